import Foundation
import NewsFormats
import NewsModel
import Testing

@Suite("Sitemap writer")
struct SitemapWriterTests {
    @Test("a page lists every language, itself among them, and the address for all others last")
    func alternates() throws {
        let page = SitemapWriter.Page(
            address: "https://news.example/en/article/a1/ferry", modified: try FeedSamples.date("2026-11-14T09:30:00Z"),
            alternates: [
                .init(language: try FeedSamples.tag("en"), address: "https://news.example/en/article/a1/ferry"),
                .init(language: try FeedSamples.tag("zh-Hant"), address: "https://news.example/zh-Hant/article/b2/"),
            ],
            fallback: "https://news.example/article/s1")
        let text = FeedSamples.text(SitemapWriter.write([page]))
        let link = "<xhtml:link rel=\"alternate\" hreflang="
        #expect(
            text.has(inOrder: [
                "<loc>https://news.example/en/article/a1/ferry</loc>", "<lastmod>2026-11-14T09:30:00Z</lastmod>",
                link + "\"en\" href=\"https://news.example/en/article/a1/ferry\"/>",
                link + "\"zh-Hant\" href=\"https://news.example/zh-Hant/article/b2/\"/>",
                link + "\"x-default\" href=\"https://news.example/article/s1\"/>",
            ]))
        #expect(!text.contains("changefreq") && !text.contains("priority"))
    }

    @Test("each page of an article has the article's links, and the next article its own")
    func links() throws {
        let pages = try [("a", "en"), ("a", "pt"), ("b", "en"), ("c", "pt")].map { article, tag in
            SitemapWriter.Page(
                address: "https://news.example/\(tag)/\(article)", modified: nil,
                alternates: try (article == "c" ? ["pt"] : ["en", "pt"]).map {
                    .init(language: try FeedSamples.tag($0), address: "https://news.example/\($0)/\(article)")
                },
                // The last differs from the page before it in its languages alone.
                fallback: "https://news.example/\(article == "c" ? "b" : article)")
        }
        let together = FeedSamples.text(SitemapWriter.write(pages))
        #expect(
            together.has(inOrder: try pages.map { try Self.entry(of: FeedSamples.text(SitemapWriter.write([$0]))) }))
        #expect(together.components(separatedBy: "<url>").count == 5)
    }

    /// The entry of a sitemap with one page.
    private static func entry(of sitemap: String) throws -> String {
        let start = try #require(sitemap.range(of: "<url>"))
        let end = try #require(sitemap.range(of: "</url>"))
        return String(sitemap[start.lowerBound..<end.upperBound])
    }

    @Test("addresses are ASCII")
    func addresses() throws {
        let page = SitemapWriter.Page(
            address: "https://news.example/渡", modified: try FeedSamples.date("2026-11-14T09:30:00Z"))
        #expect(FeedSamples.text(SitemapWriter.write([page])).contains("<loc>https://news.example/%E6%B8%A1</loc>"))
    }

    @Test("pictures stand in the namespace for them, which is declared where there are any")
    func pictures() throws {
        let bare = SitemapWriter.Page(address: "https://news.example/a", modified: nil)
        let page = SitemapWriter.Page(
            address: "https://news.example/b", modified: nil, images: ["https://news.example/media/1"])
        let text = FeedSamples.text(SitemapWriter.write([bare, page]))
        #expect(
            text.has(inOrder: [
                "xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\"", "<image:image>",
                "<image:loc>https://news.example/media/1</image:loc>",
            ]))
        #expect(!FeedSamples.text(SitemapWriter.write([bare])).contains("image"))
    }

    @Test("the index lists its parts with their last changes")
    func index() throws {
        let part = SitemapWriter.Part(
            address: "https://news.example/sitemaps/0.xml",
            modified: try FeedSamples.date("2026-11-14T09:30:00+08:00").instant)
        #expect(
            FeedSamples.text(SitemapWriter.writeIndex([part])).has(inOrder: [
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "<loc>https://news.example/sitemaps/0.xml</loc>", "<lastmod>2026-11-14T01:30:00Z</lastmod>",
            ]))
    }
}
