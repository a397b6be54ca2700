public import NewsModel

/// The article store: every version of every variant, who may see it at which instant, and the log of changes.
///
/// Writing is one transaction a call, durable when the call returns. What is visible is decided here and nowhere
/// else: every question takes the time as an argument.
public protocol ArticleStore: Sendable {
    /// When the store was made: the date of feeds that never held anything.
    var created: Timestamp { get }

    /// Keeps wire copy, in order, in one transaction; one receipt each.
    func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt]

    /// What `apply` would answer, with nothing kept.
    func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt]

    /// Carries out an act of the desk on variants, in one transaction.
    ///
    /// - Parameters:
    ///   - person: who does it, for the audit.
    ///   - offset: in which dates are written that the copy did not state, in seconds east of UTC.
    /// - Throws: after a purge `StoreError.logInUse` where what was erased may still be read in the store's log.
    func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws

    /// Appends the releases and expiries whose time has come, in the order of their times.
    ///
    /// - Returns: the next instant at which there is something to append, or nil.
    @discardableResult
    func advance(to now: Timestamp) async throws -> Timestamp?

    /// What a feed holds at an instant: its newest entries by `listed`, with notices of the last 30 days beyond them.
    ///
    /// - Parameters:
    ///   - edition: nil is every edition's.
    ///   - skipped: how many of the newest entries to leave out.
    func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, skipping skipped: Int, at now: Timestamp
    ) async throws -> FeedContents

    /// An archive of a feed at an instant, or nil where there is none of that number.
    ///
    /// - Parameter edition: nil is that of the feed of every language.
    func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, at now: Timestamp
    ) async throws -> FeedArchive?

    /// A variant as those outside see it, or nil where for them it does not exist.
    func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant?

    /// The variants among `ids` that exist for the public, as it sees them, unordered.
    func variants(_ ids: [VariantID], at now: Timestamp) async throws -> [Variant]

    /// The article under an id or an alias of it, or nil where none of its variants was ever public.
    func article(_ id: ArticleID, at now: Timestamp) async throws -> Article?

    /// The parts of the sitemap that have something to list, by number, each with its last change.
    func sitemapParts(at now: Timestamp) async throws -> [SitemapPart]

    /// Reads a part article by article, all as they are at one moment, however many there are.
    ///
    /// - Parameter read: asks `next` for one article after the other until there are no more. It runs while the store is
    ///   read, on a thread that may block.
    func sitemapPart<Result: Sendable>(
        _ number: Int, at now: Timestamp,
        _ read: @escaping @Sendable (_ next: () throws -> ListedArticle?) throws -> Result
    ) async throws -> Result

    /// Changes after a sequence number, in order.
    func changes(after sequence: Int64, limit: Int) async throws -> [Change]

    /// The sequence number of the newest change; 0 in an empty store.
    func newestChange() async throws -> Int64

    /// Whether it could keep something now.
    ///
    /// - Throws: why not; `StoreError.nearlyFull` where that will soon be so.
    func checkReadiness() async throws

    /// An element after every commit that may have appended changes, from the call on; commits in quick succession may
    /// share one.
    func commits() -> AsyncStream<Void>

    /// When something new or changed of each provider was last kept, by its id.
    func lastCopies() async throws -> [String: Timestamp]

    /// The desk's view: every variant whatever its state.
    func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord]

    /// The desk's view: every version of a variant, oldest first; none where there is no such variant.
    func versions(of id: VariantID) async throws -> [VersionRecord]
}

extension ArticleStore {
    /// What a feed holds at an instant, from its newest entry on.
    public func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, at now: Timestamp
    ) async throws -> FeedContents {
        try await contents(of: feed, edition: edition, entries: entries, skipping: 0, at: now)
    }

    /// Keeps wire items alone.
    public func apply(_ submissions: [Submission], at now: Timestamp) async throws -> [Receipt] {
        try await apply(submissions.map(Delivery.item), at: now)
    }

    /// What keeping wire items alone would answer.
    public func rehearse(_ submissions: [Submission], at now: Timestamp) async throws -> [Receipt] {
        try await rehearse(submissions.map(Delivery.item), at: now)
    }
}
