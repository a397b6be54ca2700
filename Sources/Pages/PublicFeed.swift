import NewsModel

/// A feed as shown to people in an edition.
struct PublicFeed: Sendable {
    let definition: FeedDefinition
    let title: FeedText
    /// With the paper's name.
    let fullTitle: String
    let summary: FeedText?
    let edition: LanguageTag

    /// In the newsroom's order, main feed first.
    static func all(of newsroom: Newsroom, in edition: Edition) -> [PublicFeed] {
        newsroom.publicFeeds.map { feed in
            PublicFeed(
                definition: feed,
                title: newsroom.titleText(of: feed, in: edition.language),
                fullTitle: newsroom.fullTitle(of: feed, in: edition.language).text,
                summary: newsroom.summaryText(of: feed, in: edition.language),
                edition: edition.language)
        }
    }

    /// The path for feed readers.
    func path(_ format: Site.FeedFormat) -> String {
        Site.feedPath(definition.id, edition: edition, format: format)
    }
}
