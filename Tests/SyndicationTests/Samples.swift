import NewsModel
import NewsStore
import Syndication
import Testing

/// A small trilingual wire: an article in three languages with a correction, one in two with a canceled and a
/// withheld variant, one in Portuguese alone.
struct Samples {
    let en: LanguageTag
    let hant: LanguageTag
    let pt: LanguageTag
    let latest: FeedID
    let brief: FeedID
    let partners: FeedID
    let site = Site(base: "https://news.example", tag: "news.example,2026")
    let now = Timestamp(seconds: 1_794_700_000)

    init() throws {
        en = try #require(LanguageTag("en"))
        hant = try #require(LanguageTag("zh-Hant"))
        pt = try #require(LanguageTag("pt"))
        latest = try #require(FeedID("latest"))
        brief = try #require(FeedID("brief"))
        partners = try #require(FeedID("partners"))
    }

    var newsroom: Newsroom {
        Newsroom(
            editions: [
                Edition(language: en, title: "Harbour Wire"), Edition(language: hant, title: "港灣通訊"),
                Edition(language: pt, title: "Agência do Porto"),
            ],
            feeds: [
                FeedDefinition(
                    id: latest, titles: [en: "Latest news", hant: "最新消息", pt: "Últimas notícias"],
                    descriptions: [en: "Everything, newest first", hant: "所有消息，由新至舊"]),
                FeedDefinition(id: brief, titles: [en: "In brief"], content: .summary),
                FeedDefinition(id: partners, titles: [en: "Partners"], audience: .partner),
            ])
    }

    func generator(_ store: FakeStore, stylesheet: String? = nil) -> FeedGenerator {
        FeedGenerator(
            store: store, site: site, newsroom: newsroom, epoch: Timestamp(seconds: 1_767_225_600),
            stylesheet: stylesheet)
    }

    func store() throws -> FakeStore {
        FakeStore(
            variants: try ferry() + museum() + regatta(), changed: at(9_000), validUntil: at(2_000_000),
            parts: [SitemapPart(number: 1, changed: at(300)), SitemapPart(number: 0, changed: at(9_000))])
    }

    /// Seconds after 2026-11-14T00:00:00Z.
    func at(_ seconds: Int64) -> Timestamp {
        Timestamp(seconds: 1_794_614_400 + seconds)
    }

    func ferry() throws -> [Variant] {
        let english = Sibling(id: VariantID("f1en"), language: en, edition: en, headline: "Ferry fares & “<new>” rules")
        let chinese = Sibling(id: VariantID("f1zh"), language: try macanese(), edition: hant, headline: "渡輪票價上調")
        let portuguese = Sibling(id: VariantID("f1pt"), language: pt, edition: pt, headline: "Tarifas do ferry sobem")
        let body =
            "<p>Fares rise by 5% on Monday, says <em>Q&amp;A</em>.</p><p>A second paragraph<br/>in two lines.</p>"
        return [
            try variant(
                english, article: "f1", body: body, byline: "Howard Tong", updated: 9_000,
                siblings: [portuguese, chinese],
                corrections: [
                    Correction(at: at(7_000), note: "The fare is 5, not 6."), Correction(at: at(9_000), note: "A < B."),
                ]),
            try variant(
                chinese, article: "f1", body: "<p>葛\u{E0100}洪街渡輪票價由下周一起上調。</p>", byline: "何大文", dateline: "【本報訊】",
                updated: 7_001,
                siblings: [english, portuguese], corrections: [Correction(at: at(7_001), note: "票價應為五元。")]),
            try variant(
                portuguese, article: "f1", body: "<p>As tarifas sobem na segunda-feira.</p>", dateline: "MACAU, 14 nov",
                updated: 7_002,
                siblings: [english, chinese], corrections: [Correction(at: at(7_002), note: "A tarifa é de 5 patacas.")]
            ),
        ]
    }

    /// The English one canceled, the Chinese withheld, the Portuguese public.
    func museum() throws -> [Variant] {
        let english = Sibling(id: VariantID("m2en"), language: en, edition: en, headline: "Secret headline")
        let chinese = Sibling(id: VariantID("m2zh"), language: hant, edition: hant, headline: "機密標題")
        let portuguese = Sibling(id: VariantID("m2pt"), language: pt, edition: pt, headline: "Museu reabre")
        return [
            try variant(
                english, article: "m2", body: "<p>Secret text</p>", byline: "Secret Author", updated: 6_000,
                visibility: .canceled, siblings: [portuguese]),
            try variant(
                chinese, article: "m2", body: "<p>機密</p>", updated: 6_001, visibility: .withheld, siblings: [portuguese]
            ),
            try variant(portuguese, article: "m2", body: "<p>O museu reabre.</p>", updated: 3_000, changed: 6_001),
        ]
    }

    func regatta() throws -> [Variant] {
        let only = Sibling(id: VariantID("r3pt"), language: pt, edition: pt, headline: "Regata")
        return [try variant(only, article: "r3", body: "<p>Regata no domingo.</p>", updated: 300)]
    }

    func variant(
        _ face: Sibling, article: String, body: String, byline: String? = nil, dateline: String? = nil, updated: Int64,
        changed: Int64? = nil, visibility: Visibility = .public, siblings: [Sibling] = [],
        corrections: [Correction] = []
    ) throws -> Variant {
        let content = Content(
            headline: face.headline, body: Body(sanitized: body), byline: byline, dateline: dateline,
            categories: ["Macau"],
            subjects: [
                Subject(qcode: "medtop:04000000", name: "economy"), Subject(qcode: "desk:x"),
                Subject(qcode: "desk:y", name: "Harbour"),
            ],
            keywords: ["macau", "ferry"], source: "Marine Office", usageTerms: "Online use only",
            edNote: "Not for readers")
        return Variant(
            id: face.id, article: ArticleID(article),
            key: WireKey(provider: "desk", providerID: article, language: face.language), edition: face.edition,
            visibility: visibility, version: 1, content: content, published: WireDate(at(100), offset: 28_800),
            updated: at(updated), listed: at(updated), changed: at(changed ?? updated), corrections: corrections,
            siblings: siblings)
    }

    func macanese() throws -> LanguageTag {
        try #require(LanguageTag("zh-Hant-MO"))
    }
}

extension GeneratedDocument {
    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }
}
