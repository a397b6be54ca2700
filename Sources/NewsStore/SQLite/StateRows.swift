import GRDB
import NewsModel

/// Reads and writes what the rules must know of variants.
enum StateRows {
    /// A variant's state with its row, as one transaction works on it.
    struct Loaded {
        let row: Int64
        /// The article it belonged to before the transaction.
        let article: Int64
        let original: VariantState
        var state: VariantState

        init(row: Int64, article: Int64, state: VariantState) {
            self.row = row
            self.article = article
            original = state
            self.state = state
        }
    }

    static func load(article: Int64, from db: Database) throws -> [Loaded] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT v.*, w.version AS w_version, w.until, w.until_offset, w.desk_until, w.desk_until_offset,
                    w.date AS w_date,
                    w.date_offset AS w_date_offset, w.is_correction, w.note, w.is_backfill,
                    d.embargo AS d_until, d.embargo_offset AS d_until_offset, d.is_correction AS d_is_correction,
                    d.note AS d_note, t.date AS d_date, t.date_offset AS d_date_offset
                FROM variant v LEFT JOIN waiting w ON w.variant = v.row
                LEFT JOIN version d ON d.variant = v.row AND d.number = v.awaiting_desk
                LEFT JOIN text t ON t.row = d.text
                WHERE v.article = ? ORDER BY v.row
                """)
        return try Row.fetchAll(statement, arguments: [article]).map { row in
            Loaded(row: row["row"], article: article, state: state(from: row))
        }
    }

    static func insert(_ state: VariantState, article: Int64, into db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO variant (id, article, home, provider, provider_id, language) VALUES (?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            state.id.description, article, article, state.key.provider, state.key.providerID,
            state.key.language.description,
        ])
        return db.lastInsertedRowID
    }

    static func save(_ loaded: Loaded, to db: Database) throws {
        let state = loaded.state
        guard state != loaded.original else { return }
        let statement = try db.cachedStatement(
            sql: """
                UPDATE variant SET status = ?, withheld_by = ?, last_version = ?, shown = ?, awaiting_desk = ?,
                    last_wire = ?, provider_version = ?, desk_edited = ?, expires = ?, expired = ?,
                    translated_from = ?, published = ?, published_offset = ?, updated = ?, listed = ?, changed = ?
                WHERE row = ?
                """)
        try statement.execute(arguments: [
            state.status.rawValue, state.withheldBy?.rawValue, state.lastVersion, state.shown,
            state.awaitingDesk?.version, state.lastWire, state.providerVersion, state.isDeskEdited,
            state.expires?.microseconds, state.isExpired, state.translatedFrom,
            state.published?.instant.microseconds, state.published?.offset, state.updated?.microseconds,
            state.listed?.microseconds, state.changed?.microseconds, loaded.row,
        ])
        if state.waiting != loaded.original.waiting {
            try save(state.waiting, variant: loaded.row, to: db)
        }
    }

    private static func save(_ waiting: WaitingVersion?, variant: Int64, to db: Database) throws {
        guard let waiting else {
            try db.cachedStatement(sql: "DELETE FROM waiting WHERE variant = ?").execute(arguments: [variant])
            return
        }
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO waiting
                    (variant, version, until, until_offset, desk_until, desk_until_offset, date, date_offset,
                    is_correction, note, is_backfill)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            variant, waiting.version, waiting.until?.instant.microseconds, waiting.until?.offset,
            waiting.deskEmbargo?.instant.microseconds, waiting.deskEmbargo?.offset,
            waiting.date?.instant.microseconds, waiting.date?.offset, waiting.isCorrection, waiting.note,
            waiting.isBackfill,
        ])
    }

    private static func state(from row: Row) -> VariantState {
        var state = VariantState(id: VariantID(row["id"]), key: row.wireKey)
        state.status = row.value("status")
        state.withheldBy = (row["withheld_by"] as String?).flatMap(Origin.init(rawValue:))
        state.lastVersion = row["last_version"]
        state.shown = row["shown"]
        state.awaitingDesk = (row["awaiting_desk"] as Int?).map { version in
            WaitingVersion(
                version: version, until: row.wireDate("d_until", offset: "d_until_offset"),
                date: row.wireDate("d_date", offset: "d_date_offset"), isCorrection: row["d_is_correction"],
                note: row["d_note"], isBackfill: false)
        }
        state.lastWire = row["last_wire"]
        state.providerVersion = row["provider_version"]
        state.isDeskEdited = row["desk_edited"]
        state.expires = row.timestamp("expires")
        state.isExpired = row["expired"]
        state.translatedFrom = row["translated_from"]
        state.published = row.wireDate("published", offset: "published_offset")
        state.updated = row.timestamp("updated")
        state.listed = row.timestamp("listed")
        state.changed = row.timestamp("changed")
        state.waiting = (row["w_version"] as Int?).map { version in
            WaitingVersion(
                version: version, until: row.wireDate("until", offset: "until_offset"),
                date: row.wireDate("w_date", offset: "w_date_offset"), isCorrection: row["is_correction"],
                note: row["note"], isBackfill: row["is_backfill"],
                deskEmbargo: row.wireDate("desk_until", offset: "desk_until_offset"))
        }
        return state
    }
}

extension Row {
    func timestamp(_ column: String) -> Timestamp? {
        (self[column] as Int64?).map(Timestamp.init(microseconds:))
    }

    func wireDate(_ column: String, offset: String) -> WireDate? {
        timestamp(column).map { WireDate($0, offset: self[offset] ?? 0) }
    }

    /// A value of a closed set that only this store writes; anything else is a damaged store.
    func value<Value: RawRepresentable<String>>(_ column: String) -> Value {
        let text: String = self[column]
        guard let value = Value(rawValue: text) else {
            preconditionFailure("the store holds \(column) '\(text)', which no version of newswire wrote")
        }
        return value
    }

    func language(_ column: String) -> LanguageTag {
        let text: String = self[column]
        guard let tag = LanguageTag(text) else {
            preconditionFailure("the store holds language '\(text)', which no version of newswire wrote")
        }
        return tag
    }

    var wireKey: WireKey {
        WireKey(provider: self["provider"], providerID: self["provider_id"], language: language("language"))
    }
}
