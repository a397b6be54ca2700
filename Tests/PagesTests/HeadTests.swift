import FoundationEssentials
import NewsModel
import Testing

@testable import Pages

@Suite("The head of a page")
struct HeadTests {
    @Test func `every variant lists the same languages, itself and the x-default among them`() throws {
        let renderer = try Examples.renderer()
        var sets: [[String]] = []
        for language in Examples.languages {
            let others = Examples.languages.filter { $0 != language }
            let page = renderer.article(try Examples.variant(language, siblings: others))
            let tags = page.values(of: "hreflang", inTagsWith: "link rel=\"alternate\"")
            let urls = page.values(of: "href", inTagsWith: "link rel=\"alternate\" hreflang")
            #expect(tags == ["en", "pt", "zh-Hant", "x-default"])
            #expect(page.values(of: "href", inTagsWith: "rel=\"canonical\"").allSatisfy(urls.contains))
            #expect(urls.last == "https://news.example/article/a0")
            sets.append(urls)
        }
        #expect(Set(sets).count == 1)
    }

    @Test(arguments: Examples.languages)
    func `a front page lists every edition and the redirect by language`(language: String) throws {
        let page = try Examples.renderer().front(edition: Examples.edition(language), list: StoryList(cards: []))
        let tags = page.values(of: "hreflang", inTagsWith: "link rel=\"alternate\"")
        let urls = page.values(of: "href", inTagsWith: "link rel=\"alternate\" hreflang")
        #expect(tags == ["en", "zh-Hant", "pt", "x-default"])
        #expect(urls.last == "https://news.example/")
        #expect(page.values(of: "href", inTagsWith: "rel=\"canonical\"") == ["https://news.example/\(language)/"])
    }

    @Test func `only the first page of a list names its other languages, since they may have no second`() throws {
        let renderer = try Examples.renderer()
        let edition = try Examples.edition("pt")
        let latest = FeedDefinition(id: try Examples.feed("latest"), titles: [:])
        for number in 1...2 {
            let list = StoryList(cards: [], page: number)
            let pages = [
                renderer.front(edition: edition, list: list), renderer.section(latest, edition: edition, list: list),
            ]
            for page in pages {
                let tags = page.values(of: "hreflang", inTagsWith: "link rel=\"alternate\"")
                #expect(tags == (number == 1 ? ["en", "zh-Hant", "pt", "x-default"] : []))
            }
        }
        let feeds = renderer.feeds(edition: edition).values(of: "href", inTagsWith: "hreflang=\"x-default\"")
        #expect(feeds == ["https://news.example/en/feeds/"])
    }

    @Test(arguments: Examples.languages)
    func `feeds are found with the page's own language first and never with hreflang`(language: String) throws {
        for page in try Self.pages(language) {
            let links = page.html.split(separator: "\n").filter { $0.contains("application/atom+xml") }
            #expect(links.count == 4)
            #expect(!links.contains { $0.contains("hreflang") })
            let urls = page.values(of: "href", inTagsWith: "application/atom+xml")
            #expect(urls.first == "https://news.example/\(language)/feeds/latest.atom")
            #expect(urls.prefix(2).allSatisfy { $0.contains("/\(language)/") })
            #expect(!urls.contains { $0.contains("desk") })
            #expect(Set(page.values(of: "title", inTagsWith: "application/atom+xml")).count == links.count)
        }
    }

