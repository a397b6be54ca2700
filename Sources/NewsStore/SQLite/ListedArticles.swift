import NewsModel

/// Assembles articles from the rows of their pages, one after another, so that only one is in memory.
final class ListedArticles {
    private var rows: RowSteps
    private let pictures: PictureVisibility
    /// The first row of the next article.
    private var ahead: (article: String, page: ListedArticle.Page)?
    private var hasBegun = false

    /// - Parameter rows: grouped by article.
    init(rows: consuming RowSteps, pictures: PictureVisibility) {
        self.rows = rows
        self.pictures = pictures
    }

    /// Nil at the end.
    func next() throws -> ListedArticle? {
        if !hasBegun { try step() }
        hasBegun = true
        guard let first = ahead else { return nil }
        var pages: [ListedArticle.Page] = []
        while let row = ahead, row.article == first.article {
            pages.append(row.page)
            try step()
        }
        return ListedArticle(id: ArticleID(first.article), pages: pages)
    }

    private func step() throws {
        ahead = try rows.next().map { row in (row["article_id"], try page(row)) }
    }

    private func page(_ row: Columns) throws -> ListedArticle.Page {
        guard let updated = row.timestamp("updated"), let changed = row.timestamp("changed")
        else { preconditionFailure("variant \(row["id"] as String) is shown and has no dates") }
        return ListedArticle.Page(
            variant: Sibling(
                id: VariantID(row["id"]), language: row.language("language"), edition: row.language("edition"),
                headline: row["headline"]),
            modified: WireDate(max(updated, changed), offset: row["published_offset"] ?? 0),
            pictures: try pictures.pictures(
                TextRows.pictures(row["pictures"]), provider: row["provider"], text: row["text_row"]),
            expires: row.timestamp("expires"))
    }
}
