import NewsModel

extension SitemapPart {
    /// The articles of this part, by their places.
    var places: Range<Int64> {
        let first = Int64(number) * Self.articles
        let size = (Self.articles + Int64(pieces) - 1) / Int64(pieces)
        let start = min(Int64(piece - 1) * size, Self.articles)
        return first + start..<first + min(start + size, Self.articles)
    }

    /// The pieces of a range.
    static func pieces(_ count: Int, ofRange number: Int, changed: Timestamp) -> [SitemapPart] {
        (1...max(count, 1)).map { SitemapPart(number: number, piece: $0, of: max(count, 1), changed: changed) }
    }
}
