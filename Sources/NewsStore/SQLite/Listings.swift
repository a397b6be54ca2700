import GRDB
import NewsModel

/// Keeps the table of which feeds hold which variant, and appends the changes with the feeds before and after.
struct Listings {
    /// A sibling's coming or going, or other feeds, as they show on a variant that did nothing itself.
    struct Move {
        let row: Int64
        let journal: Journal
    }

    private let db: Database
    private let newsroom: Newsroom
    private var held: [VariantID: (row: Int64, before: Set<FeedEdition>, after: Set<FeedEdition>)] = [:]
    private var feedChanges: [FeedEdition: Timestamp] = [:]
    private var partChanges: [Int64: Timestamp] = [:]
    private var parts: [VariantID: [Int64]] = [:]

    init(db: Database, newsroom: Newsroom) {
        self.db = db
        self.newsroom = newsroom
    }

    /// Brings an article's listings in line with its variants' states, and moves those variants that gained or lost a
    /// sibling, or that other feeds hold now.
    mutating func update(_ article: inout LoadedArticle, stamp: () -> Timestamp) throws -> [Move] {
        var before: [Int64: Set<FeedEdition>] = [:]
        for loaded in article.variants { before[loaded.row] = try Self.rows(of: loaded.row, in: db) }
        let after = try placements(of: article, before: before)
        let moves = try move(in: &article, before: before, after: after, stamp: stamp)
        for loaded in article.variants {
            let old = before[loaded.row] ?? []
            let new = after[loaded.row] ?? []
            try write(loaded, before: old, after: new)
            held[loaded.state.id] = (loaded.row, old, new)
            parts[loaded.state.id] = ([article.row] + article.absorbed).map { $0 / SitemapPart.articles }
        }
        return moves
    }

