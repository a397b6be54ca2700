import NewsModel
import Syndication
import Testing

@Suite("Documents of archives")
struct ArchiveDocumentTests {
    private static let folder = "https://news.example/en/feeds/latest"

    private let samples: Samples
    private let store: FakeStore

    init() throws {
        samples = try Samples()
        var store = try samples.store()
        store.archives = 3
        self.store = store
    }

    private func archive(_ number: Int, _ format: Site.FeedFormat) async throws -> GeneratedDocument? {
        try await samples.generator(store).generate(
            archive: number, of: samples.latest, edition: samples.en, formats: [format], at: samples.now)?.first
    }

    @Test("one that a reader subscribes to leads to the newest archive, in its own format")
    func current() async throws {
        for format in Site.FeedFormat.allCases {
            let document = try #require(
                await samples.generator(store).generate(
                    feed: samples.latest, edition: samples.en, format: format, at: samples.now))
            let address = "\(Self.folder)/archive/3.\(format.rawValue)"
            let link =
                switch format {
                case .atom: "<link rel=\"prev-archive\" type=\"application/atom+xml\" href=\"\(address)\"/>"
                case .rss: "<atom:link rel=\"prev-archive\" type=\"application/rss+xml\" href=\"\(address)\"/>"
                case .json: "\"next_url\": \"\(address)\""
                }
            #expect(document.text.contains(link))
            #expect(!document.text.contains("fh:archive") && !document.text.contains("rel=\"current\""))
        }
    }

    @Test("an archive is marked, and leads to its neighbours and to the document to subscribe to")
    func links() async throws {
        for (format, prefix) in [(Site.FeedFormat.atom, ""), (.rss, "atom:")] {
            for (number, previous, next) in [(1, nil, 2), (2, 1, 3), (3, 2, nil)] as [(Int, Int?, Int?)] {
                let text = try #require(await archive(number, format)).text
                func link(_ relation: String, _ address: String) -> Bool {
                    text.contains("<\(prefix)link rel=\"\(relation)\"")
                        && text.contains("href=\"\(Self.folder)\(address).\(format.rawValue)\"/>")
                }
                #expect(
                    text.ranges(of: "<fh:archive xmlns:fh=\"http://purl.org/syndication/history/1.0\"/>").count == 1)
                #expect(link("current", "") && link("self", "/archive/\(number)"))
                #expect(previous.map { link("prev-archive", "/archive/\($0)") } ?? !text.contains("prev-archive"))
                #expect(next.map { link("next-archive", "/archive/\($0)") } ?? !text.contains("next-archive"))
                #expect(!text.contains("rel=\"hub\""))
            }
        }
    }

    @Test("JSON Feed goes on from page to page and never to one before")
    func pages() async throws {
        for number in [3, 2] {
            let text = try #require(await archive(number, .json)).text
            #expect(text.contains("\"next_url\": \"\(Self.folder)/archive/\(number - 1).json\""))
            #expect(text.contains("\"feed_url\": \"\(Self.folder).json\""))
        }
        #expect(try await !#require(archive(1, .json)).text.contains("next_url"))
    }

    @Test("an archive stands on its variants, and the newest on its feed too, which brings the next")
    func dependencies() async throws {
        let ids = Set(store.variants.filter { $0.edition == samples.en }.map(\.id))
        let old = try #require(await archive(2, .atom))
        #expect(old.variants == ids && old.dependencies.isEmpty && old.lastModified == samples.at(9_000))
        let newest = try #require(await archive(3, .atom))
        #expect(newest.variants == ids)
        #expect(newest.dependencies == [FeedEdition(feed: samples.latest, edition: samples.en)])
    }

    @Test("there is none before the first, after the last, or of a feed for partners")
    func none() async throws {
        #expect(try await archive(0, .atom) == nil)
        #expect(try await archive(4, .atom) == nil)
        let document = try await samples.generator(store).generate(
            archive: 1, of: samples.partners, edition: samples.en, formats: [.atom], at: samples.now)
        #expect(document == nil)
    }
}
