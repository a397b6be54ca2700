public import NewsModel

/// An article as sitemaps list it: the pages that its editions show.
public struct ListedArticle: Sendable, Hashable {
    /// One page.
    public struct Page: Sendable, Hashable {
        public let variant: Sibling
        /// The later of `updated` and the last change of any kind, on the clock that its source used.
        public let modified: WireDate
        /// As its page shows them.
        public let pictures: [Picture]
        /// When it expires.
        public let expires: Timestamp?

        public init(variant: Sibling, modified: WireDate, pictures: [Picture], expires: Timestamp? = nil) {
            self.variant = variant
            self.modified = modified
            self.pictures = pictures
            self.expires = expires
        }
    }

    public let id: ArticleID
    /// Never empty.
    public let pages: [Page]

    public init(id: ArticleID, pages: [Page]) {
        self.id = id
        self.pages = pages
    }
}
