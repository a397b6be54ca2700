import NewsModel
import Testing

@testable import Pages

@Suite("What people see")
struct PageTests {
    @Test(arguments: [
        ("en", "en", "ltr"), ("zh-Hant-MO", "zh-Hant", "ltr"), ("pt-PT", "pt", "ltr"), ("ar", "ar", "rtl"),
    ])
    func `an article says its own language and direction`(language: String, edition: String, direction: String) throws {
        let renderer = try Examples.renderer(["en", "zh-Hant", "pt", "ar"])
        let page = renderer.article(try Examples.variant(language, edition: edition))
        #expect(page.values(of: "lang", inTagsWith: "html ") == [language])
        #expect(page.values(of: "dir", inTagsWith: "html ") == [direction])
        #expect(page.language == (try Examples.tag(language)))
    }

    @Test func `a front page is in its edition's language and marks what is in another`() throws {
        let page = try Examples.front([Examples.variant("zh-Hant-MO", edition: "zh-Hant")], "zh-Hant")
        #expect(page.values(of: "lang", inTagsWith: "html ") == ["zh-Hant"])
        #expect(page.values(of: "lang", inTagsWith: "class=\"story\"") == ["zh-Hant-MO"])
    }

    @Test func `an edition without interface texts takes the first edition's and marks their language`() throws {
        let page = try Examples.renderer(["pt", "nl"]).feeds(edition: Examples.edition("nl"))
        #expect(page.values(of: "lang", inTagsWith: "html ") == ["nl"])
        #expect(page.html.contains("Como subscrever"))
        #expect(page.values(of: "lang", inTagsWith: "class=\"feeds\"") == ["pt"])
    }

    @Test(arguments: [
        ("en", "14 November 2026, 09:30"), ("zh-Hant", "2026年11月14日 09:30"),
        ("pt", "14 de novembro de 2026 às 09:30"), ("zh-Hans", "2026年11月14日 09:30"),
    ])
    func `dates are written as the language writes them`(language: String, text: String) throws {
        let page = try Examples.renderer([language]).article(Examples.variant(language))
        #expect(page.html.contains("<time datetime=\"2026-11-14T09:30:00+08:00\">\(text)</time>"))
    }

