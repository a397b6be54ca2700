public import NewsModel

/// The article store: every version of every variant, who may see it at which instant, and the log of changes.
///
/// Each write is one transaction, durable when the call returns. Visibility is decided here and nowhere else: every
/// query takes the time as an argument.
public protocol ArticleStore: Sendable {
    /// When the store was created: the date of feeds that have always been empty.
    var created: Timestamp { get }

    /// Stores wire copy, in order, in one transaction; returns one receipt each.
    func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt]

    /// What `apply` would return, without storing anything.
    func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt]

    /// Carries out an act of the desk on variants, in one transaction.
    ///
    /// - Parameters:
    ///   - person: who acts, for the audit.
    ///   - offset: seconds east of UTC, for writing dates that the copy did not state.
    /// - Throws: after a purge, `StoreError.logInUse` if the erased content may still be readable in the store's log.
    func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws

    /// Appends the releases and expiries whose time has come, in the order of their times.
    ///
    /// - Returns: the next instant at which something is due, or nil.
    @discardableResult
    func advance(to now: Timestamp) async throws -> Timestamp?

    /// The contents of a feed at an instant: its newest entries by `listed`, with notices of the last 30 days beyond
    /// them.
    ///
    /// - Parameters:
    ///   - edition: nil means all editions.
    ///   - skipped: how many of the newest entries to leave out.
    func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, skipping skipped: Int, at now: Timestamp
    ) async throws -> FeedContents

    /// An archive of a feed at an instant, or nil if there is no archive of that number.
    ///
    /// - Parameter edition: nil means the feed of every language.
    func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, at now: Timestamp
    ) async throws -> FeedArchive?

    /// A variant as the public sees it, or nil if it does not exist for the public.
    func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant?

    /// The variants among `ids` that exist for the public, as it sees them, unordered.
    func variants(_ ids: [VariantID], at now: Timestamp) async throws -> [Variant]

    /// The article under an id or an alias of it, or nil if none of its variants was ever public.
    func article(_ id: ArticleID, at now: Timestamp) async throws -> Article?

    /// When a feed last changed in each edition; editions in which it never had anything are missing.
    func changes(of feed: FeedID, at now: Timestamp) async throws -> [LanguageTag: Timestamp]

    /// The newest public variants of a feed in all editions by `listed`, without their texts.
    func headlines(of feed: FeedID, entries: Int, at now: Timestamp) async throws -> [ListedHeadline]

    /// The number of a feed's newest archive; 0 if there is none.
    ///
    /// - Parameter edition: nil means the feed of every language.
    func newestArchive(of feed: FeedID, edition: LanguageTag?) async throws -> Int

    /// The parts of the sitemap that list anything, in order, each with its last change.
    ///
    /// - Parameters:
    ///   - number: of the only range of articles to look at; nil for all.
    ///   - pieces: how many parts to make of each range of articles.
    func sitemapParts(ofRange number: Int?, dividedInto pieces: Int, at now: Timestamp) async throws -> [SitemapPart]

    /// Reads a part article by article, all as of one moment, however many there are.
    ///
    /// - Parameter read: calls `next` for one article after the other until there are no more. It runs during a read
    ///   transaction, on a thread that may block.
    func sitemapPart<Result: Sendable>(
        _ part: SitemapPart, at now: Timestamp,
        _ read: @escaping @Sendable (_ next: () throws -> ListedArticle?) throws -> Result
    ) async throws -> Result

    /// Changes after a sequence number, in order.
    func changes(after sequence: Int64, limit: Int) async throws -> [Change]

    /// The sequence number of the newest change; 0 in an empty store.
    func newestChange() async throws -> Int64

    /// Checks that the store could accept a write now.
    ///
    /// - Throws: the reason it could not; `StoreError.nearlyFull` if that is near.
    func checkReadiness() async throws

    /// Yields an element after every commit that may have appended changes, from this call on; commits in quick
    /// succession may share one.
    func commits() -> AsyncStream<Void>

    /// When something new or changed of each provider was last stored, by provider id.
    func lastCopies() async throws -> [String: Timestamp]

    /// The desk's view: every variant, whatever its state.
    func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord]

    /// The desk's view: every version of a variant, oldest first; empty if there is no such variant.
    func versions(of id: VariantID) async throws -> [VersionRecord]
}

extension ArticleStore {
    /// The contents of a feed at an instant, from its newest entry on.
    public func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, at now: Timestamp
    ) async throws -> FeedContents {
        try await contents(of: feed, edition: edition, entries: entries, skipping: 0, at: now)
    }

    /// Stores wire items only.
    public func apply(_ submissions: [Submission], at now: Timestamp) async throws -> [Receipt] {
        try await apply(submissions.map(Delivery.item), at: now)
    }

    /// What storing wire items only would return.
    public func rehearse(_ submissions: [Submission], at now: Timestamp) async throws -> [Receipt] {
        try await rehearse(submissions.map(Delivery.item), at: now)
    }

    /// The number of seconds that the newest change is ahead of a time. The log never goes back: if the clock was once
    /// ahead, everything new is dated after what came then.
    public func secondsAhead(of now: Timestamp) async throws -> Double {
        let newest = try await newestChange()
        guard newest > 0, let change = try await changes(after: newest - 1, limit: 1).first else { return 0 }
        return max(0, Double(change.at.microseconds - now.microseconds) / 1e6)
    }
}
