import NewsFormats
import NewsModel
import NewsStore
import Testing

@testable import Syndication

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
        let part = try #require(await generator(samples.store()).document(named: "0.xml", at: samples.now))
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
        #expect(try await generator(samples.store()).document(named: name, at: samples.now) == nil)
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
        let part = try #require(await generator(samples.store()).document(named: "front.xml", at: samples.now))
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

    @Test("what a section never had anything in is neither listed nor named by its other languages")
    func emptyLanguages() async throws {
        var store = try samples.store()
        store.emptySections = [samples.latest: [samples.en]]
        let part = try #require(await generator(store).document(named: "front.xml", at: samples.now))
        let pages = part.text.split(separator: "<url>").filter { $0.contains("/section/latest/") }
        #expect(pages.count == 2 && !part.text.contains("/en/section/latest/"))
        let first = "hreflang=\"x-default\" href=\"https://news.example/zh-Hant/section/latest/\""
        for page in pages { #expect(page.ranges(of: "<xhtml:link").count == 3 && page.contains(first)) }
    }

    @Test("a part depends on no feed, since it is made anew when something in it changes")
    func independent() async throws {
        let generator = try generator(samples.store())
        let part = try #require(await generator.part(named: "0.xml", at: samples.now))
        let document = try await generator.document(of: part, at: samples.now)
        #expect(document.dependencies.isEmpty && document.lastModified == part.changed)
        #expect(part.fileName == "0.xml")
        #expect(SitemapPart(number: 3, piece: 2, of: 4, changed: samples.at(0)).fileName == "3-2.xml")
    }

    @Test("however many editions there are, no document of a part can exceed the protocol's limits", arguments: 1...40)
    func limits(editions count: Int) throws {
        let tags = try (0..<count).map { number in
            let letters = [number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(97 + $0))) }
            return try #require(LanguageTag("q\(String(letters))-Hant-MO"))
        }
        let site = Site(base: "https://news.harbour.example", tag: "t,2026")
        let division = SitemapDivision(site: site, editions: tags)
        let pages = (Int(SitemapPart.articles) + division.pieces - 1) / division.pieces * count
        #expect(pages <= 50_000)
        let headline = String(repeating: "abcde ", count: 20)
        let addresses = tags.map {
            site.url(Site.articlePath(VariantID("0123456789ab"), edition: $0, headline: headline))
        }
        let page = SitemapWriter.Page(
            address: addresses[0], modified: WireDate(samples.at(0).next, offset: 28_800),
            alternates: zip(tags, addresses).map { SitemapWriter.Alternate(language: $0, address: $1) },
            fallback: site.url(Site.articlePath(ArticleID("0123456789ab"))))
        let empty = SitemapWriter.write([]).count
        let one = SitemapWriter.write([page]).count - empty
        #expect(one <= division.bytesOfPage)
        let picture = site.url("/media/" + String(repeating: "0", count: 64))
        let illustrated = SitemapWriter.Page(address: addresses[0], modified: nil, images: [picture])
        let bare = SitemapWriter.Page(address: addresses[0], modified: nil)
        let most = SitemapWriter.write([illustrated]).count - SitemapWriter.write([bare]).count
        #expect(most <= division.bytesOfPicture + 70)
        #expect(empty + pages * division.bytesOfPage + division.roomForPictures <= 50_000_000)
        #expect(division.pieces == 1 || count > 3)
    }

    @Test("a section without any article is not listed")
    func emptySections() async throws {
        let part = try #require(await generator(FakeStore()).document(named: "front.xml", at: samples.now))
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
