import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// An importer over a store of its own, at a time of its own.
struct ImportDesk {
    static let now = Timestamp(microseconds: 1_795_000_000_000_000)

    let store: SQLiteStore
    let media: MediaFolder
    let importer: Importer
    private let folder: TemporaryFolder

    init(providers: Providers = Providers(usual: "newsroom")) throws {
        folder = try TemporaryFolder()
        let editions = ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) }
        let latest = FeedDefinition(
            id: try Self.latest(), titles: [:], descriptions: [:], selection: .everything, entries: 50,
            content: .full, audience: .public)
        let newsroom = Newsroom(editions: editions.map { Edition(language: $0, title: "Wire") }, feeds: [latest])
        store = try SQLiteStore(
            path: folder.path + "/store.sqlite", newsroom: newsroom, tag: "news.example,2026", now: Self.now)
        media = MediaFolder(path: folder.path + "/media")
        importer = Importer(
            store: store, pictures: store, media: media, providers: providers,
            detector: try LanguageDetector(editions: editions),
            site: Site(base: "http://news.example", tag: "news.example,2026"), clock: WallClock { Self.now })
    }

    /// Imports pieces of copy, each a name with its text.
    func take(
        _ copies: [WireCopy], _ change: (inout ImportOptions) -> Void = { _ in }
    ) async throws -> [ImportResult] {
        var options = ImportOptions()
        change(&options)
        return try await importer.take(copies, options: options)
    }

    /// The headlines of the feed of everything, newest first.
    func headlines() async throws -> [String] {
        try await store.contents(of: Self.latest(), edition: nil, entries: 50, at: Self.now).variants.map(
            \.content.headline)
    }

    func records() async throws -> [VariantRecord] {
        try await store.records(matching: RecordFilter(), at: Self.now)
    }

    private static func latest() throws -> FeedID {
        try #require(FeedID("latest"))
    }
}

extension WireCopy {
    /// Copy as a file of this name would be.
    init(_ id: String?, language: String? = nil, _ text: String) {
        self.init(
            name: id ?? "-", bytes: Array(text.utf8), derivedID: id, story: language == nil ? nil : id,
            language: language.flatMap { LanguageTag($0) })
    }
}
