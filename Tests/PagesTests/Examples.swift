import NewsModel
import Testing

@testable import Pages

/// A small trilingual newsroom and its articles, for the tests of this target.
enum Examples {
    static let site = Site(base: "https://news.example", tag: "news.example,2026")
    static let languages = ["en", "zh-Hant", "pt"]

    static func tag(_ text: String) throws -> LanguageTag {
        try #require(LanguageTag(text))
    }

    static func edition(_ language: String) throws -> Edition {
        let titles = ["en": "The Harbour Wire", "zh-Hant": "海港通訊", "pt": "Correio do Porto"]
        return Edition(language: try tag(language), title: titles[language] ?? "Wire \(language)", summary: "Notes")
    }

    static func newsroom(_ languages: [String] = languages, zone: Zone? = nil) throws -> Newsroom {
        let titles = [try tag("en"): "Latest news", try tag("zh-Hant"): "最新消息", try tag("pt"): "Últimas"]
        let culture = FeedSelection(any: [.categories(["Culture"])])
        return Newsroom(
            editions: try languages.map(edition),
            feeds: [
                FeedDefinition(id: try feed("culture"), titles: [try tag("en"): "Culture"], selection: culture),
                FeedDefinition(id: try feed("latest"), titles: titles),
                FeedDefinition(id: try feed("desk"), titles: [:], audience: .partner),
            ], zone: zone)
    }

    static func feed(_ id: String) throws -> FeedID {
        try #require(FeedID(id))
    }

    static func renderer(_ languages: [String] = languages, zone: Zone? = nil) throws -> PageRenderer {
        try PageRenderer(site: site, newsroom: newsroom(languages, zone: zone))
    }

    /// A list of articles, as an edition shows them.
    static func list(_ variants: [Variant], _ renderer: PageRenderer, _ edition: Edition) -> StoryList {
        StoryList(cards: variants.map { renderer.card(renderer.story($0), in: edition) })
    }

    static func front(_ variants: [Variant], _ language: String = "en", _ renderer: PageRenderer? = nil) throws -> Page
    {
        let renderer = try renderer ?? self.renderer()
        let edition = try edition(language)
        return renderer.front(edition: edition, list: list(variants, renderer, edition))
    }

    /// 14 November 2026, 09:30 at +08:00.
    static let date = Timestamp(seconds: 1_794_619_800)

    static func variant(
        _ language: String = "en", edition: String? = nil, headline: String = "Ferry fares fall",
        body: String = "<p>Fares fall on Monday.</p>", visibility: Visibility = .public, siblings: [String] = [],
        relation: [String: Sibling.Relation] = [:], corrections: [Correction] = [], number: Int = 0,
        adjust: (inout Content) -> Void = { _ in }
    ) throws -> Variant {
        var content = Content(headline: headline, body: Body(sanitized: body))
        adjust(&content)
        let at = date.adding(seconds: Int64(number))
        return Variant(
            id: VariantID("v\(number)-\(language)"), article: ArticleID("a\(number)"),
            key: WireKey(provider: "harbour", providerID: "\(number)", language: try tag(language)),
            edition: try tag(edition ?? language), visibility: visibility, version: 1, content: content,
            published: WireDate(at, offset: 8 * 3600), updated: at.next, listed: at, changed: at,
            corrections: corrections,
            siblings: try siblings.map {
                Sibling(
                    id: VariantID("v\(number)-\($0)"), language: try tag($0), edition: try tag($0), headline: headline,
                    relation: relation[$0])
            })
    }
}

extension Page {
    var html: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The values of `attribute` in every tag that contains `marker`, in order.
    func values(of attribute: String, inTagsWith marker: String) -> [String] {
        html.split(separator: "<").filter { $0.prefix { $0 != ">" }.contains(marker) }.compactMap { tag in
            tag.firstRange(of: " \(attribute)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
        }
    }

    /// What stands between two texts, first occurrence.
    func text(from start: String, to end: String) -> String? {
        guard let open = html.firstRange(of: start) else { return nil }
        let rest = html[open.upperBound...]
        return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
    }
}

extension Fields {
    /// Adds the fields of another.
    mutating func add(_ other: Fields) {
        for (name, value) in other.entries { self[name] = value }
    }
}
