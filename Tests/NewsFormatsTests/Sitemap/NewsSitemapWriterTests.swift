import NewsFormats
import NewsModel
import Testing

@Suite("News sitemap writer")
struct NewsSitemapWriterTests {
    private func story(_ language: String) throws -> NewsSitemapWriter.Story {
        NewsSitemapWriter.Story(
            address: "https://news.example/\(language)/article/a1/", publication: "Harbour & Wire",
            language: try FeedSamples.tag(language), published: try FeedSamples.date("2026-11-14T09:30:00+08:00"),
            title: "Fares <rise>")
    }

    @Test("a story has its publication's name, its first date and its title")
    func story() throws {
        let text = FeedSamples.text(NewsSitemapWriter.write([try story("en")]))
        #expect(
            text.has(inOrder: [
                "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"",
                "<loc>https://news.example/en/article/a1/</loc>", "<news:news>", "<news:publication>",
                "<news:name>Harbour &amp; Wire</news:name>", "<news:language>en</news:language>",
                "<news:publication_date>2026-11-14T09:30:00+08:00</news:publication_date>",
                "<news:title>Fares &lt;rise&gt;</news:title>",
            ]))
    }

    @Test(
        "its language is a code of ISO 639, and of Chinese the two names that Google knows",
        arguments: [
            ("en", "en"), ("pt-MO", "pt"), ("zh-Hant-MO", "zh-tw"), ("zh-MO", "zh-tw"), ("zh-Hans", "zh-cn"),
            ("zh", "zh-cn"),
        ])
    func languages(tag: String, code: String) throws {
        let text = FeedSamples.text(NewsSitemapWriter.write([try story(tag)]))
        #expect(text.contains("<news:language>\(code)</news:language>"))
    }
}