    /// Appends changes to the log, in order, and dates the feeds and sitemap parts that they touch.
    mutating func append(_ changes: [ChangeDraft]) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO change (variant, version, kind, origin, at, note, feeds_before, feeds_after)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for change in changes {
            guard let (row, before, after) = held[change.variant] else { continue }
            try statement.execute(arguments: [
                row, change.version, change.kind.rawValue, change.origin.rawValue, change.at.microseconds,
                change.note, before.lines, after.lines,
            ])
            for feed in before.union(after) { feedChanges[feed] = change.at }
            for part in parts[change.variant] ?? [] { partChanges[part] = change.at }
        }
        try dateFeeds()
    }

    private func dateFeeds() throws {
        let feed = try db.cachedStatement(
            sql: """
                INSERT INTO feed_state (feed, edition, changed) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET changed = excluded.changed
                """)
        for (key, instant) in feedChanges {
            try feed.execute(arguments: [key.feed.description, key.edition.description, instant.microseconds])
        }
        let part = try db.cachedStatement(
            sql: """
                INSERT INTO sitemap_part (number, changed) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET changed = excluded.changed
                """)
        for (number, instant) in partChanges {
            try part.execute(arguments: [number, instant.microseconds])
        }
    }

    // MARK: - Where variants belong

    /// Of the public variants, each edition shows one; a notice stays where its text was.
    private func placements(
        of article: LoadedArticle, before: [Int64: Set<FeedEdition>]
    ) throws -> [Int64: Set<FeedEdition>] {
        let shown = newsroom.shown(of: article.variants.filter(\.state.isPublic).map(\.state.key.language))
        var placements: [Int64: Set<FeedEdition>] = [:]
        for loaded in article.variants {
            if loaded.state.isNotice {
                placements[loaded.row] = before[loaded.row]
            } else if loaded.state.isPublic,
                let edition = shown.first(where: { $0.value == loaded.state.key.language })?.key
            {
                placements[loaded.row] = try feeds(
                    of: loaded, edition: edition, before: before[loaded.row] ?? [], mustAsk: article.mustRelist)
            }
        }
        return placements
    }

    /// Asks the feeds' selections only where the text is another than the one they were asked about before.
    private func feeds(
        of loaded: StateRows.Loaded, edition: LanguageTag, before: Set<FeedEdition>, mustAsk: Bool
    ) throws -> Set<FeedEdition> {
        let isSettled = before.contains(FeedEdition(feed: .front, edition: edition))
        if !mustAsk, isSettled, loaded.state.shown == loaded.original.shown { return before }
        guard let version = loaded.state.shown,
            let content = try TextRows.content(variant: loaded.row, version: version, in: db)
        else { return [] }
        let feeds = [FeedID.front] + newsroom.feeds(selecting: content, key: loaded.state.key)
        return Set(feeds.map { FeedEdition(feed: $0, edition: edition) })
    }

    // MARK: - Links between languages, other feeds

    private func move(
        in article: inout LoadedArticle, before: [Int64: Set<FeedEdition>], after: [Int64: Set<FeedEdition>],
        stamp: () -> Timestamp
    ) throws -> [Move] {
        let standing = article.variants.indices.filter { index in
            let loaded = article.variants[index]
            return loaded.original.isPublic && loaded.state.changed == loaded.original.changed
        }
        guard !standing.isEmpty else { return [] }
        let former = article.former.map(\.loaded).filter { old in !article.variants.contains { $0.row == old.row } }
        let formerFeeds = Dictionary(article.former.map { ($0.loaded.row, $0.feeds) }) { first, _ in first }
        let oldPaths = try paths(of: article.variants + former, in: before.merging(formerFeeds) { own, _ in own }) {
            $0.original
        }
        let newPaths = try paths(of: article.variants, in: after) { $0.state }
        let oldArticles = Dictionary(
            uniqueKeysWithValues: (article.variants + former).map { ($0.row, $0.article) })
        var moves: [Move] = []
        for index in standing {
            let loaded = article.variants[index]
            let oldLinks = oldPaths.filter { $0.key != loaded.row && oldArticles[$0.key] == loaded.article }
            let hasNewLinks = oldLinks != newPaths.filter { $0.key != loaded.row }
            var journal = Journal()
            if hasNewLinks {
                article.variants[index].state.moveLinks(at: stamp(), journal: &journal)
            } else if before[loaded.row] ?? [] != after[loaded.row] ?? [] {
                article.variants[index].state.moveFeeds(at: stamp(), journal: &journal)
            }
            moves.append(Move(row: loaded.row, journal: journal))
        }
        return moves
    }

    /// The addresses of an article's pages, by the variant's row, as siblings link to them.
    private func paths(
        of variants: [StateRows.Loaded], in placements: [Int64: Set<FeedEdition>],
        state: (StateRows.Loaded) -> VariantState
    ) throws -> [Int64: String] {
        var paths: [Int64: String] = [:]
        for loaded in variants {
            let state = state(loaded)
            guard state.isPublic, let version = state.shown,
                let edition = placements[loaded.row]?.first(where: { $0.feed == .front })?.edition,
                let headline = try TextRows.headline(variant: loaded.row, version: version, in: db)
            else { continue }
            paths[loaded.row] = Site.articlePath(state.id, edition: edition, headline: headline)
        }
        return paths
    }

    // MARK: - Rows

    static func rows(of variant: Int64, in db: Database) throws -> Set<FeedEdition> {
        let statement = try db.cachedStatement(sql: "SELECT feed, edition FROM listing WHERE variant = ?")
        return Set(
            try Row.fetchAll(statement, arguments: [variant]).map { row in
                FeedEdition(feed: row.feed("feed"), edition: row.language("edition"))
            })
    }

    private func write(
        _ loaded: StateRows.Loaded, before: Set<FeedEdition>, after: Set<FeedEdition>
    ) throws {
        let gone = try db.cachedStatement(sql: "DELETE FROM listing WHERE variant = ? AND feed = ? AND edition = ?")
        for key in before.subtracting(after) {
            try gone.execute(arguments: [loaded.row, key.feed.description, key.edition.description])
        }
        let isMoved =
            loaded.state.listed != loaded.original.listed || loaded.state.isNotice != loaded.original.isNotice
        let put = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO listing (feed, edition, variant, listed, notice) VALUES (?, ?, ?, ?, ?)")
        for key in isMoved ? after : after.subtracting(before) {
            try put.execute(arguments: [
                key.feed.description, key.edition.description, loaded.row, loaded.state.listed?.microseconds,
                loaded.state.isNotice,
            ])
        }
    }
}

extension SitemapPart {
    /// How many articles a part covers, by the order of their coming.
    static let articles: Int64 = 10_000

    /// The articles of this part, by their rows.
    var rows: Range<Int64> {
        let first = Int64(number) * Self.articles
        return first..<first + Self.articles
    }
}

extension Set<FeedEdition> {
    /// One a line, in order, as the change log keeps them.
    var lines: String {
        sorted().map(\.description).joined(separator: "\n")
    }

    init(lines: String) {
        self.init(
            lines.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: "/", maxSplits: 1)
                guard parts.count == 2, let edition = LanguageTag(parts[1]) else { return nil }
                return FeedEdition(feed: FeedID(stored: String(parts[0])), edition: edition)
            })
    }
}

extension Row {
    func feed(_ column: String) -> FeedID {
        FeedID(stored: self[column])
    }
}

extension FeedID {
    init(stored name: String) {
        self = FeedID(name) ?? .front
    }
}
