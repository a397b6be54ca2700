import GRDB
import NewsModel

/// Reads variants as those outside see them. Visibility is decided in this file and nowhere else.
struct VariantRows {
    let db: Database
    let newsroom: Newsroom
    let now: Timestamp

    /// How long a notice of withdrawal stands in feeds.
    static let noticeSeconds: Int64 = 30 * 86_400

    /// What each variant is at `:now`. Withholding, expiry and cancel win over any version. What the log has released
    /// stays so when the clock is set back: followers have it (decision 0013).
    static let visibility = """
        CASE
            WHEN v.shown IS NULL THEN 'notYetPublic'
            WHEN v.status = 'canceled' THEN 'canceled'
            WHEN v.expired OR v.expires <= :now THEN 'expired'
            WHEN v.status = 'withheld' THEN 'withheld'
            ELSE 'public'
        END
        """

    private static let select = """
        SELECT v.row, v.id, a.id AS article_id, v.article, v.provider, v.provider_id, v.language, v.public_version,
            v.published, v.published_offset, v.updated, v.listed, v.changed, p.edition, \(visibility) AS visibility,
            s.text AS text_row, \(TextRows.columns)
        """
    private static let from = """
        variant v JOIN article a ON a.row = v.article
        JOIN version s ON s.variant = v.row AND s.number = v.shown JOIN text t ON t.row = s.text
        """
    /// With the edition of those that have one.
    private static let anyPlace = "LEFT JOIN placement p ON p.variant = v.row"
    /// Only those that an edition shows. CROSS JOIN: SQLite keeps that order, while left to choose it reads the
    /// placements of all articles to find those of one.
    private static let inEdition = "CROSS JOIN placement p ON p.variant = v.row AND p.edition IS NOT NULL"

