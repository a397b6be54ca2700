import FoundationEssentials
import GRDB
import NewsModel
import NewsStore
import Testing

/// The engines on which every test of the store runs.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case sqlite

    static let all = allCases

    var testDescription: String {
        rawValue
    }

    /// A place for a store of its own, removed afterwards.
    func withPlace<Result>(_ body: (StorePlace) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(StorePlace(engine: self, folder: folder))
    }

    /// A new store with what it does for partners.
    @discardableResult
    func withPartnerStore<Result>(
        _ body: (any ArticleStore & PartnerStore & PartnerLog) async throws -> Result
    ) async throws -> Result {
        try await withPlace { place in try await place.openForPartners(.trilingual, body) }
    }

    /// A new store, closed and removed afterwards.
    @discardableResult
    func withStore<Result>(
        _ newsroom: Newsroom = .trilingual, _ body: (any DeskStore & PictureStore) async throws -> Result
    ) async throws -> Result {
        try await withPlace { place in try await place.open(newsroom, body) }
    }
}

/// Where a test's store lies, so that it can be opened again.
struct StorePlace {
    let engine: Engine
    let folder: URL

    var path: String {
        folder.appending(path: "store.sqlite").path
    }

    /// How many rows a table has.
    func count(_ table: String) throws -> Int {
        switch engine {
        case .sqlite:
            let queue = try DatabaseQueue(path: path)
            return try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
        }
    }

    /// Makes the store one from before a migration.
    func undo(migration: String) throws {
        switch engine {
        case .sqlite:
            try DatabaseQueue(path: path).write { db in
                for column in ["advance_since", "advance_until"] {
                    try db.execute(sql: "ALTER TABLE entitlement DROP COLUMN \(column)")
                }
                try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = ?", arguments: [migration])
            }
        }
    }

    @discardableResult
    func openForPartners<Result>(
        _ newsroom: Newsroom = .trilingual, at now: Timestamp = at(0),
        _ body: (any ArticleStore & PartnerStore & PartnerLog) async throws -> Result
    ) async throws -> Result {
        switch engine {
        case .sqlite:
            let store = try SQLiteStore(path: path, newsroom: newsroom, tag: "news.example,2026", now: now)
            let result = try await body(store)
            try store.close()
            return result
        }
    }

    @discardableResult
    func open<Result>(
        _ newsroom: Newsroom = .trilingual, tag: String = "news.example,2026", at now: Timestamp = at(0),
        _ body: (any DeskStore & PictureStore) async throws -> Result
    ) async throws -> Result {
        switch engine {
        case .sqlite:
            let store = try SQLiteStore(path: path, newsroom: newsroom, tag: tag, now: now)
            let result = try await body(store)
            try store.close()
            return result
        }
    }
}
