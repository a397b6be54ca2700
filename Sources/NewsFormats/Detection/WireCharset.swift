import Bytes
import LibXML
import NewsModel

/// An encoding that wire copy may be in: one of the list in LibXML, or UTF-32, which only JSON uses.
enum WireCharset: Sendable, Hashable {
    case listed(CharacterEncoding)
    case utf32LittleEndian, utf32BigEndian

    /// What a label says of these bytes, which have no byte order mark.
    ///
    /// `utf-16` and `utf-32` state no byte order: the first bytes tell it where they hold an ASCII character.
    init(label: String, field: String, of bytes: [UInt8]) throws(WireError) {
        if label == "UTF-8" || label == "utf-8" {
            self = .listed(.utf8)
            return
        }
        let name = label.trimmed.lowercased()
        let isBigEndian = bytes.first == 0
        if name == "utf-16", isBigEndian {
            self = .listed(.utf16BigEndian)
        } else if name.hasPrefix("utf-32") {
            self = name == "utf-32be" || name == "utf-32" && isBigEndian ? .utf32BigEndian : .utf32LittleEndian
        } else if let encoding = CharacterEncoding(label: label) {
            self = .listed(encoding)
        } else {
            let known = CharacterEncoding.allCases.map(\.rawValue).joined(separator: ", ")
            throw WireError(.unknownEncoding, field: field, value: label, expected: "one of \(known)")
        }
    }

    /// The encoding that a byte order mark shows, and the length of the mark.
    static func mark(of bytes: [UInt8]) -> (charset: WireCharset, length: Int)? {
        // Markup, JSON and letters begin none.
        guard let first = bytes.first, first == 0 || first >= 0x80 else { return nil }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        // The mark of UTF-16 and a NUL, which no text begins with.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        return CharacterEncoding.byteOrderMark(of: bytes).map { (.listed($0.encoding), $0.length) }
    }

    var name: String {
        switch self {
        case .listed(let encoding): encoding.rawValue
        case .utf32LittleEndian: "UTF-32LE"
        case .utf32BigEndian: "UTF-32BE"
        }
    }

    /// Whether ASCII characters take more than one byte.
    var isWide: Bool {
        [.listed(.utf16LittleEndian), .listed(.utf16BigEndian), .utf32LittleEndian, .utf32BigEndian].contains(self)
    }

    /// - Parameter start: the length of the byte order mark.
    func decoded(_ bytes: [UInt8], from start: Int) throws(WireError) -> DecodedCopy {
        if !isWide, let name = EscapedEncoding.name(of: bytes) {
            throw WireError(.unknownEncoding, field: "encoding", value: name, expected: "text in \(self.name)")
        }
        let isFramed = Self.isFramed(bytes)
        let utf8 = Self.withoutFill(try utf8(of: bytes, from: start), isFramed: isFramed)
        if let index = utf8.firstOffset(of: 0), !isFramed {
            throw WireError(
                .undecodable, offset: offset(of: index, in: utf8, of: bytes, from: start), field: "encoding",
                value: "a NUL, as in UTF-16 without a byte order mark", expected: "text in \(name)")
        }
        if let place = Self.replacementCharacter(in: utf8) {
            throw WireError(lostAt: offset(of: place.offset, in: utf8, of: bytes, from: start), line: place.line)
        }
        if case .listed(let encoding) = self, let doubt = MistakenText(utf8, of: bytes, in: encoding) {
            throw WireError(
                .undecodable, line: doubt.place.map { Self.line(of: $0, in: utf8) },
                offset: start + (doubt.place ?? 0), field: "encoding", value: doubt.description,
                expected: doubt.expected)
        }
        return DecodedCopy(utf8: utf8, encoding: name)
    }
}

extension WireCharset {
    /// Without what senders on DOS and Windows end or fill a file with: Control-Z, EOT, NULs. XML allows none of them.
    private static func withoutFill(_ utf8: [UInt8], isFramed: Bool) -> [UInt8] {
        guard !isFramed, let last = utf8.last, last <= 0x20 else { return utf8 }
        let isFill: (UInt8) -> Bool = { $0 == 0 || $0 == 0x04 || $0 == 0x1A }
        let end = utf8.lastIndex { !$0.isXMLSpace && !isFill($0) }
        let text = utf8[..<(end.map { $0 + 1 } ?? 0)]
        return utf8[text.endIndex...].contains(where: isFill) ? Array(text) : utf8
    }

    private func utf8(of bytes: [UInt8], from start: Int) throws(WireError) -> [UInt8] {
        guard case .listed(let encoding) = self else { return Array(try utf32(bytes, from: start).utf8) }
        do {
            return try encoding.utf8(of: bytes)
        } catch {
            throw WireError(
                .undecodable, line: error.line, offset: error.offset, field: "encoding", value: error.message,
                expected: "text in \(error.expected ?? encoding.rawValue)")
        }
    }

    private func utf32(_ bytes: [UInt8], from start: Int) throws(WireError) -> String {
        var text = String.UnicodeScalarView()
        for offset in stride(from: start, to: bytes.count, by: 4) {
            let unit = bytes[offset..<min(offset + 4, bytes.count)]
            let ordered = self == .utf32BigEndian ? Array(unit) : unit.reversed()
            let value = ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            guard unit.count == 4, let scalar = Unicode.Scalar(value) else {
                throw WireError(
                    .undecodable, offset: offset, field: "encoding", value: "bytes that are not a character",
                    expected: "text in \(name)")
            }
            text.append(scalar)
        }
        return String(text)
    }

    /// Whether it begins with the header of a wire transmission, in which NULs are idle signals.
    private static func isFramed(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(64)
        let first = start.first {
            $0 != 0 && $0 > 0x04 && !(0x07...0x0D).contains($0) && $0 != 0x20 && $0 != 0x7F || $0 == 0x01
        }
        return first == 0x01 || first == 0x16 || start.allSatisfy { $0 < 0x80 } && start.contains(0x01)
    }

    private static func line(of offset: Int, in utf8: [UInt8]) -> Int {
        1 + utf8[..<offset].count { $0 == UInt8(ascii: "\n") }
    }

    /// Line, from 1, and offset of the first U+FFFD, which is `EF BF BD`.
    private static func replacementCharacter(in utf8: [UInt8]) -> (line: Int, offset: Int)? {
        var next = 0
        while let found = utf8.firstOffset(of: 0xEF, from: next) {
            if utf8[found + 1] == 0xBF, utf8[found + 2] == 0xBD {
                return (line(of: found, in: utf8), found)
            }
            next = found + 3
        }
        return nil
    }

    /// Where in the bytes that came the NUL or U+FFFD stands that begins at an offset of the decoded text.
    private func offset(of decoded: Int, in utf8: [UInt8], of bytes: [UInt8], from start: Int) -> Int {
        let before = utf8[..<decoded]
        switch self {
        case .listed(.utf8): return start + decoded
        case .listed(.utf16LittleEndian), .listed(.utf16BigEndian):
            return start + String(decoding: before, as: UTF8.self).utf16.count * 2
        case .utf32LittleEndian, .utf32BigEndian:
            return start + String(decoding: before, as: UTF8.self).unicodeScalars.count * 4
        case .listed:
            // No other encoding has a NUL within a character, and none but GB18030 has the other.
            let code: [UInt8] = utf8[decoded] == 0 ? [0] : [0x84, 0x31, 0xA4, 0x37]
            return bytes.firstRange(of: code)?.lowerBound ?? start
        }
    }
}
