import NewsModel

/// The few words that the house itself says in feeds, by language, and how each language writes a date.
///
/// One table: another language is another row.
struct FeedTexts: Sendable {
    /// The row answers every tag that finds this one by lookup.
    let language: String
    /// Stands for a canceled article, as title and text.
    let canceled: String
    /// Stands for a withheld article, as title and text.
    let withheld: String
    /// Stands before a correction's note; `{date}` is its day.
    let correction: String
    /// Between that and the note.
    let gap: String
    /// A day; `{month}` is one of `months`.
    let date: String
    let months: [String]

    static let all = [
        FeedTexts(
            language: "en",
            canceled: "This article has been withdrawn",
            withheld: "This article has been temporarily withdrawn",
            correction: "Correction, {date}:", gap: " ",
            date: "{day} {month} {year}",
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]),
        FeedTexts(
            language: "zh-Hant",
            canceled: "本稿已撤回",
            withheld: "本稿暫時撤回",
            correction: "更正（{date}）：", gap: "",
            date: "{year}年{month}月{day}日",
            months: (1...12).map(String.init)),
        FeedTexts(
            language: "zh-Hans",
            canceled: "本稿已撤回",
            withheld: "本稿暂时撤回",
            correction: "更正（{date}）：", gap: "",
            date: "{year}年{month}月{day}日",
            months: (1...12).map(String.init)),
        FeedTexts(
            language: "pt",
            canceled: "Este artigo foi retirado",
            withheld: "Este artigo foi temporariamente retirado",
            correction: "Correção, {date}:", gap: " ",
            date: "{day} de {month} de {year}",
            months: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ]),
    ]

    /// The texts in a language, else in the fallback's, else in the table's first.
    static func texts(in language: LanguageTag, fallback: LanguageTag) -> FeedTexts {
        row(for: language) ?? row(for: fallback) ?? all[0]
    }

    /// The day at an offset from UTC in seconds, as the language writes it.
    func date(of instant: Timestamp, offset: Int) -> String {
        let civil = CivilDate(instant, offset: offset)
        return date.replacing("{day}", with: String(civil.day))
            .replacing("{month}", with: months[civil.month - 1])
            .replacing("{year}", with: String(civil.year))
    }

    /// `Correction, 14 November 2026:`
    func correctionLabel(at instant: Timestamp, offset: Int) -> String {
        correction.replacing("{date}", with: date(of: instant, offset: offset))
    }
}

extension FeedTexts {
    private static let tags = Dictionary(
        all.enumerated().compactMap { index, row in LanguageTag(row.language).map { ($0, index) } },
        uniquingKeysWith: { first, _ in first })

    private static func row(for language: LanguageTag) -> FeedTexts? {
        language.lookup(in: tags.keys).flatMap { tags[$0] }.map { all[$0] }
    }
}