    @Test func `people read one clock, whatever clock the copy was written by`() throws {
        let western = try Examples.renderer(zone: Zone(offset: -8 * 3600))
        let correction = Correction(at: Examples.date, note: "Ten.")
        let page = try western.article(Examples.variant(corrections: [correction]))
        #expect(page.html.contains("<time datetime=\"2026-11-13T17:30:00-08:00\">13 November 2026, 17:30</time>"))
        #expect(
            page.html.contains("<time datetime=\"2026-11-13T17:30:00-08:00\">13 November 2026</time>: </strong>Ten."))
        #expect(page.html.contains("\"datePublished\":\"2026-11-14T09:30:00+08:00\""))
        #expect(
            try Examples.front([Examples.variant()], "en", western).html.contains(">13 November 2026, 17:30</time>"))
    }

    @Test(arguments: [
        ("en", "<strong>Corrected on <time datetime=\"T\">14 November 2026</time>: </strong>Ten, not eleven."),
        ("zh-Hant", "<strong><time datetime=\"T\">2026年11月14日</time>更正：</strong>Ten, not eleven."),
        ("pt", "<strong>Corrigido em <time datetime=\"T\">14 de novembro de 2026</time>: </strong>Ten, not eleven."),
    ])
    func `a correction is dated and explained`(language: String, line: String) throws {
        let correction = Correction(at: Examples.date, note: "Ten, not eleven.")
        let page = try Examples.renderer().article(Examples.variant(language, corrections: [correction]))
        #expect(page.html.contains(line.replacing("\"T\"", with: "\"2026-11-14T09:30:00+08:00\"")))
    }

    @Test(arguments: [
        ("en", "<strong>Corrected on <time datetime=\"T\">14 November 2026</time></strong></p>"),
        ("zh-Hant", "<strong><time datetime=\"T\">2026年11月14日</time>更正</strong></p>"),
    ])
    func `a correction that nobody explains is dated`(language: String, line: String) throws {
        let correction = Correction(at: Examples.date, note: nil)
        let page = try Examples.renderer().article(Examples.variant(language, corrections: [correction]))
        #expect(page.html.contains(line.replacing("\"T\"", with: "\"2026-11-14T09:30:00+08:00\"")))
        #expect(
            page.html.contains(
                "{\"@type\":\"CorrectionComment\",\"datePublished\":\"2026-11-14T09:30:00+08:00\"}"))
    }

    @Test(arguments: [("Jane Public <jane@news.example>", "By Jane Public"), ("jane@news.example", nil)])
    func `a byline has no addresses`(byline: String, shown: String?) throws {
        let page = try Examples.renderer().article(Examples.variant { $0.byline = byline })
        #expect(page.text(from: "<p class=\"byline\">", to: "</p>") == shown)
        #expect(!page.html.contains("@news.example"))
    }

    @Test func `an article shows byline, dateline, categories, source and terms, and never the editor's note`() throws {
        let page = try Examples.renderer().article(
            Examples.variant {
                $0.byline = "Howard Tong"
                $0.dateline = "MACAU, 14 Nov"
                $0.categories = ["Macau"]
                $0.source = "Harbour Agency"
                $0.usageTerms = "With credit"
                $0.edNote = "Desk only"
            })
        for text in ["By Howard Tong", "MACAU, 14 Nov", "Macau", "Source: Harbour Agency", "use: With credit"] {
            #expect(page.html.contains(text))
        }
        #expect(!page.html.contains("Desk only"))
    }

    @Test func `an article without a text shows its abstract, and no address of who is credited`() throws {
        let page = try Examples.renderer().article(
            Examples.variant {
                $0.body = .empty
                $0.abstract = "Fares fall & rise."
                $0.source = "Harbour Agency <desk@harbour.example>"
            })
        #expect(page.text(from: "<div class=\"body\">\n", to: "\n</div>") == "<p>Fares fall &amp; rise.</p>")
        #expect(page.html.contains("Source: Harbour Agency<"))
        #expect(!page.html.contains("@harbour.example"))
    }

    @Test(arguments: [
        ("en", "MACAU, 14 Nov", "<p>MACAU, 14 Nov — Fares fall on Monday.</p>"),
        ("zh-Hant", "【本報訊】", "<p>【本報訊】Fares fall on Monday.</p>"),
    ])
    func `a dateline runs into the first paragraph`(language: String, dateline: String, paragraph: String) throws {
        let page = try Examples.renderer().article(Examples.variant(language) { $0.dateline = dateline })
        #expect(page.text(from: "<div class=\"body\">\n", to: "\n</div>") == paragraph)
    }

    @Test func `an article links to its other languages by their own names`() throws {
        let page = try Examples.renderer().article(Examples.variant("en", siblings: ["zh-Hant", "pt"]))
        let nav = try #require(page.text(from: "<nav class=\"languages\"", to: "</nav>"))
        #expect(nav.contains("hreflang=\"zh-Hant\" lang=\"zh-Hant\""))
        #expect(nav.contains(">繁體中文</a>") && nav.contains(">Português</a>"))
        #expect(!nav.contains(">English</a>"))
    }

    @Test func `a front page has the articles in the order that it is given`() throws {
        let page = try Examples.front([2, 3, 1].map { try Examples.variant(headline: "Story \($0)", number: $0) })
        let headlines = page.html.ranges(of: ">Story ").map { page.html[$0.upperBound...].prefix { $0 != "<" } }
        #expect(headlines == ["2", "3", "1"])
    }

    @Test(arguments: Examples.languages)
    func `a page for what is gone or unknown is the edition's own and asks not to be indexed`(language: String) throws {
        let renderer = try Examples.renderer()
        let edition = try Examples.edition(language)
        for page in [renderer.gone(edition: edition), renderer.notFound(edition: edition)] {
            #expect(page.html.contains("<meta name=\"robots\" content=\"noindex\">"))
            #expect(page.html.contains("href=\"/\(language)/\""))
            #expect(!page.html.contains("canonical"))
            #expect(page.language == edition.language)
        }
    }

    @Test func `the feeds page has every public feed in three formats`() throws {
        let page = try Examples.renderer().feeds(edition: Examples.edition("zh-Hant"))
        for feed in ["zh-Hant/feeds/latest", "zh-Hant/feeds/culture", "all/feeds/latest"] {
            for format in ["atom", "rss", "json"] {
                #expect(page.html.contains("<code>https://news.example/\(feed).\(format)</code>"))
            }
        }
        #expect(!page.html.contains("desk"))
    }

    @Test(arguments: [
        ("<h1>In the text</h1><h2>Below</h2>", "<h2>In the text</h2><h3>Below</h3>"),
        (
            "<p>A</p><table><tr><td>1</td></tr></table><p>B</p>",
            "<p>A</p><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><tr><td>1</td></tr></table></div><p>B</p>"
        ),
        (
            "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>",
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><tr><td><table><tr><td>1</td></tr></table></td></tr></table></div>"
        ),
        (
            "<pre>1  2</pre><h1>X</h1>",
            "<pre tabindex=\"0\" role=\"region\" aria-label=\"Text in fixed columns\">1  2</pre><h2>X</h2>"
        ),
        ("<p>A &lt;h1></p>", "<p>A &lt;h1></p>"),
        (
            "<table>\n<caption>Fares <em>by</em>\nthe \"hour\" &amp; day</caption><tr><td>1</td></tr></table>",
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Fares by the &quot;hour&quot; &amp; day\">"
                + "<table>\n<caption>Fares <em>by</em>\nthe \"hour\" &amp; day</caption><tr><td>1</td></tr></table></div>"
        ),
    ])
    func `in a text no heading is the page's, and what may be too wide is reached by keys`(
        body: String, shown: String
    ) throws {
        let page = try Examples.renderer().article(Examples.variant(body: body))
        #expect(page.text(from: "<div class=\"body\">\n", to: "\n</div>") == shown)
    }

    @Test(arguments: [("en", "Page 2"), ("zh-Hant", "第2頁"), ("pt", "Página 2")])
    func `pages of a list after the first say which they are`(language: String, number: String) throws {
        let renderer = try Examples.renderer()
        let edition = try Examples.edition(language)
        let list = StoryList(cards: [], page: 2)
        let culture = FeedDefinition(id: try Examples.feed("culture"), titles: [:])
        for page in [
            renderer.front(edition: edition, list: list), renderer.section(culture, edition: edition, list: list),
        ] {
            #expect(page.text(from: "<title>", to: "</title>")?.contains(number) == true)
            #expect(page.values(of: "content", inTagsWith: "og:title").allSatisfy { $0.contains(number) })
            #expect(page.text(from: "class=\"rubric\">", to: "</h")?.contains(number) == true)
        }
        let first = renderer.front(edition: edition, list: StoryList(cards: []))
        #expect(first.text(from: "<title>", to: "</title>") == edition.title)
    }

    @Test func `a section says what it holds to search engines`() throws {
        let latest = FeedDefinition(
            id: try Examples.feed("latest"), titles: [:], descriptions: [try Examples.tag("en"): "All of it"])
        let page = try Examples.renderer().section(latest, edition: Examples.edition("en"), list: StoryList(cards: []))
        #expect(page.values(of: "content", inTagsWith: "name=\"description\"") == ["All of it"])
    }

    @Test func `the same arguments give the same bytes`() throws {
        let variant = try Examples.variant(siblings: ["pt", "zh-Hant"])
        #expect(try Examples.renderer().article(variant) == Examples.renderer().article(variant))
    }

    @Test func `void elements of the text have no slash, which HTML does not know`() throws {
        let body =
            "<p>A<br/>b<wbr/>c<br>d</p><hr/><table><colgroup><col span=\"2\"/></colgroup><tr><td>1/></td></tr></table>"
        let page = try Examples.renderer().article(Examples.variant(body: body)).html
        #expect(
            page.contains(
                "<p>A<br>b<wbr>c<br>d</p><hr><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><colgroup><col span=\"2\"></colgroup>"
            ))
        #expect(page.contains("<td>1/></td>"))
    }
}
