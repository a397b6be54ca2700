import GRDB
import NewsModel

/// The feeds that hold a variant, each in its edition.
///
/// Feeds for everyone are of one edition, whose pages show the variant, besides those in which it stands in. Feeds for
/// partners may be of another, and are the only ones if a provider's rule keeps the variant from everyone else.
struct Placement: Hashable {
    /// The feeds that select a text which the transaction has just written, so that it need not be read again.
    struct Selection {
        let version: Int
        let everyone: [FeedID]
        let partners: [FeedID]

        init(version: Int, of content: Content, key: WireKey, by newsroom: Newsroom) {
            self.init(version: version, ofAny: [content], key: key, by: newsroom)
        }

        /// The feeds that select any of several texts.
        init(version: Int, ofAny contents: [Content], key: WireKey, by newsroom: Newsroom) {
            self.version = version
            everyone = newsroom.feeds(for: .public, selectingAny: contents, key: key)
            partners = newsroom.feeds(for: .partner, selectingAny: contents, key: key)
        }
    }

    /// The edition itself, which is the feed `front`, then those for everyone by id, then those for partners, then
    /// those of other editions in which it stands in.
    let feeds: [FeedEdition]

    /// Nil if no feed holds the variant.
    ///
    /// - Parameters:
    ///   - edition: the one that shows it to everyone, if any.
    ///   - partnerEdition: the one that shows it to partners, if any.
    init?(edition: LanguageTag?, partnerEdition: LanguageTag?, selectedBy selection: Selection) {
        var feeds: [FeedEdition] = []
        if let edition {
            feeds.append(FeedEdition(feed: .front, edition: edition))
            for feed in selection.everyone { feeds.append(FeedEdition(feed: feed, edition: edition)) }
        }
        if let partnerEdition {
            for feed in selection.partners { feeds.append(FeedEdition(feed: feed, edition: partnerEdition)) }
        }
        guard !feeds.isEmpty else { return nil }
        self.feeds = feeds
    }

    /// From the columns of the table `placement`; nil if no feed holds the variant.
    init?(from row: some NamedColumns) {
        guard let lines: String = row["feeds"] else { return nil }
        feeds = [FeedEdition](lines: lines)
    }

    /// The placement of a notice: where its text is, if anywhere, and the feeds that have held it.
    init?(of placement: Placement?, everHeldBy held: [FeedEdition]) {
        var feeds = placement?.feeds ?? []
        for feed in held where feed.feed != .front && !feeds.contains(feed) { feeds.append(feed) }
        if feeds.isEmpty { return nil }
        self.feeds = feeds
    }

    /// The placement with further feeds.
    func adding(_ more: [FeedEdition]) -> Placement {
        Placement(feeds: feeds + more)
    }

    private init(feeds: [FeedEdition]) {
        self.feeds = feeds
    }

    /// The edition whose pages show the variant to everyone.
    var edition: LanguageTag? {
        feeds.first { $0.feed == .front }?.edition
    }

    var lines: String { feeds.lines }
}

/// Writes placements.
enum PlacementRows {
    static func save(_ placement: Placement?, variant: Int64, to db: Database) throws {
        guard let placement else { return try db.run("DELETE FROM placement WHERE variant = ?") { $0.add(variant) } }
        try db.run("INSERT OR REPLACE INTO placement (variant, edition, feeds) VALUES (?, ?, ?)") {
            $0.add(variant)
            $0.add(placement.edition?.description)
            $0.add(placement.lines)
        }
    }
}

extension [FeedEdition] {
    /// One per line with its edition, as stored in the table and the logs.
    var lines: String {
        var lines = ""
        for feed in self {
            if !lines.isEmpty { lines += "\n" }
            lines += feed.feed.description
            lines += "/"
            lines += feed.edition.description
        }
        return lines
    }

    /// Parses the lines of the table or the logs.
    init(lines: String) {
        self = lines.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "/", maxSplits: 1)
            guard parts.count == 2, let edition = LanguageTag(parts[1]) else { return nil }
            return FeedEdition(feed: FeedID(stored: String(parts[0])), edition: edition)
        }
    }
}

extension FeedID {
    /// Traps where no version of newswire has written the name: any other feed could be one for everyone.
    init(stored name: String) {
        guard let feed = name == FeedID.front.description ? .front : FeedID(name) else {
            preconditionFailure("the store holds feed '\(name)', which no version of newswire writes")
        }
        self = feed
    }
}
