import GRDB
import NewsModel

/// Reads and writes pictures that were sent by themselves.
enum AssetRows {
    struct Loaded {
        let row: Int64
        var state: AssetState
    }

    static func find(provider: String, providerID: String, in db: Database) throws -> Loaded? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM asset WHERE provider = ? AND provider_id = ?")
        return try Row.fetchOne(statement, arguments: [provider, providerID]).map(loaded)
    }

    /// The providers that have sent a picture with this id.
    static func providers(of providerID: String, in db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT provider FROM asset WHERE provider_id = ? ORDER BY provider", arguments: [providerID])
    }

    static func find(row: Int64, in db: Database) throws -> Loaded? {
        try Row.fetchOne(db, sql: "SELECT * FROM asset WHERE row = ?", arguments: [row]).map(loaded)
    }

    static func insert(provider: String, providerID: String, into db: Database) throws -> Loaded {
        try db.cachedStatement(sql: "INSERT INTO asset (provider, provider_id) VALUES (?, ?)")
            .execute(arguments: [provider, providerID])
        return Loaded(row: db.lastInsertedRowID, state: AssetState())
    }

    /// - Parameter copy: the row of the wire copy that the journal's versions came from.
    static func save(
        _ loaded: Loaded, _ journal: Journal = Journal(), copy: Int64? = nil, to db: Database
    ) throws {
        for version in journal.versions { try insert(version, asset: loaded.row, copy: copy, into: db) }
        for entry in journal.audit { try AuditRows.insert(entry, asset: loaded.row, by: nil, into: db) }
        let state = loaded.state
        let statement = try db.cachedStatement(
            sql: """
                UPDATE asset SET status = ?, last_version = ?, shown = ?, waiting = ?, waiting_until = ?,
                    waiting_offset = ?, last_wire = ?, provider_version = ?
                WHERE row = ?
                """)
        try statement.execute(arguments: [
            state.status.rawValue, state.lastVersion, state.shown, state.waiting?.version,
            state.waiting?.until.instant.microseconds, state.waiting?.until.offset, state.lastWire,
            state.providerVersion, loaded.row,
        ])
    }

    /// Whether the same copy came before: in that provider version, or without one, last.
    static func isKnown(_ item: WireItem, asset: Loaded, in db: Database) throws -> Bool {
        if item.isNotice, item.isOutdated(after: asset.state.providerVersion) {
            return try AuditRows.hasOutdated(item, "asset", asset.row, in: db)
        }
        guard let lastWire = asset.state.lastWire else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT s.status, s.embargo, s.embargo_offset, s.is_correction, s.text AS text_row, \(TextRows.columns)
                FROM asset_version s JOIN text t ON t.row = s.text
                WHERE s.asset = ?1 AND (s.provider_version = ?2 OR ?2 IS NULL AND s.number = ?3)
                ORDER BY s.number DESC
                """)
        let row = try Row.fetchOne(statement, arguments: [asset.row, item.providerVersion, lastWire])
        guard let row else { return false }
        return try TextRows.isSame(item, as: row)
            && !PictureRows.differ(item.content.pictures, fromText: row["text_row"], in: db)
    }

    /// The variants whose public text names the asset.
    static func variants(showing asset: Int64, in db: Database) throws -> [ArticleRows.Found] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT v.row, v.article FROM asset a JOIN picture_reference r ON r.asset_id = a.provider_id
                JOIN variant v ON v.row = r.variant AND v.provider = a.provider
                JOIN version s ON s.variant = v.row AND s.number = v.shown AND s.text = r.text
                WHERE a.row = ? ORDER BY v.row
                """,
            arguments: [asset])
        return rows.map { ArticleRows.Found(row: $0["row"], article: $0["article"]) }
    }

    /// The desk's view of the pictures with an id.
    static func records(of providerID: String, in db: Database) throws -> [PictureRecord] {
        try providers(of: providerID, in: db).compactMap { provider in
            guard let asset = try find(provider: provider, providerID: providerID, in: db) else { return nil }
            let files = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM media WHERE hash IN (SELECT hash FROM picture_file WHERE asset = ?) ORDER BY hash
                    """,
                arguments: [asset.row])
            let stories = try variants(showing: asset.row, in: db).compactMap { found in
                try String.fetchOne(db, sql: "SELECT id FROM variant WHERE row = ?", arguments: [found.row])
            }
            return PictureRecord(
                provider: provider, providerID: providerID, status: asset.state.status,
                shownVersion: asset.state.shown, embargo: asset.state.waiting?.until,
                versions: try versions(of: asset.row, in: db), files: files.map(PictureRows.media),
                stories: stories.map { VariantID($0) }, audit: try AuditRows.entries(ofAsset: asset.row, in: db))
        }
    }

    private static func versions(of asset: Int64, in db: Database) throws -> [VersionRecord] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT s.*, \(TextRows.columns) FROM asset_version s JOIN text t ON t.row = s.text
                WHERE s.asset = ? ORDER BY s.number
                """,
            arguments: [asset])
        return rows.map { row in
            VersionRecord(
                number: row["number"], publicNumber: nil, origin: .wire, standing: row.value("standing"),
                status: row.value("status"), at: Timestamp(microseconds: row["at"]),
                embargo: row.wireDate("embargo", offset: "embargo_offset"),
                providerVersion: row["provider_version"], note: row["note"], content: TextRows.content(from: row))
        }
    }

    private static func insert(_ draft: VersionDraft, asset: Int64, copy: Int64?, into db: Database) throws {
        guard case .new(let content) = draft.text else {
            preconditionFailure("a version of a picture has a text of its own")
        }
        let text = try TextRows.insert(content, asset: asset, at: draft.at, into: db)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO asset_version (asset, number, text, standing, status, embargo, embargo_offset,
                    provider_version, is_correction, note, wire_copy, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            asset, draft.number, text, draft.standing.rawValue, draft.status.rawValue,
            draft.embargo?.instant.microseconds, draft.embargo?.offset, draft.providerVersion, draft.isCorrection,
            draft.note, copy, draft.at.microseconds,
        ])
    }

    private static func loaded(_ row: Row) -> Loaded {
        var state = AssetState()
        state.status = row.value("status")
        state.lastVersion = row["last_version"]
        state.shown = row["shown"]
        if let version = row["waiting"] as Int?,
            let until = row.wireDate("waiting_until", offset: "waiting_offset")
        {
            state.waiting = AssetState.Waiting(version: version, until: until)
        }
        state.lastWire = row["last_wire"]
        state.providerVersion = row["provider_version"]
        return Loaded(row: row["row"], state: state)
    }
}
