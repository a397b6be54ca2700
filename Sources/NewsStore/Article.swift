public import NewsModel

/// An article as the public sees it: the variants that its editions show.
public struct Article: Sendable, Hashable {
    /// Its id, also if requested by an alias.
    public let id: ArticleID
    public let variants: [Sibling]
    /// Whether everything that was ever public of it is permanently gone: canceled or expired.
    public let isGone: Bool

    public init(id: ArticleID, variants: [Sibling], isGone: Bool) {
        self.id = id
        self.variants = variants
        self.isGone = isGone
    }
}
