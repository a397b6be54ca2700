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
        let read = { (name: String) in
            try Row.fetchOne(db, sql: "SELECT value FROM property WHERE name = ?", arguments: [name])
        }
        guard let tagRow = try read("tag"), let secretRow = try read("secret"), let createdRow = try read("created")
        else { preconditionFailure("the properties that were just written are missing") }
        self.tag = tagRow["value"]
        let bytes: Data = secretRow["value"]
        secret = Array(bytes)
        created = Timestamp(microseconds: createdRow["value"])
    }
}
