/// Languages in Cyrillic by letters that their neighbours lack and, where those are missing from a text, by its small
/// words.
///
/// A doubt is nil: Kyrgyz, Tajik, Mongolian, Tatar and others are none of these and look like some of them.
enum CyrillicLanguages {
    /// Russian has `ы` or `э` and no letter beyond its own; Ukrainian has `і`, `ї` or `є` and neither. Of the others
    /// those are told that have a letter of their own: Belarusian `ў`, Kazakh `ұ`, Macedonian `ѓ` and `ќ`, Serbian `ђ`
    /// and `ћ`.
    static func language(of text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> String? {
        let common: ClosedRange<UInt32> = 0x410...0x44F
        let beyond = letters.filter { !common.contains($0.value) && !"ёЁ".unicodeScalars.contains($0) }
        let hasRussian = !letters.isDisjoint(with: "ыэЫЭ".unicodeScalars)
        if beyond.isEmpty || beyond.isSubset(of: set("ѝЍ")) {
            if hasRussian { return beyond.isEmpty ? "ru" : nil }
            return bulgarian(text, letters) ?? (isRussian(text) ? "ru" : nil)
        }
        for (language, own, all) in ownLetters
        where !beyond.isDisjoint(with: own) && beyond.isSubset(of: all) { return language }
        if isKazakh(beyond) { return "kk" }
        if beyond.isSubset(of: set("өүӨҮёЁ")), isMongolian(text) { return "mn" }
        if beyond.isSubset(of: set("јљњџЈЉЊЏ")) { return hasRussian ? nil : serbianOrMacedonian(text) }
        let isUkrainian = beyond.isSubset(of: Set("іїєґІЇЄҐ".unicodeScalars))
        return isUkrainian && letters.isDisjoint(with: "ыэъёЫЭЪЁ".unicodeScalars) ? "uk" : nil
    }

    /// A language, the letters that no other has, and all of its that Russian has not.
    private static let ownLetters: [(String, Set<Unicode.Scalar>, Set<Unicode.Scalar>)] = [
        ("be", set("ўЎ"), set("ўЎіІ")), ("kk", set("ұҰ"), kazakh),
        ("mk", set("ѓќЃЌ"), set("ѓќѕјљњџѝѐЃЌЅЈЉЊЏ")), ("sr", set("ђћЂЋ"), set("ђћјљњџЂЋЈЉЊЏ")),
    ]
    private static let kazakh = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")

    /// No other language has `і` beside these.
    private static func isKazakh(_ beyond: Set<Unicode.Scalar>) -> Bool {
        !beyond.isDisjoint(with: "іІ".unicodeScalars) && beyond.intersection("әғқң".unicodeScalars).count >= 2
            && beyond.isSubset(of: kazakh)
    }

    /// A short text may have neither `ы` nor `э`.
    private static func isRussian(_ text: some StringProtocol) -> Bool {
        words(of: text).intersection([
            "понедельник", "четверг", "пятницу", "воскресенье", "воскресенья", "вечером", "утром", "сообщил",
            "сообщила", "сообщили", "сообщает", "заявил", "заявила", "заявили", "что", "его", "года", "году", "после",
            "также", "который", "которая", "которое", "области", "человек", "из", "для", "при", "из-за",
        ]).count >= 2
    }

    /// Kyrgyz and Tuvan have `ө` and `ү` too, and none of these words.
    private static func isMongolian(_ text: some StringProtocol) -> Bool {
        words(of: text).intersection([
            "гэж", "гэв", "байна", "байгаа", "байв", "юм", "нь", "энэ", "болон", "сард", "сарын", "оны", "онд", "улсын",
            "хэлэв", "мэдэгдлээ", "мэдээллээ", "тухай", "хувь", "төгрөг", "өнөөдөр", "дугаар", "дүгээр", "гарагийн",
        ]).count >= 2
    }

    /// By words that stand in every Bulgarian text and in no neighbour's, and by the article behind its nouns.
    private static func bulgarian(_ text: some StringProtocol, _ letters: Set<Unicode.Scalar>) -> String? {
        let words = words(of: text)
        let small = words.intersection(["на", "се", "да", "за", "от", "е", "до", "в", "с", "по", "и"])
        let own = words.intersection([
            "че", "ще", "във", "със", "са", "няма", "които", "която", "което", "беше", "бяха", "каза", "казва",
            "съобщи",
            "след", "също", "според", "обаче", "където", "това", "тази", "този", "може", "към", "през", "повече", "още",
            "бъде", "бъдат", "казаха", "срещу", "между", "заяви", "правителството", "четвъртък", "петък", "понеделник",
        ])
        let hasLetters = !letters.isDisjoint(with: "щъьюяй".unicodeScalars)
        let articled = words.count { word in
            word.unicodeScalars.count >= 5 && ["ите", "ата", "ята", "ът", "ият"].contains { word.hasSuffix($0) }
        }
        let support = own.count + (articled >= 3 ? 1 : 0)
        return hasLetters && support >= 2 && small.count + support >= 4 ? "bg" : nil
    }

    /// Both have `ј` in every sentence, and their own letters not always.
    private static func serbianOrMacedonian(_ text: some StringProtocol) -> String? {
        let words = words(of: text)
        let serbian = words.intersection([
            "је", "у", "су", "са", "који", "које", "ће", "биће", "још", "више", "после", "како", "али", "из", "није",
            "рекао",
            "изјавио", "саопштио", "саопштила",
        ]).count
        let macedonian = words.intersection([
            "во", "дека", "го", "ги", "со", "кој", "кои", "нема", "беше", "беа", "рече", "изјави", "соопшти", "бидат",
            "повеќе", "според", "но", "денеска", "кај", "поради", "околу",
        ]).count
        if serbian >= 2, macedonian == 0 { return "sr" }
        return macedonian >= 2 && serbian == 0 ? "mk" : nil
    }

    private static func words(of text: some StringProtocol) -> Set<String> {
        Set(text.lowercased().unicodeScalars.split { !(0x400...0x52F).contains($0.value) }.map { String($0) })
    }

    private static func set(_ letters: String) -> Set<Unicode.Scalar> {
        Set(letters.unicodeScalars)
    }
}
