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

/// A feed at one instant.
public struct FeedContents: Sendable, Hashable {
    /// Newest first by `listed`, notices among them.
    public let variants: [Variant]
    /// When the feed last became different; nil while it has never held anything.
    public let changed: Timestamp?
    /// The next instant at which it becomes different without a change: a notice's thirty days are over.
    public let validUntil: Timestamp?
    /// The number of the newest archive; they are numbered from 1, and 0 is none.
    public let archives: Int

    public init(variants: [Variant], changed: Timestamp?, validUntil: Timestamp?, archives: Int = 0) {
        self.variants = variants
        self.changed = changed
        self.validUntil = validUntil
        self.archives = archives
    }
}

/// What a feed listed between two cuts, as it is at one instant. Together with the feed's newest entries its archives
/// hold all that the feed holds.
public struct FeedArchive: Sendable, Hashable {
    /// Older archives have lower numbers.
    public let number: Int
    /// Whether it is the last that was cut.
    public let isNewest: Bool
    /// Those that the feed still holds, newest first by `listed`, notices of whatever age among them.
    public let variants: [Variant]
    /// Every variant that was listed: with each of them it changes, and with nothing else.
    public let listed: Set<VariantID>
    /// When it last became different.
    public let changed: Timestamp

    public init(number: Int, isNewest: Bool, variants: [Variant], listed: Set<VariantID>, changed: Timestamp) {
        self.number = number
        self.isNewest = isNewest
        self.variants = variants
        self.listed = listed
        self.changed = changed
    }
}

/// An article as those outside see it: the variants that its editions show.
public struct Article: Sendable, Hashable {
    /// Its id, where it was asked for by an alias.
    public let id: ArticleID
    public let variants: [Sibling]
    /// Whether all that was ever public of it is gone for good: canceled or expired.
    public let isGone: Bool

    public init(id: ArticleID, variants: [Sibling], isGone: Bool) {
        self.id = id
        self.variants = variants
        self.isGone = isGone
    }
}

/// An article as sitemaps list it: the pages that its editions show.
public struct ListedArticle: Sendable, Hashable {
    /// One page.
    public struct Page: Sendable, Hashable {
        public let variant: Sibling
        /// The later of `updated` and the last change of any kind, on the clock that its source used.
        public let modified: WireDate
        /// As its page shows them.
        public let pictures: [Picture]

        public init(variant: Sibling, modified: WireDate, pictures: [Picture]) {
            self.variant = variant
            self.modified = modified
            self.pictures = pictures
        }
    }

    public let id: ArticleID
    /// Never empty.
    public let pages: [Page]

    public init(id: ArticleID, pages: [Page]) {
        self.id = id
        self.pages = pages
    }
}

/// A part of the sitemap: a fixed range of articles.
public struct SitemapPart: Sendable, Hashable {
    public let number: Int
    public let changed: Timestamp

    public init(number: Int, changed: Timestamp) {
        self.number = number
        self.changed = changed
    }
}
