import NewsFormats
public import NewsModel
public import NewsStore

/// Generates what search engines ask for: robots.txt, the sitemap index and its parts.
///
/// Which articles are in a part, and which variants are visible, the store has decided. Pages that are not articles
/// are not listed.
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

    /// Where the index is.
    public static let indexPath = "/sitemap.xml"

    /// Where a part is.
    public static func partPath(_ number: Int) -> String {
        "/sitemaps/\(number).xml"
    }

    /// `/robots.txt`. It keeps no one from the feeds; the partner interface answers nobody without a key.
    public func robots() -> GeneratedDocument {
        let text = "User-agent: *\nDisallow: /partner/\n\nSitemap: \(site.url(Self.indexPath))\n"
        return GeneratedDocument(bytes: Array(text.utf8), mediaType: "text/plain; charset=utf-8", lastModified: nil)
    }

    /// The index at `/sitemap.xml`.
    public func index(at now: Timestamp) async throws -> GeneratedDocument {
        let parts = try await store.sitemapParts(at: now).sorted { $0.number < $1.number }
        let entries = parts.map {
            SitemapWriter.Part(address: site.url(Self.partPath($0.number)), modified: $0.changed)
        }
        return document(SitemapWriter.writeIndex(entries), lastModified: parts.map(\.changed).max())
    }

    /// The part at `/sitemaps/{number}.xml`, or nil where there is nothing to list in it.
    public func part(_ number: Int, at now: Timestamp) async throws -> GeneratedDocument? {
        guard let part = try await store.sitemapParts(at: now).first(where: { $0.number == number })
        else { return nil }
        let pages = try await store.variants(inSitemapPart: number, at: now).compactMap(page)
        return document(SitemapWriter.write(pages), lastModified: part.changed)
    }
}

extension SitemapGenerator {
    private func document(_ bytes: [UInt8], lastModified: Timestamp?) -> GeneratedDocument {
        GeneratedDocument(
            bytes: bytes,
            mediaType: "application/xml; charset=utf-8",
            lastModified: lastModified,
            dependencies: Set(newsroom.editions.map { FeedEdition(feed: .front, edition: $0.language) }))
    }

    /// A variant without an edition has no page.
    private func page(for variant: Variant) -> SitemapWriter.Page? {
        guard let edition = variant.edition else { return nil }
        let own = SitemapWriter.Alternate(
            language: variant.language,
            address: address(of: variant.id, edition: edition, headline: variant.content.headline))
        let others = variant.siblings.map {
            SitemapWriter.Alternate(
                language: $0.language, address: address(of: $0.id, edition: $0.edition, headline: $0.headline))
        }
        return SitemapWriter.Page(
            address: own.address,
            modified: WireDate(max(variant.updated, variant.changed), offset: variant.published.offset),
            alternates: ([own] + others).sorted { $0.language.description < $1.language.description },
            fallback: site.url(Site.articlePath(variant.article)))
    }

    private func address(of id: VariantID, edition: LanguageTag, headline: String) -> String {
        site.url(Site.articlePath(id, edition: edition, headline: headline))
    }
}
