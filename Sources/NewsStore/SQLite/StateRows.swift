import GRDB
import NewsModel

/// Reads and writes the states of variants that the rules work on.
enum StateRows {
    /// A variant's state with its row, during a transaction.
    struct Loaded {
        let row: Int64
        /// The article that it belonged to before the transaction, or that was found for it.
        let article: Int64
        let original: VariantState
        /// The feeds that held it before the transaction.
        let placement: Placement?
        /// The id of the article that it would have made alone, if different.
        let ownArticle: ArticleID?
        var state: VariantState
        /// What its row has; nil while a new variant has none.
        fileprivate(set) var saved: VariantState?

        /// A variant in the store.
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

        /// A new variant, whose row is written after its first copy was processed.
        init(new state: VariantState, row: Int64, article: Int64, ownArticle: ArticleID?) {
            self.row = row
            self.article = article
            self.ownArticle = ownArticle
            self.state = state
            original = state
            placement = nil
        }
    }

    /// - Parameter floor: the highest number that no new public version may have.
    static func load(article: Int64, above floor: Int, from db: Database) throws -> [Loaded] {
        try db.all(selection) {
            $0.add(article)
        } _: { row in
            Loaded(
                row: row["row"], article: article, state: state(from: row, above: floor),
                placement: Placement(from: row),
                ownArticle: (row["own_article"] as String?).map { ArticleID($0) })
        }
    }

    private static let selection = """
        SELECT v.*, p.edition, p.feeds, lt.version_date AS wire_date, lt.version_date_offset AS wire_date_offset,
            \(WaitingRows.waiting.columns), \(WaitingRows.awaitingDesk.columns)
        FROM variant v LEFT JOIN placement p ON p.variant = v.row
        LEFT JOIN version l ON l.variant = v.row AND l.number = v.last_wire LEFT JOIN text lt ON lt.row = l.text
        \(WaitingRows.waiting.join) \(WaitingRows.awaitingDesk.join)
        WHERE v.article = ? ORDER BY v.row
        """

    /// The row of the newest variant; 0 in an empty store.
    static func lastRow(in db: Database) throws -> Int64 {
        try db.first("SELECT max(row) FROM variant") { _ in } ?? 0
    }

    /// Writes a new variant with its state.
    static func insert(_ loaded: inout Loaded, article: Int64, into db: Database) throws {
        let state = loaded.state
        try db.run(
            """
            INSERT INTO variant (row, id, article, home, own_article, provider, provider_id, language, status,
                withheld_by, last_version, shown, public_version, last_wire, provider_version, wire_status, desk_edited,
                expires, expired, purged, published, published_offset, updated, listed, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        try WaitingRows.save(state, before: nil, variant: loaded.row, to: db)
        loaded.saved = state
    }

    static func save(_ loaded: Loaded, to db: Database) throws {
        let state = loaded.state
        guard state != loaded.saved else { return }
        try db.run(
            """
            UPDATE variant SET status = ?, withheld_by = ?, last_version = ?, shown = ?, public_version = ?,
                last_wire = ?, provider_version = ?, wire_status = ?, desk_edited = ?, expires = ?, expired = ?,
                purged = ?, published = ?, published_offset = ?, updated = ?, listed = ?, changed = ?
            WHERE row = ?
            """
        ) {
            add(state, to: &$0)
            $0.add(loaded.row)
        }
        try WaitingRows.save(state, before: loaded.saved, variant: loaded.row, to: db)
    }

    /// The columns that the rules change, in the order of the statements above.
    private static func add(_ state: VariantState, to row: inout Bindings) {
        row.add(state.status.rawValue)
        row.add(state.withheldBy?.rawValue)
        row.add(state.lastVersion)
        row.add(state.shown)
        row.add(state.publicVersion)
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

    private static func state(from row: Columns, above floor: Int) -> VariantState {
        var state = VariantState(id: VariantID(row["id"]), key: row.wireKey)
        state.floor = floor
        state.status = row.value("status")
        state.withheldBy = (row["withheld_by"] as String?).flatMap(Origin.init(rawValue:))
        state.lastVersion = row["last_version"]
        state.shown = row["shown"]
        state.publicVersion = row["public_version"]
        state.lastWire = row["last_wire"]
        state.providerVersion = row["provider_version"]
        state.versionDate = row.wireDate("wire_date", offset: "wire_date_offset")
        state.wireStatus = row.value("wire_status")
        state.isDeskEdited = row["desk_edited"]
        state.expires = row.timestamp("expires")
        state.isExpired = row["expired"]
        state.isPurged = row["purged"]
        state.published = row.wireDate("published", offset: "published_offset")
        state.updated = row.timestamp("updated")
        state.listed = row.timestamp("listed")
        state.changed = row.timestamp("changed")
        state.waiting = WaitingRows.waiting.version(from: row)
        state.awaitingDesk = WaitingRows.awaitingDesk.version(from: row)
        return state
    }
}
