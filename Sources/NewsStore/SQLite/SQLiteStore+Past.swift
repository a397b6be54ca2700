import GRDB
import NewsModel

/// A mark identifies the state of a store by its creation, and its newest piece of copy and newest change; instants of
/// changes are distinct (decision 0014).
extension SQLiteStore: StorePast {
    public func mark() async throws -> String {
        let created = created
        return try await read { db in
            let change = try Row.fetchOne(db, sql: "SELECT sequence, at FROM change ORDER BY sequence DESC LIMIT 1")
            let sequence: Int64 = change?["sequence"] ?? 0
            let at: Int64 = change?["at"] ?? 0
            return "\(created.microseconds) \(try Self.newestCopy(in: db)) \(sequence) \(at)"
        }
    }

    public func holds(mark: String) async throws -> Bool {
        let numbers = mark.split(separator: " ").map { Int64($0) }
        guard numbers.count == 4, let made = numbers[0], let copy = numbers[1], let sequence = numbers[2],
            let at = numbers[3], made == created.microseconds
        else { return false }
        return try await read { db in
            guard try Self.newestCopy(in: db) >= copy else { return false }
            if sequence == 0 { return true }
            let found: Int64? = try db.first("SELECT at FROM change WHERE sequence = ?") { $0.add(sequence) }
            return found == at
        }
    }

    private static func newestCopy(in db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT MAX(row) FROM wire_copy") ?? 0
    }
}
