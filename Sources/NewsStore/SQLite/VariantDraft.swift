import NewsModel

/// A variant from its own rows, before data of other rows is added. A class, because drafts are sorted and filtered: a
/// variant has more than fifty fields to copy.
final class VariantDraft {
    let row: Int64
    let article: Int64
    /// Whether its article may have other variants, shown or not.
    let hasOthers: Bool
    /// The row of its text.
    let text: Int64
    /// When it expires, if that will change what is visible of it.
    let expires: Timestamp?
    /// Its pictures are as they were sent; corrections, siblings and their expiry are missing.
    let variant: Variant

    /// - Parameter row: the columns of `VariantRows.select`, which are read in order.
    init(_ row: Columns, newsroom: Newsroom) {
        let number: Int64 = row["row"]
        self.row = number
        let id = VariantID(row["id"])
        let articleID = ArticleID(row["article_id"])
        article = row["article"]
        hasOthers = row["has_others"]
        let key = row.wireKey
        let version: Int = row["public_version"]
        let hasNewText: Bool = row["has_new_text"]
        guard let published = row.wireDate("published", offset: "published_offset"),
            let updated = row.timestamp("updated"), let listed = row.timestamp("listed"),
            let changed = row.timestamp("changed")
        else { preconditionFailure("variant row \(number) is shown and has no dates") }
        let expires = row.timestamp("expires")
        let placed = (row["edition"] as String?).flatMap { LanguageTag($0) }
        let visibility: Visibility = row.value("visibility")
        self.expires = visibility == .public || visibility == .withheld ? expires : nil
        text = row["text_row"]
        variant = Variant(
            id: id, article: articleID, key: key,
            // What is gone keeps the edition whose address it had; a public variant may be shown by none.
            edition: placed ?? (visibility == .public ? nil : newsroom.edition(for: key.language)),
            visibility: visibility, version: version,
            content: visibility == .public ? TextRows.content(from: row) : .none,
            hasNewText: hasNewText, published: published, updated: updated, listed: listed, changed: changed)
    }

    /// Whether feeds list it first.
    func isNewer(than other: VariantDraft) -> Bool {
        (variant.listed, row) > (other.variant.listed, other.row)
    }
}

/// A variant as a sibling, with its rows.
struct PlacedSibling {
    let row: Int64
    let article: Int64
    let expires: Timestamp?
    let sibling: Sibling

    init(row: Int64, article: Int64, expires: Timestamp?, sibling: Sibling) {
        self.row = row
        self.article = article
        self.expires = expires
        self.sibling = sibling
    }

    /// Nil if no edition shows it.
    init?(_ draft: VariantDraft) {
        let variant = draft.variant
        guard let edition = variant.edition else { return nil }
        self.init(
            row: draft.row, article: draft.article, expires: draft.expires,
            sibling: Sibling(
                id: variant.id, language: variant.language, edition: edition, headline: variant.content.headline))
    }
}

extension Newsroom {
    /// In the order of the editions.
    func inOrder(_ siblings: [PlacedSibling]) -> [PlacedSibling] {
        if siblings.count < 2 { return siblings }
        return editions.flatMap { edition in siblings.filter { $0.sibling.edition == edition.language } }
    }
}
