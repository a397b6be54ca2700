import GRDB
import NewsModel

/// Reads and writes what the rules must know of variants.
enum StateRows {
    /// A variant's state with its row, as one transaction works on it.
    struct Loaded {
        let row: Int64
        /// The article it belonged to before the transaction, or that was found for it.
        let article: Int64
        let original: VariantState
        /// The feeds that held it before the transaction.
        let placement: Placement?
        /// The id of the article that it would have made alone, where that is another.
        let ownArticle: ArticleID?
        var state: VariantState
        /// What its row says; nil while a new variant has none.
        fileprivate(set) var saved: VariantState?

        /// A variant that is in the store.
        fileprivate init(
            row: Int64, article: Int64, state: VariantState, placement: Placement?, ownArticle: ArticleID?
        ) {
            self.row = row
            self.article = article
            self.placement = placement
            self.ownArticle = ownArticle
            self.state = state
            original = state
            saved = state
        }

        /// A new variant, whose row is written when its first copy has been taken in.
        init(new state: VariantState, row: Int64, article: Int64, ownArticle: ArticleID?) {
            self.row = row
            self.article = article
            self.ownArticle = ownArticle
            self.state = state
            original = state
            placement = nil
        }
    }

    static func load(article: Int64, from db: Database) throws -> [Loaded] {
        try db.all(
            """
            SELECT v.*, p.edition, p.feeds, w.version AS w_version, w.until, w.until_offset, w.desk_until,
                w.desk_until_offset, w.date AS w_date, w.date_offset AS w_date_offset, w.is_correction, w.note, w.is_backfill,
                w.missing_from, w.missing_to, w.repeats_shown,
                d.embargo AS d_until, d.embargo_offset AS d_until_offset, d.is_correction AS d_is_correction,
                d.note AS d_note, t.date AS d_date, t.date_offset AS d_date_offset
            FROM variant v LEFT JOIN placement p ON p.variant = v.row
            LEFT JOIN waiting w ON w.variant = v.row
            LEFT JOIN version d ON d.variant = v.row AND d.number = v.awaiting_desk
            LEFT JOIN text t ON t.row = d.text
            WHERE v.article = ? ORDER BY v.row
            """
        ) {
            $0.add(article)
        } _: { row in
            Loaded(
                row: row["row"], article: article, state: state(from: row), placement: Placement(from: row),
                ownArticle: (row["own_article"] as String?).map { ArticleID($0) })
        }
    }

    /// The row of the newest variant; 0 in an empty store.
    static func lastRow(in db: Database) throws -> Int64 {
        try db.first("SELECT max(row) FROM variant") { _ in } ?? 0
    }

