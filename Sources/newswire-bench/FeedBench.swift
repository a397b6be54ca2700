import ArgumentParser
import FoundationEssentials
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
        var own: [Site.FeedFormat: Double] = [:]
        for format in Site.FeedFormat.allCases { own[format] = try await measure(format, place) }
        try await compare(own[.atom] ?? 0, place)
        print("  peak  \(Usage.now.peak.rounded(to: 1)) MiB resident, the import before it included")
        try place.remove()
    }

    /// - Returns: milliseconds of CPU a generation.
    private func measure(_ format: Site.FeedFormat, _ place: Workplace) async throws -> Double {
        var size = 0
        let start = Usage.now.cpu
        for _ in 0..<rounds { size = try await feed(format, place).count }
        let each = (Usage.now.cpu - start) / Double(rounds) * 1000
        print("  \(format.rawValue)  \(each.rounded(to: 2)) ms CPU a generation, \(size) bytes")
        return each
    }

    private func feed(_ format: Site.FeedFormat, _ place: Workplace) async throws -> [UInt8] {
        guard let feed = FeedID("latest"), let edition = LanguageTag("en") else { return [] }
        let generator = FeedGenerator(
            store: place.store, site: place.site, newsroom: place.newsroom, epoch: place.store.created)
        let now = place.store.created.adding(seconds: 86_400)
        return try await generator.generate(feed: feed, edition: edition, format: format, at: now)?.bytes ?? []
    }

    /// Python's feedgen writes the same entries as Atom, from what is in memory already.
    private func compare(_ own: Double, _ place: Workplace) async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        guard let modules = try scratch.pythonModules("feedgen") else {
            print("  feedgen  not measured: python3 -m pip install feedgen does not work here")
            return
        }
        let source = try scratch.path("source") + "/feed.json"
        try Data(await feed(.json, place)).write(to: URL(filePath: source))
        let child = Child("python3", ["-c", Self.feedgen, modules, source])
        guard child.isGood, let each = child.lines.last.flatMap(Double.init) else {
            return print("  feedgen  failed: \(child.lines.joined(separator: "; "))")
        }
        print("  feedgen  \(each.rounded(to: 2)) ms CPU the same as Atom, \((each / own).rounded(to: 1)) times as much")
    }

    private static let feedgen = """
        from sys import argv, path; import json, time
        path.insert(0, argv[1])
        from feedgen.feed import FeedGenerator
        source = json.load(open(argv[2]))
        def write():
            feed = FeedGenerator()
            feed.id(source['_newswire']['id']); feed.title(source['title']); feed.language(source['language'])
            feed.author({'name': source['authors'][0]['name']})
            feed.link(href=source['feed_url'], rel='self'); feed.link(href=source['home_page_url'], rel='alternate')
            for item in source['items']:
                entry = feed.add_entry(order='append')
                entry.id(item['id']); entry.title(item['title']); entry.link(href=item['url'])
                entry.published(item['date_published']); entry.updated(item['date_modified'])
                entry.summary(item['summary']); entry.content(item['content_html'], type='html')
            return feed.atom_str(pretty=True)
        write()
        start = time.process_time()
        for _ in range(20): write()
        print((time.process_time() - start) / 20 * 1000)
        """
}
