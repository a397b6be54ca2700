import NewsFormats
import NewsModel
import Testing

@testable import Syndication

@Suite("Feed generator")
struct FeedGeneratorTests {
    private let samples: Samples

    init() throws {
        samples = try Samples()
    }

    private func generate(
        _ edition: LanguageTag?, _ format: Site.FeedFormat, store: FakeStore? = nil
    ) async throws -> GeneratedDocument {
        let generator = samples.generator(try store ?? samples.store())
        return try #require(
            await generator.generate(feed: samples.latest, edition: edition, format: format, at: samples.now))
    }

    @Test("what there is no feed or edition for, or is for partners, is not generated")
    func unknown() async throws {
        let generator = samples.generator(try samples.store())
        let french = LanguageTag("fr")
        let missing = try #require(FeedID("missing"))
        #expect(try await generator.generate(feed: missing, edition: nil, format: .rss, at: samples.now) == nil)
        #expect(
            try await generator.generate(feed: samples.latest, edition: french, format: .rss, at: samples.now) == nil)
        #expect(
            try await generator.generate(feed: samples.partners, edition: nil, format: .rss, at: samples.now) == nil)
    }

    @Test(
        "every format states its charset",
        arguments: [
            (Site.FeedFormat.atom, "application/atom+xml; charset=utf-8"),
            (.rss, "application/rss+xml; charset=utf-8"),
            (.json, "application/feed+json; charset=utf-8"),
        ])
    func mediaTypes(format: Site.FeedFormat, expected: String) async throws {
        #expect(try await generate(samples.en, format).mediaType == expected)
    }

    @Test("with a style sheet Atom is XML to browsers, and its root is within the first 512 bytes")
    func stylesheet() async throws {
        let generator = samples.generator(try samples.store(), stylesheet: "/feed.css")
        let atom = try #require(
            await generator.generate(feed: samples.latest, edition: nil, format: .atom, at: samples.now))
        #expect(atom.mediaType == "application/xml; charset=utf-8")
        #expect(String(decoding: atom.bytes.prefix(512), as: UTF8.self).contains("<feed xmlns="))
        #expect(generator.mediaType(of: .rss) == "application/rss+xml; charset=utf-8")
    }

    @Test("headers come from the store and the editions")
    func headers() async throws {
        let one = try await generate(samples.pt, .atom)
        #expect(one.lastModified == samples.at(9_000) && one.validUntil == samples.at(2_000_000))
        #expect(one.languages == [samples.pt])
        #expect(one.dependencies == [FeedEdition(feed: samples.latest, edition: samples.pt)])
        let all = try await generate(nil, .atom)
        #expect(all.languages == [samples.en, samples.hant, samples.pt])
        #expect(all.dependencies.count == 3)
    }

    @Test("a feed that never held anything has its fixed date and no Last-Modified")
    func empty() async throws {
        let document = try await generate(samples.en, .atom, store: FakeStore())
        #expect(document.lastModified == nil)
        #expect(document.text.contains("<updated>2026-01-01T00:00:00Z</updated>"))
    }

    @Test("a feed that lost its last entry keeps the date of the loss")
    func emptied() async throws {
        let document = try await generate(samples.en, .atom, store: FakeStore(changed: samples.at(0)))
        #expect(document.text.contains("<updated>2026-11-14T00:00:00Z</updated>"))
    }

    @Test("the feed is updated when it last changed, not when it was generated, and not earlier for what has left")
    func updated() async throws {
        let document = try await generate(samples.en, .atom)
        #expect(document.text.contains("</subtitle>\n  <updated>2026-11-14T10:30:00+08:00</updated>"))
        var store = try samples.store()
        store.variants.removeFirst()
        let later = try await generate(samples.en, .atom, store: store)
        #expect(later.text.contains("</subtitle>\n  <updated>2026-11-14T10:30:00+08:00</updated>"))
    }

    @Test("a title that an edition lacks is the first edition's; the feed of all languages says each once")
    func titles() async throws {
        #expect(try await generate(samples.hant, .rss).text.contains("<title>最新消息 – 港灣通訊</title>"))
        let description = "<description xml:lang=\"en\">Everything, newest first</description>"
        #expect(try await generate(samples.pt, .rss).text.contains(description))
        let title = "<title xml:lang=\"mul\">Latest news · 最新消息 · Últimas notícias – Harbour Wire</title>"
        for format in [Site.FeedFormat.rss, .atom] { #expect(try await generate(nil, format).text.contains(title)) }
    }

    @Test("ids are the same in every format and every feed, one for each variant")
    func ids() async throws {
        let expected = try samples.store().variants.map { samples.site.uri(of: $0.id) }
        for format in Site.FeedFormat.allCases {
            let text = try await generate(nil, format).text
            let delimiters = format == .json ? ("\"", "\"") : (">", "<")
            #expect(expected.allSatisfy { text.ranges(of: delimiters.0 + $0 + delimiters.1).count == 1 })
        }
        #expect(Set(expected).count == expected.count)
    }

    @Test("no two entries of a feed share updated")
    func distinctUpdates() throws {
        let entries = samples.document(of: try samples.store().variants).entries
        #expect(Set(entries.map(\.updated.rfc3339)).count == entries.count)
    }

    @Test("the desk's note to desks is nowhere", arguments: Site.FeedFormat.allCases)
    func edNote(format: Site.FeedFormat) async throws {
        #expect(try await !generate(nil, format).text.contains("Not for readers"))
    }

    @Test("a subject is named once, a topic keeps its code, and a code that no one can read is left out")
    func categories() throws {
        let entry = try #require(samples.document(of: samples.ferry()).entries.first)
        #expect(entry.categories.map(\.term) == ["Macau", "ferry", "04000000", "desk:y"])
    }

    @Test("a feed of summaries holds no content")
    func summaries() async throws {
        let generator = samples.generator(try samples.store())
        let brief = try #require(
            await generator.generate(feed: samples.brief, edition: samples.en, format: .rss, at: samples.now))
        #expect(!brief.text.contains("content:encoded>") && brief.text.contains("Fares rise by 5%"))
    }

    @Test("the same store and time give the same bytes", arguments: Site.FeedFormat.allCases)
    func deterministic(format: Site.FeedFormat) async throws {
        #expect(try await generate(nil, format) == generate(nil, format))
    }
}
