import LibXML
public import NewsModel

/// Writes sitemaps and the index over them (https://www.sitemaps.org/protocol.html), with the languages of each page
/// as Google documents them ("Localized versions of your pages", sitemap).
///
/// It neither counts nor cuts: at most 50,000 pages and 50 MB in one file are the caller's to keep. `changefreq` and
/// `priority` are left out, since no search engine reads them.
///
/// A writer takes page after page, so that a sitemap of any size needs no more memory than its bytes do. It belongs to
/// one thread at a time.
public final class SitemapWriter {
    /// A page that is to be found.
    public struct Page: Sendable, Hashable {
        /// Absolute.
        public let address: String
        /// When what it says last changed; nil where nobody knows.
        public let modified: WireDate?
        /// The page in each language, itself among them; the others must name it too, or none counts.
        public let alternates: [Alternate]
        /// Where readers of any other language are sent.
        public let fallback: String?
        /// The addresses of the pictures on it, absolute; at most 1,000.
        public let images: [String]

        /// A page, with its translations and pictures if there are any.
        public init(
            address: String, modified: WireDate?, alternates: [Alternate] = [], fallback: String? = nil,
            images: [String] = []
        ) {
            self.address = address
            self.modified = modified
            self.alternates = alternates
            self.fallback = fallback
            self.images = images
        }
    }

    /// A page in one language.
    public struct Alternate: Sendable, Hashable {
        /// The page's language.
        public let language: LanguageTag
        /// Absolute.
        public let address: String

        /// A page and its language.
        public init(language: LanguageTag, address: String) {
            self.language = language
            self.address = address
        }
    }

    /// A sitemap that an index lists.
    public struct Part: Sendable, Hashable {
        /// Absolute.
        public let address: String
        /// When it last became different.
        public let modified: Timestamp

        /// A sitemap at an address.
        public init(address: String, modified: Timestamp) {
            self.address = address
            self.modified = modified
        }
    }

    private let writer = XMLWriter(layout: .lines)

    /// Begins a sitemap.
    ///
    /// - Parameter hasImages: whether any page may have pictures.
    public init(hasImages: Bool) {
        writer.start("urlset")
        writer.namespace(nil, Self.namespace)
        writer.namespace("xhtml", FeedNames.xhtml)
        if hasImages { writer.namespace("image", Self.imageNamespace) }
    }

    /// Adds a page.
    public func add(_ page: Page) {
        writer.start("url")
        writer.element("loc", page.address.asciiAddress)
        writer.element("lastmod", ifPresent: page.modified?.rfc3339)
        for alternate in page.alternates {
            writeLink(alternate.address, language: alternate.language.description)
        }
        if let fallback = page.fallback { writeLink(fallback, language: "x-default") }
        for image in page.images {
            writer.start("image:image")
            writer.element("image:loc", image.asciiAddress)
            writer.end()
        }
        writer.end()
    }

    /// Ends it.
    ///
    /// - Returns: the sitemap in UTF-8.
    public func finish() -> [UInt8] {
        writer.end()
        return writer.finish()
    }

    /// A sitemap in UTF-8, its pages in the order given.
    public static func write(_ pages: [Page]) -> [UInt8] {
        let sitemap = SitemapWriter(hasImages: pages.contains { !$0.images.isEmpty })
        for page in pages { sitemap.add(page) }
        return sitemap.finish()
    }

    /// A sitemap index in UTF-8, its parts in the order given.
    public static func writeIndex(_ parts: [Part]) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        writer.start("sitemapindex")
        writer.namespace(nil, namespace)
        for part in parts {
            writer.start("sitemap")
            writer.element("loc", part.address.asciiAddress)
            writer.element("lastmod", part.modified.rfc3339)
            writer.end()
        }
        writer.end()
        return writer.finish()
    }
}

extension SitemapWriter {
    private static let imageNamespace = "http://www.google.com/schemas/sitemap-image/1.1"
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private func writeLink(_ address: String, language: String) {
        writer.start("xhtml:link")
        writer.attribute("rel", "alternate")
        writer.attribute("hreflang", language)
        writer.attribute("href", address.asciiAddress)
        writer.end()
    }
}
