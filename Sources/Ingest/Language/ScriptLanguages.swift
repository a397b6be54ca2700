/// Languages that their letters alone tell: those of a script that one language of the wires has, and of Cyrillic, Arabic
/// and Devanagari those with letters or words that their neighbours lack.
///
/// A doubt is nil: Serbian, Bulgarian or Marathi look like others to a few letters.
enum ScriptLanguages {
    /// Fewer letters are too little to tell.
    private static let fewest = 20

    static func language(of text: some StringProtocol) -> String? {
        var counts: [String: Int] = [:]
        var letters: Set<Unicode.Scalar> = []
        for scalar in text.unicodeScalars where scalar.value >= 0x370 {
            guard let block = blocks.first(where: { $0.range.contains(scalar.value) }) else { continue }
            counts[block.name, default: 0] += 1
            letters.insert(scalar)
        }
        let total = counts.values.reduce(0, +)
        guard let (name, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count >= fewest,
            10 * count >= 9 * total
        else { return nil }
        switch name {
        case "cyrillic": return cyrillic(letters)
        case "arabic": return arabic(letters)
        case "devanagari": return devanagari(text, letters)
        case "he": return letters.isDisjoint(with: "\u{5F0}\u{5F1}\u{5F2}".unicodeScalars) ? name : nil
        case "bn": return letters.isDisjoint(with: "\u{9F0}\u{9F1}".unicodeScalars) ? name : nil
        default: return name
        }
    }

    private static let blocks: [(range: ClosedRange<UInt32>, name: String)] = [
        (0x370...0x3FF, "el"), (0x1F00...0x1FFF, "el"), (0x400...0x52F, "cyrillic"), (0x531...0x58A, "hy"),
        (0x5D0...0x5F2, "he"), (0x620...0x6D3, "arabic"), (0x900...0x97F, "devanagari"), (0x980...0x9FF, "bn"),
        (0xA00...0xA7F, "pa"), (0xA80...0xAFF, "gu"), (0xB80...0xBFF, "ta"), (0xC00...0xC7F, "te"),
        (0xC80...0xCFF, "kn"), (0xD00...0xD7F, "ml"), (0xD80...0xDFF, "si"), (0xE00...0xE7F, "th"),
        (0xE80...0xEFF, "lo"),
        (0x10A0...0x10FF, "ka"), (0x1780...0x17FF, "km"),
    ]

    /// Russian has `ы` or `э` and no letter beyond its own; Ukrainian has `і`, `ї` or `є` and neither.
    private static func cyrillic(_ letters: Set<Unicode.Scalar>) -> String? {
        let common: ClosedRange<UInt32> = 0x410...0x44F
        let beyond = letters.filter { !common.contains($0.value) && !"ёЁ".unicodeScalars.contains($0) }
        let hasRussian = !letters.isDisjoint(with: "ыэЫЭ".unicodeScalars)
        if beyond.isEmpty { return hasRussian ? "ru" : nil }
        let isUkrainian = beyond.isSubset(of: Set("іїєґІЇЄҐ".unicodeScalars))
        return isUkrainian && letters.isDisjoint(with: "ыэъёЫЭЪЁ".unicodeScalars) ? "uk" : nil
    }

    /// Arabic has `ة` or `ى` and none of the letters that Persian, Urdu and Kurdish added.
    private static func arabic(_ letters: Set<Unicode.Scalar>) -> String? {
        let isArabic = letters.allSatisfy { (0x620...0x669).contains($0.value) || $0.value == 0x670 }
        if isArabic { return letters.isDisjoint(with: "ةىأإ".unicodeScalars) ? nil : "ar" }
        if letters.contains(where: { "ټډړښېګڼەێۆڵڕۇڭ".unicodeScalars.contains($0) }) { return nil }
        if letters.contains(where: { "ےٹڑںہ".unicodeScalars.contains($0) }) { return "ur" }
        return letters.isSuperset(of: "ی".unicodeScalars) && !letters.isDisjoint(with: "پچگک".unicodeScalars)
            ? "fa" : nil
    }

    /// Hindi by its verb, which Marathi and Nepali have not.
    private static func devanagari(_ text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> String? {
        let scalars = String(text).unicodeScalars.split { !(0x900...0x963).contains($0.value) }
        let words = Set(scalars.map { String($0) })
        let isHindi = !words.isDisjoint(with: ["है", "हैं", "में", "ने", "की"])
        let isOther = !words.isDisjoint(with: ["आहे", "आहेत", "छ", "छन्", "र"]) || letters.contains("ळ")
        return isHindi && !isOther ? "hi" : nil
    }
}
