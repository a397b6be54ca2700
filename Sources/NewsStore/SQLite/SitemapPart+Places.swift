import NewsModel

extension SitemapPart {
    /// The number of articles in a part, in the order in which they became public.
    static let articles: Int64 = 10_000

    /// The articles of this part, by their places.
    var places: Range<Int64> {
        let first = Int64(number) * Self.articles
        return first..<first + Self.articles
    }
}
