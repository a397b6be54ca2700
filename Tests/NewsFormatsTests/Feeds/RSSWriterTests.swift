import NewsFormats
import NewsModel
import Testing

@Suite("RSS writer")
struct RSSWriterTests {
    private func item(_ entry: FeedDocument.Entry) throws -> String {
        let text = FeedSamples.text(RSSWriter.write(try FeedSamples.feed(entries: [entry])))
        return try #require(text.all(between: "<item>", and: "</item>").first)
    }

    @Test("the channel's own elements come before its items, with an absolute self")
    func channel() throws {
        let entries = [try FeedSamples.entry()]
        let text = FeedSamples.text(
            RSSWriter.write(
                try FeedSamples.feed(address: "https://news.example/en/feeds/latest.rss", entries: entries)))
        #expect(
            text.has(inOrder: [
                "<channel>", "<title>Latest</title>", "<link>https://news.example/en/</link>",
                "<description>Everything, newest first</description>", "<language>en</language>",
                "<lastBuildDate>Sat, 14 Nov 2026 10:00:00 +0800</lastBuildDate>",
                "<atom:link rel=\"self\" type=\"application/rss+xml\"",
                "href=\"https://news.example/en/feeds/latest.rss\"/>",
                "<item>",
            ]))
        #expect(text.has(inOrder: ["</item>", "</channel>"]) && !text.contains("<ttl>"))
    }

    @Test("a feed of several languages states none, its items theirs")
    func languages() throws {
        let entries = [try FeedSamples.entry(language: "zh-Hant"), try FeedSamples.entry(language: "pt-MO")]
        let text = FeedSamples.text(RSSWriter.write(try FeedSamples.feed(language: nil, entries: entries)))
        #expect(!text.contains("<language>"))
        #expect(text.all(between: "<dc:language>", and: "</dc:language>") == ["zh-Hant", "pt-MO"])
    }

    @Test("items have no atom:link that a reader could take for the link, and the link comes first")
    func links() throws {
        let item = try item(FeedSamples.translated())
        #expect(!item.contains("rel=\"alternate\""))
        #expect(item.all(between: "<link>", and: "</link>") == ["https://news.example/en/article/a1/ferry"])
        #expect(
            item.has(inOrder: ["<link>", "<atom:link rel=\"https://schema.org/workTranslation\"", "hreflang=\"pt\""]))
    }

    @Test("the guid is no address and the description comes before the content")
    func order() throws {
        let item = try item(FeedSamples.entry())
        #expect(
            item.has(inOrder: [
                "<guid isPermaLink=\"false\">tag:news.example,2026:variant/a1</guid>", "<description>",
                "<content:encoded>",
            ]))
        #expect(item.contains("&lt;div lang=\"en\"&gt;&lt;p&gt;Fares rise.&lt;/p&gt;&lt;/div&gt;</content:encoded>"))
    }

    @Test("nothing is said twice in two vocabularies")
    func noPairs() throws {
        let item = try item(FeedSamples.entry())
        for name in ["<author>", "<dc:date>", "<dc:subject>", "<dcterms:"] {
            #expect(!item.contains(name))
        }
        #expect(item.contains("<dc:creator>Howard Tong</dc:creator>"))
        #expect(item.contains("<dc:contributor>Marine Office</dc:contributor>"))
        #expect(item.contains("<dc:rights>Online use only</dc:rights>"))
    }

    @Test("a topic without a name is no category, since readers would show its code")
    func categories() throws {
        let item = try item(FeedSamples.entry())
        #expect(item.all(between: "<category", and: "</category>").count == 2)
        #expect(item.contains("mediatopic/\">economy, business and finance</category>"))
    }

    @Test("titles hold hexadecimal references, descriptions are HTML in text")
    func plainText() throws {
        let item = try item(FeedSamples.entry(title: "Q&A <b>", summary: "A&B <c>"))
        #expect(item.contains("<title>Q&#x26;A &#x3C;b&#x3E;</title>"))
        #expect(item.contains("<description>A&amp;amp;B &amp;lt;c&amp;gt;</description>"))
    }

    @Test("nobody takes a plain text with an end tag in it for HTML: a joiner that is not seen parts it")
    func endTags() throws {
        let text = "Close </b> & </Q1> <b> </ </\u{301} <//i>"
        let item = try item(FeedSamples.entry(title: text, byline: text))
        let expected = "Close &#x3C;\u{2060}/b&#x3E; &#x26; &#x3C;\u{2060}/Q1&#x3E; &#x3C;b&#x3E; &#x3C;/ &#x3C;"
        #expect(item.contains("<title>\(expected)"))
        #expect(item.contains("<dc:creator>\(expected)"))
        #expect(item.contains("&#x3C;//i&#x3E;</title>"))
    }

    @Test("markup characters with combining marks after them are escaped too")
    func combiningMarks() throws {
        let text = "a <\u{301}b&\u{FE0F}c>\u{200D}"
        let item = try item(FeedSamples.entry(title: text, summary: text))
        #expect(item.contains("&#x3C;\u{301}b&#x26;\u{FE0F}c&#x3E;\u{200D}"))
        #expect(item.contains("&amp;lt;\u{301}b&amp;amp;\u{FE0F}c&amp;gt;\u{200D}"))
    }

    @Test(
        "dates are RFC 822 with offsets that validators know",
        arguments: [
            ("2025-01-02T00:00:00+08:00", "Thu, 02 Jan 2025 00:00:00 +0800"),
            ("2026-11-14T09:30:00Z", "Sat, 14 Nov 2026 09:30:00 +0000"),
            ("2026-11-14T09:30:00-03:30", "Sat, 14 Nov 2026 09:30:00 -0330"),
            ("2026-11-14T05:45:00+05:45", "Sat, 14 Nov 2026 00:00:00 +0000"),
        ])
    func dates(published: String, expected: String) throws {
        let item = try item(FeedSamples.entry(published: published))
        #expect(item.contains("<pubDate>\(expected)</pubDate>"))
    }

    @Test(
        "addresses are ASCII",
        arguments: [
            (
                "https://news.example/zh-Hant/article/b2/渡輪",
                "https://news.example/zh-Hant/article/b2/%E6%B8%A1%E8%BC%AA"
            ),
            ("https://news.example/a%20b?q=1&r=2#x", "https://news.example/a%20b?q=1&amp;r=2#x"),
            ("https://news.example/a b\u{09}", "https://news.example/a%20b%09"),
        ])
    func addresses(link: String, expected: String) throws {
        #expect(try item(FeedSamples.entry(link: link)).contains("<link>\(expected)</link>"))
    }
}
