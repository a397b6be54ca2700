import FoundationEssentials
import GRDB
import NewsModel

/// What was settled once, when the store was made.
struct Properties {
    let tag: String
    let secret: [UInt8]
    let created: Timestamp

    /// Reads them, and settles them in a new store.
    init(db: Database, tag: String, now: Timestamp) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO property (name, value) VALUES ('tag', ?), ('secret', ?), ('created', ?)",
            arguments: [tag, Data(PublicIDs.newSecret()), now.microseconds])
        try self.init(reading: db)
    }

    /// Reads those of a store that has been made.
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
}
