import Foundation
import NewsModel
import Syndication
import Testing

/// Whole documents, byte for byte. `NEWSWIRE_REWRITE_GOLDEN=1` writes them anew; look at the difference then.
@Suite("Golden files")
struct GoldenFileTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    private func check(_ document: GeneratedDocument?, is name: String) throws {
        let bytes = Data(try #require(document).bytes)
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["NEWSWIRE_REWRITE_GOLDEN"] == "1" {
            try bytes.write(to: file)
        }
        #expect(try Data(contentsOf: file) == bytes, "\(name) is different")
    }

    @Test("feeds are what they were", arguments: Site.FeedFormat.allCases, ["en", "zh-Hant", "pt", "all"])
    func feeds(format: Site.FeedFormat, edition: String) async throws {
        let samples = try Samples()
        let language = edition == "all" ? nil : LanguageTag(edition)
        let document = try await samples.generator(samples.store())
            .generate(feed: samples.latest, edition: language, format: format, at: samples.now)
        try check(document, is: "latest.\(edition).\(format.rawValue)")
    }

    @Test("empty feeds and feeds of summaries are what they were", arguments: Site.FeedFormat.allCases)
    func others(format: Site.FeedFormat) async throws {
        let samples = try Samples()
        let empty = try await samples.generator(FakeStore())
            .generate(feed: samples.latest, edition: samples.en, format: format, at: samples.now)
        try check(empty, is: "empty.en.\(format.rawValue)")
        let brief = try await samples.generator(samples.store(), stylesheet: "/feed.css")
            .generate(feed: samples.brief, edition: samples.hant, format: format, at: samples.now)
        try check(brief, is: "brief.zh-Hant.\(format.rawValue)")
    }

    @Test("sitemap, index and robots.txt are what they were")
    func sitemaps() async throws {
        let samples = try Samples()
        let generator = SitemapGenerator(store: try samples.store(), site: samples.site, newsroom: samples.newsroom)
        try check(await generator.index(at: samples.now), is: "sitemap.xml")
        try check(await generator.document(named: "0.xml", at: samples.now), is: "sitemap-0.xml")
        try check(await generator.document(named: "front.xml", at: samples.now), is: "sitemap-front.xml")
        try check(generator.robots(), is: "robots.txt")
    }
}
