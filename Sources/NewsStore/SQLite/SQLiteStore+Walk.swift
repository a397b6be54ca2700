public import NewsModel

extension SQLiteStore: PublicWalk {
    public func shownVariants(
        after place: Int64, articles: Int, at now: Timestamp
    ) async throws -> ShownVariants? {
        try await reading(at: now) { rows in try rows.shown(after: place, articles: articles) }
    }

    public func order(
        of feed: FeedID, edition: LanguageTag, limit: Int, at now: Timestamp
    ) async throws -> [VariantID] {
        try await reading(at: now) { rows in try rows.order(of: feed, edition: edition, limit: limit) }
    }
}
