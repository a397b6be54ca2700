import GRDB
import NewsModel

// What is visible of the variants of one article.

extension VariantRows {
    /// The current state of each variant of an article that everyone has ever seen.
    func visibilities(ofArticle article: Int64) throws -> [Visibility] {
        try db.all("SELECT \(Self.visibility) AS visibility, v.provider FROM \(Self.from) WHERE v.article = :article") {
            $0.add(now.microseconds)
            $0.add(article)
        } _: { row -> (visibility: Visibility, provider: String) in
            (row.value("visibility"), row["provider"])
        }.filter { $0.visibility != .notYetPublic && newsroom.isPublic(provider: $0.provider) }.map(\.visibility)
    }

    /// The variants of an article that editions show, in the order of the editions.
    func siblings(inArticle article: Int64) throws -> [Sibling] {
        newsroom.inOrder(try shownSiblings(inArticles: [article])).map(\.sibling)
    }

    /// The public variants of an article that no edition shows but feeds for partners hold, in row order.
    func siblingsForPartners(inArticle article: Int64) throws -> [(row: Int64, sibling: Sibling)] {
        try db.all(
            """
            SELECT \(Self.visibility) AS visibility, v.row, v.id, v.language, v.provider, p.feeds, t.headline
            FROM \(Self.from) CROSS JOIN placement p ON p.variant = v.row AND p.edition IS NULL
            WHERE v.article = :article ORDER BY v.row
            """
        ) {
            $0.add(now.microseconds)
            $0.add(article)
        } _: { row -> (row: Int64, sibling: Sibling)? in
            let visibility: Visibility = row.value("visibility")
            let provider: String = row["provider"]
            guard visibility == .public, newsroom.isForPartners(provider: provider),
                let edition = [FeedEdition](lines: row["feeds"]).first?.edition
            else { return nil }
            return (
                row["row"],
                Sibling(
                    id: VariantID(row["id"]), language: row.language("language"), edition: edition,
                    headline: row["headline"])
            )
        }.compactMap { $0 }
    }

    /// What the other counting variants of an article are that were ever public.
    func everShown(
        inArticle article: Int64, beside variant: Int64,
        _ counts: ((row: Int64, provider: String)) throws -> Bool
    ) throws -> [Visibility] {
        let others = try db.all(
            """
            SELECT \(Self.visibility) AS visibility, v.row, v.provider FROM variant v
            WHERE v.article = :article AND v.row <> :variant
            """
        ) {
            $0.add(now.microseconds)
            $0.add(article)
            $0.add(variant)
        } _: { row -> (visibility: Visibility, row: Int64, provider: String) in
            (row.value("visibility"), row["row"], row["provider"])
        }
        return try others.filter { try $0.visibility != .notYetPublic && counts(($0.row, $0.provider)) }
            .map(\.visibility)
    }

    func shownSiblings(inArticles articles: some Collection<Int64>) throws -> [PlacedSibling] {
        guard !articles.isEmpty else { return [] }
        return try db.all(
            """
            SELECT v.row, v.article, v.id, v.expires, v.language, p.edition, t.headline
            FROM json_each(:articles) j CROSS JOIN \(Self.from) \(Self.inEdition)
            WHERE v.article = j.value AND \(Self.visibility) = 'public'
            """
        ) {
            $0.add(articles.json)
            $0.add(now.microseconds)
        } _: { row in
            PlacedSibling(
                row: row["row"], article: row["article"], expires: row.timestamp("expires"),
                sibling: Sibling(
                    id: VariantID(row["id"]), language: row.language("language"), edition: row.language("edition"),
                    headline: row["headline"]))
        }
    }
}
