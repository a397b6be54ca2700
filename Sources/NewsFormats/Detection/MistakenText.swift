import LibXML

/// Detects text that was decoded without an error in a wrong encoding, by signs that no real text has.
///
/// Nearly all bytes of Big5 are valid characters of GB18030 and the reverse. The punctuation reveals it: each becomes
/// characters of the other's private use areas, bopomofo and small forms, without a single full stop or comma of its
/// own. Text that was encoded twice as UTF-8 decodes to UTF-8 from end to end.
struct MistakenText {
    let description: String
    let expected: String
    /// Where the first of it stands in the decoded text, if that may be all of it.
    private(set) var place: Int?

    /// - Parameters:
    ///   - utf8: well-formed, as decoded from `encoding`.
    ///   - bytes: the original bytes.
    init?(_ utf8: [UInt8], of bytes: [UInt8], in encoding: CharacterEncoding) {
        if encoding == .gb18030, let name = NeighbourOfGB(utf8, of: bytes)?.rawValue {
            description = "the bytes read as \(name) does in GB18030"
            expected = "text in GB18030, or in UTF-8"
            return
        }
        switch encoding {
        case .gb18030 where Self.lacksPunctuation(utf8) && utf8.contains(Self.isPrivate):
            description = "the bytes read as private characters and no punctuation, as Big5 does"
            expected = "text in GB18030, or the right encoding"
        case .big5HKSCS where Self.lacksPunctuation(utf8) && utf8.contains(Self.isBopomofo):
            description = "the bytes read as bopomofo and no punctuation, as GB18030 does"
            expected = "text in Big5-HKSCS, or the right encoding"
        case .utf8 where Self.isTwiceEncoded(utf8):
            description = "the text was encoded as UTF-8 twice"
            expected = "text encoded once"
            place = utf8.firstIndex { $0 >= 0x80 }
        default: return nil
        }
    }

    private static func lacksPunctuation(_ utf8: [UInt8]) -> Bool {
        !utf8.contains {
            $0 == 0xEF && $1 == 0xBC && $2 == 0x8C || $0 == 0xE3 && $1 == 0x80 && (0x81...0x82).contains($2)
        }
    }

    /// U+E000 to U+F8FF.
    private static func isPrivate(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xEE || first == 0xEF && (0x80...0xA3).contains(second)
    }

    /// U+3105 to U+3129, and the small forms U+FE50 to U+FE6F.
    private static func isBopomofo(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE3 && second == 0x84 && (0x85...0xA9).contains(third)
            || first == 0xEF && second == 0xB9 && (0x90...0xAF).contains(third)
    }

    /// Whether everything beyond ASCII is in windows-1252 and makes UTF-8 in it. The first character of other text ends
    /// the search: in text encoded twice it is one of U+00C2 to U+00F4, and another one beyond ASCII follows it.
    private static func isTwiceEncoded(_ utf8: [UInt8]) -> Bool {
        guard let first = utf8.firstIndex(where: { $0 >= 0x80 }), utf8[first] == 0xC3, utf8.count >= first + 4,
            utf8[first + 2] >= 0x80
        else { return false }
        var bytes: [UInt8] = []
        var waits = 0
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            guard let byte = windows1252(scalar) else { return false }
            let isContinuing = (0x80...0xBF).contains(byte)
            guard isContinuing == (waits > 0) else { return false }
            waits = isContinuing ? waits - 1 : byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
            bytes.append(byte)
        }
        return waits == 0 && (try? UTF8Span(validating: bytes.span)) != nil
    }

    private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(truncatingIfNeeded: scalar.value) }
        return high[scalar]
    }

    private static let high: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
        "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]
}

extension [UInt8] {
    /// Whether a predicate holds for any three bytes. Of the lead bytes only those of three-byte characters beyond
    /// U+2FFF are checked.
    fileprivate func contains(_ holds: (UInt8, UInt8, UInt8) -> Bool) -> Bool {
        var index = 0
        while index + 2 < count {
            if self[index] >= 0xE3, holds(self[index], self[index + 1], self[index + 2]) { return true }
            index += 1
        }
        return false
    }
}
