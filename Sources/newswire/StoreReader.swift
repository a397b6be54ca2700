import FoundationEssentials
import NewsModel
import NewsStore

/// The store for commands that only read: whether a server owns it makes no difference to them.
struct StoreReader {
    let store: SQLiteStore
    let now: Timestamp

    init(_ configuration: Configuration) throws {
        try Self.checkStore(of: configuration)
        store = try SQLiteStore(reading: configuration.storePath, newsroom: configuration.newsroom)
        now = WallClock.system.now()
    }
    static func checkStore(of configuration: Configuration) throws {
        guard FileManager.default.fileExists(atPath: configuration.storePath) else {
            throw Self.noStore(at: configuration.storePath)
        }
    }

    static func noStore(at path: String) -> StoreError {
        .cannotOpen(path: path, reason: "there is no store yet; the first import makes it")
    }
}
