import GRDB
import NewsModel

/// The feeds that hold a variant, all of one edition: a variant has at most one.
struct Placement: Hashable {
    let edition: LanguageTag
    /// The edition itself, which is the feed `front`, then those that select the variant, by id.
    let feeds: [FeedID]

    init(edition: LanguageTag, selectedBy feeds: [FeedID]) {
        self.edition = edition
        self.feeds = [.front] + feeds
    }

    /// From the columns of the table `placement`; nil where no feed holds the variant.
    init?(from row: some NamedColumns) {
        guard let edition: String = row["edition"], let feeds: String = row["feeds"] else { return nil }
        guard let tag = LanguageTag(edition) else { preconditionFailure("the store holds edition '\(edition)'") }
        self.edition = tag
        self.feeds = feeds.split(separator: "\n").map { FeedID(stored: String($0)) }
    }

    /// A feed a line, as the table keeps them.
    var lines: String {
        feeds.map(\.description).joined(separator: "\n")
    }

    var feedEditions: Set<FeedEdition> {
        Set(feeds.map { FeedEdition(feed: $0, edition: edition) })
    }

    /// As the change log keeps them: a feed and its edition a line.
    static func changeLines(_ placement: Placement?) -> String {
        var lines = ""
        guard let placement else { return lines }
        for feed in placement.feeds {
            if !lines.isEmpty { lines += "\n" }
            lines += feed.description
            lines += "/"
            lines += placement.edition.description
        }
        return lines
    }
}

/// Writes where variants are placed.
enum PlacementRows {
    static func save(_ placement: Placement?, variant: Int64, to db: Database) throws {
        guard let placement else { return try db.run("DELETE FROM placement WHERE variant = ?") { $0.add(variant) } }
        try db.run("INSERT OR REPLACE INTO placement (variant, edition, feeds) VALUES (?, ?, ?)") {
            $0.add(variant)
            $0.add(placement.edition.description)
            $0.add(placement.lines)
        }
    }
}

extension Set<FeedEdition> {
    /// From the change log's lines.
    init(lines: String) {
        self.init(
            lines.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: "/", maxSplits: 1)
                guard parts.count == 2, let edition = LanguageTag(parts[1]) else { return nil }
                return FeedEdition(feed: FeedID(stored: String(parts[0])), edition: edition)
            })
    }
}

extension FeedID {
    init(stored name: String) {
        self = FeedID(name) ?? .front
    }
}
