import NewsModel
import NewsStore

/// A store in memory that holds what the test gave it, in the order given, and is only asked what feeds and sitemaps
/// ask. Visibility is the real store's; everything here is visible.
struct FakeStore: ArticleStore {
    var variants: [Variant] = []
    var changed: Timestamp?
    var validUntil: Timestamp?
    var parts: [SitemapPart] = []
    /// The editions in which feeds never had anything.
    var emptySections: [FeedID: [LanguageTag]] = [:]
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

    func changes(of feed: FeedID, at now: Timestamp) async throws -> [LanguageTag: Timestamp] {
        guard let changed else { return [:] }
        let editions = variants.compactMap(\.edition).filter { emptySections[feed]?.contains($0) != true }
        return Dictionary(editions.map { ($0, changed) }) { first, _ in first }
    }

    func headlines(of feed: FeedID, entries: Int, at now: Timestamp) async throws -> [ListedHeadline] {
        variants.filter { $0.visibility == .public }.prefix(entries).compactMap { variant in
            variant.edition.map { edition in
                ListedHeadline(
                    id: variant.id, language: variant.language, edition: edition, headline: variant.content.headline,
                    published: variant.published, expires: validUntil)
            }
        }
    }

    func newestArchive(of feed: FeedID, edition: LanguageTag?) async throws -> Int { archives }

    func sitemapParts(
        ofRange number: Int?, dividedInto pieces: Int, at now: Timestamp
    ) async throws -> [SitemapPart] {
        parts.filter { number == nil || $0.number == number }
    }

    func sitemapPart<Result: Sendable>(
        _ part: SitemapPart, at now: Timestamp,
        _ read: @escaping @Sendable (_ next: () throws -> ListedArticle?) throws -> Result
    ) async throws -> Result {
        let shown = variants.filter { $0.visibility == .public }
        var ids = shown.map(\.article).enumerated().filter { shown.map(\.article).firstIndex(of: $1) == $0 }[...]
        return try read {
            ids.popFirst().map { _, id in
                ListedArticle(id: id, pages: shown.filter { $0.article == id }.compactMap(\.page))
            }
        }
    }

    func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] { [] }
    func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] { [] }
    func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws {}
    func advance(to now: Timestamp) async throws -> Timestamp? { nil }
    func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant? { nil }
    func variants(_ ids: [VariantID], at now: Timestamp) async throws -> [Variant] { [] }
    func article(_ id: ArticleID, at now: Timestamp) async throws -> Article? { nil }
    func changes(after sequence: Int64, limit: Int) async throws -> [Change] { [] }
    func checkReadiness() async throws {}

    func newestChange() async throws -> Int64 { 0 }
    func lastCopies() async throws -> [String: Timestamp] { [:] }
    func commits() -> AsyncStream<Void> { AsyncStream { $0.finish() } }
    func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord] { [] }
    func versions(of id: VariantID) async throws -> [VersionRecord] { [] }
}

extension Variant {
    /// As sitemaps list it.
    fileprivate var page: ListedArticle.Page? {
        edition.map { edition in
            ListedArticle.Page(
                variant: Sibling(id: id, language: language, edition: edition, headline: content.headline),
                modified: WireDate(max(updated, changed), offset: published.offset), pictures: content.pictures)
        }
    }
}
