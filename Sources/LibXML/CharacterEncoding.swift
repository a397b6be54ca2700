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
    /// Shift_JIS as Windows has it (code page 932).
    case shiftJIS = "Shift_JIS"
    /// EUC-JP with the extensions of NEC and IBM.
    case eucJP = "EUC-JP"
    /// EUC-KR with all syllables of Hangul (code page 949).
    case eucKR = "EUC-KR"
    /// Central Europe.
    case windows1250 = "windows-1250"
    /// Cyrillic.
    case windows1251 = "windows-1251"
    /// Greek.
    case windows1253 = "windows-1253"
    /// Turkish; also what is labelled ISO 8859-9.
    case windows1254 = "windows-1254"
    /// Hebrew.
    case windows1255 = "windows-1255"
    /// Arabic, Persian, Urdu.
    case windows1256 = "windows-1256"
    /// The Baltic.
    case windows1257 = "windows-1257"
    /// Vietnamese.
    case windows1258 = "windows-1258"
    /// Thai; also what is labelled TIS-620.
    case windows874 = "windows-874"
    /// Central Europe.
    case iso8859_2 = "ISO-8859-2"
    /// Southern Europe: Maltese, Esperanto.
    case iso8859_3 = "ISO-8859-3"
    /// The Baltic and Greenland.
    case iso8859_4 = "ISO-8859-4"
    /// Cyrillic.
    case iso8859_5 = "ISO-8859-5"
    /// Arabic.
    case iso8859_6 = "ISO-8859-6"
    /// Greek.
    case iso8859_7 = "ISO-8859-7"
    /// Hebrew.
    case iso8859_8 = "ISO-8859-8"
    /// The Nordic countries.
    case iso8859_10 = "ISO-8859-10"
    /// The Baltic.
    case iso8859_13 = "ISO-8859-13"
    /// Celtic languages.
    case iso8859_14 = "ISO-8859-14"
    /// South-eastern Europe.
    case iso8859_16 = "ISO-8859-16"
    /// Russian.
    case koi8R = "KOI8-R"
    /// Ukrainian.
    case koi8U = "KOI8-U"
    /// Cyrillic of DOS.
    case ibm866 = "IBM866"
    /// Western Europe of old Macintosh systems.
    case macintosh = "macintosh"

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

    /// Text in this encoding as well-formed UTF-8, without its byte order mark: the given bytes, uncopied, where they
    /// are that already.
    public func utf8(of bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        let mark = Self.byteOrderMark(of: bytes)
        let start = mark?.encoding == self ? mark?.length ?? 0 : 0
        switch self {
        case .utf8:
            try UTF8Check.validate(bytes)
            return start == 0 ? bytes : Array(bytes[start...])
        case .utf16LittleEndian, .utf16BigEndian:
            return try convert(bytes, from: start)
        default:
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

    /// The converter's name for the encoding.
    private var converterName: String {
        switch self {
        case .shiftJIS: "CP932"
        case .eucJP: "EUC-JP-MS"
        case .eucKR: "UHC"
        case .windows874: "CP874"
        default: rawValue.hasPrefix("windows-") ? "CP" + rawValue.dropFirst(8) : rawValue
        }
    }

    /// What glibc leaves out of Big5, as it has been sent since code page 950: the slash of `文／陳大文` among them.
    private static let additionsToBig5: [UInt16: StaticString] = [
        0xA15A: "╴", 0xA1C3: "￣", 0xA1C5: "ˍ", 0xA1FE: "／", 0xA240: "＼", 0xA2CC: "十", 0xA2CE: "卅", 0xA3E1: "€",
    ]

    private func convert(_ bytes: [UInt8], from start: Int) throws(XMLError) -> [UInt8] {
        let additions = self == .big5HKSCS ? Self.additionsToBig5 : [:]
        guard let converter = Converter(from: converterName, additions: additions) else {
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
