import NewsFormats
public import NewsModel
public import NewsStore

/// Generates documents for search engines: robots.txt, the sitemap index and its parts.
///
/// The store decides which articles are in a part and which variants are visible. The part `front.xml` lists the pages
/// that every edition has.
public struct SitemapGenerator: Sendable {
    private let store: any ArticleStore
    private let site: Site
    private let newsroom: Newsroom

    /// For the articles of a store.
    public init(store: any ArticleStore, site: Site, newsroom: Newsroom) {
        self.store = store
        self.site = site
        self.newsroom = newsroom
    }

    /// `/robots.txt`. It does not exclude the feeds; the partner API requires a key anyway. A licence for machines is
    /// named as in RSL 1.0 §4.1.
    public func robots() -> GeneratedDocument {
        let license = site.license.map { "License: \($0)\n" } ?? ""
        let sitemaps = [Site.sitemapPath, Site.newsSitemapPath].map { "Sitemap: \(site.url($0))\n" }.joined()
        let text = license + "User-agent: *\nDisallow: /partner/\n\n" + sitemaps
        return GeneratedDocument(bytes: Array(text.utf8), mediaType: "text/plain; charset=utf-8", lastModified: nil)
    }

    /// The index at `/sitemap.xml`. The part of the front pages is always in it, since the schema requires at least
    /// one.
    public func index(at now: Timestamp) async throws -> GeneratedDocument {
        let front = try await changes(of: .front, at: now).values.max() ?? store.created
        let parts = try await store.sitemapParts(at: now).sorted { $0.number < $1.number }
        let entries = [entry(Self.frontName, changed: front)] + parts.map { entry($0.fileName, changed: $0.changed) }
        return document(SitemapWriter.writeIndex(entries), lastModified: entries.map(\.modified).max())
    }

    /// A part by the name of its file, `front.xml` or `{number}.xml`; nil if there is nothing to list in it.
    public func part(named name: String, at now: Timestamp) async throws -> GeneratedDocument? {
        if name == Self.frontName { return try await frontPart(at: now) }
        if Site.sitemapPath(part: name) == Site.newsSitemapPath { return try await news(at: now) }
        // Not by reading the number out of the name, which `+1.xml` and `01.xml` have too.
        guard let part = try await store.sitemapParts(at: now).first(where: { $0.fileName == name })
        else { return nil }
        let (bytes, end) = try await store.sitemapPart(part.number, at: now) { next in
            let writer = SitemapWriter(hasImages: true)
            var end: Timestamp?
            while let article = try next() {
                end = article.pages.reduce(end) { [$0, $1.expires].compactMap(\.self).min() }
                for page in pages(of: article) { writer.add(page) }
            }
            return (writer.finish(), end)
        }
        return document(bytes, lastModified: part.changed, validUntil: end)
    }
}

extension SitemapGenerator {
    private static let frontName = "front.xml"
    /// The most stories in a news sitemap, and their greatest age.
    private static let newsLimit = 1000
    private static let newsSeconds: Int64 = 2 * 86_400

    private func entry(_ name: String, changed: Timestamp) -> SitemapWriter.Part {
        SitemapWriter.Part(address: site.url(Site.sitemapPath(part: name)), modified: changed)
    }

    private func frontPart(at now: Timestamp) async throws -> GeneratedDocument {
        let changes = try await changes(of: .front, at: now)
        let fronts = pages(at: { Site.frontPath($0) }, fallback: Site.rootPath) { changes[$0] ?? store.created }
        // What the main feed has is on the front pages. A section that never had anything is no page to be found.
        var sections: [SitemapWriter.Page] = []
        for feed in newsroom.publicFeeds.dropFirst().map(\.id) {
            let changes = try await self.changes(of: feed, at: now)
            sections += pages(at: { Site.sectionPath(feed, edition: $0) }) { changes[$0] }
                .filter { $0.modified != nil }
        }
        // When a page of feeds changed, which is made of configuration alone, nothing records.
        let feeds = pages(at: Site.feedsPath) { _ in nil }
        return document(
            SitemapWriter.write(fronts + sections + feeds), lastModified: changes.values.max() ?? store.created)
    }

