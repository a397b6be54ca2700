import Bytes
import LibXML
import NewsModel

/// The encoding declared by the first bytes of copy: an XML declaration (XML 1.0 §4.3.3 and appendix F), or the pattern
/// of NULs around the first character of XML and JSON (RFC 4627 §3).
///
/// XML without a declaration states none, so that the provider's setting counts; so does the header of ANPA and IPTC
/// 7901, which is ASCII whatever the text is. JSON is always in a UTF (RFC 8259 §8.1).
enum WireDeclaration: Hashable {
    case charset(WireCharset)
    /// The label of an XML declaration, as written there.
    case label(String)
    case none

    init(_ bytes: [UInt8]) {
        let bytes = InvisibleStart.dropped(bytes)
        if let wide = Self.wide(bytes) {
            self = .charset(wide)
        } else if let label = Self.encoding(of: bytes) {
            self = .label(label)
        } else {
            self = Self.isJSON(bytes) ? .charset(.listed(.utf8)) : .none
        }
    }

    /// Whether it begins with a brace before a name or a bracket before a value; text in brackets begins otherwise.
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
    /// No XML declaration is longer.
    private static let longest = 512

    private static func wide(_ bytes: [UInt8]) -> WireCharset? {
        let isMarkup = bytes.prefix(4).contains { $0 == 0x3C || $0 == 0x7B || $0 == 0x5B }
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
        var rest = bytes.prefix(longest).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard rest.starts(with: "<?xml".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        rest = rest[..<end]
        guard let name = place(of: "encoding", in: rest) else { return nil }
        rest = rest[name...].dropFirst("encoding".utf8.count).drop(while: \.isXMLSpace)
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop(while: \.isXMLSpace)
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }

    private static func place(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let first = word.utf8.first
        return bytes.indices.first { bytes[$0] == first && bytes[$0...].starts(with: word.utf8) }
    }
}
