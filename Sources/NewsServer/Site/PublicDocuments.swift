public import NewsModel
public import NewsStore
public import Pages
public import Syndication

/// Generates every public document from the store, for the routes and for files. The same functions make both, so that
/// the bytes are the same.
public struct PublicDocuments: Sendable {
    /// The number of articles per page of a list.
    static let entries = 30
    /// The last page of lists. Older articles are found through the sitemap and links.
    static let lastPage = 200

    let store: any ArticleStore
    let newsroom: Newsroom
    let feeds: FeedGenerator
    let sitemaps: SitemapGenerator
    let renderer: PageRenderer
    let theme: Theme

    /// Makes what generates the public documents of one store for one newsroom.
    public init(
        store: any ArticleStore, newsroom: Newsroom, feeds: FeedGenerator, sitemaps: SitemapGenerator,
        renderer: PageRenderer, theme: Theme
    ) {
        self.store = store
        self.newsroom = newsroom
        self.feeds = feeds
        self.sitemaps = sitemaps
        self.renderer = renderer
        self.theme = theme
    }

    // MARK: - Feeds and what search engines read

    /// - Parameter since: only changes after this instant; nil for all.
    func feed(
        _ feed: FeedID, edition: LanguageTag?, format: Site.FeedFormat, since: Timestamp? = nil, at now: Timestamp
    ) async throws -> Representation? {
        try await self.feed(feed, edition: edition, formats: [format], since: since, at: now).first
    }

    /// A feed in several formats; empty if there is no such feed.
    func feed(
        _ feed: FeedID, edition: LanguageTag?, formats: [Site.FeedFormat], since: Timestamp? = nil, at now: Timestamp
    ) async throws -> [Representation] {
        let freshness = Freshness.feed(maxAge: newsroom.feed(feed)?.maxAge ?? FeedDefinition.usualMaxAge)
        return try await feeds.generate(feed: feed, edition: edition, formats: formats, since: since, at: now)
            .map { Representation($0, freshness: freshness) }
    }

    /// An archive of a feed in several formats.
    func archive(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, formats: [Site.FeedFormat], at now: Timestamp
    ) async throws -> [Representation]? {
        try await feeds.generate(archive: number, of: feed, edition: edition, formats: formats, at: now)?
            .map { Representation($0) }
    }

    /// - Parameter edition: nil for the list of all editions.
    func subscriptions(edition: LanguageTag?) -> Representation? {
        feeds.subscriptions(edition: edition).map { Representation($0) }
    }

    func robots() -> Representation {
        Representation(sitemaps.robots())
    }

    /// The file that proves to search engines that a submission of pages is the site's.
    func indexNowKey(_ indexNow: IndexNow) -> Representation {
        Representation(
            bytes: Array(indexNow.key.utf8), mediaType: "text/plain; charset=utf-8", languages: [], lastModified: nil,
            validUntil: nil, dependencies: [], freshness: .asset)
    }

    func description(of partners: PartnerDescription) -> Representation {
        Representation(
            bytes: partners.bytes, mediaType: "application/json", languages: [], lastModified: nil, validUntil: nil,
            dependencies: [], freshness: .description)
    }

    func sitemapIndex(at now: Timestamp) async throws -> Representation {
        Representation(try await sitemaps.index(at: now))
    }

    func sitemap(named name: String, at now: Timestamp) async throws -> Representation? {
        try await sitemaps.document(named: name, at: now).map { Representation($0) }
    }

    func sitemap(of part: SitemapPart, at now: Timestamp) async throws -> Representation {
        Representation(try await sitemaps.document(of: part, at: now))
    }

    // MARK: - Pages

    /// A page of an edition's articles; nil beyond the last.
    func front(_ edition: Edition, page: Int, at now: Timestamp) async throws -> Representation? {
        try await list(of: .front, edition, page: page, at: now)
    }

    /// A page of a feed's articles; nil beyond the last.
    func section(
        _ feed: FeedDefinition, _ edition: Edition, page: Int, at now: Timestamp
    ) async throws -> Representation? {
        try await list(of: feed.id, edition, page: page, at: now)
    }

    /// A page of a list of given articles: of a feed, or of an edition's front.
    ///
    /// - Parameter found: the editions in which the feed has ever had anything.
    func page(
        of feed: FeedID, _ edition: Edition, _ list: StoryList, among found: [LanguageTag],
        validUntil: Timestamp? = nil,
        lastModified: Timestamp? = nil
    ) -> Representation {
        let section = newsroom.feed(feed)
        let page =
            section.map { renderer.section($0, edition: edition, list: list, among: found) }
            ?? renderer.front(edition: edition, list: list)
        // The first page of a section names those of the other editions once they have anything.
        let missing = newsroom.editions.map(\.language).filter { !found.contains($0) }
        let named = section == nil || list.page > 1 ? [] : missing
        return Representation(
            page, lastModified: lastModified, validUntil: validUntil,
            dependencies: Set(
                ([edition.language] + named).map { .feed(FeedEdition(feed: feed, edition: $0)) }))
    }

    func feedsPage(_ edition: Edition) -> Representation {
        Representation(renderer.feeds(edition: edition), lastModified: nil, dependencies: [])
    }

    /// The page for missing addresses, for a web server that serves files.
    func notFound(_ edition: Edition) -> Representation {
        Representation(renderer.notFound(edition: edition), lastModified: nil, dependencies: [])
    }

    /// The page of a public variant that an edition shows.
    func article(_ variant: Variant) -> Representation {
        // A translation's own copy says what it was translated from.
        let translations = variant.siblings.filter { $0.relation == .translation }.map(\.id)
        return Representation(
            renderer.article(variant), lastModified: variant.changed, validUntil: variant.validUntil,
            dependencies: Set(([variant.id] + translations).map(Dependency.variant)))
    }

    // MARK: - Files

    /// - Parameter freshness: by its address.
    func part(_ part: ThemePart, freshness: Freshness) -> Representation {
        file(part.bytes, mediaType: part.mediaType, freshness)
    }

    private func file(_ bytes: [UInt8], mediaType: String, _ freshness: Freshness) -> Representation {
        Representation(
            bytes: bytes, mediaType: mediaType, languages: [], lastModified: nil, validUntil: nil,
            dependencies: [], freshness: freshness)
    }

    private func list(
        of feed: FeedID, _ edition: Edition, page: Int, at now: Timestamp
    ) async throws -> Representation? {
        guard (1...Self.lastPage).contains(page) else { return nil }
        let contents = try await store.contents(
            of: feed, edition: edition.language, entries: Self.entries + 1, skipping: (page - 1) * Self.entries,
            at: now)
        let live = contents.variants.filter { $0.visibility == .public }
        guard !live.isEmpty || page == 1 else { return nil }
        let list = StoryList(
            cards: live.prefix(Self.entries).map { renderer.card(renderer.story($0), in: edition) }, page: page,
            hasOlder: live.count > Self.entries && page < Self.lastPage)
        let found = try await store.changes(of: feed, at: now).keys
        return self.page(
            of: feed, edition, list, among: Array(found), validUntil: contents.validUntil,
            lastModified: contents.changed)
    }
}
