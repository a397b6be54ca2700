import NewsModel
import NewsStore
import Synchronization

/// The real store, with something to be done before what the server asks of it: wait, or fail.
final class TestStore: ArticleStore {
    typealias Hook = @Sendable (Question) async throws -> Void

    enum Question: Sendable {
        /// For a feed, a page or a sitemap.
        case content
        case changeLog
        /// To keep copy.
        case copy
        case time
    }

    private let store: SQLiteStore
    private let hook = Mutex<Hook> { _ in }

    init(_ store: SQLiteStore) {
        self.store = store
    }

    func before(_ hook: @escaping Hook) {
        self.hook.withLock { $0 = hook }
    }

    private func prepare(_ question: Question) async throws {
        try await hook.withLock { $0 }(question)
    }

    var created: Timestamp {
        store.created
    }

    func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] {
        try await prepare(.copy)
        return try await store.apply(deliveries, at: now)
    }

    func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] {
        try await store.rehearse(deliveries, at: now)
    }

    func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws {
        try await store.perform(act, on: variants, by: person, offset: offset, at: now)
    }

    func checkReadiness() async throws {
        try await store.checkReadiness()
    }

    func advance(to now: Timestamp) async throws -> Timestamp? {
        try await prepare(.time)
        return try await store.advance(to: now)
    }

    func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, skipping skipped: Int, at now: Timestamp
    ) async throws -> FeedContents {
        try await prepare(.content)
        return try await store.contents(
            of: feed, edition: edition, entries: entries, skipping: skipped, at: now)
    }

    func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, at now: Timestamp
    ) async throws -> FeedArchive? {
        try await prepare(.content)
        return try await store.archive(number, of: feed, edition: edition, at: now)
    }

    func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant? {
        try await prepare(.content)
        return try await store.variant(id, at: now)
    }

    func variants(_ ids: [VariantID], at now: Timestamp) async throws -> [Variant] {
        try await prepare(.content)
        return try await store.variants(ids, at: now)
    }

    func article(_ id: ArticleID, at now: Timestamp) async throws -> Article? {
        try await prepare(.content)
        return try await store.article(id, at: now)
    }

    func changes(of feed: FeedID, at now: Timestamp) async throws -> [LanguageTag: Timestamp] {
        try await prepare(.content)
        return try await store.changes(of: feed, at: now)
    }

    func headlines(of feed: FeedID, entries: Int, at now: Timestamp) async throws -> [ListedHeadline] {
        try await prepare(.content)
        return try await store.headlines(of: feed, entries: entries, at: now)
    }

    func newestArchive(of feed: FeedID, edition: LanguageTag?) async throws -> Int {
        try await store.newestArchive(of: feed, edition: edition)
    }

    func sitemapParts(
        ofRange number: Int?, dividedInto pieces: Int, at now: Timestamp
    ) async throws -> [SitemapPart] {
        try await prepare(.content)
        return try await store.sitemapParts(ofRange: number, dividedInto: pieces, at: now)
    }

    func sitemapPart<Result: Sendable>(
        _ part: SitemapPart, at now: Timestamp,
        _ read: @escaping @Sendable (_ next: () throws -> ListedArticle?) throws -> Result
    ) async throws -> Result {
        try await prepare(.content)
        return try await store.sitemapPart(part, at: now, read)
    }

    func changes(after sequence: Int64, limit: Int) async throws -> [Change] {
        try await prepare(.changeLog)
        return try await store.changes(after: sequence, limit: limit)
    }

    func newestChange() async throws -> Int64 {
        try await store.newestChange()
    }

    func lastCopies() async throws -> [String: Timestamp] {
        try await store.lastCopies()
    }

    func commits() -> AsyncStream<Void> {
        store.commits()
    }

    func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord] {
        try await store.records(matching: filter, at: now)
    }

    func versions(of id: VariantID) async throws -> [VersionRecord] {
        try await store.versions(of: id)
    }
}
