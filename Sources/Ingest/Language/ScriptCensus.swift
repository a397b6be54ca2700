import NewsModel

/// The share of each script in a text. A Han character, a kana, a syllable of Hangul and a word of any other script
/// count the same, so that Latin names in a Chinese story do not outweigh it.
struct ScriptCensus: Sendable {
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    private(set) var latinWords = 0
    private(set) var otherWords = 0
    private(set) var traditional = 0
    private(set) var simplified = 0
    /// Characters that only Japan uses.
    private(set) var japanese = 0
    /// Words of one character that hold Chinese sentences together.
    private(set) var particles = 0

    init(_ sample: TextSample) {
        var isInWord = false
        let sides = HanScript.table
        for scalar in sample.scalars {
            // Most of most texts.
            if scalar.isASCII {
                let isLetter = (scalar.value | 0x20) &- 0x61 < 26
                if isLetter, !isInWord { latinWords += 1 }
                isInWord = isLetter
                continue
            }
            let script = Script(scalar)
            switch script {
            case .han: countHan(scalar, sides)
            case .kana: kana += 1
            case .hangul: hangul += 1
            case .latin: latinWords += isInWord ? 0 : 1
            case .other: otherWords += isInWord ? 0 : 1
            case .none: break
            }
            isInWord = script == .latin || script == .other
        }
    }

    /// The main script of a text.
    enum Writing {
        case latin, eastAsian, korean, other
    }

    var total: Int {
        han + kana + hangul + latinWords + otherWords
    }

    /// The script of two thirds of the text; Korean still uses some words in Han.
    var writing: Writing? {
        guard total > 0 else { return nil }
        if 3 * latinWords >= 2 * total { return .latin }
        if 3 * (han + kana) >= 2 * total { return .eastAsian }
        if 3 * hangul >= 2 * total { return .korean }
        return 3 * otherWords >= 2 * total ? .other : nil
    }

    /// Whether it is written in words with spaces between, which vocabularies have.
    var hasWords: Bool {
        writing == .latin || writing == .other
    }

    private static let onlyJapanese = ScalarSet("両実歓駅図単対広発売読経応関権変検験総続戦団気帰残渋済円県営労込畑峠".unicodeScalars)
    private static let particleSigns = ScalarSet("的是在不了有這这為为與与和以及於于將将對对由被嘅喺咗唔係".unicodeScalars)

    private mutating func countHan(_ scalar: Unicode.Scalar, _ sides: HanScript?) {
        han += 1
        if Self.onlyJapanese.contains(scalar) {
            japanese += 1
        } else if Self.particleSigns.contains(scalar) {
            particles += 1
        }
        switch sides?.side(of: scalar) ?? .none {
        case .traditional: traditional += 1
        case .simplified: simplified += 1
        case .none: break
        }
    }
}

private enum Script {
    case han, kana, hangul, latin, other, none

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE0F: self = .none
        case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: self = .latin
        case _ where scalar.isHan: self = .han
        // U+30FB and U+30FC also stand in Chinese, between the parts of foreign names.
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .kana
        case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
        default: self = scalar.properties.isAlphabetic ? .other : .none
        }
    }
}
