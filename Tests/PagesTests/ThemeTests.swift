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

    @Test func `what a newspaper's own template writes is escaped as in the program's`() throws {
        let own = Array("{{#stories}}<a title=\"{{storyHeadline}}\"></a>{{/stories}}".utf8)
        let renderer = try PageRenderer(
            site: Examples.site, newsroom: Examples.newsroom(), theme: Theme(replacing: [.front: own]))
        let variant = try Examples.variant(headline: "\"><script>")
        let page = try Examples.front([variant], "en", renderer)
        #expect(!page.html.contains("<script>") && page.html.contains("&quot;"))
    }
}
