import FoundationEssentials
import GRDB
import NewsModel

/// Reads variants as seen from outside. Visibility is decided in this file and nowhere else, and so is what has
/// expired.
struct VariantRows {
    let db: Database
    let newsroom: Newsroom
    let now: Timestamp

    /// How long a notice of withdrawal stays in feeds.
    static let noticeSeconds: Int64 = 30 * 86_400
    /// How many notices a feed has at the most, so that mass withdrawals leave room for its entries. Archives have all.
    static let mostNotices = 2000

    /// Whether a variant has expired at `:now`, logged or not.
    static let hasExpired = "(v.expired OR coalesce(v.expires <= :now, 0))"

    /// The state of each variant at `:now`. Withholding, expiry and cancel take precedence over any version. What the
    /// log has released stays released when the clock is set back: followers have it (decision 0013).
    static let visibility = """
        CASE
            WHEN v.shown IS NULL THEN 'notYetPublic'
            WHEN v.status = 'canceled' THEN 'canceled'
            WHEN \(hasExpired) THEN 'expired'
            WHEN v.status = 'withheld' THEN 'withheld'
            ELSE 'public'
        END
        """

    private static let select = selection(
        hasOthers: "EXISTS (SELECT 1 FROM variant o WHERE o.article = v.article AND o.row <> v.row)")

    /// - Parameter hasOthers: whether a variant's article has others, shown or not.
    private static func selection(hasOthers: String) -> String {
        """
        SELECT v.row, v.id, a.id AS article_id, v.article, \(hasOthers) AS has_others,
            CASE WHEN v.public_version > 1 THEN EXISTS (
                SELECT 1 FROM change c WHERE c.variant = v.row AND c.kind IN ('update', 'correction'))
            ELSE 0 END AS has_new_text,
            v.provider, v.provider_id, v.language, v.public_version, v.published, v.published_offset, v.updated,
            v.listed, v.changed, v.expires, p.edition, \(visibility) AS visibility,
            s.text AS text_row, \(TextRows.columns)
        """
    }

    /// The version that readers see, and its text. Nothing is ever looked for by these, and CROSS JOIN keeps SQLite
    /// from trying.
    static let shownText =
        "CROSS JOIN version s ON s.variant = v.row AND s.number = v.shown CROSS JOIN text t ON t.row = s.text"
    /// Variants with their articles, the versions that readers see, and the texts of these.
    static let from = """
        variant v JOIN article a ON a.row = v.article
        \(shownText)
        """
    /// With the edition of those that have one.
    private static let anyPlace = "LEFT JOIN placement p ON p.variant = v.row"
    /// Only those that an edition shows. CROSS JOIN makes SQLite keep that order; otherwise it reads the placements of
    /// all articles to find those of one.
    static let inEdition = "CROSS JOIN placement p ON p.variant = v.row AND p.edition IS NOT NULL"

    /// What editions show of the articles in a range of places.
    private static let places = """
        article a CROSS JOIN variant v ON v.article = a.row \(inEdition) \(shownText)
        WHERE a.place >= :first AND a.place < :end AND \(visibility) = 'public'
        """
    private static let inPlaces = "\(places) ORDER BY a.place, v.row"

    func variant(_ id: VariantID) throws -> Variant? {
        try variants([id]).first
    }

    /// The variants with these ids that exist outside.
    func variants(_ ids: [VariantID]) throws -> [Variant] {
        // Ids come from addresses, and may hold anything.
        let list = String(decoding: try JSONEncoder().encode(ids.map(\.description)), as: UTF8.self)
        let drafts = try drafts(
            """
            \(Self.select) FROM json_each(:ids) j CROSS JOIN \(Self.from) \(Self.anyPlace) WHERE v.id = j.value
            """
        ) {
            $0.add(list)
        }
        // Of copy that is not for everyone, everyone learns nothing: not even that it was canceled.
        return try complete(
            drafts.filter {
                $0.variant.visibility != .notYetPublic && newsroom.isPublic(provider: $0.variant.key.provider)
            })
    }

