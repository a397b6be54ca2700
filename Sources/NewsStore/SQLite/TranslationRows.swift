import GRDB
import NewsModel

/// Keeps from which version of its original each translation was made, and finds those whose original says something
/// else by now.
enum TranslationRows {
    /// What is known of the source of a translation's newest text.
    enum Source {
        /// As copy says, in the same provider's words.
        case stated(original: String, version: Int?)
        /// The original that is recorded already, as it stands now; nothing where the variant is no translation.
        case known
    }

    static func record(_ source: Source, of variant: Int64, in db: Database) throws {
        switch source {
        case .stated(let original, let version):
            try db.execute(
                sql: "INSERT OR REPLACE INTO translation (variant, original_id, stated) VALUES (?, ?, ?)",
                arguments: [variant, original, version])
        case .known:
            try db.execute(sql: "UPDATE translation SET stated = NULL WHERE variant = ?", arguments: [variant])
        }
        try noteStanding(variant, in: db)
    }

    /// The desk names an original. What a translation's own copy says of its original stands.
    static func insert(_ variant: Int64, madeFrom original: Int64, into db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO translation (variant, original) VALUES (?, ?)", arguments: [variant, original])
        if db.changesCount > 0 { try noteStanding(variant, in: db) }
    }

    /// The variant is parted from its siblings.
    static func delete(of variant: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM translation WHERE variant = ? OR original = ?", arguments: [variant, variant])
    }

    /// What each translation was made from and what its original says now, where that is something else.
    static func behind(in db: Database) throws -> [Int64: Behind] {
        let rows = try Row.fetchAll(db, sql: behindOriginals)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["variant"], behind(from: $0)) })
    }

    static func behind(among variants: [VariantID], in db: Database) throws -> [VariantID: Behind] {
        let statement = try db.cachedStatement(
            sql: "SELECT b.* FROM (\(behindOriginals)) b WHERE b.variant = (SELECT row FROM variant WHERE id = ?)")
        var found: [VariantID: Behind] = [:]
        for variant in variants {
            found[variant] = try Row.fetchOne(statement, arguments: [variant.description]).map(behind)
        }
        return found
    }

    private static func behind(from row: Row) -> Behind {
        Behind(
            original: VariantID(row["id"]), language: row.language("language"), madeFrom: row["made_from"],
            now: row["now"])
    }

    /// A translation that waits for its time was made from what waits of the original.
    private static func noteStanding(_ variant: Int64, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE translation SET made_from = (
                    SELECT CASE WHEN EXISTS (SELECT 1 FROM waiting WHERE variant = :variant)
                        THEN coalesce(w.version, o.shown, o.last_version)
                        ELSE coalesce(o.shown, w.version, o.last_version) END
                    FROM (\(originals)) t JOIN variant o ON o.row = t.original LEFT JOIN waiting w ON w.variant = o.row
                    WHERE t.variant = :variant)
                WHERE variant = :variant
                """,
            arguments: ["variant": variant])
    }

    /// Each translation with its original. One that only copy names may have come later than its translation.
    static let originals = """
        SELECT t.variant, t.stated, t.made_from, coalesce(t.original, (
                SELECT o.row FROM variant o WHERE o.provider = v.provider AND o.provider_id = t.original_id
                    AND o.row <> v.row ORDER BY o.row LIMIT 1)) AS original
        FROM translation t JOIN variant v ON v.row = t.variant WHERE v.status <> 'canceled'
        """

    /// Of a translation that came before its original nothing is recorded: it was made from the original's first text.
    /// An original may have got new versions that say the same.
    static let behindOriginals = """
        SELECT t.variant, o.id, o.language, made.number AS made_from, shown.number AS now
        FROM (\(originals)) t JOIN variant o ON o.row = t.original AND o.status = 'usable' AND o.expired = 0
        JOIN version made ON made.variant = o.row AND made.number = coalesce(
            (SELECT max(number) FROM version
                WHERE variant = o.row AND origin = 'wire' AND provider_version = t.stated), t.made_from, 1)
        JOIN version shown ON shown.variant = o.row AND shown.number = o.shown AND shown.number > made.number
        JOIN text m ON m.row = made.text JOIN text s ON s.row = shown.text
        WHERE (m.headline, m.subheadline, m.abstract, m.body) IS NOT (s.headline, s.subheadline, s.abstract, s.body)
        """
}
