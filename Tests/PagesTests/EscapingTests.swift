import FoundationEssentials
import NewsModel
import Testing

@testable import Pages

@Suite("Nothing in a text can become markup")
struct EscapingTests {
    static let hostile = [
        "</title><script>alert(1)</script>",
        "</script><!--<script>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        // A quotation mark or angle bracket with a combining mark is one character to Swift and two to a browser.
        "\"\u{301} onmouseover=\"\u{301}alert(1)",
        "<\u{338}script>alert(1)<\u{338}/script>",
        "&lt;b&gt; {{headline}} {{{body}}} \\u003c",
        "a\u{2028}b\u{0}c\nd",
    ]

    @Test(arguments: hostile)
    func `a hostile headline adds no tag and no attribute to an article`(headline: String) throws {
        let renderer = try Examples.renderer()
        let plain = try renderer.article(Examples.variant(headline: "Plain", siblings: ["pt"]))
        let page = try renderer.article(
            Examples.variant(headline: headline, siblings: ["pt"]))
        #expect(Self.skeleton(page) == Self.skeleton(plain))
    }

    @Test(arguments: hostile)
    func `a hostile text in any field adds no tag and no attribute`(text: String) throws {
        let corrections = [Correction(at: Examples.date, note: text)]
        let hostile = try Examples.renderer().article(
            Examples.variant(corrections: corrections) { Self.fill(&$0, with: text) })
        let plain = try Examples.renderer().article(
            Examples.variant(corrections: corrections) { Self.fill(&$0, with: "Plain") })
        #expect(Self.skeleton(hostile) == Self.skeleton(plain))
    }

    @Test(arguments: hostile)
    func `a hostile headline adds nothing to a front page`(headline: String) throws {
        let page = try Examples.front([Examples.variant(headline: headline)])
        let plain = try Examples.front([Examples.variant(headline: "Plain")])
        #expect(Self.skeleton(page) == Self.skeleton(plain))
    }

    @Test(arguments: hostile)
    func `JSON-LD reads back as the headline and cannot end its element`(headline: String) throws {
        let page = try Examples.renderer().article(Examples.variant(headline: headline))
        let json = try #require(page.text(from: "<script type=\"application/ld+json\">", to: "</script>"))
        #expect(!json.contains { $0.unicodeScalars.contains { $0 == "<" || $0 == ">" || $0 == "&" } })
        let metadata = try JSONDecoder().decode(Metadata.self, from: Data(json.utf8))
        #expect(metadata.headline.unicodeScalars.elementsEqual(headline.unicodeScalars))
        #expect(page.html.ranges(of: "<script").count == 1)
    }

    @Test func `a body is copied as it stands`() throws {
        let body = "<p>One &amp; <em>two</em></p><ul><li>3</li></ul>"
        let page = try Examples.renderer().article(Examples.variant(body: body))
        #expect(page.html.contains(body))
    }

    private struct Metadata: Decodable {
        let headline: String
    }

    private static func fill(_ content: inout Content, with text: String) {
        content.byline = text
        content.dateline = text
        content.abstract = text
        content.categories = [text]
        content.keywords = [text]
        content.source = text
        content.usageTerms = text
    }

    /// Every tag with its attributes' names, as a parser that goes by code points meets them.
    private static func skeleton(_ page: Page) -> [String] {
        var tags: [String] = []
        var tag: String?
        var isQuoted = false
        for scalar in page.html.unicodeScalars {
            guard let open = tag else {
                if scalar == "<" { tag = "" }
                continue
            }
            if scalar == "\"" { isQuoted.toggle() }
            if scalar == ">", !isQuoted {
                tags.append(open)
                tag = nil
            } else if !isQuoted {
                tag = open + String(scalar)
            }
        }
        return tags
    }
}
