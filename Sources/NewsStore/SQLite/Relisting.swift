import Crypto
import GRDB
import NewsModel

/// Applies changed editions and feed definitions to the stored articles, and logs those that moved.
struct Relisting {
    private static let batch = 500

    let pool: DatabasePool
    let newsroom: Newsroom
    let ids: PublicIDs

    /// Does nothing if the store was last listed by the same definitions.
    ///
    /// The mark is written last: an interrupted run starts again and finds the finished articles as they should be.
    func runIfNeeded(now: Timestamp) throws {
        guard try isNeeded else { return }
        var last: Int64 = 0
        while let row = try relist(after: last, now: now) { last = row }
        try pool.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO property (name, value) VALUES ('listed by', ?)", arguments: [fingerprint])
        }
    }

    /// Whether the store was last listed by other definitions.
    var isNeeded: Bool {
        get throws {
            try fingerprint
                != pool.read { db in
                    try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'listed by'")
                }
        }
    }

    /// - Returns: the last article processed, or nil at the end.
    private func relist(after row: Int64, now: Timestamp) throws -> Int64? {
        try pool.write { db in
            let rows = try Int64.fetchAll(
                db, sql: "SELECT row FROM article WHERE row > ? ORDER BY row LIMIT ?", arguments: [row, Self.batch])
            let work = try WriteTransaction(db: db, newsroom: newsroom, ids: ids, now: now)
            for row in rows { try work.relist(article: row) }
            try work.finish()
            return rows.last
        }
    }

    /// Incremented when `FeedSelection` selects differently by the same definitions.
    private static let rules = "3"

    private var fingerprint: String {
        let editions = newsroom.editions.map(\.language.description)
        let feeds = newsroom.feeds.map { "\($0.id) \($0.audience) \($0.missing) \($0.selection)" }
        let rules = newsroom.redistribution.lines
        let lines = [Self.rules] + editions + ["--"] + feeds + ["--"] + rules
        return SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)).hexadecimal
    }
}