    /// The public variants of a feed, newest first by `listed`.
    func order(of feed: FeedID, edition: LanguageTag, limit: Int) throws -> [VariantID] {
        try db.all(
            """
            SELECT v.id FROM listing l CROSS JOIN variant v ON v.row = l.variant
            WHERE l.feed = ? AND l.edition = ? AND l.notice = 0 AND \(Self.visibility) = 'public'
            ORDER BY l.listed DESC, l.variant DESC LIMIT ?
            """
        ) {
            $0.add(feed.description)
            $0.add(edition.description)
            $0.add(now.microseconds)
            $0.add(limit)
        } _: { row in
            VariantID(row["id"])
        }
    }

    /// The newest entries of a feed by `listed`, and the notices of the last thirty days.
    func entries(of feed: FeedID, edition: LanguageTag?, limit: Int, skipping skipped: Int) throws -> [Variant] {
        let editions = try edition.map { [$0.description] } ?? editions(of: feed)
        // Of several editions nobody knows beforehand how many of the skipped are in each.
        let isOne = editions.count == 1
        var live: [VariantDraft] = []
        var notices: [VariantDraft] = []
        for edition in editions {
            live += try self.live(
                feed.description, edition, skipping: isOne ? skipped : 0, limit: isOne ? limit : limit + skipped)
            notices += try self.notices(feed.description, edition)
        }
        let entries = distinct(live).dropFirst(isOne ? 0 : skipped).prefix(limit)
        return try complete(distinct(entries + notices))
    }

    /// Newest first, with what stands in other editions too only once.
    private func distinct(_ drafts: [VariantDraft]) -> [VariantDraft] {
        // Those of one edition are.
        if zip(drafts, drafts.dropFirst()).allSatisfy({ $0.isNewer(than: $1) }) { return drafts }
        var known: Set<Int64> = []
        return drafts.sorted { $0.isNewer(than: $1) }.filter { known.insert($0.row).inserted }
    }

