public import NewsModel

/// Reads what editions show in long stretches, so that memory stays flat whatever the store holds.
public protocol PublicWalk: Sendable {
    /// The variants that editions show, of the next articles in the order of their coming. Those of an article follow one
    /// another.
    ///
    /// - Parameter place: 0 at first, then that of the answer before.
    /// - Returns: nil where there are no more articles.
    func shownVariants(after place: Int64, articles: Int, at now: Timestamp) async throws -> ShownVariants?

    /// The order in which a feed of an edition has its public variants, newest first by `listed`.
    func order(of feed: FeedID, edition: LanguageTag, limit: Int, at now: Timestamp) async throws -> [VariantID]
}

/// Some of what editions show.
public struct ShownVariants: Sendable {
    public let variants: [Variant]
    /// Where to go on.
    public let place: Int64
}
