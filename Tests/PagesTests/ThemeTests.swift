import NewsModel
import Pages
import Testing

@Suite("A newspaper's own look")
struct ThemeTests {
    @Test func `a file that is replaced is the newspaper's, and the others stay the program's`() throws {
        let own = Array("{{<layout}}{{$main}}<p>{{messageTitle}}!</p>{{/main}}{{/layout}}".utf8)
        let theme = Theme(replacing: [.message: own])
        #expect(theme[.message] == own && theme[.layout] == Theme()[.layout])
        let edition = try Examples.edition("en")
        let renderer = try PageRenderer(site: Examples.site, newsroom: Examples.newsroom(), theme: theme)
        #expect(renderer.notFound(edition: edition).html.contains("<p>Page not found!</p>"))
        #expect(renderer.notFound(edition: edition).html.contains("<html lang=\"en\""))
    }

    @Test func `a template that cannot be read is named`() throws {
        let theme = Theme(replacing: [.front: Array("{{#stories}}".utf8)])
        let error = #expect(throws: PagesError.self) {
            try PageRenderer(site: Examples.site, newsroom: Examples.newsroom(), theme: theme)
        }
        #expect(error?.description.contains("front.mustache") == true)
    }

    @Test(arguments: [
        (Theme.File.article, [UInt8]("\n{{headlin}}".utf8), "article.mustache: line 2: there is no field"),
        (.message, [0x3C, 0xE9, 0x3E], "message.mustache: is not UTF-8"),
        (.pageStyle, [0xE9], "style.css: is not UTF-8"), (.icon, Array("<svg/>".utf8), "icon.png: is not a PNG"),
        (.texts, Array(#"[{"language": "fr"}]"#.utf8), "texts.json: fr: these are missing: address, allLanguages"),
    ])
    func `a file that cannot be used is told before the first page is made`(
        file: Theme.File, bytes: [UInt8], problem: String
    ) throws {
        let error = #expect(throws: PagesError.self) { try Theme(replacing: [file: bytes]).check() }
        #expect(error?.description.hasPrefix(problem) == true, "\(error.debugDescription)")
        #expect(throws: Never.self) { try Theme().check() }
    }

    @Test func `a theme's texts take the place of the program's on pages`() throws {
        let own = #"[{"language": "pt-BR", "latest": "Últimas do dia"}, {"language": "en", "by": "Words: {name}"}]"#
        let renderer = try PageRenderer(
            site: Examples.site, newsroom: Examples.newsroom(["en", "pt-BR"]),
            theme: Theme(replacing: [.texts: Array(own.utf8)]))
        #expect(try Examples.front([], "pt-BR", renderer).html.contains("Últimas do dia"))
        let page = renderer.article(try Examples.variant { $0.byline = "Ann Example" })
        #expect(page.html.contains("Words: Ann Example"))
    }

    @Test func `what a newspaper's own template writes is escaped as in the program's`() throws {
        let own = Array("{{#stories}}<a title=\"{{storyHeadline}}\"></a>{{/stories}}".utf8)
        let renderer = try PageRenderer(
            site: Examples.site, newsroom: Examples.newsroom(), theme: Theme(replacing: [.front: own]))
        let variant = try Examples.variant(headline: "\"><script>")
        let page = try Examples.front([variant], "en", renderer)
        #expect(!page.html.contains("<script>") && page.html.contains("&quot;"))
    }
}