    func variant(_ id: VariantID) throws -> Variant? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM (\(Self.select) FROM \(Self.from) \(Self.anyPlace) WHERE v.id = :id)
                WHERE visibility <> 'notYetPublic'
                """)
        let row = try Row.fetchOne(statement, arguments: ["id": id.description, "now": now.microseconds])
        // Of copy that is not for everyone, everyone learns nothing: not even that it was canceled.
        guard let row, newsroom.redistribution[row.wireKey.provider] == .public else { return nil }
        return try variant(row)
    }

    /// The newest entries of a feed by `listed`, and every notice of the last thirty days.
    func entries(of feed: FeedID, edition: LanguageTag?, limit: Int, skipping skipped: Int) throws -> [Variant] {
        let editions = try edition.map { [$0.description] } ?? editions(of: feed)
        // Of several editions nobody knows beforehand how many of the skipped are in each.
        let isOne = editions.count == 1
        var live: [Row] = []
        var notices: [Row] = []
        for edition in editions {
            live += try self.live(
                feed.description, edition, skipping: isOne ? skipped : 0, limit: isOne ? limit : limit + skipped)
            notices += try self.notices(feed.description, edition)
        }
        let entries = distinct(live).dropFirst(isOne ? 0 : skipped).prefix(limit)
        return try distinct(entries + notices).map(variant)
    }

    /// Newest first, and once what stands in other editions too.
    private func distinct(_ rows: some Sequence<Row>) -> [Row] {
        var known: Set<Int64> = []
        return rows.sorted(by: isNewer).filter { known.insert($0["row"]).inserted }
    }

    /// Every edition that the feed has ever been in.
    private func editions(of feed: FeedID) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT edition FROM feed_state WHERE feed = ?", arguments: [feed.description])
    }

    /// What is skipped is counted by the listing alone, where nothing has to be read of it: `visibility` differs from it
    /// only for the half second in which an expiry is entered.
    private func live(_ feed: String, _ edition: String, skipping skipped: Int, limit: Int) throws -> [Row] {
        let first = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT listed, variant FROM listing WHERE feed = ? AND edition = ? AND notice = 0
                    ORDER BY listed DESC, variant DESC LIMIT 1 OFFSET ?
                    """), arguments: [feed, edition, skipped])
        guard let first else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                \(Self.select) FROM listing l CROSS JOIN \(Self.from) \(Self.anyPlace)
                WHERE v.row = l.variant AND l.feed = :feed AND l.edition = :edition AND l.notice = 0
                    AND (l.listed, l.variant) <= (:listed, :variant) AND \(Self.visibility) = 'public'
                ORDER BY l.listed DESC, l.variant DESC LIMIT :limit
                """)
        let from: StatementArguments = [
            "feed": feed, "edition": edition, "now": now.microseconds, "listed": first["listed"] as Int64,
            "variant": first["variant"] as Int64, "limit": limit,
        ]
        return try Row.fetchAll(statement, arguments: from)
    }

    private func notices(_ feed: String, _ edition: String) throws -> [Row] {
        let statement = try db.cachedStatement(
            sql: """
                \(Self.select) FROM listing l CROSS JOIN \(Self.from) \(Self.anyPlace)
                WHERE v.row = l.variant AND l.feed = :feed AND l.edition = :edition AND l.notice = 1
                    AND l.listed > :since AND \(Self.visibility) IN ('withheld', 'canceled')
                ORDER BY l.listed DESC, l.variant DESC
                """)
        let since = now.adding(seconds: -Self.noticeSeconds).microseconds
        return try Row.fetchAll(
            statement,
            arguments: ["feed": feed, "edition": edition, "now": now.microseconds, "since": since])
    }

    /// What a feed still holds of what it listed between two cuts, as entries or as notices.
    ///
    /// - Parameter edition: empty is the feed of every language.
    func entries(ofArchive number: Int, feed: FeedID, edition: String) throws -> [Variant] {
        let statement = try db.cachedStatement(
            sql: """
                \(Self.select) FROM archive r CROSS JOIN json_each(r.variants) j CROSS JOIN \(Self.from) \(Self.anyPlace)
                WHERE v.row = j.value AND r.feed = :feed AND r.edition = :edition AND r.number = :number
                    AND EXISTS (
                        SELECT 1 FROM listing l
                        WHERE l.feed = :feed AND l.edition IN (
                                SELECT edition FROM feed_state WHERE feed = :feed AND :edition IN ('', edition))
                            AND l.notice = (\(Self.visibility) <> 'public') AND l.listed = v.listed AND l.variant = v.row)
                    AND \(Self.visibility) IN ('public', 'withheld', 'canceled')
                ORDER BY v.listed DESC, v.row DESC
                """)
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                "feed": feed.description, "edition": edition, "number": number, "now": now.microseconds,
            ])
        return try rows.map(variant)
    }

    private func isNewer(_ one: Row, _ other: Row) -> Bool {
        let (listed, row): (Int64, Int64) = (one["listed"], one["row"])
        return (listed, row) > (other["listed"], other["row"])
    }

    /// The variants that editions show, of articles in a range of places, in their order.
    func shown(articles: Range<Int64>) throws -> [Variant] {
        let statement = try db.cachedStatement(
            sql: """
                \(Self.select) FROM \(Self.from) \(Self.inEdition)
                WHERE \(Self.isInRange) AND \(Self.visibility) = 'public'
                ORDER BY a.place, v.row
                """)
        let rows = try Row.fetchAll(
            statement,
            arguments: ["first": articles.lowerBound, "end": articles.upperBound, "now": now.microseconds])
        return try rows.map(variant)
    }

    /// The same without their texts, article by article.
    func listed(articles: Range<Int64>) throws -> ListedArticles {
        let statement = try db.cachedStatement(
            sql: """
                SELECT v.id, a.id AS article_id, v.provider, v.language, v.updated, v.changed, v.published_offset,
                    p.edition, s.text AS text_row, t.headline, t.pictures
                FROM \(Self.from) \(Self.inEdition)
                WHERE \(Self.isInRange) AND \(Self.visibility) = 'public'
                ORDER BY a.place, v.row
                """)
        let rows = try Row.fetchCursor(
            statement,
            arguments: ["first": articles.lowerBound, "end": articles.upperBound, "now": now.microseconds])
        return ListedArticles(rows: rows, pictures: PictureVisibility(db: db, newsroom: newsroom, now: now))
    }

    /// The same of the next articles after a place; nil where there is none.
    func shown(after place: Int64, articles: Int) throws -> ShownVariants? {
        let last = try Int64.fetchOne(
            db,
            sql: "SELECT max(place) FROM (SELECT place FROM article WHERE place > ? ORDER BY place LIMIT ?)",
            arguments: [place, articles])
        return try last.map { ShownVariants(variants: try shown(articles: place + 1..<$0 + 1), place: $0) }
    }

    private static let isInRange =
        "v.article IN (SELECT row FROM article WHERE place >= :first AND place < :end)"

    /// Whether editions show any of the articles in a range of places.
    func showsAny(articles: Range<Int64>) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM \(Self.from) \(Self.inEdition)
                    WHERE \(Self.isInRange) AND \(Self.visibility) = 'public')
                """)
        return try Bool.fetchOne(
            statement,
            arguments: ["first": articles.lowerBound, "end": articles.upperBound, "now": now.microseconds]) ?? false
    }

    /// Whether those outside have ever seen anything of an article.
    func wasPublic(article: Int64) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM \(Self.from) WHERE v.article = :article AND \(Self.visibility) <> 'notYetPublic')
                """)
        return try Bool.fetchOne(statement, arguments: ["article": article, "now": now.microseconds]) ?? false
    }

    /// The variants of an article that editions show, in the order of the editions.
    func siblings(inArticle article: Int64) throws -> [Sibling] {
        inOrder(
            try db.all(Self.shownSiblings) {
                $0.add(now.microseconds)
                $0.add(article)
            } _: { row in
                Sibling(
                    id: VariantID(row["id"]), language: row.language("language"), edition: row.language("edition"),
                    headline: row["headline"])
            })
    }

    private static let shownSiblings = """
        SELECT v.id, v.language, p.edition, t.headline FROM \(from) \(inEdition)
        WHERE \(visibility) = 'public' AND v.article = ?2
        """

    private func inOrder(_ siblings: [Sibling]) -> [Sibling] {
        newsroom.editions.flatMap { edition in siblings.filter { $0.edition == edition.language } }
    }

    /// The same but for one of them, with what each is to that one.
    private func siblings(inArticle article: Int64, except variant: Int64) throws -> [Sibling] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT v.id, v.language, p.edition, t.headline, (
                        SELECT CASE variant WHEN v.row THEN 'translation' ELSE 'original' END
                        FROM (\(TranslationRows.originals))
                        WHERE variant IN (v.row, :variant) AND original IN (v.row, :variant)
                    ) AS relation
                FROM \(Self.from) \(Self.inEdition)
                WHERE v.article = :article AND v.row IS NOT :variant AND \(Self.visibility) = 'public'
                """)
        let rows = try Row.fetchAll(
            statement, arguments: ["article": article, "variant": variant, "now": now.microseconds])
        let siblings = rows.map { row in
            Sibling(
                id: VariantID(row["id"]), language: row.language("language"), edition: row.language("edition"),
                headline: row["headline"], relation: relation(row["relation"]))
        }
        return inOrder(siblings)
    }

    private func relation(_ name: String?) -> Sibling.Relation? {
        switch name {
        case "original": .original
        case "translation": .translation
        default: nil
        }
    }

    private func variant(_ row: Row) throws -> Variant {
        let variantRow: Int64 = row["row"]
        let key = row.wireKey
        guard let published = row.wireDate("published", offset: "published_offset"),
            let updated = row.timestamp("updated"), let listed = row.timestamp("listed"),
            let changed = row.timestamp("changed")
        else { preconditionFailure("variant row \(variantRow) is shown and has no dates") }
        let visibility: Visibility = row.value("visibility")
        return Variant(
            id: VariantID(row["id"]), article: ArticleID(row["article_id"]), key: key,
            edition: edition(row["edition"], language: key.language, visibility: visibility),
            visibility: visibility, version: row["public_version"],
            content: visibility == .public ? try content(row, key) : .none,
            published: published, updated: updated, listed: listed, changed: changed,
            corrections: try corrections(of: variantRow),
            siblings: try siblings(inArticle: row["article"], except: variantRow))
    }

    private func content(_ row: Row, _ key: WireKey) throws -> Content {
        var content = TextRows.content(from: row)
        content.pictures = try PictureVisibility(db: db, newsroom: newsroom, now: now)
            .pictures(content.pictures, provider: key.provider, text: row["text_row"])
        return content
    }

    /// What is gone keeps the edition whose address it had; a public variant may be shown by none.
    private func edition(_ placed: String?, language: LanguageTag, visibility: Visibility) -> LanguageTag? {
        if let placed { return LanguageTag(placed) }
        return visibility == .public ? nil : newsroom.edition(for: language)
    }

    private func corrections(of row: Int64) throws -> [Correction] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT at, note FROM change
                WHERE variant = ? AND note IS NOT NULL AND kind IN ('correction', 'release') ORDER BY sequence
                """)
        return try Row.fetchAll(statement, arguments: [row]).map { row in
            Correction(at: Timestamp(microseconds: row["at"]), note: row["note"])
        }
    }
}
