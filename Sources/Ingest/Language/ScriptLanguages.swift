/// Languages identified by their letters alone: those whose script only one language of the wires uses, and those in
/// Cyrillic, Arabic and Devanagari with letters or words that their neighbours lack.
///
/// A doubt is nil: Kyrgyz or Maithili look like others to a few letters. Cyrillic has a file of its own.
enum ScriptLanguages {
    /// Fewer letters are too little to decide.
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
        case "cyrillic": return CyrillicLanguages.language(of: text, letters)
        case "arabic": return arabic(letters)
        case "ethiopic": return ethiopic(text, letters)
        case "tibetan": return tibetan(text)
        case "my": return letters.allSatisfy { $0.value < 0x1050 } ? name : nil
        case "devanagari": return devanagari(text, letters)
        case "he": return isYiddish(text, letters) ? nil : name
        case "bn": return bengali(letters)
        default: return name
        }
    }

    private static let blocks: [(range: ClosedRange<UInt32>, name: String)] = [
        (0x370...0x3FF, "el"), (0x1F00...0x1FFF, "el"), (0x400...0x52F, "cyrillic"), (0x531...0x58A, "hy"),
        (0x5D0...0x5F2, "he"), (0x620...0x6D3, "arabic"), (0x900...0x97F, "devanagari"), (0x980...0x9FF, "bn"),
        (0xA00...0xA7F, "pa"), (0xA80...0xAFF, "gu"), (0xB80...0xBFF, "ta"), (0xC00...0xC7F, "te"),
        (0xC80...0xCFF, "kn"), (0xD00...0xD7F, "ml"), (0xD80...0xDFF, "si"), (0xE00...0xE7F, "th"),
        (0xE80...0xEFF, "lo"),
        (0xF00...0xFFF, "tibetan"), (0x1000...0x109F, "my"), (0x10A0...0x10FF, "ka"), (0x1200...0x139F, "ethiopic"),
        (0x1780...0x17FF, "km"),
    ]

    /// The runs of letters of a block.
    private static func words(of text: some StringProtocol, in range: ClosedRange<UInt32>) -> Set<String> {
        Set(String(text).unicodeScalars.split { !range.contains($0.value) }.map { String($0) })
    }

    /// Amharic by its words; Tigrinya has letters that it has not.
    private static func ethiopic(_ text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> String? {
        if letters.contains(where: { (0x1250...0x125F).contains($0.value) || $0.value == 0x12A3 }) { return nil }
        let words = words(of: text, in: 0x1200...0x135A)
        let isAmharic =
            !words.isDisjoint(with: [
                "ነው", "ናቸው", "ላይ", "እና", "ውስጥ", "ነበር", "ዛሬ", "ትናንት", "አዲስ", "አበባ", "ጠቅላይ", "ሚኒስትር", "አስታወቀ", "ተናገሩ",
                "ሰዎች",
            ]) || words.contains { $0.hasSuffix("ዋል") }
        return isAmharic ? "am" : nil
    }

    /// Tibetan by its verbs; Dzongkha is written in the same letters.
    private static func tibetan(_ text: some StringProtocol) -> String? {
        let words = words(of: text, in: 0xF40...0xFBC)
        return words.isDisjoint(with: ["ཨིན", "ཨིནམ", "ལུ", "འབདཝ", "འབད"])
            && !words.isDisjoint(with: ["ཡིན", "རེད", "འདུག", "ཡོད"])
            ? "bo" : nil
    }

    /// Assamese writes `ৰ` for the `র` of Bengali.
    private static func bengali(_ letters: Set<Unicode.Scalar>) -> String? {
        if letters.isDisjoint(with: "\u{9F0}\u{9F1}".unicodeScalars) { return "bn" }
        return letters.contains("\u{9F0}") && !letters.contains("\u{9B0}") ? "as" : nil
    }

    /// By its double letters, or by function words that are not Hebrew.
    private static func isYiddish(_ text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> Bool {
        if !letters.isDisjoint(with: "\u{5F0}\u{5F1}\u{5F2}".unicodeScalars) { return true }
        return !words(of: text, in: 0x5D0...0x5EA).isDisjoint(with: ["און", "איז", "פון", "מיט", "האט", "אויף", "דער"])
    }

    /// Arabic has `ة` or `ى` and none of the letters that Persian, Urdu and Kurdish added.
    private static func arabic(_ letters: Set<Unicode.Scalar>) -> String? {
        let isArabic = letters.allSatisfy { (0x620...0x669).contains($0.value) || $0.value == 0x670 }
        if isArabic { return letters.isDisjoint(with: "ةىأإ".unicodeScalars) ? nil : "ar" }
        if letters.isSuperset(of: "ۈې".unicodeScalars), letters.isDisjoint(with: "ێۆڵڕښ".unicodeScalars) { return "ug" }
        let pashto = letters.intersection("ټډړښځڅېۍګڼ".unicodeScalars)
        if pashto.count >= 3, !pashto.isDisjoint(with: "ښځڅۍ".unicodeScalars), !letters.contains("ە") { return "ps" }
        if letters.contains(where: { "ټډړښېګڼەێۆڵڕۇڭ".unicodeScalars.contains($0) }) { return nil }
        if letters.contains(where: { "ےٹڑںہ".unicodeScalars.contains($0) }) { return "ur" }
        return letters.isSuperset(of: "ی".unicodeScalars) && !letters.isDisjoint(with: "پچگک".unicodeScalars)
            ? "fa" : nil
    }

    /// Hindi by its verb, which Marathi and Nepali do not have; those by their own words.
    private static func devanagari(_ text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> String? {
        let words = words(of: text, in: 0x900...0x963)
        let isHindi = !words.isDisjoint(with: ["है", "हैं", "में", "ने", "की"])
        let nepali = words.intersection([
            "छ", "छन्", "थियो", "गरेको", "भएको", "रहेको", "उहाँले", "बताउनुभयो", "भने", "पनि", "गरिएको",
        ])
        if !words.isDisjoint(with: ["आहे", "आहेत"]) {
            return words.isDisjoint(with: ["आसा", "आनी", "छ", "है", "हैं"]) ? "mr" : nil
        }
        if nepali.count >= 3, words.isDisjoint(with: ["है", "हैं", "आहे", "अछि", "बा"]) { return "ne" }
        let isOther = !words.isDisjoint(with: ["आहे", "आहेत", "छ", "छन्", "र"]) || letters.contains("ळ")
        return isHindi && !isOther ? "hi" : nil
    }
}
