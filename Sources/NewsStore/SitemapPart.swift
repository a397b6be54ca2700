public import NewsModel

/// A part of the sitemap: a fixed range of articles.
public struct SitemapPart: Sendable, Hashable {
    public let number: Int
    public let changed: Timestamp

    public init(number: Int, changed: Timestamp) {
        self.number = number
        self.changed = changed
    }
}
