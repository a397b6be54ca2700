import ArgumentParser
import Ingest
import NewsModel
import NewsStore
import Syndication

/// Generates one feed of 50 entries, from the store to the bytes, with nothing kept between.
struct FeedBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "feed")

    @Option(help: "How many articles the store holds.")
    var articles = 1000
    @Option(help: "About how large each is, in bytes.")
    var bytes = 3000
    @Option(help: "How often the feed is generated.")
    var rounds = 200

    func run() async throws {
        let place = try Workplace()
        for first in stride(from: 0, to: articles, by: 500) {
            let copies = (first..<min(first + 500, articles)).map { number in
                WireCopy(
                    name: "\(number)", bytes: Array(Workplace.story(number, bytes: bytes).utf8),
                    derivedID: "story-\(number)", language: LanguageTag("en"))
            }
            _ = try await place.importer.take(copies, options: ImportOptions())
        }
        print("feed: 50 entries of about \(bytes) bytes from a store of \(articles) articles, \(rounds) times")
        for format in Site.FeedFormat.allCases { try await measure(format, place) }
        print("  peak  \(Usage.now.peak.rounded(to: 1)) MiB resident, the import before it included")
        try place.remove()
    }

    private func measure(_ format: Site.FeedFormat, _ place: Workplace) async throws {
        guard let feed = FeedID("latest"), let edition = LanguageTag("en") else { return }
        let generator = FeedGenerator(
            store: place.store, site: place.site, newsroom: place.newsroom, epoch: place.store.created)
        let now = place.store.created.adding(seconds: 86_400)
        var size = 0
        let start = Usage.now.cpu
        for _ in 0..<rounds {
            let document = try await generator.generate(feed: feed, edition: edition, format: format, at: now)
            size = document?.bytes.count ?? 0
        }
        let each = (Usage.now.cpu - start) / Double(rounds) * 1000
        print("  \(format.rawValue)  \(each.rounded(to: 2)) ms CPU a generation, \(size) bytes")
    }
}
