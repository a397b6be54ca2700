/// The encodings that copy may come in: those that agencies really use, and no other.
///
/// Decoding is strict: text comes out right or an error names the first bad byte. Nothing is guessed from content.
/// The converter is glibc's iconv; libxml2's own is not used, since it mistakes GB18030 behind a byte order mark.
public enum CharacterEncoding: String, CaseIterable, Sendable {
    /// UTF-8.
    case utf8 = "UTF-8"
    /// UTF-16, little-endian.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, big-endian.
    case utf16BigEndian = "UTF-16BE"
    /// windows-1252; also what is labelled Latin-1 or US-ASCII, as the WHATWG Encoding Standard has it.
    case windows1252 = "windows-1252"
    /// ISO 8859-15, Latin-9 with the euro sign.
    case iso8859_15 = "ISO-8859-15"
    /// GB18030, of which GBK and GB 2312 are parts.
    case gb18030 = "GB18030"
    /// Big5 with the Hong Kong Supplementary Character Set.
    case big5HKSCS = "Big5-HKSCS"

    /// The encoding meant by a label from an XML declaration, a Content-Type or a configuration; `nil` where it is
    /// not on the list. Letter case and white space around do not matter. `utf-16` is little-endian, as in the WHATWG
    /// Encoding Standard: look for a byte order mark first.
    public init?(label: String) {
        // Nearly all copy; what follows takes longer than the rest of its detection.
        if label == "UTF-8" || label == "utf-8" {
            self = .utf8
            return
        }
        let trimmed = label.unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
            .drop { $0.properties.isWhitespace }.reversed()
        var name = ""
        for scalar in trimmed { name += scalar.properties.lowercaseMapping }
        guard let encoding = Self.labels[name] else { return nil }
        self = encoding
    }

    /// The byte order mark that text begins with, and its length in bytes.
    public static func byteOrderMark(of bytes: [UInt8]) -> (encoding: CharacterEncoding, length: Int)? {
        for (encoding, mark) in marks where bytes.starts(with: mark) { return (encoding, mark.count) }
        return nil
    }

    /// Decodes text whose encoding was declared somewhere; a byte order mark is believed before the declaration.
    public static func decode(_ bytes: [UInt8], declared: CharacterEncoding) throws(XMLError) -> String {
        try (byteOrderMark(of: bytes)?.encoding ?? declared).decode(bytes)
    }

    /// Decodes text in this encoding, without its byte order mark if it has one.
    ///
    /// Throws `XMLError.Kind.undecodable` with the offset of the first byte that does not belong and its value.
    public func decode(_ bytes: [UInt8]) throws(XMLError) -> String {
        String(decoding: try utf8(of: bytes), as: UTF8.self)
    }

    /// The same as well-formed UTF-8: the given bytes, uncopied, where they are that already.
    public func utf8(of bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        let mark = Self.byteOrderMark(of: bytes)
        let start = mark?.encoding == self ? mark?.length ?? 0 : 0
        switch self {
        case .utf8:
            try UTF8Check.validate(bytes)
            return start == 0 ? bytes : Array(bytes[start...])
        case .utf16LittleEndian, .utf16BigEndian:
            return try convert(bytes, from: start)
        case .windows1252, .iso8859_15, .gb18030, .big5HKSCS:
            return bytes.allSatisfy { $0 < 0x80 } ? bytes : try convert(bytes, from: start)
        }
    }
}

extension CharacterEncoding {
    private static let marks: [(CharacterEncoding, [UInt8])] = [
        (.utf8, [0xEF, 0xBB, 0xBF]),
        (.utf16LittleEndian, [0xFF, 0xFE]),
        (.utf16BigEndian, [0xFE, 0xFF]),
        (.gb18030, [0x84, 0x31, 0x95, 0x33]),
    ]

    private static let labels: [String: CharacterEncoding] = [
        "utf-8": .utf8, "utf8": .utf8, "unicode-1-1-utf-8": .utf8,
        "utf-16": .utf16LittleEndian, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
        "windows-1252": .windows1252, "cp1252": .windows1252, "x-cp1252": .windows1252,
        "windows1252": .windows1252, "cp-1252": .windows1252, "win-1252": .windows1252, "iso8859_1": .windows1252,
        "iso-8859-1": .windows1252, "iso8859-1": .windows1252, "iso_8859-1": .windows1252,
        "latin1": .windows1252, "latin-1": .windows1252, "l1": .windows1252,
        "us-ascii": .windows1252, "ascii": .windows1252, "ansi_x3.4-1968": .windows1252,
        "iso-8859-15": .iso8859_15, "iso8859-15": .iso8859_15, "iso_8859-15": .iso8859_15,
        "iso8859_15": .iso8859_15,
        "latin-9": .iso8859_15, "latin9": .iso8859_15, "l9": .iso8859_15,
        "gb18030": .gb18030, "gbk": .gb18030, "x-gbk": .gb18030, "cp936": .gb18030, "ms936": .gb18030,
        "windows-936": .gb18030, "gb2312": .gb18030, "gb_2312": .gb18030, "gb_2312-80": .gb18030,
        "euc-cn": .gb18030, "chinese": .gb18030,
        "big5": .big5HKSCS, "big5-hkscs": .big5HKSCS, "big5hkscs": .big5HKSCS, "x-x-big5": .big5HKSCS,
        "x-big5": .big5HKSCS, "cp950": .big5HKSCS, "ms950": .big5HKSCS, "windows-950": .big5HKSCS,
        "big5-eten": .big5HKSCS,
        "cn-big5": .big5HKSCS, "csbig5": .big5HKSCS,
    ]

    /// The converter's name for the encoding.
    private var converterName: String {
        switch self {
        case .windows1252: "CP1252"
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .iso8859_15, .gb18030, .big5HKSCS: rawValue
        }
    }

    private func convert(_ bytes: [UInt8], from start: Int) throws(XMLError) -> [UInt8] {
        guard let converter = Converter(from: converterName) else {
            throw XMLError(.undecodable, "no converter for \(rawValue) on this system", expected: "glibc's gconv")
        }
        switch converter.convert(bytes, from: start) {
        case .text(let text): return text
        case .badByte(let offset):
            let found = "byte 0x\(UTF8Check.hex(bytes[offset])), which is not \(rawValue)"
            throw XMLError(.undecodable, found, expected: rawValue, at: offset, in: bytes)
        }
    }
}
