public import NewsModel

/// Goes through everything that editions show, some articles at a time, so that memory stays flat whatever the store
/// holds.
public protocol PublicWalk: Sendable {
    /// The variants that editions show, of the next articles in the order of their coming.
    ///
    /// - Parameter place: 0 at first, then that of the answer before.
    /// - Returns: nil where there are no more articles.
    func shownVariants(after place: Int64, articles: Int, at now: Timestamp) async throws -> ShownVariants?
}

/// Some of what editions show.
public struct ShownVariants: Sendable {
    public let variants: [Variant]
    /// Where to go on.
    public let place: Int64
}

extension SQLiteStore: PublicWalk {
    public func shownVariants(
        after place: Int64, articles: Int, at now: Timestamp
    ) async throws -> ShownVariants? {
        try await reading(at: now) { rows in try rows.shown(after: place, articles: articles) }
    }
}
