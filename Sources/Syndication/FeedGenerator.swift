import NewsFormats
public import NewsModel
public import NewsStore

/// Generates the public feeds: asks the store what one holds at an instant and writes it.
///
/// A pure function of the store's state and the time, byte for byte. It keeps nothing; ready responses are the
/// server's.
public struct FeedGenerator: Sendable {
    private let store: any ArticleStore
    private let newsroom: Newsroom
    private let assembler: FeedAssembler

    /// - Parameters:
    ///   - epoch: the date of a feed that has never held anything, since Atom demands one. It must not change.
    ///   - stylesheet: the address of a CSS file, absolute or from the root. With it, Atom feeds go out as
    ///     `application/xml`, because browsers style nothing that is called a feed.
    public init(
        store: any ArticleStore, site: Site, newsroom: Newsroom, epoch: Timestamp, stylesheet: String? = nil
    ) {
        self.store = store
        self.newsroom = newsroom
        assembler = FeedAssembler(site: site, newsroom: newsroom, epoch: epoch, stylesheet: stylesheet)
    }

    /// - Parameters:
    ///   - edition: nil is the feed of every language.
    ///   - now: decides what is visible.
    /// - Returns: nil where there is no such feed or edition. Feeds for partners are none here.
    public func generate(
        feed: FeedID, edition: LanguageTag?, format: Site.FeedFormat, at now: Timestamp
    ) async throws -> GeneratedDocument? {
        let editions = newsroom.editions.map(\.language).filter { edition == nil || $0 == edition }
        guard let definition = newsroom.feed(feed), definition.audience == .public, !editions.isEmpty
        else { return nil }
        let contents = try await store.contents(of: feed, edition: edition, entries: definition.entries, at: now)
        let document = assembler.document(of: contents, feed: definition, edition: edition, format: format)
        return GeneratedDocument(
            bytes: write(document, as: format),
            mediaType: mediaType(of: format),
            languages: editions,
            lastModified: contents.changed,
            validUntil: contents.validUntil,
            dependencies: Set(editions.map { FeedEdition(feed: feed, edition: $0) }))
    }

    /// What Content-Type says of a format.
    public func mediaType(of format: Site.FeedFormat) -> String {
        switch format {
        case .atom where assembler.stylesheet != nil: "application/xml; charset=utf-8"
        case .atom: "application/atom+xml; charset=utf-8"
        case .rss: "application/rss+xml; charset=utf-8"
        case .json: "application/feed+json; charset=utf-8"
        }
    }
}

extension FeedGenerator {
    private func write(_ document: FeedDocument, as format: Site.FeedFormat) -> [UInt8] {
        switch format {
        case .atom: AtomWriter.write(document)
        case .rss: RSSWriter.write(document)
        case .json: JSONFeedWriter.write(document)
        }
    }
}
