import NewsModel
import Testing

@testable import NewsFormats

/// Elements that publishers add to feeds, and what they fill.
struct FeedExtrasTests {
    private static let namespaces = """
        xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
        xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:georss="http://www.georss.org/georss"
        xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:cc="http://web.resource.org/cc/" xmlns:licence="http://backend.userland.com/creativeCommonsRssModule"
        """

    private func content(_ elements: String, language: String = "en") throws -> Content {
        let xml = """
            <rss version="2.0" \(Self.namespaces)><channel><title>News</title><language>\(language)</language>
            <item><title>Fares rise</title><guid>g1</guid><description>In May.</description>\(elements)</item>
            </channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(xml.utf8)).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        return item.content
    }

    @Test(
        "A text under a name of the sender's own is the text, and the description its abstract",
        arguments: ["fulltext", "full-text", "fullText", "text", "body", "story", "content"])
    func texts(name: String) throws {
        let content = try content("<\(name)>Fares rise in May.&lt;br&gt;&lt;br&gt;Not by much.</\(name)>")
        #expect(content.body.html.contains("Not by much.") && content.abstract == "In May.")
    }

    @Test("Of several texts the longest is the text")
    func severalTexts() throws {
        let content = try content("<fulltext>Fares rise in May, by a pataca.</fulltext><story>12</story>")
        #expect(content.body.html == "<p>Fares rise in May, by a pataca.</p>")
    }

    @Test("A login is no byline, a date alone no dateline, and a period no place; a place may have a comma")
    func noFields() throws {
        let content = try content(
            """
            <byline>admin</byline><dateline>2026-11-26</dateline><dc:coverage>1990-1999</dc:coverage>
            <location>Macau, China</location>
            """)
        #expect(content.byline == nil && content.dateline == nil && content.places.map(\.name) == ["Macau, China"])
    }

    @Test("What is shorter than the description is no text")
    func shortTexts() throws {
        let content = try content("<content>news</content>")
        #expect(content.body.html == "<p>In May.</p>" && content.abstract == nil)
    }

    @Test("Lines fill the fields that are called so")
    func lines() throws {
        let content = try content(
            """
            <byline>By Ann Lee</byline><subtitle>Not by much</subtitle><dateline>MACAU, Nov. 26</dateline>
            <credit>Harbour Wire</credit><tags>ferries, fares</tags><keywords>harbour；船票</keywords>
            <media:keywords>ships, ports</media:keywords>
            """)
        #expect(content.byline == "Ann Lee" && content.subheadline == "Not by much")
        #expect(content.dateline == "MACAU, Nov. 26" && content.located == "MACAU" && content.credit == "Harbour Wire")
        #expect(content.keywords == ["ferries", "fares", "harbour", "船票", "ships", "ports"])
    }

    @Test("Elements of agencies that write Portuguese and Spanish fill the same fields")
    func iberian() throws {
        let content = try content(
            """
            <antetitulo>Transportes</antetitulo><subtitulo>Em maio</subtitulo><copete>Resumo.</copete>
            <corpo>As tarifas sobem em maio.&lt;br&gt;&lt;br&gt;Não muito.</corpo><editoria>Economia</editoria>
            <autor>Ana Costa</autor>
            """, language: "pt")
        #expect(content.subheadline == "Em maio" && content.edNote == "overline: Transportes")
        #expect(content.byline == "Ana Costa" && content.categories == ["Economia"])
        #expect(content.body.html.contains("Não muito."))
        #expect(try self.content("<volanta>Puerto</volanta>").subheadline == "Puerto")
        #expect(try self.content("<kicker>Fares rise</kicker>").subheadline == nil)
    }

    @Test("Lines of a text without a tag are paragraphs where each of them ends a sentence")
    func linesWithoutTags() throws {
        let content = try content("<fulltext>Fares rise in May.\nNot by much.</fulltext>")
        #expect(content.body.html == "<p>Fares rise in May.</p>\n<p>Not by much.</p>")
        let wrapped = try self.content("<fulltext>Fares rise\nin May.\nNot by much.</fulltext>")
        #expect(wrapped.body.html == "<p>Fares rise in May. Not by much.</p>")
    }

    @Test("A stated element of RSS counts before one of the sender's own")
    func precedence() throws {
        let content = try content(
            """
            <dc:creator>Jo Sa</dc:creator><byline>Ann Lee</byline><category>Local</category><section>City</section>
            <media:credit role="author">Bo Li</media:credit>
            """)
        #expect(content.byline == "Jo Sa" && content.categories == ["Local"])
        #expect(try self.content("<media:credit role='author'>Bo Li</media:credit>").byline == "Bo Li")
    }

    @Test(
        "Sections and places are read in the modules that have them",
        arguments: [
            "<prism:section>Local</prism:section>", "<slash:section>Local</slash:section>", "<section>Local</section>",
        ])
    func sections(element: String) throws {
        let places = "<georss:featurename>Taipa</georss:featurename><dc:coverage>Macau</dc:coverage>"
        let content = try content(element + places + "<dcterms:spatial>Coloane</dcterms:spatial>")
        #expect(content.categories == ["Local"] && content.places.map(\.name) == ["Taipa", "Macau", "Coloane"])
    }

    @Test(
        "A licence is a condition of use where no other is stated",
        arguments: [
            "<licence:license>https://lic.example/by</licence:license>",
            "<cc:license rdf:resource='https://lic.example/by'/>",
            "<dcterms:license>https://lic.example/by</dcterms:license>",
            "<atom:link rel='license' href='https://lic.example/by'/>",
        ])
    func licences(element: String) throws {
        #expect(try content(element).usageTerms == "https://lic.example/by")
        #expect(try content(element + "<dc:rights>Free to use</dc:rights>").usageTerms == "Free to use")
        let machines = "<atom:link rel='license' type='application/rsl+xml' href='https://lic.example/by'/>"
        #expect(try content(machines).usageTerms == nil)
    }

    @Test("An author that is an office is the source where none is stated")
    func offices() throws {
        let content = try content("<author>海事及水務局</author>", language: "zh-Hant")
        #expect(content.byline == nil && content.source == "海事及水務局")
        #expect(try self.content("<author>Acme Corp.</author><source>Acme Wire</source>").source == "Acme Wire")
    }

    @Test(
        "The source that a title repeats leaves it",
        arguments: [("The Harbour", "Fares rise"), ("Harbour", "Fares rise - The Harbour")])
    func repeatedSource(source: String, headline: String) throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><item><title>Fares rise - The Harbour</title><guid>a</guid>
            <source url="https://example.org">\(source)</source><description>Fares rise in May.</description></item>
            </channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.content.headline == headline && item.content.source == source)
    }
}
