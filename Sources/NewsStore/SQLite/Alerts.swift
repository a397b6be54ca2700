import GRDB
import NewsModel

/// Reads and writes alerts for the desk. An alert remains until the desk acts on its variant.
enum Alerts {
    /// Does not raise the same alert twice.
    static func insert(_ text: String, for variant: Int64, at stamp: Timestamp, into db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO alert (variant, at, text) SELECT :variant, :at, :text
                WHERE NOT EXISTS (SELECT 1 FROM alert WHERE variant = :variant AND text = :text)
                """,
            arguments: ["variant": variant, "at": stamp.microseconds, "text": text])
    }

    static func delete(for variant: Int64, in db: Database) throws {
        // For every piece of copy that is published.
        try db.run("DELETE FROM alert WHERE variant = ?") { $0.add(variant) }
    }
}
