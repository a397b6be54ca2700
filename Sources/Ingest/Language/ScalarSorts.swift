import NewsModel

/// What language detection asks of each character of a text: its script, and whether it is one of a few signs.
struct ScalarSorts: OptionSet, Sendable {
    let rawValue: UInt16

    static let han = ScalarSorts(rawValue: 1)
    static let kana = ScalarSorts(rawValue: 1 << 1)
    static let hangul = ScalarSorts(rawValue: 1 << 2)
    static let latin = ScalarSorts(rawValue: 1 << 3)
    /// A letter of any other script.
    static let other = ScalarSorts(rawValue: 1 << 4)
    static let traditional = ScalarSorts(rawValue: 1 << 5)
    static let simplified = ScalarSorts(rawValue: 1 << 6)
    /// Only Japan uses it.
    static let japanese = ScalarSorts(rawValue: 1 << 7)
    /// A word of one character that holds Chinese sentences together.
    static let particle = ScalarSorts(rawValue: 1 << 8)
    /// No language has it between two letters of a word.
    static let garbling = ScalarSorts(rawValue: 1 << 9)
    static let questionMark = ScalarSorts(rawValue: 1 << 10)
    static let cyrillic = ScalarSorts(rawValue: 1 << 11)
    static let mostlySimplified = ScalarSorts(rawValue: 1 << 12)
    /// A letter of a script that has no spaces between words, nor a character for each: Thai, Lao, Burmese, Khmer.
    static let unspaced = ScalarSorts(rawValue: 1 << 13)

    /// Of those that form words with spaces between.
    static let ofWords: ScalarSorts = [.latin, .other]
}

extension ScalarSorts {
    /// Of each character of the Basic Multilingual Plane: to find out costs more than all that is done with it.
    static let table: [ScalarSorts] = (0..<0x10000).map { Unicode.Scalar($0).map { of($0) } ?? [] }

    static func of(_ scalar: Unicode.Scalar) -> ScalarSorts {
        var sorts = script(of: scalar)
        if sorts == .han { sorts.formUnion(ofHan(scalar)) }
        if scalar == "?" { sorts.insert(.questionMark) }
        if (0x400...0x45F).contains(scalar.value) { sorts.insert(.cyrillic) }
        if garblings.contains(scalar) { sorts.insert(.garbling) }
        return sorts
    }

    private static func script(of scalar: Unicode.Scalar) -> ScalarSorts {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE0F: []
        case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: .latin
        case _ where scalar.isHan: .han
        // U+30FB and U+30FC also stand in Chinese, between the parts of foreign names.
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x31F0...0x31FF, 0xFF66...0xFF9D: .kana
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: scalar.properties.isAlphabetic ? .unspaced : []
        case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
        default: scalar.properties.isAlphabetic ? .other : []
        }
    }

    private static func ofHan(_ scalar: Unicode.Scalar) -> ScalarSorts {
        var sorts: ScalarSorts = []
        if onlyJapanese.contains(scalar) { sorts.insert(.japanese) }
        if particles.contains(scalar) { sorts.insert(.particle) }
        switch HanScript.table?.side(of: scalar) ?? .none {
        case .traditional: sorts.insert(.traditional)
        case .simplified: sorts.insert(.simplified)
        case .mostlySimplified: sorts.insert(.mostlySimplified)
        case .none: break
        }
        return sorts
    }

    /// Marks that no language has between two letters of a word, but that letters of other character sets become:
    /// `Or\u{2021}amento`, `Bud\u{BF}et`.
    static let garblings = ScalarSet(
        "\u{A1}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{AC}\u{AE}\u{AF}\u{B1}\u{B2}\u{B3}\u{B5}\u{B6}\u{B8}\u{B9}\u{BC}\u{BD}\u{BE}\u{BF}\u{2020}\u{2021}\u{201A}\u{201E}\u{2030}\u{192}\u{2C6}"
            .unicodeScalars)

    private static let onlyJapanese = ScalarSet("両実歓駅図単対広発売読経応関権変検験総続戦団気帰残渋済円県営労込畑峠".unicodeScalars)
    private static let particles = ScalarSet("的是在不了有這这為为與与和以及於于將将對对由被嘅喺咗唔係".unicodeScalars)
}
