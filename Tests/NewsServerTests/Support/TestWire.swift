import NewsModel
import Testing

/// A newswire of three editions and three feeds, and copy for it.
struct TestWire: Sendable {
    let en: LanguageTag
    let hant: LanguageTag
    let pt: LanguageTag
    let newsroom: Newsroom
    let site = Site(base: "https://news.example", tag: "news.example,2026")

    /// - Parameters:
    ///   - hub: that the main feed names.
    ///   - partnersOnly: a provider whose copy is for partners alone, which the feed `inside` holds.
    init(hub: String? = nil, partnersOnly: String? = nil) throws {
        en = try #require(LanguageTag("en"))
        hant = try #require(LanguageTag("zh-Hant"))
        pt = try #require(LanguageTag("pt"))
        newsroom = Newsroom(
            editions: [
                Edition(language: en, title: "Harbour Wire"), Edition(language: hant, title: "港灣通訊"),
                Edition(language: pt, title: "Agência do Porto"),
            ],
            feeds: try [
                Self.feed("latest", titles: [en: "Latest", hant: "最新", pt: "Últimas"], hub: hub),
                Self.feed("macau", titles: [en: "Macau"], category: "Macau"),
                Self.feed("sport", titles: [en: "Sport"], category: "Sport"),
            ]
                + (partnersOnly == nil
                    ? [] : [FeedDefinition(id: #require(FeedID("inside")), titles: [:], audience: .partner)]),
            redistribution: RedistributionRules(entries: partnersOnly.map { [$0: .partner] } ?? [:]))
    }

    /// One story in three languages and one of sport in English.
    var usual: [Submission] {
        [
            copy("ferry", en, "Night ferries until two"), copy("ferry", hant, "夜船加開至凌晨兩時"),
            copy("ferry", pt, "Barcos até às duas"), copy("race", en, "Dragon boats race on Sunday", category: "Sport"),
        ]
    }

    /// Copy of one provider; the same id in another language is the same story.
    func copy(
        _ id: String, _ language: LanguageTag, _ headline: String, category: String = "Macau",
        embargo: Timestamp? = nil, status: PubStatus = .usable
    ) -> Submission {
        let text = "<p>\(headline), said the harbour office on Friday. Fares stay as they are.</p>"
        let item = WireItem(
            article: .named(id), status: status, embargo: embargo.map { WireDate($0) },
            content: Content(headline: headline, body: Body(sanitized: text), categories: [category]))
        return Submission(key: WireKey(provider: "desk", providerID: id, language: language), item: item)
    }

    private static func feed(
        _ name: String, titles: [LanguageTag: String], category: String? = nil, hub: String? = nil
    ) throws -> FeedDefinition {
        FeedDefinition(
            id: try #require(FeedID(name)), titles: titles,
            selection: category.map { FeedSelection(all: [.categories([$0])]) } ?? .everything, hub: hub)
    }
}
