import GRDB
import NewsModel

/// A mark identifies the state of a store by its creation, and its newest piece of copy and newest change; instants of
/// changes are distinct (decision 0014).
extension SQLiteStore: StorePast {
    public func mark() async throws -> String {
        let created = created
        return try await read { db in
            let change = try LogTable.changes.newest(in: db)
            return
                "\(created.microseconds) \(try Self.newestCopy(in: db)) \(change.sequence) \(change.at.microseconds)"
        }
    }

    public func holds(mark: String) async throws -> Bool {
        let numbers = mark.split(separator: " ").map { Int64($0) }
        guard numbers.count == 4, let made = numbers[0], let copy = numbers[1], let sequence = numbers[2],
            let at = numbers[3], made == created.microseconds
        else { return false }
        return try await read { db in
            let change = LogPlace(sequence: sequence, at: Timestamp(microseconds: at))
            return try Self.newestCopy(in: db) >= copy && LogTable.changes.holds(change, in: db)
        }
    }

    private static func newestCopy(in db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT MAX(row) FROM wire_copy") ?? 0
    }
}
