import GRDB
import Glibc

/// Opening the file: the settings of SQLite and their verification.
extension SQLiteStore {
    static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // Bodies mostly fit into a page of 8 KiB, and what an import writes into stays in 16 MiB of cache. A
            // reader's is empty again after every commit.
            let cache = db.configuration.readonly ? 2048 : 16_384
            try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA cache_size = -\(cache)")
        }
        // It holds what is under embargo and the secrets of the store, and SQLite gives its log the same mode.
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        if descriptor >= 0 { Glibc.close(descriptor) }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { db in
                try db.execute(
                    sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = ON")
                let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
                let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
                let foreignKeys = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
                guard synchronous == 2, journal == "wal", foreignKeys == 1 else {
                    throw StoreError.cannotOpen(
                        path: path, reason: "SQLite does not apply WAL, synchronous=FULL and foreign keys")
                }
            }
            return pool
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    static func openReading(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newerSchema(path: path) }
            guard try pool.read(Schema.migrator.hasCompletedMigrations) else {
                let reason =
                    "its schema is that of an older newswire: `newswire serve` or `import` updates it"
                throw StoreError.cannotOpen(path: path, reason: reason)
            }
            return pool
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    static func migrate(_ pool: DatabasePool, path: String) throws {
        let isNewer = try pool.read(Schema.migrator.hasBeenSuperseded)
        if isNewer { throw StoreError.newerSchema(path: path) }
        try Schema.migrator.migrate(pool)
    }
}
