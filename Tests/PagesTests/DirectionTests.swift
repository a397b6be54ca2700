import NewsModel
import Testing

@testable import Pages

@Suite("Pages of a language that the interface does not speak")
struct DirectionTests {
    private func renderer() throws -> PageRenderer {
        try Examples.renderer(["en", "ar"])
    }

    private func article() throws -> Page {
        try renderer().article(
            Examples.variant("ar", siblings: ["en"], corrections: [Correction(at: Examples.date, note: "عشرة")]) {
                $0.byline = "كاتب"
                $0.source = "وكالة"
                $0.usageTerms = "حقوق"
            })
    }

    private static let mark = " lang=\"en\" dir=\"ltr\""

    @Test func `what the house says is marked, and what the newspaper says is not`() throws {
        let page = try article()
        for text in [
            "<time datetime=\"2026-11-14T09:30:00+08:00\"\(Self.mark)>14 November",
            "<p dir=\"ltr\"><strong>Corrected on", "</strong><bdi lang=\"ar\">عشرة</bdi></p>",
            "<p\(Self.mark)>Source: <bdi lang=\"ar\">وكالة</bdi></p>",
            "<p\(Self.mark)>Terms of use: <bdi lang=\"ar\">حقوق</bdi></p>",
            "<header class=\"masthead\">", "<p class=\"nameplate\"><a href=\"/ar/\">Wire ar</a></p>",
            "<footer class=\"colophon\">\n<p><a href=\"/ar/\">Wire ar</a></p>\n<p\(Self.mark)><a href=\"/ar/feeds/\">Feeds",
            "<a class=\"skip\" href=\"#content\"\(Self.mark)>",
        ] {
            #expect(page.html.contains(text), "\(text)")
        }
    }

    @Test func `a byline is the name alone`() throws {
        #expect(try article().html.contains("<p class=\"byline\">كاتب</p>"))
    }

    @Test func `a feed's name is marked where it is another edition's`() throws {
        let section = ">Culture</a>"
        #expect(try article().html.contains("<a href=\"/ar/section/culture/\"\(Self.mark)\(section)"))
        let feeds = try renderer().feeds(edition: Examples.edition("ar"))
        #expect(feeds.html.contains("<h2\(Self.mark)>Culture</h2>"))
        let culture = FeedDefinition(id: try Examples.feed("culture"), titles: [try Examples.tag("en"): "Culture"])
        let page = try renderer().section(culture, edition: Examples.edition("ar"), list: StoryList(cards: [], page: 2))
        #expect(
            page.text(from: "<h1 class=\"rubric\">", to: "</h1>")
                == "<span\(Self.mark)>Culture</span> <span class=\"number\"\(Self.mark)>– Page 2</span>")
        #expect(!(try Examples.front([]).html.contains("<a href=\"/en/section/culture/\" lang")))
    }

    @Test func `editions are called by their own names`() throws {
        let page = try Examples.renderer(["en", "ar", "ja", "fr"]).feeds(edition: Examples.edition("en"))
        for name in [">العربية</a>", ">日本語</a>", ">Français</a>"] { #expect(page.html.contains(name)) }
    }

    @Test func `what stands in for an edition's own has its language and direction, and its date the edition's`() throws
    {
        let renderer = try renderer()
        let story = try Examples.variant("ar") { $0.categories = ["اقتصاد"] }
        let english = try Examples.front([story], "en", renderer)
        #expect(english.html.contains("<article class=\"story\" lang=\"ar\" dir=\"rtl\">"))
        #expect(english.html.contains("<p class=\"meta\"><span class=\"section\">اقتصاد</span> <time"))
        #expect(english.html.contains("+08:00\"\(Self.mark)>14 November"))
        let own = try Examples.front([story], "ar", renderer)
        #expect(own.html.contains("<article class=\"story\">") && own.html.contains("+08:00\"\(Self.mark)>14 November"))
    }

    @Test func `the style sheet of feeds has the direction that every language has elsewhere`() throws {
        let css = String(decoding: Theme()[.feedStyle], as: UTF8.self)
        let rules = css.split(separator: "\n").filter { $0.hasPrefix(":where(:lang(") }
        #expect(rules.count == 3)
        for rule in rules {
            let tags = try rule.split(separator: ":lang(").dropFirst().map { part in
                try Examples.tag(String(part.prefix { $0 != ")" }))
            }
            #expect(tags.allSatisfy { $0.isRightToLeft == rule.hasSuffix("{ direction: rtl; }") })
        }
        let languages = [
            "ar", "azb", "ckb", "dv", "fa", "he", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur",
        ]
        for language in languages + ["yi", "ku-Arab", "az-Arab"] {
            #expect(try Examples.tag(language).isRightToLeft && rules.joined().contains(":lang(\(language))"))
        }
    }
}
