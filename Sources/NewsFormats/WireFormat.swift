/// The formats that wire copy comes in, told from its bytes.
public enum WireFormat: String, Sendable, CaseIterable {
    case text

    /// A name as a person types it.
    public init(name: String) throws(WireFormatError) {
        guard let format = WireFormat(rawValue: name.lowercased()) else {
            throw WireFormatError(
                "unknown format '\(name)', expected \(Self.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self = format
    }

    /// Looks at the beginning of the bytes; the file's name has no say.
    public static func detect(_ bytes: [UInt8]) throws(WireFormatError) -> WireFormat {
        // SYN or SOH, which begin ANPA 1312 and IPTC 7901 copy, begin no text.
        if let first = bytes.first, [0x01, 0x16].contains(first) {
            throw WireFormatError("it is ANPA or IPTC 7901 wire copy, expected plain text")
        }
        let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
        switch start.first {
        case UInt8(ascii: "<") where start.looksLikeMarkup:
            throw WireFormatError("it is XML or HTML ('\(start.excerpt)'), expected plain text")
        case UInt8(ascii: "{") where start.second == UInt8(ascii: "\""),
            UInt8(ascii: "[") where start.second == UInt8(ascii: "{"):
            throw WireFormatError("it is JSON ('\(start.excerpt)'), expected plain text")
        default: break
        }
        for (magic, name) in binaries where bytes.starts(with: magic) {
            throw WireFormatError("it is \(name), expected plain text")
        }
        return .text
    }

    private static let binaries: [(magic: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0x1F, 0x8B], "a gzip file"), (Array("GIF8".utf8), "a GIF picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), (Array("{\\rtf".utf8), "RTF"),
    ]
}

/// Why copy is in no format that can be read.
public struct WireFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What it is instead, and what was expected.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension ArraySlice<UInt8> {
    /// `<?xml`, `<!DOCTYPE`, `<nitf`: a headline may begin with `<` too, but not with `<` and a name.
    fileprivate var looksLikeMarkup: Bool {
        guard let second = dropFirst().first else { return false }
        return [UInt8(ascii: "?"), UInt8(ascii: "!")].contains(second) || (0x41...0x5A).contains(second)
            || (0x61...0x7A).contains(second)
    }

    /// What follows the first, white space aside.
    fileprivate var second: UInt8? {
        dropFirst().first { $0 > 0x20 }
    }

    fileprivate var excerpt: String {
        String(decoding: prefix(32).map { $0 < 0x20 || $0 > 0x7E ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
