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
    private let division: SitemapDivision

    /// For the articles of a store.
    public init(store: any ArticleStore, site: Site, newsroom: Newsroom) {
        self.store = store
        self.site = site
        self.newsroom = newsroom
        division = SitemapDivision(site: site, editions: newsroom.editions.map(\.language))
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
        let front = try await store.changes(of: .front, at: now).values.max() ?? store.created
        let parts = try await parts(at: now).sorted { ($0.number, $0.piece) < ($1.number, $1.piece) }
        let entries = [entry(Self.frontName, changed: front)] + parts.map { entry($0.fileName, changed: $0.changed) }
        return document(SitemapWriter.writeIndex(entries), lastModified: entries.map(\.modified).max())
    }

    /// A document that the index lists, or the news sitemap, by the name of its file: `front.xml`, `news.xml`,
    /// `{number}.xml`, or `{number}-{piece}.xml` where one document does not hold a part. Nil if there is nothing to
    /// list in it.
    public func document(named name: String, at now: Timestamp) async throws -> GeneratedDocument? {
        if name == Self.frontName { return try await frontPart(at: now) }
        if Site.sitemapPath(part: name) == Site.newsSitemapPath { return try await news(at: now) }
        guard let part = try await part(named: name, at: now) else { return nil }
        return try await document(of: part, at: now)
    }

    /// The parts that list articles.
    public func parts(at now: Timestamp) async throws -> [SitemapPart] {
        try await store.sitemapParts(ofRange: nil, dividedInto: division.pieces, at: now)
    }

    /// The part with articles that has a file's name; nil if there is nothing to list in it.
    public func part(named name: String, at now: Timestamp) async throws -> SitemapPart? {
        guard let number = Int(name.prefix { $0.isNumber }) else { return nil }
        let parts = try await store.sitemapParts(ofRange: number, dividedInto: division.pieces, at: now)
        // `01.xml` has the number too.
        return parts.first { $0.fileName == name }
    }

    /// A part with articles. It is the same as long as the part's last change is, and it is valid.
    public func document(of part: SitemapPart, at now: Timestamp) async throws -> GeneratedDocument {
        let (bytes, end) = try await store.sitemapPart(part, at: now) { next in
            let writer = SitemapWriter(hasImages: true)
            var (room, end) = (division.roomForPictures, nil as Timestamp?)
            while let article = try next() {
                end = article.pages.reduce(end) { [$0, $1.expires].compactMap(\.self).min() }
                for page in pages(of: article) {
                    room -= page.images.count * division.bytesOfPicture
                    writer.add(page, hasImages: room >= 0)
                }
            }
            return (writer.finish(), end)
        }
        return GeneratedDocument(
            bytes: bytes, mediaType: Self.mediaType, lastModified: part.changed, validUntil: end)
    }
}

extension SitemapGenerator {
    private static let frontName = "front.xml"
    private static let mediaType = "application/xml; charset=utf-8"
    /// The most stories in a news sitemap, and their greatest age.
    private static let newsLimit = 1000
    private static let newsSeconds: Int64 = 2 * 86_400

    private func entry(_ name: String, changed: Timestamp) -> SitemapWriter.Part {
        SitemapWriter.Part(address: site.url(Site.sitemapPath(part: name)), modified: changed)
    }

    private func frontPart(at now: Timestamp) async throws -> GeneratedDocument {
        let changes = try await store.changes(of: .front, at: now)
        let editions = newsroom.editions.map(\.language)
        let fronts = pages(of: editions, at: { Site.frontPath($0) }, fallback: Site.rootPath) {
            changes[$0] ?? store.created
        }
        // What the main feed has is on the front pages. A section that never had anything is no page to be found.
        var sections: [SitemapWriter.Page] = []
        for feed in newsroom.publicFeeds.dropFirst().map(\.id) {
            let changes = try await store.changes(of: feed, at: now)
            sections += pages(
                of: editions.filter { changes[$0] != nil }, at: { Site.sectionPath(feed, edition: $0) }
            ) { changes[$0] }
        }
        // When a page of feeds changed, which is made of configuration alone, nothing records.
        let feeds = pages(of: editions, at: Site.feedsPath) { _ in nil }
        return document(
            SitemapWriter.write(fronts + sections + feeds), lastModified: changes.values.max() ?? store.created)
    }

    /// The news sitemap: the stories of all editions that were first published in the last two days, newest first.
    /// Older copy that comes late is not included.
    private func news(at now: Timestamp) async throws -> GeneratedDocument {
        let listed = try await store.headlines(of: .front, entries: Self.newsLimit, at: now)
        let changed = try await store.changes(of: .front, at: now).values.max()
        let horizon = now.adding(seconds: -Self.newsSeconds)
        let stories = listed.filter { $0.published.instant > horizon }
        let ends = listed.map { $0.published.instant.adding(seconds: Self.newsSeconds) }
        let lastEnd = ends.filter { $0 <= now }.max()
        return document(
            NewsSitemapWriter.write(stories.compactMap(story)),
            lastModified: [changed, lastEnd].compactMap(\.self).max(),
            validUntil: (ends.filter { $0 > now } + listed.compactMap(\.expires)).min())
    }

    private func story(of listed: ListedHeadline) -> NewsSitemapWriter.Story? {
        guard let edition = newsroom.edition(listed.edition) else { return nil }
        return NewsSitemapWriter.Story(
            address: address(of: listed.id, edition: edition.language, headline: listed.headline),
            publication: edition.title, language: listed.language, published: listed.published, title: listed.headline)
    }

    /// The pages that some editions have at the same path.
    ///
    /// - Parameter fallback: the path for other languages; nil for the first edition's.
    private func pages(
        of editions: [LanguageTag], at path: (LanguageTag) -> String, fallback: String? = nil,
        modified: (LanguageTag) -> Timestamp?
    ) -> [SitemapWriter.Page] {
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
            mediaType: Self.mediaType,
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
    /// Of its file.
    public var fileName: String {
        pieces == 1 ? "\(number).xml" : "\(number)-\(piece).xml"
    }
}
