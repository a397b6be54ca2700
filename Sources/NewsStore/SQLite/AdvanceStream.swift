import GRDB
import NewsModel

/// Follows the log of copy in advance for partners that are entitled to it. A text is in it while it waits for its
/// embargo; once public, it is in the public log.
struct AdvanceStream {
    fileprivate struct Entry {
        let sequence: Int64
        let variant: Int64
        let id: VariantID
        /// The stored version number.
        let stored: Int
        let version: Int
        let kind: Change.Kind
        let at: Timestamp
        let note: String?
        let feeds: Set<FeedEdition>

        init(_ row: Columns) {
            sequence = row["sequence"]
            variant = row["variant"]
            id = VariantID(row["id"])
            stored = row["version"]
            version = row["public_version"]
            kind = row.value("kind")
            at = Timestamp(microseconds: row["at"])
            note = row["note"]
            feeds = Set([FeedEdition](lines: row["feeds"]))
        }
    }

    let db: Database
    let newsroom: Newsroom
    let now: Timestamp

    func page(_ query: DeliveryQuery) throws -> DeliveryPage {
        var (deliveries, end, text): ([Delivered], Int64, Int) = ([], query.after, 0)
        let entries = try db.all(Self.newest) {
            $0.add(query.after)
            $0.add(query.limit)
        } _: {
            Entry($0)
        }
        for entry in entries {
            if text >= PartnerStream.mostText {
                return DeliveryPage(deliveries: deliveries, end: end, isComplete: false)
            }
            if let kind = try told(entry, query.entitlements), let item = try item(entry, told: kind) {
                let change = Change(
                    sequence: entry.sequence, variant: entry.id, version: entry.version, kind: kind, at: entry.at,
                    note: entry.note, before: [], after: item.visibility == .notYetPublic ? entry.feeds : [])
                deliveries.append(Delivered(change: change, item: item, expires: nil))
                text += item.content.body.html.utf8.count
            }
            end = entry.sequence
        }
        let isComplete = entries.count < query.limit
        if isComplete { end = try max(end, LogTable.advance.newest(in: db).sequence) }
        return DeliveryPage(deliveries: deliveries, end: end, isComplete: isComplete)
    }

    /// How an entry is reported to a partner; nil if it is not.
    private func told(_ entry: Entry, _ entitlements: Entitlements) throws -> Change.Kind? {
        let history = try db.all(
            "SELECT sequence, kind, feeds FROM advance WHERE variant = ? AND sequence <= ? ORDER BY sequence"
        ) {
            $0.add(entry.variant)
            $0.add(entry.sequence)
        } _: { row in
            AdvanceEntry(
                sequence: row["sequence"], kind: row.value("kind"), feeds: Set([FeedEdition](lines: row["feeds"])))
        }
        return try entitlements.told(inAdvance: history) {
            var log = ChangeReader(db: db)
            return try log.history(of: entry.variant)
        }
    }

    // MARK: - Items

    /// Nil for a text that no longer waits. Copy that may no longer be redistributed is withheld from those that
    /// received it.
    private func item(_ entry: Entry, told kind: Change.Kind) throws -> SyndicatedItem? {
        let found = try db.all(Self.item) {
            $0.add(now.microseconds)
            $0.add(entry.stored)
            $0.add(entry.variant)
        } _: { row -> SyndicatedItem? in
            let (status, provider): (PubStatus, String) = (row.value("status"), row["provider"])
            let until = row.wireDate("until", offset: "until_offset")
            let isNewest = (row["waiting"] as Int?) == entry.stored
            let isOpen = status == .usable && !row["has_expired"]
            let isWaiting = isNewest && isOpen && until.map { $0.instant > now } ?? false
            guard isWaiting == (entry.kind == .embargo) else { return nil }
            let isGiven = kind == .embargo && newsroom.isRedistributed(provider: provider)
            return SyndicatedItem(
                id: entry.id, article: ArticleID(row["article_id"]), language: row.language("language"),
                provider: provider, version: entry.version, visibility: isGiven ? .notYetPublic : kind.visibility,
                content: isGiven ? TextRows.content(from: row) : .none, isCorrection: isGiven && row["is_correction"],
                note: entry.note, embargo: isGiven ? until : nil,
                published: row.wireDate("published", offset: "published_offset"), updated: entry.at,
                isPurged: entry.kind == .purge)
        }
        return found.first ?? nil
    }

    // MARK: - Places

    static func place(_ start: LogPlace.Start, in db: Database) throws -> LogPlace {
        switch start {
        case .beginning: .beginning
        case .end: try LogTable.advance.newest(in: db)
        case .time(let instant): try last(upTo: instant, in: db)
        }
    }

    private static func last(upTo instant: Timestamp, in db: Database) throws -> LogPlace {
        try db.all("SELECT sequence, at FROM advance WHERE at <= ? ORDER BY sequence DESC LIMIT 1") {
            $0.add(instant.microseconds)
        } _: { row in
            LogPlace(sequence: row["sequence"], at: Timestamp(microseconds: row["at"]))
        }.first ?? .beginning
    }

    private static let newest = """
        SELECT e.sequence, e.variant, e.version, e.public_version, e.kind, e.at, e.note, e.feeds, v.id
        FROM advance e JOIN variant v ON v.row = e.variant
        WHERE e.sequence > ? AND NOT EXISTS (
            SELECT 1 FROM advance d WHERE d.variant = e.variant AND d.sequence > e.sequence)
        ORDER BY e.sequence LIMIT ?
        """

    private static let item = """
        SELECT a.id AS article_id, v.language, v.provider, v.status, v.published, v.published_offset,
            \(VariantRows.hasExpired) AS has_expired,
            w.version AS waiting, w.until, w.until_offset, n.is_correction, \(TextRows.columns)
        FROM variant v JOIN article a ON a.row = v.article
        JOIN version n ON n.variant = v.row AND n.number = :version JOIN text t ON t.row = n.text
        LEFT JOIN waiting w ON w.variant = v.row
        WHERE v.row = :variant
        """
}

extension Change.Kind {
    /// Of an item whose text is not given.
    fileprivate var visibility: Visibility {
        self == .cancel || self == .purge ? .canceled : .withheld
    }
}
