public import NewsModel

/// A part of the sitemap: a fixed range of articles, or one of the equal pieces of such a range.
public struct SitemapPart: Sendable, Hashable {
    /// The number of articles in a range, in the order in which they became public.
    public static let articles: Int64 = 10_000

    /// The number of the range.
    public let number: Int
    /// Which of its pieces, from 1.
    public let piece: Int
    /// How many pieces it has.
    public let pieces: Int
    /// When anything in the range last changed.
    public let changed: Timestamp

    public init(number: Int, piece: Int = 1, of pieces: Int = 1, changed: Timestamp) {
        self.number = number
        self.piece = piece
        self.pieces = pieces
        self.changed = changed
    }
}
