import NewsModel
import NewsStore

/// A store in memory that holds what the test gave it, in the order given, and is only asked what feeds and sitemaps
/// ask. Visibility is the real store's; everything here is visible.
struct FakeStore: ArticleStore {
    var variants: [Variant] = []
    var changed: Timestamp?
    var validUntil: Timestamp?
    var parts: [SitemapPart] = []
    /// How many there are, each of which holds everything.
    var archives = 0
    let created = Timestamp(seconds: 0)

    func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, skipping skipped: Int, at now: Timestamp
    ) async throws -> FeedContents {
        let held = variants.filter { edition == nil || $0.edition == edition }
        let limited = Array(held.dropFirst(skipped).prefix(entries))
        return FeedContents(variants: limited, changed: changed, validUntil: validUntil, archives: archives)
    }

    func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, at now: Timestamp
    ) async throws -> FeedArchive? {
        let held = variants.filter { edition == nil || $0.edition == edition }
        guard let changed, number > 0, number <= archives else { return nil }
        return FeedArchive(
            number: number, isNewest: number == archives, variants: held, listed: Set(held.map(\.id)), changed: changed)
    }

    func sitemapParts(at now: Timestamp) async throws -> [SitemapPart] {
        parts
    }

    func variants(inSitemapPart number: Int, at now: Timestamp) async throws -> [Variant] {
        variants.filter { $0.visibility == .public }
    }

    func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] { [] }
    func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] { [] }
    func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws {}
    func advance(to now: Timestamp) async throws -> Timestamp? { nil }
    func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant? { nil }
    func article(_ id: ArticleID, at now: Timestamp) async throws -> Article? { nil }
    func changes(after sequence: Int64, limit: Int) async throws -> [Change] { [] }
    func newestChange() async throws -> Int64 { 0 }
    func lastCopies() async throws -> [String: Timestamp] { [:] }
    func commits() -> AsyncStream<Void> { AsyncStream { $0.finish() } }
    func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord] { [] }
    func versions(of id: VariantID) async throws -> [VersionRecord] { [] }
}
