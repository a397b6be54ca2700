import NewsModel
import NewsStore

/// The store for commands that only read: whether a server owns it makes no difference to them.
struct StoreReader {
    let store: SQLiteStore
    let now: Timestamp

    init(_ configuration: Configuration) throws {
        store = try SQLiteStore(reading: configuration.storePath, newsroom: configuration.newsroom)
        now = WallClock.system.now()
    }
}
