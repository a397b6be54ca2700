import NewsModel
import Testing

@testable import NewsFormats

/// Feeds that are not well-formed, or leave out what everybody knows.
struct FeedRepairTests {
    private func feed(_ items: String, root: String = "<rss version=\"2.0\">") -> [UInt8] {
        Array("\(root)<channel><title>News</title><link>https://a.example/</link>\n\(items)\n</channel></rss>".utf8)
    }

    private func item(_ id: String, _ text: String) -> String {
        "<item><title>Fares rise</title><guid>\(id)</guid><description>\(text)</description></item>"
    }

    private func bodies(_ bytes: [UInt8]) throws -> [String] {
        try FeedReader.items(bytes).map { result in
            guard case .success(let entries) = result, case .item(let item)? = entries.first else { return "refused" }
            return item.content.body.html
        }
    }

    @Test(
        "what readers put up with is read as it was meant",
        arguments: [
            ("R&D costs", "R&amp;D costs"), ("a?b=1&c=2", "a?b=1&amp;c=2"),
            ("One & two; three", "One &amp; two; three"),
            ("Ten&#8; years", "Ten years"), ("Ten&#x1F; years", "Ten years"), ("Ten\u{8} years", "Ten years"),
            ("&amp; &lt; &#233; &eacute; &", "&amp; &lt; é é &amp;"),
            ("<![CDATA[R&D &amp; <b>more</b>\u{8}]]> & so", "R&amp;D &amp; <b>more</b> &amp; so"),
            ("<!-- R&D -->Text & more", "Text &amp; more"),
        ])
    func repaired(text: String, body: String) throws {
        #expect(try bodies(feed(item("1", text) + item("2", "Second."))) == ["<p>\(body)</p>", "<p>Second.</p>"])
    }

    @Test(
        "HTML that should have been escaped and is no XML is read as HTML",
        arguments: [
            ("One.<br>Two.", "<p>One.<br/>Two.</p>"),
            ("<p>One.<p>Two &amp; three.", "<p>One.</p>\n<p>Two &amp; three.</p>"),
            (
                "<img src=\"https://a.example/1.jpg\"><b>One.</B>",
                "<p><img src=\"https://a.example/1.jpg\" alt=\"\"/><b>One.</b></p>"
            ),
            ("One <i>two.", "<p>One <i>two.</i></p>"),
        ])
    func unclosed(text: String, html: String) throws {
        #expect(
            try bodies(feed(item("1", text) + item("2", "<![CDATA[<p>Second.]]>") + item("3", "R&D<br>more")))
                == [html, "<p>Second.</p>", "<p>R&amp;D<br/>more</p>"])
    }

    @Test("an element of a text that never ends is not looked through again and again")
    func endless() throws {
        let many = String(repeating: "<description><content:encoded>", count: 50_000)
        #expect(FeedRepair.verbatimTexts(Array(many.utf8)) == nil)
    }

    @Test("what cannot be mended costs nothing of what stands before it, and is told with its line")
    func brokenOff() throws {
        let whole = feed(item("1", "First.") + "\n" + item("2", "Second.") + "\n<item><title>Cut")
        for bytes in [
            whole, Array(whole.dropLast(20)), feed(item("1", "First.") + item("2", "Second.") + "</item><item>"),
        ] {
            #expect(try bodies(bytes) == ["<p>First.</p>", "<p>Second.</p>", "refused"])
        }
        let error = #expect(throws: WireError.self) { try FeedReader.items(whole)[2].get() }
        #expect(error?.kind == .malformed && error?.line != nil)
        #expect(throws: WireError.self) { try FeedReader.items(feed("<item><title>Cut")) }
        // What is refused on principle stays so.
        let entity = Array("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel>".utf8)
        #expect(throws: WireError.self) { try FeedReader.items(entity + feed(item("1", "First. & &a;"))) }
    }

    @Test("prefixes that everybody knows need not be declared")
    func undeclared() throws {
        let bytes = feed(
            """
            <item><title>Fares rise</title><guid>1</guid><dc:creator>Ana Costa</dc:creator>
            <description>Short &amp; more</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>
            <media:content url="https://a.example/1.jpg" medium="image"/></item>
            """, root: "<?xml version=\"1.0\"?>\n<!-- <a> -->\n<rss version=\"2.0\">")
        guard case .item(let item)? = try FeedReader.items(bytes).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        #expect(item.content.body.html == "<p>Long.</p>")
        #expect(item.content.byline == "Ana Costa")
        #expect(item.content.pictures.count == 1)
    }

    @Test(
        "HTML without a tag is text with its lines, and with tags that were escaped once more it is HTML",
        arguments: [
            ("One &amp;amp; two\n\nThree", "<p>One &amp; two</p>\n<p>Three</p>"),
            ("&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;", "<p>One</p>"),
            ("Use &amp;lt;b&amp;gt; here", "<p>Use &lt;b&gt; here</p>"),
            ("<![CDATA[<![CDATA[<p>One</p>]]]]><![CDATA[>]]>", "<p>One</p>"),
        ])
    func escapes(text: String, body: String) throws {
        #expect(try bodies(feed(item("1", text))) == [body])
    }
}
