import NewsModel

extension VariantRows {
    /// The newest public variants of a feed in all editions, without their texts.
    func headlines(of feed: FeedID, limit: Int) throws -> [ListedHeadline] {
        var known: Set<Int64> = []
        let newest = try newsroom.editions.flatMap {
            try headlines(of: feed, edition: $0.language, limit: limit)
        }.sorted { ($0.listed, $0.row) > ($1.listed, $1.row) }
        return newest.filter { known.insert($0.row).inserted }.prefix(limit).map(\.headline)
    }

    private func headlines(
        of feed: FeedID, edition: LanguageTag, limit: Int
    ) throws -> [(row: Int64, listed: Int64, headline: ListedHeadline)] {
        try db.all(
            """
            SELECT v.row, v.id, v.language, v.published, v.published_offset, v.expires, l.listed, p.edition, t.headline
            FROM listing l CROSS JOIN variant v ON v.row = l.variant
            CROSS JOIN placement p ON p.variant = v.row AND p.edition IS NOT NULL
            \(Self.shownText)
            WHERE l.feed = ? AND l.edition = ? AND l.notice = 0 AND \(Self.visibility) = 'public'
            ORDER BY l.listed DESC, l.variant DESC LIMIT ?
            """
        ) {
            $0.add(feed.description)
            $0.add(edition.description)
            $0.add(now.microseconds)
            $0.add(limit)
        } _: { row in
            let published = Timestamp(microseconds: row["published"])
            return (
                row["row"], row["listed"],
                ListedHeadline(
                    id: VariantID(row["id"]), language: row.language("language"), edition: row.language("edition"),
                    headline: row["headline"], published: WireDate(published, offset: row["published_offset"] ?? 0),
                    expires: row.timestamp("expires"))
            )
        }
    }
}
