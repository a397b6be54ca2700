import GRDB
import NewsModel

/// Reads and writes the audit.
enum AuditRows {
    /// - Parameter person: who gave the order, if the desk did it. For copy it is the provider.
    static func insert(_ entry: AuditDraft, variant: Int64, by person: String?, into db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO act (variant, at, act, origin, who, note, version)
                SELECT row, :at, :act, :origin,
                    CASE :origin WHEN 'wire' THEN provider WHEN 'desk' THEN :person ELSE 'newswire' END, :note, :version
                FROM variant WHERE row = :variant
                """
        ).execute(
            arguments: arguments(entry, by: person) + ["variant": variant])
    }

    static func insert(_ entry: AuditDraft, asset: Int64, by person: String?, into db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO act (asset, at, act, origin, who, note, version)
                SELECT row, :at, :act, :origin, CASE :origin WHEN 'wire' THEN provider ELSE :person END, :note, :version
                FROM asset WHERE row = :asset
                """
        ).execute(arguments: arguments(entry, by: person) + ["asset": asset])
    }

    static func entries(of id: VariantID, in db: Database) throws -> [AuditEntry] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM act WHERE variant = (SELECT row FROM variant WHERE id = ?) ORDER BY row",
            arguments: [id.description])
        return rows.map(entry)
    }

    static func entries(ofAsset row: Int64, in db: Database) throws -> [AuditEntry] {
        try Row.fetchAll(db, sql: "SELECT * FROM act WHERE asset = ? ORDER BY row", arguments: [row]).map(entry)
    }

    /// Whether an outdated withholding is here.
    ///
    /// - Parameter owner: the column of what it names, and its row.
    static func hasOutdated(_ notice: WireItem, _ owner: String, _ row: Int64, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM act WHERE \(owner) = ? AND act = ? AND origin = 'wire' AND note = ?)
                """)
        return try Bool.fetchOne(
            statement, arguments: [row, AuditEntry.Act.withhold.rawValue, notice.outdatedNote]) ?? false
    }

    /// Whether a variant's provider gave this reason when it did an act the last time.
    static func isLastReason(
        _ reason: String?, of act: AuditEntry.Act, variant: Int64, in db: Database
    ) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT note IS ? FROM act WHERE variant = ? AND act = ? AND origin = 'wire' ORDER BY row DESC LIMIT 1
                """)
        return try Bool.fetchOne(statement, arguments: [reason, variant, act.rawValue]) ?? false
    }

    private static func entry(_ row: Row) -> AuditEntry {
        AuditEntry(
            at: Timestamp(microseconds: row["at"]), act: row.value("act"), who: row["who"],
            origin: row.value("origin"), note: row["note"], version: row["version"])
    }

    private static func arguments(_ entry: AuditDraft, by person: String?) -> StatementArguments {
        [
            "at": entry.at.microseconds, "act": entry.act.rawValue, "origin": entry.origin.rawValue,
            "person": person ?? "the desk", "note": entry.note, "version": entry.version,
        ]
    }
}
