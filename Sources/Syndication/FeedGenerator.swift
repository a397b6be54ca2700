import NewsFormats
public import NewsModel
public import NewsStore

/// Generates the public feeds: reads a feed's contents at an instant from the store and writes it.
///
/// A pure function of the store's state and the time, byte for byte. It caches nothing; the server does.
public struct FeedGenerator: Sendable {
    private let store: any ArticleStore
    private let newsroom: Newsroom
    private let assembler: FeedAssembler

    /// - Parameters:
    ///   - epoch: the date of a feed that never had an entry, since Atom requires one. It must not change.
    ///   - stylesheet: the address of a CSS file, absolute or from the root. With it, Atom feeds are `application/xml`,
    ///     because browsers do not style feeds.
    ///   - texts: the interface texts, for notices for example.
    public init(
        store: any ArticleStore, site: Site, newsroom: Newsroom, epoch: Timestamp, stylesheet: String? = nil,
        texts: InterfaceTable = .standard
    ) {
        self.store = store
        self.newsroom = newsroom
        assembler = FeedAssembler(site: site, newsroom: newsroom, epoch: epoch, stylesheet: stylesheet, table: texts)
    }

    /// - Parameters:
    ///   - edition: nil for the feed of every language.
    ///   - since: only what has changed after this instant; nil for all.
    ///   - now: decides what is visible.
    /// - Returns: nil if there is no such public feed or edition, or nothing has changed.
    public func generate(
        feed: FeedID, edition: LanguageTag?, format: Site.FeedFormat, since: Timestamp? = nil, at now: Timestamp
    ) async throws -> GeneratedDocument? {
        try await generate(feed: feed, edition: edition, formats: [format], since: since, at: now).first
    }

    /// Generates a feed in several formats from one read of the store; the parameters are those of `generate` for one.
    ///
    /// - Returns: in the order of the formats; empty if `generate` for one returns nil.
    public func generate(
        feed: FeedID, edition: LanguageTag?, formats: [Site.FeedFormat], since: Timestamp? = nil, at now: Timestamp
    ) async throws -> [GeneratedDocument] {
        let editions = newsroom.editions.map(\.language).filter { edition == nil || $0 == edition }
        guard let definition = newsroom.feed(feed), definition.audience == .public, !editions.isEmpty
        else { return [] }
        var contents = try await store.contents(of: feed, edition: edition, entries: definition.entries, at: now)
        if let since {
            contents = contents.changed(after: since)
            if contents.variants.isEmpty { return [] }
        }
        let entries = assembler.entries(of: contents, feed: definition)
        return formats.map { format in
            let document = assembler.document(
                of: contents, entries: entries, feed: definition, edition: edition, format: format)
            return GeneratedDocument(
                bytes: write(document, as: format),
                mediaType: mediaType(of: format),
                languages: editions,
                lastModified: contents.changed,
                validUntil: contents.validUntil,
                dependencies: Set(editions.map { FeedEdition(feed: feed, edition: $0) }),
                links: links(of: document))
        }
    }

    /// An archive of a public feed, in several formats.
    ///
    /// It depends on its variants alone, so that other changes of the feed do not affect it; only the newest will get a
    /// link to the next.
    ///
    /// - Parameter edition: nil for the feed of every language.
    /// - Returns: in the order of the formats; nil if there is no such feed, edition or archive.
    public func generate(
        archive number: Int, of feed: FeedID, edition: LanguageTag?, formats: [Site.FeedFormat], at now: Timestamp
    ) async throws -> [GeneratedDocument]? {
        let editions = newsroom.editions.map(\.language).filter { edition == nil || $0 == edition }
        guard let definition = newsroom.feed(feed), definition.audience == .public, definition.hasArchives,
            !editions.isEmpty, let archive = try await store.archive(number, of: feed, edition: edition, at: now)
        else { return nil }
        let contents = FeedContents(
            variants: archive.variants, changed: archive.changed,
            validUntil: archive.variants.compactMap(\.validUntil).min(),
            archives: archive.isNewest ? number : number + 1)
        let entries = assembler.entries(of: contents, feed: definition)
        return formats.map { format in
            let document = assembler.document(
                of: contents, entries: entries, feed: definition, edition: edition, format: format,
                part: .archive(number: number))
            return GeneratedDocument(
                bytes: write(document, as: format), mediaType: mediaType(of: format), languages: editions,
                lastModified: archive.changed, validUntil: contents.validUntil,
                dependencies: archive.isNewest ? Set(editions.map { FeedEdition(feed: feed, edition: $0) }) : [],
                variants: archive.listed)
        }
    }

