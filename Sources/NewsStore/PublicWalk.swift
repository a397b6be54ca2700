public import NewsModel

/// Reads what editions show in batches, in constant memory.
public protocol PublicWalk: Sendable {
    /// The variants that editions show, of the next articles in the order of their first release, grouped by article.
    ///
    /// - Parameter place: 0 at first, then that of the previous result.
    /// - Returns: nil if there are no more articles.
    func shownVariants(after place: Int64, articles: Int, at now: Timestamp) async throws -> ShownVariants?

    /// The order of a feed's public variants in an edition, newest first by `listed`.
    func order(of feed: FeedID, edition: LanguageTag, limit: Int, at now: Timestamp) async throws -> [VariantID]
}

/// Some of what editions show.
public struct ShownVariants: Sendable {
    public let variants: [Variant]
    /// The place to continue from.
    public let place: Int64
}
