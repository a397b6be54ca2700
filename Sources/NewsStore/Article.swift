public import NewsModel

/// An article as those outside see it: the variants that its editions show.
public struct Article: Sendable, Hashable {
    /// Its id, where it was asked for by an alias.
    public let id: ArticleID
    public let variants: [Sibling]
    /// Whether all that was ever public of it is gone for good: canceled or expired.
    public let isGone: Bool

    public init(id: ArticleID, variants: [Sibling], isGone: Bool) {
        self.id = id
        self.variants = variants
        self.isGone = isGone
    }
}
