import GRDB
public import NewsModel

/// Queries that run in one read transaction; none of them waits for a writer.
extension SQLiteStore {
    public func contents(
        of feed: FeedID, edition: LanguageTag?, entries: Int, skipping skipped: Int, at now: Timestamp
    ) async throws -> FeedContents {
        let newsroom = newsroom
        return try await read { db in
            let rows = VariantRows(db: db, newsroom: newsroom, now: now)
            let variants = try rows.entries(of: feed, edition: edition, limit: entries, skipping: skipped)
            return FeedContents(
                variants: variants,
                changed: try FeedDates.lastChange(of: feed, edition: edition, at: now, in: db),
                validUntil: variants.validUntil,
                archives: try ArchiveReader.newest(of: feed, edition: edition, in: db))
        }
    }

    public func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, at now: Timestamp
    ) async throws -> FeedArchive? {
        try await reading(at: now) { rows in
            try ArchiveReader(rows: rows, feed: feed, edition: edition).archive(number)
        }
    }

    public func variant(_ id: VariantID, at now: Timestamp) async throws -> Variant? {
        try await reading(at: now) { rows in try rows.variant(id) }
    }

    public func variants(_ ids: [VariantID], at now: Timestamp) async throws -> [Variant] {
        try await reading(at: now) { rows in try rows.variants(ids) }
    }

    /// Reads what is visible outside.
    func reading<Result: Sendable>(
        at now: Timestamp, _ body: @escaping @Sendable (VariantRows) throws -> Result
    ) async throws -> Result {
        let newsroom = newsroom
        return try await read { db in try body(VariantRows(db: db, newsroom: newsroom, now: now)) }
    }

    public func article(_ id: ArticleID, at now: Timestamp) async throws -> Article? {
        let newsroom = newsroom
        return try await read { db in
            guard let row = try ArticleRows.find(id, in: db) else { return nil }
            let rows = VariantRows(db: db, newsroom: newsroom, now: now)
            let visibilities = try rows.visibilities(ofArticle: row)
            guard !visibilities.isEmpty else { return nil }
            return Article(
                id: try ArticleRows.id(of: row, in: db), variants: try rows.siblings(inArticle: row),
                isGone: visibilities.allSatisfy { $0 == .canceled || $0 == .expired })
        }
    }

    public func changes(of feed: FeedID, at now: Timestamp) async throws -> [LanguageTag: Timestamp] {
        let editions = newsroom.editions.map(\.language)
        return try await read { db in
            let changes = try editions.map { edition in
                (edition, try FeedDates.lastChange(of: feed, edition: edition, at: now, in: db))
            }
            return Dictionary(changes) { first, _ in first }.compactMapValues(\.self)
        }
    }

    public func headlines(of feed: FeedID, entries: Int, at now: Timestamp) async throws -> [ListedHeadline] {
        try await reading(at: now) { rows in try rows.headlines(of: feed, limit: entries) }
    }

    public func newestArchive(of feed: FeedID, edition: LanguageTag?) async throws -> Int {
        try await read { db in try ArchiveReader.newest(of: feed, edition: edition, in: db) }
    }

    public func sitemapParts(
        ofRange number: Int?, dividedInto pieces: Int, at now: Timestamp
    ) async throws -> [SitemapPart] {
        let newsroom = newsroom
        return try await read { db in
            let rows = VariantRows(db: db, newsroom: newsroom, now: now)
            let sql = "SELECT number, changed FROM sitemap_part WHERE number = ifnull(?, number) ORDER BY number"
            return try Row.fetchAll(db, sql: sql, arguments: [number])
                .flatMap {
                    SitemapPart.pieces(
                        pieces, ofRange: $0["number"], changed: Timestamp(microseconds: $0["changed"]))
                }
                .filter { try rows.showsAny(articles: $0.places) }
        }
    }

    public func sitemapPart<Result: Sendable>(
        _ part: SitemapPart, at now: Timestamp,
        _ read: @escaping @Sendable (_ next: () throws -> ListedArticle?) throws -> Result
    ) async throws -> Result {
        try await reading(at: now) { rows in
            let articles = try rows.listed(articles: part.places)
            return try read(articles.next)
        }
    }

    public func changes(after sequence: Int64, limit: Int) async throws -> [Change] {
        try await read { db in
            var reader = ChangeReader(db: db)
            return try reader.changes(after: sequence, limit: limit, isEvery: true).map(\.change)
        }
    }

    public func newestChange() async throws -> Int64 {
        try await read { db in try LogTable.changes.newest(in: db).sequence }
    }

    public func lastCopies() async throws -> [String: Timestamp] {
        try await read(ProviderRows.lastCopies)
    }

    /// What SQLite finds wrong with the file; empty if it is intact. Reads all of it.
    public func integrityProblems() async throws -> [String] {
        try await read { db in try String.fetchAll(db, sql: "PRAGMA quick_check") }.filter {
            $0 != "ok"
        }
    }

    public func commits() -> AsyncStream<Void> {
        signal.stream()
    }

    public func media(_ hash: MediaHash, at now: Timestamp) async throws -> StoredMedia? {
        let newsroom = newsroom
        return try await read { db in try PictureVisibility(db: db, newsroom: newsroom, now: now).media(hash) }
    }

    public func picturesToFetch(at now: Timestamp, limit: Int) async throws -> [PictureFetch] {
        try await read { db in try FetchQueue(db: db).due(at: now, limit: limit) }
    }

    public func records(matching filter: RecordFilter, at now: Timestamp) async throws -> [VariantRecord] {
        try await read { db in try DeskRows(db: db, now: now).records(matching: filter) }
    }

    public func audit(of id: VariantID) async throws -> [AuditEntry] {
        try await read { db in try AuditRows.entries(of: id, in: db) }
    }

    public func pictureProviders(of providerID: String) async throws -> [String] {
        try await read { db in try AssetRows.providers(of: providerID, in: db) }
    }

    public func pictures(of providerID: String) async throws -> [PictureRecord] {
        try await read { db in try AssetRows.records(of: providerID, in: db) }
    }

    public func versions(of id: VariantID) async throws -> [VersionRecord] {
        try await read { db in try DeskRows.versions(of: id, in: db) }
    }

    public func packages(matching filter: PackageFilter) async throws -> [PackageRecord] {
        try await read { db in try PackageRows.records(matching: filter, in: db) }
    }

    public func notices(matching filter: RecordFilter) async throws -> [NoticeRecord] {
        try await read { db in try PendingNotices(db: db).records(matching: filter) }
    }

    public func wireSource(of id: VariantID, version: Int?) async throws -> WireSource? {
        try await read { db in try WireCopyRows.source(of: id, version: version, in: db) }
    }

    public func traits(since: Timestamp?) async throws -> [StoryTraits] {
        try await read { db in try TraitRows.traits(since: since, in: db) }
    }
}

extension [Variant] {
    /// When the earliest of these changes, or the oldest notice goes; newest first.
    fileprivate var validUntil: Timestamp? {
        // By their places: a variant is large, and would be copied to look at it.
        let notice = indices.last { self[$0].isNotice }.map {
            self[$0].listed.adding(seconds: VariantRows.noticeSeconds)
        }
        return (indices.compactMap { self[$0].validUntil } + [notice].compactMap(\.self)).min()
    }
}
