public import NewsModel

/// Reads the contents of editions in long stretches, so that memory use does not grow with the store.
public protocol PublicWalk: Sendable {
    /// The variants that editions show, of the next articles in order of arrival. Those of an article are consecutive.
    ///
    /// - Parameter place: 0 at first, then the one from the previous answer.
    /// - Returns: nil if there are no more articles.
    func shownVariants(after place: Int64, articles: Int, at now: Timestamp) async throws -> ShownVariants?

    /// The public variants of an edition's feed, in its order, newest first by `listed`.
    func order(of feed: FeedID, edition: LanguageTag, limit: Int, at now: Timestamp) async throws -> [VariantID]
}

/// A stretch of what editions show.
public struct ShownVariants: Sendable {
    public let variants: [Variant]
    /// Where to continue.
    public let place: Int64
}
