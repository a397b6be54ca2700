import GRDB
import NewsModel

/// Reads the change log.
enum ChangeRows {
    static func changes(after sequence: Int64, limit: Int, in db: Database) throws -> [Change] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.*, v.id FROM change c JOIN variant v ON v.row = c.variant
                WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: [sequence, limit]).map { row in
            Change(
                sequence: row["sequence"], variant: VariantID(row["id"]), version: row["public_version"],
                kind: row.value("kind"), at: Timestamp(microseconds: row["at"]), note: row["note"],
                before: Set([FeedEdition](lines: row["feeds_before"])),
                after: Set([FeedEdition](lines: row["feeds_after"])))
        }
    }

    static func newest(in db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM change") ?? 0
    }
}
