import GRDB
import NewsModel

/// Cuts what feeds list into archives (RFC 5005 §4): a fixed number of consecutive listings is an archive, which is
/// never cut again. The table `archive` has them, and the listings of each feed since its last cut.
///
/// The listings since the last cut are always among the feed's newest entries, so that archives and current document
/// together have all entries of the feed. An entry that enters a feed further down, such as backfill, makes a cut at
/// once. A variant that is listed again, or restored, is in a later archive too: a reader that never reads an archive
/// twice still learns of it.
///
/// The first cut makes two archives: a single one has no link to another, and the W3C validator reports it as
/// incomplete.
struct Archives {
    /// The number of listings in an archive, unless the current document has fewer entries.
    private static let listings = 50

    private struct Place: Hashable {
        let feed: FeedID
        /// Nil for the feed of every language.
        let edition: LanguageTag?
    }

    /// The listings of a feed since its last cut.
    private struct Tail {
        var number: Int64
        var variants: [Int64]
        var lastCut: Timestamp?
        var mustCut = false

        mutating func enter(_ variant: Int64, listed: Timestamp) {
            variants.removeAll { $0 == variant }
            variants.append(variant)
            if let lastCut, listed <= lastCut { mustCut = true }
        }
    }

    private let db: Database
    private let newsroom: Newsroom
    private var tails: [Place: Tail] = [:]
    private var last = Timestamp(microseconds: 0)

    init(db: Database, newsroom: Newsroom) {
        self.db = db
        self.newsroom = newsroom
    }

    /// Adds a variant to the feeds that have had it since a change, or list it again.
    ///
    /// - Parameters:
    ///   - isListed: whether the change has listed it, or made or undone a notice of it.
    ///   - instant: that of the change.
    mutating func add(
        _ variant: Int64, before: Placement?, after: Placement, listed: Timestamp, isListed: Bool, at instant: Timestamp
    ) throws {
        let old = before?.feeds ?? []
        last = instant
        var entered: [FeedID] = []
        for place in after.feeds where place.feed != .front {
            if isListed || !old.contains(place) {
                try add(variant, listed, to: Place(feed: place.feed, edition: place.edition))
            }
            if entered.contains(place.feed) { continue }
            entered.append(place.feed)
            if isListed || !old.contains(where: { $0.feed == place.feed }) {
                try add(variant, listed, to: Place(feed: place.feed, edition: nil))
            }
        }
    }

    /// Writes the listings that have not been cut.
    mutating func finish() throws {
        for (place, var tail) in tails {
            if tail.mustCut {
                try cut(&tail, of: place)
            } else if !tail.variants.isEmpty {
                try write(tail, of: place, cut: nil)
            }
        }
        tails = [:]
    }

    /// Cuts if the current document has fewer entries than when the feed was last defined.
    mutating func cutLongTails() throws {
        let newest = try LogTable.changes.newest(in: db)
        if newest == .beginning { return }
        last = newest.at
        let rows = try Row.fetchAll(db, sql: "SELECT feed, edition FROM archive WHERE cut IS NULL")
        for row in rows {
            let edition: String = row["edition"]
            let place = Place(feed: FeedID(stored: row["feed"]), edition: edition.isEmpty ? nil : LanguageTag(edition))
            var tail = try tail(of: place)
            if isFull(tail, of: place.feed) { try cut(&tail, of: place) }
        }
    }

    private mutating func add(_ variant: Int64, _ listed: Timestamp, to place: Place) throws {
        if tails[place] == nil { tails[place] = try tail(of: place) }
        tails[place]?.enter(variant, listed: listed)
        guard var tail = tails[place], isFull(tail, of: place.feed) else { return }
        try cut(&tail, of: place)
        tails[place] = tail
    }

    private func size(of feed: FeedID) -> Int {
        min(newsroom.feed(feed)?.entries ?? Self.listings, Self.listings)
    }

    private func isFull(_ tail: Tail, of feed: FeedID) -> Bool {
        tail.variants.count >= max(size(of: feed), tail.number == 1 ? 2 : 1)
    }

    private func cut(_ tail: inout Tail, of place: Place) throws {
        if tail.number == 1 {
            let half = tail.variants.count / 2
            try write(Tail(number: 1, variants: Array(tail.variants[..<half])), of: place, cut: last)
            tail = Tail(number: 2, variants: Array(tail.variants[half...]))
        }
        try write(tail, of: place, cut: last)
        tail = Tail(number: tail.number + 1, variants: [], lastCut: last)
    }

    // MARK: - Rows

    private func tail(of place: Place) throws -> Tail {
        let rows = try db.all(
            "SELECT number, variants, cut FROM archive WHERE feed = ? AND edition = ? ORDER BY number DESC LIMIT 2"
        ) {
            add(place, to: &$0)
        } _: { row -> (number: Int64, variants: String, cut: Timestamp?) in
            (row["number"], row["variants"], row.timestamp("cut"))
        }
        guard let newest = rows.first else { return Tail(number: 1, variants: [], lastCut: nil) }
        if let cut = newest.cut { return Tail(number: newest.number + 1, variants: [], lastCut: cut) }
        return Tail(
            number: newest.number, variants: Self.variants(in: newest.variants), lastCut: rows.last?.cut)
    }

    private func write(_ tail: Tail, of place: Place, cut: Timestamp?) throws {
        try db.run("INSERT OR REPLACE INTO archive (feed, edition, number, variants, cut) VALUES (?, ?, ?, ?, ?)") {
            add(place, to: &$0)
            $0.add(tail.number)
            $0.add(tail.variants.json)
            $0.add(cut?.microseconds)
        }
    }

    private func add(_ place: Place, to row: inout Bindings) {
        row.add(place.feed.description)
        row.add(place.edition?.description ?? "")
    }

    private static func variants(in list: String) -> [Int64] {
        list.dropFirst().dropLast().split(separator: ",").compactMap { Int64($0) }
    }
}
