import ArgumentParser
import NewsFormats
import NewsModel
import NewsStore

/// Stores ready-made items and nothing else, once as new and once again unchanged: what the store alone costs.
struct StoreBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "store")

    @Option(help: "How many items.")
    var items = 20_000
    @Option(help: "About how large each is, in bytes.")
    var bytes = 3000
    @Option(help: "How many go into one transaction.")
    var batch = 1000
    @Option(help: "How often the same items come again.")
    var again = 1

    func run() async throws {
        let place = try Workplace()
        print("store: \(items) items of about \(bytes) bytes, \(batch) a transaction")
        try await measure("new", place)
        for _ in 0..<again { try await measure("again", place) }
        print("  peak   \(Usage.now.peak.rounded(to: 1)) MiB resident")
        try place.remove()
    }

    private func measure(_ name: String, _ place: Workplace) async throws {
        var cpu = 0.0
        for first in stride(from: 0, to: items, by: batch) {
            let submissions = try (first..<min(first + batch, items)).map(submission)
            let start = Usage.now.cpu
            _ = try await place.store.apply(submissions, at: place.clock.now())
            cpu += Usage.now.cpu - start
        }
        print("  \(name.padding(to: 6)) \((cpu * 1e6 / Double(items)).rounded(to: 1)) microseconds CPU an item")
    }

    private func submission(_ number: Int) throws -> Submission {
        guard let language = LanguageTag("en") else { preconditionFailure("'en' is a language tag") }
        let copy = Array(Workplace.story(number, bytes: bytes).utf8)
        var item = try WireTextReader.read(copy)
        item.providerVersion = 1
        item.content.date = WireDate(Timestamp(seconds: 1_790_000_000 + Int64(number)), offset: 28_800)
        item.content.byline = "Howard Tong"
        item.content.dateline = "MACAU, 14 Nov"
        item.content.subjects = [Subject(qcode: "medtop:20000337", name: "transport")]
        item.content.copyright = "(c) Harbour Wire"
        return Submission(
            key: WireKey(provider: "bench", providerID: "tag:wire.example,2026:story-\(number)", language: language),
            item: item, source: WireSource(name: "story-\(number)", format: "text", encoding: nil, bytes: copy))
    }
}
