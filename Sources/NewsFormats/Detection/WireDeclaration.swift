import LibXML
import NewsModel

/// What the first bytes of copy say of its encoding: an XML declaration (XML 1.0 §4.3.3 and appendix F), or the
/// pattern of NULs around the first character of XML and JSON (RFC 4627 §3).
///
/// XML without a declaration says nothing, so that the provider's setting counts; the header of ANPA and IPTC 7901
/// is ASCII whatever the text is in, and says nothing either. JSON is never in anything but UTF (RFC 8259 §8.1).
enum WireDeclaration: Hashable {
    case charset(WireCharset)
    /// The label of an XML declaration, as it stands there.
    case label(String)
    case none

    init(_ bytes: [UInt8]) {
        if let wide = Self.wide(bytes) {
            self = .charset(wide)
        } else if let label = Self.encoding(of: bytes) {
            self = .label(label)
        } else {
            self = Self.isJSON(bytes) ? .charset(.listed(.utf8)) : .none
        }
    }

    /// A brace before a name or a bracket before a value; text in brackets begins otherwise.
    static func isJSON(_ bytes: some Collection<UInt8>) -> Bool {
        let start = bytes.lazy.filter { $0 > 0x20 }.prefix(2)
        var iterator = start.makeIterator()
        switch (iterator.next(), iterator.next()) {
        case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")): return true
        case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "]")): return true
        default: return false
        }
    }
}

extension WireDeclaration {
    /// Further down no XML declaration ends.
    private static let longest = 512

    private static func wide(_ bytes: [UInt8]) -> WireCharset? {
        let isMarkup = bytes.prefix(4).contains { [0x3C, 0x7B, 0x5B].contains($0) }
        guard isMarkup, bytes.count >= 4 else { return nil }
        return switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (true, true, true, false): .utf32BigEndian
        case (false, true, true, true): .utf32LittleEndian
        case (true, false, _, false): .listed(.utf16BigEndian)
        case (false, true, false, _): .listed(.utf16LittleEndian)
        default: nil
        }
    }

    private static func encoding(of bytes: [UInt8]) -> String? {
        let start = bytes.prefix(longest).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let declaration = String(decoding: start[..<end], as: UTF8.self)
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let value = declaration.unicodeScalars[name.upperBound...].drop { $0.isBlank }
        guard value.first == "=" else { return nil }
        let quoted = value.dropFirst().drop { $0.isBlank }
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
        let label = quoted.dropFirst().prefix { $0 != quote }
        return String(Substring(label))
    }
}
