import FoundationEssentials
import Glibc
import NewsModel
import NewsStore

/// The store for commands that only read, whoever owns it.
struct StoreReader {
    let store: SQLiteStore
    let now: Timestamp

    init(_ configuration: Configuration) throws {
        try Self.checkStore(of: configuration)
        store = try SQLiteStore(reading: configuration.paths.store, newsroom: configuration.newsroom)
        now = WallClock.system.now()
    }

    static func checkStore(of configuration: Configuration) throws {
        let path = configuration.paths.store
        guard FileManager.default.fileExists(atPath: path) else { throw Self.noStore(at: path) }
        // SQLite says of another user's file that it is unable to open it, and no more.
        for file in [path, path + "-wal"] where access(file, R_OK) != 0 && errno == EACCES {
            throw StoreError.cannotOpen(path: file, reason: String(cString: strerror(EACCES)))
        }
    }

    static func noStore(at path: String) -> StoreError {
        .cannotOpen(path: path, reason: "there is no store yet; the first import creates it")
    }
}
