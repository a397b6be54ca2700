import NewsFormats
import NewsModel
import Testing

@Suite("OPML writer")
struct OPMLWriterTests {
    private func group(_ title: String, language: String?) throws -> OPMLWriter.Group {
        OPMLWriter.Group(
            title: title,
            subscriptions: [
                OPMLWriter.Subscription(
                    title: "Latest \"news\"", summary: "All & more",
                    address: "https://news.example/en/feeds/latest.atom",
                    home: "https://news.example/en/", language: try language.map(FeedSamples.tag))
            ])
    }

    @Test("a feed has its names, its address, its page and its language")
    func subscription() throws {
        let text = FeedSamples.text(OPMLWriter.write(title: "Wire", [try group("English", language: "zh-Hant-MO")]))
        #expect(
            text.has(inOrder: [
                "<opml version=\"2.0\">", "<title>Wire</title>", "<outline text=\"Latest &quot;news&quot;\"",
                "title=\"Latest &quot;news&quot;\"", "type=\"rss\"", "description=\"All &amp; more\"",
                "language=\"zh-Hant-MO\"", "xmlUrl=\"https://news.example/en/feeds/latest.atom\"",
                "htmlUrl=\"https://news.example/en/\"/>",
            ]))
        #expect(text.ranges(of: "<outline").count == 1 && !text.contains("English"))
    }

    @Test(
        "a text means the same as text and as HTML, in which a checker reads it",
        arguments: [
            ("Arts & Leisure", "Arts &amp; Leisure"), ("R&D", "R＆D"), ("Q&A &", "Q＆A &amp;"), ("&&lt;", "＆＆lt;"),
            ("How to close </b>", "How to close ＜/b>"), ("3 < 4 > 2", "3 ＜ 4 > 2"), ("News", "News"),
            ("a&\u{301}b", "a＆\u{301}b"),
        ])
    func plainTexts(text: String, expected: String) {
        let subscription = OPMLWriter.Subscription(
            title: text, summary: text, address: "https://news.example/a?b&c", home: "https://news.example/",
            language: nil)
        let group = OPMLWriter.Group(title: text, subscriptions: [subscription])
        let written = FeedSamples.text(OPMLWriter.write(title: text, [group, group]))
            .replacing("&gt;", with: ">")
        #expect(
            written.has(inOrder: [
                "<title>\(expected)</title>", "<outline text=\"\(expected)\">", "<outline text=\"\(expected)\"",
                "title=\"\(expected)\"", "description=\"\(expected)\"", "xmlUrl=\"https://news.example/a?b&amp;c\"",
            ]))
    }

    @Test("several groups are folders, which have a name and nothing that only feeds have")
    func folders() throws {
        let groups = [try group("English", language: "en"), try group("All", language: nil)]
        let text = FeedSamples.text(OPMLWriter.write(title: "Wire", groups))
        #expect(
            text.has(inOrder: [
                "<outline text=\"English\">", "xmlUrl", "</outline>", "<outline text=\"All\">", "xmlUrl",
            ]))
        #expect(text.ranges(of: "language=").count == 1)
    }
}
