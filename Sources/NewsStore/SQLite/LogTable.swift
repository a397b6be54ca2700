import GRDB
import NewsModel

/// The table of a log: the change log, or that of copy in advance (decision 0014).
struct LogTable {
    static let changes = LogTable(name: "change")
    static let advance = LogTable(name: "advance")

    private let name: String

    /// The newest entry; the beginning if there is none.
    func newest(in db: Database) throws -> LogPlace {
        try db.all("SELECT sequence, at FROM \(name) ORDER BY sequence DESC LIMIT 1") { _ in
        } _: { row in
            LogPlace(sequence: row["sequence"], at: Timestamp(microseconds: row["at"]))
        }.first ?? .beginning
    }

    /// Whether the log has this entry, with its instant; any log has the beginning.
    func holds(_ place: LogPlace, in db: Database) throws -> Bool {
        if place == .beginning { return true }
        let at: Int64? = try db.first("SELECT at FROM \(name) WHERE sequence = ?") { $0.add(place.sequence) }
        return at == place.at.microseconds
    }
}
