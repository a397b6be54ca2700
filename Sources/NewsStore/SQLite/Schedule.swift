import GRDB
import NewsModel

/// What is due at an instant, and when something is next due: embargoes that end and variants that expire.
enum Schedule {
    enum Event {
        /// The embargo of a variant's waiting version ends.
        case release(variant: Int64, article: Int64)
        case expiry(variant: Int64, article: Int64)
        /// The embargo of a picture that came separately ends.
        case picture(asset: Int64)

        fileprivate enum Kind: String {
            case release, expiry, picture
        }

        fileprivate init(_ row: Row) {
            let kind: Kind = row.value("kind")
            self =
                switch kind {
                case .release: .release(variant: row["row"], article: row["article"])
                case .expiry: .expiry(variant: row["row"], article: row["article"])
                case .picture: .picture(asset: row["row"])
                }
        }
    }

    static func due(at now: Timestamp, in db: Database) throws -> [Event] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM (\(events)) WHERE at <= ? ORDER BY at, row", arguments: [now.microseconds])
        return rows.map { Event($0) }
    }

    /// Called several times a second: reads only the first of each kind, through its index.
    static func next(in db: Database) throws -> Timestamp? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT min(at) FROM (
                    SELECT * FROM (
                        SELECT w.until AS at FROM waiting w CROSS JOIN variant v ON v.row = w.variant
                        WHERE w.until IS NOT NULL AND v.expired = 0 AND v.withheld_by IS NULL
                        ORDER BY w.until LIMIT 1)
                    UNION ALL
                    SELECT min(expires) FROM variant WHERE expires IS NOT NULL AND expired = 0
                    UNION ALL
                    SELECT min(waiting_until) FROM asset WHERE waiting_until IS NOT NULL)
                """)
        return try Int64.fetchOne(statement).map(Timestamp.init(microseconds:))
    }

    /// An embargo that ends while the variant is withheld is not an event: the release will show it.
    /// CROSS JOIN keeps SQLite from reading every variant to find the few that wait.
    private static let events = """
        SELECT 'release' AS kind, v.row, v.article, w.until AS at
        FROM waiting w CROSS JOIN variant v ON v.row = w.variant
        WHERE w.until IS NOT NULL AND v.expired = 0 AND v.withheld_by IS NULL
        UNION ALL
        SELECT 'expiry', row, article, expires FROM variant WHERE expires IS NOT NULL AND expired = 0
        UNION ALL
        SELECT 'picture', row, NULL, waiting_until FROM asset WHERE waiting_until IS NOT NULL
        """
}