    @Test func `a section names its languages that ever had anything, and without anything itself is not to be found`()
        throws
    {
        let latest = FeedDefinition(id: try Examples.feed("latest"), titles: [:])
        let found = try ["zh-Hant", "pt"].map(Examples.tag)
        func page(_ language: String) throws -> Page {
            try Examples.renderer().section(
                latest, edition: Examples.edition(language), list: StoryList(cards: []), among: found)
        }
        let full = try page("pt")
        #expect(
            full.values(of: "hreflang", inTagsWith: "link rel=\"alternate\"") == ["zh-Hant", "pt", "x-default"])
        #expect(
            full.values(of: "href", inTagsWith: "x-default") == ["https://news.example/zh-Hant/section/latest/"])
        #expect(!full.html.contains("noindex"))
        let empty = try page("en")
        #expect(empty.values(of: "hreflang", inTagsWith: "link rel=\"alternate\"").isEmpty)
        #expect(empty.html.contains("<meta name=\"robots\" content=\"noindex\">"))
    }

    @Test func `a section's own feed is the first to be found on its page`() throws {
        let culture = FeedDefinition(id: try Examples.feed("culture"), titles: [:])
        let page = try Examples.renderer().section(
            culture, edition: Examples.edition("en"), list: StoryList(cards: []))
        #expect(
            page.values(of: "href", inTagsWith: "application/atom+xml") == [
                "https://news.example/en/feeds/culture.atom", "https://news.example/en/feeds/latest.atom",
                "https://news.example/zh-Hant/feeds/latest.atom", "https://news.example/pt/feeds/latest.atom",
            ])
        #expect(page.values(of: "title", inTagsWith: "application/atom+xml").first == "Culture – The Harbour Wire")
    }

    @Test func `the pages of an edition have different titles`() throws {
        let pages = try Self.pages("pt")
        #expect(Set(pages.map { $0.text(from: "<title>", to: "</title>") }).count == pages.count)
    }

    @Test(arguments: Examples.languages)
    func `nothing is fetched or linked from elsewhere, and nothing needs a script`(language: String) throws {
        for page in try Self.pages(language) {
            for attribute in ["href", "src", "action"] {
                let urls = page.values(of: attribute, inTagsWith: "\(attribute)=")
                #expect(urls.allSatisfy { $0.hasPrefix("/") || $0.hasPrefix("#") || $0.hasPrefix(Examples.site.base) })
                #expect(!urls.contains { $0.hasPrefix("//") })
            }
            #expect(!page.html.contains(" style=") && !page.html.contains("<style"))
            #expect(page.html.ranges(of: "<script").count == page.html.ranges(of: "application/ld+json").count)
        }
        for sheet in [Theme.File.pageStyle, .feedStyle] {
            let css = String(decoding: Theme()[sheet], as: UTF8.self)
            #expect(!css.contains("@import") && !css.contains("url(http"))
        }
    }

    @Test func `JSON-LD has both dates with their offset, dateModified being the variant's updated`() throws {
        let variant = try Examples.variant("zh-Hant", siblings: ["en"]) { $0.byline = "童浩華" }
        let page = try Examples.renderer().article(variant)
        let json = try #require(page.text(from: "<script type=\"application/ld+json\">", to: "</script>"))
        let article = try JSONDecoder().decode(Article.self, from: Data(json.utf8))
        #expect(article.datePublished == "2026-11-14T09:30:00+08:00")
        #expect(WireDate(rfc3339: article.dateModified)?.instant == variant.updated)
        #expect(article.dateModified.hasSuffix("+08:00"))
        #expect(article.inLanguage == "zh-Hant")
        #expect(article.author?.name == "童浩華")
        #expect(article.exampleOfWork?.workExample.map(\.inLanguage) == ["en"])
        #expect(page.values(of: "href", inTagsWith: "rel=\"canonical\"") == [article.mainEntityOfPage])
    }

    @Test(arguments: [
        ("Ana Costa <ana@news.example>", "Ana Costa"), ("ana@news.example", "The Harbour Wire"),
        (nil, "The Harbour Wire"),
    ])
    func `JSON-LD has the byline without addresses for author, or else the publisher`(
        byline: String?, author: String
    ) throws {
        let page = try Examples.renderer().article(try Examples.variant("en") { $0.byline = byline })
        let json = try #require(page.text(from: "<script type=\"application/ld+json\">", to: "</script>"))
        let article = try JSONDecoder().decode(Article.self, from: Data(json.utf8))
        #expect(article.author?.name == author)
    }

    @Test func `JSON-LD has each of several authors, and houses as such`() throws {
        let page = try Examples.renderer().article(
            try Examples.variant("en") { $0.byline = "Ann Example and Bob Other, Harbour Agency" })
        #expect(
            page.html.contains(
                #""author":[{"@type":"Person","name":"Ann Example"},{"@type":"Person","name":"Bob Other"},"#
                    + #"{"@type":"Organization","name":"Harbour Agency"}]"#))
    }

    @Test func `JSON-LD says what was translated from what where that is known`() throws {
        let renderer = try Examples.renderer()
        for relation in [Sibling.Relation.original, .translation] {
            let variant = try Examples.variant("zh-Hant", siblings: ["en", "pt"], relation: ["pt": relation])
            let json = try #require(
                renderer.article(variant).text(from: "<script type=\"application/ld+json\">", to: "</script>"))
            let article = try JSONDecoder().decode(Article.self, from: Data(json.utf8))
            #expect(article.translationOfWork?.inLanguage == (relation == .original ? "pt" : nil))
            #expect(article.workTranslation?.map(\.inLanguage) == (relation == .translation ? ["pt"] : nil))
        }
    }

    @Test(arguments: [
        ("en", "en", "en_GB"), ("en-US", "en", "en_US"), ("zh-Hant-MO", "zh-Hant", "zh_MO"), ("pt", "pt", "pt_PT"),
        ("ar", "en", "ar_EG"), ("nl", "en", "nl_NL"), ("zh-Hans", "zh-Hant", "zh_CN"), ("sr-Latn", "en", "sr_RS"),
    ])
    func `OpenGraph names language and territory`(language: String, edition: String, locale: String) throws {
        let page = try Examples.renderer().article(Examples.variant(language, edition: edition))
        #expect(page.values(of: "content", inTagsWith: "\"og:locale\"") == [locale])
    }

    private struct Article: Decodable {
        struct Author: Decodable { let name: String }
        struct Work: Decodable { let workExample: [Example] }
        struct Example: Decodable { let inLanguage: String }

        let datePublished: String
        let dateModified: String
        let inLanguage: String
        let mainEntityOfPage: String
        let author: Author?
        let exampleOfWork: Work?
        let translationOfWork: Example?
        let workTranslation: [Example]?
    }

    static func pages(_ language: String) throws -> [Page] {
        let renderer = try Examples.renderer()
        let edition = try Examples.edition(language)
        let others = Examples.languages.filter { $0 != language }
        let variant = try Examples.variant(language, siblings: others)
        return [
            renderer.front(edition: edition, list: Examples.list([variant], renderer, edition)),
            renderer.article(variant),
            renderer.feeds(edition: edition), renderer.gone(edition: edition), renderer.notFound(edition: edition),
        ]
    }
}