    /// The number of a feed's newest archive; 0 if there is none.
    public func archives(of feed: FeedID, edition: LanguageTag?) async throws -> Int {
        guard newsroom.feed(feed)?.hasArchives == true else { return 0 }
        return try await store.newestArchive(of: feed, edition: edition)
    }

    /// The public feeds as OPML, of one edition, or of all and of every language together.
    ///
    /// - Returns: nil if there is no such edition.
    public func subscriptions(edition: LanguageTag?) -> GeneratedDocument? {
        let editions = newsroom.editions.filter { edition == nil || $0.language == edition }
        guard let first = editions.first else { return nil }
        var groups = editions.map { group($0.language, title: $0.title, feeds: newsroom.publicFeeds) }
        if edition == nil {
            // Readers that file feeds by their group would file it with the first edition's.
            let title = editions.map(\.title).joined(separator: " · ")
            groups.append(group(nil, title: title, feeds: Array(newsroom.publicFeeds.prefix(1))))
        }
        return GeneratedDocument(
            bytes: OPMLWriter.write(title: first.title, groups), mediaType: "text/x-opml; charset=utf-8",
            languages: editions.map(\.language), lastModified: nil)
    }

    /// A feed as Atom for a partner that is entitled to it, public or not.
    ///
    /// - Returns: nil if the feed or edition no longer exists.
    public func generate(
        partnerFeed feed: FeedID, edition: LanguageTag, at now: Timestamp
    ) async throws -> GeneratedDocument? {
        guard let definition = newsroom.feed(feed), newsroom.edition(edition) != nil else { return nil }
        let contents = try await store.contents(of: feed, edition: edition, entries: definition.entries, at: now)
        let document = assembler.document(
            of: contents, feed: definition, edition: edition, format: .atom,
            part: .partners(path: Site.partnerFeedPath(feed, edition: edition)))
        return GeneratedDocument(
            bytes: AtomWriter.write(document), mediaType: "application/atom+xml; charset=utf-8", languages: [edition],
            lastModified: contents.changed, validUntil: contents.validUntil)
    }

    /// The Content-Type of a format.
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
    /// The hub is in the header fields too, with the address to subscribe to (WebSub §4).
    private func links(of document: FeedDocument) -> [WebLink] {
        guard let hub = document.hub else { return [] }
        return [WebLink(relation: "hub", address: hub), WebLink(relation: "self", address: document.address)]
    }

    private func group(_ edition: LanguageTag?, title: String, feeds: [FeedDefinition]) -> OPMLWriter.Group {
        OPMLWriter.Group(
            title: title,
            subscriptions: feeds.map { feed in
                let address = Site.feedPath(feed.id, edition: edition, format: .atom)
                return OPMLWriter.Subscription(
                    title: newsroom.fullTitle(of: feed, in: edition).text,
                    summary: newsroom.summary(of: feed, in: edition),
                    address: assembler.site.url(address), home: assembler.home(of: feed, in: edition),
                    language: edition)
            })
    }

    private func write(_ document: FeedDocument, as format: Site.FeedFormat) -> [UInt8] {
        switch format {
        case .atom: AtomWriter.write(document)
        case .rss: RSSWriter.write(document)
        case .json: JSONFeedWriter.write(document)
        }
    }
}

extension FeedContents {
    /// The entries that changed after an instant.
    fileprivate func changed(after instant: Timestamp) -> FeedContents {
        FeedContents(
            variants: variants.filter { $0.changed > instant }, changed: changed, validUntil: validUntil,
            archives: archives)
    }
}
