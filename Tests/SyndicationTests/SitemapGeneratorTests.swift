import NewsModel
import NewsStore
import Syndication
import Testing

@Suite("Sitemap generator")
struct SitemapGeneratorTests {
    private let samples: Samples

    init() throws {
        samples = try Samples()
    }

    private func generator(_ store: FakeStore) -> SitemapGenerator {
        SitemapGenerator(store: store, site: samples.site, newsroom: samples.newsroom)
    }

    private func pages() async throws -> [String] {
        let part = try #require(await generator(samples.store()).part(named: "0.xml", at: samples.now))
        return part.text.split(separator: "<url>").dropFirst().map(String.init)
    }

    @Test("the index lists the parts in order, each with its last change")
    func index() async throws {
        let document = try await generator(samples.store()).index(at: samples.now)
        let first = try #require(document.text.firstRange(of: "https://news.example/sitemaps/0.xml"))
        let second = try #require(document.text.firstRange(of: "https://news.example/sitemaps/1.xml"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(document.lastModified == samples.at(9_000))
        #expect(document.mediaType == "application/xml; charset=utf-8")
        #expect(document.dependencies.count == 3)
    }

    @Test(
        "a part that lists nothing, or is not called so, does not exist", arguments: ["7.xml", "00.xml", "+0.xml", "0"])
    func missing(name: String) async throws {
        #expect(try await generator(samples.store()).part(named: name, at: samples.now) == nil)
    }

    @Test("the index of an empty store lists the front pages, dated from the store's making")
    func emptyIndex() async throws {
        let document = try await generator(FakeStore()).index(at: samples.now)
        #expect(document.text.ranges(of: "<sitemap>").count == 1)
        #expect(document.text.contains("/sitemaps/front.xml</loc>\n    <lastmod>1970-01-01T00:00:00Z<"))
    }

    @Test(
        "fronts, sections and pages of feeds name each other; the last are not dated, and only fronts have a redirect")
    func fronts() async throws {
        let part = try #require(await generator(samples.store()).part(named: "front.xml", at: samples.now))
        let pages = part.text.split(separator: "<url>").dropFirst()
        #expect(pages.count == 9)
        let links = pages.map { $0.split(separator: "<").filter { $0.hasPrefix("xhtml:link") } }
        #expect(Set(links.prefix(3)).count == 1 && links[0].count == 4)
        #expect(links[0].last?.contains("hreflang=\"x-default\" href=\"https://news.example/\"") == true)
        for (links, path) in [(links[3..<6], "/en/section/latest/"), (links[6...], "/en/feeds/")] {
            #expect(Set(links).count == 1 && links.first?.count == 4)
            #expect(
                links.first?.last?.contains("hreflang=\"x-default\" href=\"https://news.example\(path)\"") == true)
        }
        #expect(
            pages.map { $0.contains("<lastmod>2026-11-14T02:30:00Z<") } == Array(repeating: true, count: 6)
                + Array(repeating: false, count: 3))
        #expect(part.lastModified == samples.at(9_000))
    }

    @Test("a section without any article is not listed, but its other languages name it as its pages do")
    func emptySections() async throws {
        let part = try #require(await generator(FakeStore()).part(named: "front.xml", at: samples.now))
        #expect(!part.text.contains("<loc>https://news.example/en/section/"))
        #expect(part.text.ranges(of: "<url>").count == 6)
    }

    @Test("translations name each other and themselves, in one order, with the article as x-default")
    func reciprocal() async throws {
        let ferry = try await pages().filter { $0.contains("/f1") }
        let links = ferry.map { $0.split(separator: "<").filter { $0.hasPrefix("xhtml:link") } }
        #expect(links.count == 3 && Set(links).count == 1)
        #expect(links[0].count == 4)
        #expect(links[0].last?.contains("hreflang=\"x-default\" href=\"https://news.example/article/f1\"") == true)
    }

    @Test("a page links no translation that is not visible")
    func liveOnly() async throws {
        let museum = try await pages().filter { $0.contains("/m2") }
        #expect(museum.count == 1)
        #expect(museum[0].ranges(of: "<xhtml:link").count == 2)
    }

    @Test("a page was modified when its entry was updated, or later when a translation came or went")
    func modified() async throws {
        let pages = try await pages()
        #expect(pages[0].contains("<lastmod>2026-11-14T10:30:00+08:00</lastmod>"))
        #expect(try #require(pages.first { $0.contains("/m2pt") }).contains("<lastmod>2026-11-14T09:40:01+08:00<"))
    }

    @Test("robots.txt names the index and blocks no feed")
    func robots() {
        let text = generator(FakeStore()).robots().text
        #expect(text.contains("\nSitemap: https://news.example/sitemap.xml\n"))
        #expect(!text.contains("/feeds"))
    }
}
