import GRDB
import NewsModel

/// Reads the archives that `Archives` has cut. `VariantRows` decides their visibility.
struct ArchiveReader {
    private let rows: VariantRows
    private let feed: FeedID
    private let edition: String

    /// - Parameter edition: nil for the feed of every language.
    init(rows: VariantRows, feed: FeedID, edition: LanguageTag?) {
        self.rows = rows
        self.feed = feed
        self.edition = edition?.description ?? ""
    }

    /// The number of the newest archive; 0 if there is none.
    static func newest(of feed: FeedID, edition: LanguageTag?, in db: Database) throws -> Int {
        let number: Int? = try db.first(
            """
            SELECT number FROM archive WHERE feed = ? AND edition = ? AND cut IS NOT NULL
            ORDER BY number DESC LIMIT 1
            """
        ) {
            $0.add(feed.description)
            $0.add(edition?.description ?? "")
        }
        return number ?? 0
    }

    func archive(_ number: Int) throws -> FeedArchive? {
        guard let cut = try cut(of: number) else { return nil }
        let next = try self.cut(of: number + 1)
        let listings = try listings(of: number)
        return FeedArchive(
            number: number, isNewest: next == nil,
            variants: try rows.entries(ofArchive: number, feed: feed, edition: edition),
            listed: Set(listings.map(\.id)),
            changed: listings.map(\.changed).reduce(next ?? cut, max))
    }

    private func cut(of number: Int) throws -> Timestamp? {
        let instant: Int64? = try rows.db.first(
            "SELECT cut FROM archive WHERE feed = ? AND edition = ? AND number = ? AND cut IS NOT NULL"
        ) {
            $0.add(feed.description)
            $0.add(edition)
            $0.add(number)
        }
        return instant.map(Timestamp.init(microseconds:))
    }

    /// The listings, whatever their state now. Copy that is not for everyone is left out as long as its provider's rule
    /// applies.
    private func listings(of number: Int) throws -> [(id: VariantID, changed: Timestamp)] {
        let all = try rows.db.all(
            """
            SELECT v.id, v.provider, v.changed FROM archive r CROSS JOIN json_each(r.variants) j
            CROSS JOIN variant v ON v.row = j.value WHERE r.feed = ? AND r.edition = ? AND r.number = ?
            """
        ) {
            $0.add(feed.description)
            $0.add(edition)
            $0.add(number)
        } _: { row -> (provider: String, id: VariantID, changed: Timestamp) in
            (row["provider"], VariantID(row["id"]), Timestamp(microseconds: row["changed"]))
        }
        return all.filter { rows.newsroom.isPublic(provider: $0.provider) }.map { ($0.id, $0.changed) }
    }
}
