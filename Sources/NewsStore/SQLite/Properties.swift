import FoundationEssentials
import GRDB
import NewsModel

/// What is fixed when the store is created.
struct Properties {
    let tag: String
    let secret: [UInt8]
    let created: Timestamp

    /// Reads them, and sets them in a new store.
    init(db: Database, tag: String, now: Timestamp) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO property (name, value) VALUES ('tag', ?), ('secret', ?), ('created', ?)",
            arguments: [tag, Data(PublicIDs.newSecret()), now.microseconds])
        try Self.raiseFloor(ofCopyIn: db, now: now)
        try self.init(reading: db)
    }

    /// Reads those of an existing store.
    init(reading db: Database) throws {
        let read = { (name: String) in
            try Row.fetchOne(db, sql: "SELECT value FROM property WHERE name = ?", arguments: [name])
        }
        guard let tagRow = try read("tag"), let secretRow = try read("secret"), let createdRow = try read("created")
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the store's properties are missing") }
        tag = tagRow["value"]
        let bytes: Data = secretRow["value"]
        secret = Array(bytes)
        created = Timestamp(microseconds: createdRow["value"])
    }

    // MARK: - Copies

    /// Marks the file as a copy of a store, whose history continues separately.
    static func markCopy(in db: Database, at now: Timestamp) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO property (name, value) VALUES ('copied', ?)", arguments: [now.microseconds])
    }

    /// The highest number that no new public version may have (decision 0023); 0 in a store that was never restored.
    static func floor(in db: Database) throws -> Int {
        let floor: Int64? = try db.first("SELECT value FROM property WHERE name = 'floor'") { _ in }
        return Int(floor ?? 0)
    }

    /// A copy that is opened for writing has replaced a store that may have continued since.
    private static func raiseFloor(ofCopyIn db: Database, now: Timestamp) throws {
        try db.execute(sql: "DELETE FROM property WHERE name = 'copied'")
        guard db.changesCount > 0 else { return }
        let floor = try max(floor(in: db) + restoresApart, Int((now.microseconds - beginning.microseconds) / 1_000_000))
        try db.execute(
            sql: "INSERT OR REPLACE INTO property (name, value) VALUES ('floor', ?)", arguments: [floor])
    }

    /// No variant changes once a second from then on.
    private static let beginning = Timestamp(seconds: 1_577_836_800)
    private static let restoresApart = 1_000_000
}