    /// Writes a new variant with everything that is known of it.
    static func insert(_ loaded: inout Loaded, article: Int64, into db: Database) throws {
        let state = loaded.state
        try db.run(
            """
            INSERT INTO variant (row, id, article, home, own_article, provider, provider_id, language, status,
                withheld_by, last_version, shown, public_version, awaiting_desk, last_wire, provider_version,
                wire_status, desk_edited, expires, expired, purged, published, published_offset, updated, listed,
                changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.add(loaded.row)
            $0.add(state.id.description)
            $0.add(article)
            $0.add(loaded.article)
            $0.add(loaded.ownArticle?.description)
            $0.add(state.key.provider)
            $0.add(state.key.providerID)
            $0.add(state.key.language.description)
            add(state, to: &$0)
        }
        if state.waiting != nil { try save(state.waiting, variant: loaded.row, to: db) }
        loaded.saved = state
    }

    static func save(_ loaded: Loaded, to db: Database) throws {
        let state = loaded.state
        guard state != loaded.saved else { return }
        try db.run(
            """
            UPDATE variant SET status = ?, withheld_by = ?, last_version = ?, shown = ?, public_version = ?, awaiting_desk = ?,
                last_wire = ?, provider_version = ?, wire_status = ?, desk_edited = ?, expires = ?, expired = ?,
                purged = ?, published = ?, published_offset = ?, updated = ?, listed = ?, changed = ?
            WHERE row = ?
            """
        ) {
            add(state, to: &$0)
            $0.add(loaded.row)
        }
        if state.waiting != loaded.saved?.waiting {
            try save(state.waiting, variant: loaded.row, to: db)
        }
    }

    /// What the rules change, in the order of the statements above.
    private static func add(_ state: VariantState, to row: inout Bindings) {
        row.add(state.status.rawValue)
        row.add(state.withheldBy?.rawValue)
        row.add(state.lastVersion)
        row.add(state.shown)
        row.add(state.publicVersion)
        row.add(state.awaitingDesk?.version)
        row.add(state.lastWire)
        row.add(state.providerVersion)
        row.add(state.wireStatus.rawValue)
        row.add(state.isDeskEdited)
        row.add(state.expires?.microseconds)
        row.add(state.isExpired)
        row.add(state.isPurged)
        row.add(state.published?.instant.microseconds)
        row.add(state.published?.offset)
        row.add(state.updated?.microseconds)
        row.add(state.listed?.microseconds)
        row.add(state.changed?.microseconds)
    }

    private static func save(_ waiting: WaitingVersion?, variant: Int64, to db: Database) throws {
        guard let waiting else { return try db.run("DELETE FROM waiting WHERE variant = ?") { $0.add(variant) } }
        try db.run(
            """
            INSERT OR REPLACE INTO waiting
                (variant, version, until, until_offset, desk_until, desk_until_offset, date, date_offset,
                is_correction, note, is_backfill, missing_from, missing_to, repeats_shown)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.add(variant)
            $0.add(waiting.version)
            $0.add(waiting.until?.instant.microseconds)
            $0.add(waiting.until?.offset)
            $0.add(waiting.deskEmbargo?.instant.microseconds)
            $0.add(waiting.deskEmbargo?.offset)
            $0.add(waiting.date?.instant.microseconds)
            $0.add(waiting.date?.offset)
            $0.add(waiting.isCorrection)
            $0.add(waiting.note)
            $0.add(waiting.isBackfill)
            $0.add(waiting.missing?.lowerBound)
            $0.add(waiting.missing?.upperBound)
            $0.add(waiting.repeatsShown)
        }
    }

    private static func state(from row: Columns) -> VariantState {
        var state = VariantState(id: VariantID(row["id"]), key: row.wireKey)
        state.status = row.value("status")
        state.withheldBy = (row["withheld_by"] as String?).flatMap(Origin.init(rawValue:))
        state.lastVersion = row["last_version"]
        state.shown = row["shown"]
        state.publicVersion = row["public_version"]
        state.awaitingDesk = (row["awaiting_desk"] as Int?).map { version in
            WaitingVersion(
                version: version, until: row.wireDate("d_until", offset: "d_until_offset"),
                date: row.wireDate("d_date", offset: "d_date_offset"), isCorrection: row["d_is_correction"],
                note: row["d_note"], isBackfill: false)
        }
        state.lastWire = row["last_wire"]
        state.providerVersion = row["provider_version"]
        state.wireStatus = row.value("wire_status")
        state.isDeskEdited = row["desk_edited"]
        state.expires = row.timestamp("expires")
        state.isExpired = row["expired"]
        state.isPurged = row["purged"]
        state.published = row.wireDate("published", offset: "published_offset")
        state.updated = row.timestamp("updated")
        state.listed = row.timestamp("listed")
        state.changed = row.timestamp("changed")
        state.waiting = (row["w_version"] as Int?).map { version in
            WaitingVersion(
                version: version, until: row.wireDate("until", offset: "until_offset"),
                date: row.wireDate("w_date", offset: "w_date_offset"), isCorrection: row["is_correction"],
                note: row["note"], isBackfill: row["is_backfill"],
                deskEmbargo: row.wireDate("desk_until", offset: "desk_until_offset"), missing: missing(from: row),
                repeatsShown: row["repeats_shown"])
        }
        return state
    }

    private static func missing(from row: Columns) -> Range<Int>? {
        guard let first = row["missing_from"] as Int?, let end = row["missing_to"] as Int? else { return nil }
        return first..<end
    }
}
