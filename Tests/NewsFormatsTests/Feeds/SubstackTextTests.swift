import NewsModel
import Testing

@testable import NewsFormats

@Suite("Letters of Substack")
struct SubstackTextTests {
    private func body(_ html: String) throws -> String {
        let feed = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Letter</title>
            <item><title>Fares</title><guid>a</guid><content:encoded><![CDATA[\(html)]]></content:encoded></item>
            </channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        return item.content.body.html
    }

    @Test(
        "The form to subscribe, the words beside it and buttons are no text",
        arguments: [
            "<p>Thanks for reading Harbour Letter! Subscribe for free to receive new posts and support my work.</p>",
            "<p>Thanks for reading! This post is public so feel free to share it.</p>",
            "<p>Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p>",
            "<div class='subscription-widget-wrap-editor'><div class='preamble'><p>Stay.</p></div><form><input/></form></div>",
            "<p class='button-wrapper'><a class='button primary' href='https://l.example/subscribe'><span>Subscribe now</span></a></p>",
        ])
    func frames(html: String) throws {
        #expect(try body("<p>Fares rise.</p>\(html)<p>In May.</p>") == "<p>Fares rise.</p>\n<p>In May.</p>")
    }

    @Test("Who thanks for something else is heard")
    func text() throws {
        let text = "<p>Thanks for reading my book, she told the readers.</p>"
        #expect(try body(text) == text)
    }
}