    /// The news sitemap: the stories of all editions that were first published in the last two days, newest first.
    /// Older copy that comes late is not included.
    private func news(at now: Timestamp) async throws -> GeneratedDocument {
        let contents = try await store.contents(of: .front, edition: nil, entries: Self.newsLimit, at: now)
        let horizon = now.adding(seconds: -Self.newsSeconds)
        let stories = contents.variants.filter { $0.visibility == .public && $0.published.instant > horizon }
        let ends = contents.variants.map { $0.published.instant.adding(seconds: Self.newsSeconds) }
        let lastEnd = ends.filter { $0 <= now }.max()
        return document(
            NewsSitemapWriter.write(stories.compactMap(story)),
            lastModified: [contents.changed, lastEnd].compactMap(\.self).max(),
            validUntil: (ends.filter { $0 > now } + [contents.validUntil].compactMap(\.self)).min())
    }

    private func story(of variant: Variant) -> NewsSitemapWriter.Story? {
        guard let edition = variant.edition.flatMap({ newsroom.edition($0) }) else { return nil }
        let headline = variant.content.headline
        return NewsSitemapWriter.Story(
            address: address(of: variant.id, edition: edition.language, headline: headline),
            publication: edition.title, language: variant.language, published: variant.published, title: headline)
    }

    /// When a feed last changed in each edition; editions without any entry are missing.
    private func changes(of feed: FeedID, at now: Timestamp) async throws -> [LanguageTag: Timestamp] {
        var changes: [LanguageTag: Timestamp] = [:]
        for edition in newsroom.editions.map(\.language) {
            changes[edition] = try await store.contents(of: feed, edition: edition, entries: 1, at: now).changed
        }
        return changes
    }

    /// The pages that every edition has at the same path.
    ///
    /// - Parameter fallback: the path for other languages; nil for the first edition's.
    private func pages(
        at path: (LanguageTag) -> String, fallback: String? = nil, modified: (LanguageTag) -> Timestamp?
    ) -> [SitemapWriter.Page] {
        let editions = newsroom.editions.map(\.language)
        let alternates = editions.map { SitemapWriter.Alternate(language: $0, address: site.url(path($0))) }
        return editions.map { edition in
            SitemapWriter.Page(
                address: site.url(path(edition)), modified: modified(edition).map { WireDate($0) },
                alternates: alternates, fallback: site.url(fallback ?? path(editions[0])))
        }
    }

    private func document(
        _ bytes: [UInt8], lastModified: Timestamp?, validUntil: Timestamp? = nil
    ) -> GeneratedDocument {
        GeneratedDocument(
            bytes: bytes,
            mediaType: "application/xml; charset=utf-8",
            lastModified: lastModified,
            validUntil: validUntil,
            dependencies: Set(newsroom.editions.map { FeedEdition(feed: .front, edition: $0.language) }))
    }

    private func pages(of article: ListedArticle) -> [SitemapWriter.Page] {
        let alternates = article.pages.map { page in
            SitemapWriter.Alternate(
                language: page.variant.language,
                address: address(
                    of: page.variant.id, edition: page.variant.edition, headline: page.variant.headline))
        }
        let sorted = alternates.sorted { $0.language.description < $1.language.description }
        return zip(article.pages, alternates).map { page, own in
            SitemapWriter.Page(
                address: own.address, modified: page.modified, alternates: sorted,
                fallback: site.url(Site.articlePath(article.id)),
                images: page.pictures.compactMap(\.main).map { site.url(Site.mediaPath($0.hash)) })
        }
    }

    private func address(of id: VariantID, edition: LanguageTag, headline: String) -> String {
        site.url(Site.articlePath(id, edition: edition, headline: headline))
    }
}

extension SitemapPart {
    fileprivate var fileName: String {
        "\(number).xml"
    }
}
