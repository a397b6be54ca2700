import GRDB
import NewsModel

/// When each provider last sent something new: a feed that is fetched repeatedly, or a folder that is delivered again,
/// does not count.
enum ProviderRows {
    /// One row per provider of a transaction, not per item.
    static func note(
        _ deliveries: [Delivery], _ receipts: [Receipt], at now: Timestamp, in db: Database
    ) throws {
        var providers: Set<String> = []
        for (delivery, receipt) in zip(deliveries, receipts) where receipt.result.outcome.isNew {
            providers.insert(delivery.provider)
        }
        let statement = try db.cachedStatement(
            sql:
                "INSERT INTO provider (id, last_copy) VALUES (?, ?) ON CONFLICT DO UPDATE SET last_copy = excluded.last_copy"
        )
        for provider in providers.sorted() {
            try statement.execute(arguments: [provider, now.microseconds])
        }
    }

    static func lastCopies(in db: Database) throws -> [String: Timestamp] {
        let rows = try Row.fetchAll(db, sql: "SELECT id, last_copy FROM provider")
        return Dictionary(
            uniqueKeysWithValues: rows.map { ($0["id"], Timestamp(microseconds: $0["last_copy"])) })
    }
}

extension Delivery {
    fileprivate var provider: String {
        switch self {
        case .item(let item), .picture(let item): item.key.provider
        case .package(let package): package.provider
        }
    }
}
