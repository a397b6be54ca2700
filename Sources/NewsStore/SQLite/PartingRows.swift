import GRDB

/// Records which variants the desk has unlinked from which article, so that copy does not link them again.
enum PartingRows {
    static func insert(variant: Int64, from article: Int64, into db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO parting (variant, article) VALUES (?, ?)", arguments: [variant, article])
    }

    /// Whether a variant of one of two articles was unlinked from the other.
    static func contain(_ one: Int64, _ other: Int64, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM variant v CROSS JOIN parting p ON p.variant = v.row
                        CROSS JOIN article a ON a.row = p.article
                    WHERE v.article IN (:one, :other)
                        AND coalesce(a.alias_of, a.row) IN (:one, :other)
                        AND coalesce(a.alias_of, a.row) <> v.article)
                """)
        return try Bool.fetchOne(statement, arguments: ["one": one, "other": other]) ?? false
    }

    /// Removes the records of what the desk has linked again.
    static func deleteHealed(in article: Int64, of db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM parting WHERE variant IN (SELECT row FROM variant WHERE article = :article)
                    AND (SELECT coalesce(alias_of, row) FROM article WHERE row = parting.article) = :article
                """,
            arguments: ["article": article])
    }
}