    /// Every edition that the feed has ever been in.
    private func editions(of feed: FeedID) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT edition FROM feed_state WHERE feed = ?", arguments: [feed.description])
    }

    /// The skipped entries are counted by the listing alone, without reading them: `visibility` only differs from it
    /// until an expiry is logged.
    private func live(_ feed: String, _ edition: String, skipping skipped: Int, limit: Int) throws -> [VariantDraft] {
        let first = try db.all(
            """
            SELECT listed, variant FROM listing WHERE feed = ? AND edition = ? AND notice = 0
            ORDER BY listed DESC, variant DESC LIMIT 1 OFFSET ?
            """
        ) {
            $0.add(feed)
            $0.add(edition)
            $0.add(skipped)
        } _: { row -> (listed: Int64, variant: Int64) in
            (row["listed"], row["variant"])
        }.first
        guard let first else { return [] }
        return try drafts(
            """
            \(Self.select) FROM listing l CROSS JOIN \(Self.from) \(Self.anyPlace)
            WHERE v.row = l.variant AND l.feed = :feed AND l.edition = :edition AND l.notice = 0
                AND (l.listed, l.variant) <= (:listed, :variant) AND \(Self.visibility) = 'public'
            ORDER BY l.listed DESC, l.variant DESC LIMIT :limit
            """
        ) {
            $0.add(feed)
            $0.add(edition)
            $0.add(first.listed)
            $0.add(first.variant)
            $0.add(limit)
        }
    }

    private func notices(_ feed: String, _ edition: String) throws -> [VariantDraft] {
        try drafts(
            """
            \(Self.select) FROM listing l CROSS JOIN \(Self.from) \(Self.anyPlace)
            WHERE v.row = l.variant AND l.feed = :feed AND l.edition = :edition AND l.notice = 1
                AND l.listed > :since AND \(Self.visibility) IN ('withheld', 'canceled')
            ORDER BY l.listed DESC, l.variant DESC LIMIT :most
            """
        ) {
            $0.add(feed)
            $0.add(edition)
            $0.add(now.adding(seconds: -Self.noticeSeconds).microseconds)
            $0.add(Self.mostNotices)
        }
    }

    /// The entries and notices that a feed still has of what it listed between two cuts.
    ///
    /// - Parameter edition: empty for the feed of every language.
    func entries(ofArchive number: Int, feed: FeedID, edition: String) throws -> [Variant] {
        let drafts = try drafts(
            """
            \(Self.select) FROM archive r CROSS JOIN json_each(r.variants) j CROSS JOIN \(Self.from) \(Self.anyPlace)
            WHERE v.row = j.value AND r.feed = :feed AND r.edition = :edition AND r.number = :number
                AND EXISTS (
                    SELECT 1 FROM listing l
                    WHERE l.feed = :feed AND l.edition IN (
                            SELECT edition FROM feed_state WHERE feed = :feed AND :edition IN ('', edition))
                        AND l.notice = (\(Self.visibility) <> 'public') AND l.listed = v.listed AND l.variant = v.row)
                AND \(Self.visibility) IN ('public', 'withheld', 'canceled')
            ORDER BY v.listed DESC, v.row DESC
            """
        ) {
            $0.add(feed.description)
            $0.add(edition)
            $0.add(number)
        }
        return try complete(drafts)
    }

    /// The variants that editions show, of articles in a range of places, in their order.
    func shown(articles: Range<Int64>) throws -> [Variant] {
        // To look for others costs more than to take all for related.
        let drafts = try drafts(
            """
            \(Self.selection(hasOthers: "1")) FROM \(Self.inPlaces)
            """
        ) {
            $0.add(articles.lowerBound)
            $0.add(articles.upperBound)
        }
        return try complete(drafts, isEveryShown: true)
    }

    /// What editions show of articles in a range of places, without texts, article by article.
    func listed(articles: Range<Int64>) throws -> ListedArticles {
        let rows = try db.steps(
            """
            SELECT v.id, a.id AS article_id, v.provider, v.language, v.updated, v.changed, v.published_offset,
                v.expires, p.edition, s.text AS text_row, t.headline, t.pictures
            FROM \(Self.inPlaces)
            """
        ) {
            $0.add(articles.lowerBound)
            $0.add(articles.upperBound)
            $0.add(now.microseconds)
        }
        return ListedArticles(rows: rows, pictures: PictureVisibility(db: db, newsroom: newsroom, now: now))
    }

    /// What editions show of the next articles after a place; nil at the end.
    func shown(after place: Int64, articles: Int) throws -> ShownVariants? {
        let last = try Int64.fetchOne(
            db,
            sql: "SELECT max(place) FROM (SELECT place FROM article WHERE place > ? ORDER BY place LIMIT ?)",
            arguments: [place, articles])
        return try last.map { ShownVariants(variants: try shown(articles: place + 1..<$0 + 1), place: $0) }
    }

    /// Whether editions show any of the articles in a range of places.
    func showsAny(articles: Range<Int64>) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM \(Self.places))
                """)
        return try Bool.fetchOne(
            statement,
            arguments: ["first": articles.lowerBound, "end": articles.upperBound, "now": now.microseconds]) ?? false
    }

    /// - Parameters:
    ///   - sql: begins with a `selection`, so that its first parameter is the time.
    ///   - bind: the other parameters, in the order of their first occurrence.
    private func drafts(_ sql: String, _ bind: (inout Bindings) -> Void) throws -> [VariantDraft] {
        try db.all(sql) {
            $0.add(now.microseconds)
            bind(&$0)
        } _: { row in
            VariantDraft(row, newsroom: newsroom)
        }
    }

    /// - Parameter isEveryShown: whether all variants of each article that editions show are included.
    private func complete(_ drafts: [VariantDraft], isEveryShown: Bool = false) throws -> [Variant] {
        let related = drafts.filter(\.hasOthers)
        let siblings =
            isEveryShown
            ? related.compactMap(PlacedSibling.init) : try shownSiblings(inArticles: Set(related.map(\.article)))
        return try VariantCompletion(of: drafts, siblings: siblings, newsroom: newsroom, in: db).variants { draft in
            try PictureVisibility(db: db, newsroom: newsroom, now: now)
                .pictures(draft.variant.content.pictures, provider: draft.variant.key.provider, text: draft.text)
        }
    }
}
