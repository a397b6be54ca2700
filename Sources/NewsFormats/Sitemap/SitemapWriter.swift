import Addresses
import LibXML
public import NewsModel

/// Writes sitemaps and their index (https://www.sitemaps.org/protocol.html), with the languages of each page as
/// documented by Google ("Localized versions of your pages", sitemap).
///
/// It neither counts nor splits: the caller keeps to 50,000 pages and 50 MB per file. `changefreq` and `priority` are
/// omitted, since no search engine uses them.
///
/// A writer accepts page after page, so that a sitemap needs no more memory than its bytes. It belongs to one thread at
/// a time.
public final class SitemapWriter {
    /// A page to be found.
    public struct Page: Sendable, Hashable {
        /// Absolute.
        public let address: String
        /// When its contents last changed; nil if unknown.
        public let modified: WireDate?
        /// The page in each language, including itself; the others must list it too, or none counts.
        public let alternates: [Alternate]
        /// The page for readers of any other language.
        public let fallback: String?
        /// The addresses of the pictures on it, absolute; at most 1,000.
        public let images: [String]

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

        public init(language: LanguageTag, address: String) {
            self.language = language
            self.address = address
        }
    }

    /// A sitemap that an index lists.
    public struct Part: Sendable, Hashable {
        /// Absolute.
        public let address: String
        /// When it last changed.
        public let modified: Timestamp

        public init(address: String, modified: Timestamp) {
            self.address = address
            self.modified = modified
        }
    }

    private let writer = XMLWriter(layout: .lines)
    /// The links of the page added last: all pages of an article have the same.
    private var links: (alternates: [Alternate], fallback: String?, written: XMLWriter.Written)?

    /// Begins a sitemap.
    ///
    /// - Parameter hasImages: whether any page may have pictures.
    public init(hasImages: Bool) {
        writer.start("urlset")
        writer.namespace(nil, Self.namespace)
        writer.namespace("xhtml", XHTML.namespace)
        if hasImages { writer.namespace("image", Self.imageNamespace) }
    }

    /// Adds a page.
    ///
    /// - Parameter hasImages: whether with its pictures.
    public func add(_ page: Page, hasImages: Bool = true) {
        writer.start("url")
        writer.element("loc", page.address.asciiAddress)
        writer.element("lastmod", ifPresent: page.modified?.rfc3339)
        writeLinks(of: page)
        for image in page.images where hasImages {
            writer.start("image:image")
            writer.element("image:loc", image.asciiAddress)
            writer.end()
        }
        writer.end()
    }

    /// Ends the sitemap.
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
    private static let imageNamespace: StaticString = "http://www.google.com/schemas/sitemap-image/1.1"
    static let namespace: StaticString = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private func writeLinks(of page: Page) {
        if let links, links.alternates == page.alternates, links.fallback == page.fallback {
            return writer.again(links.written)
        }
        let written = writer.elements {
            for alternate in page.alternates {
                writeLink(alternate.address, language: alternate.language.description)
            }
            if let fallback = page.fallback { writeLink(fallback, language: "x-default") }
        }
        links = (page.alternates, page.fallback, written)
    }

    private func writeLink(_ address: String, language: String) {
        writer.start("xhtml:link")
        writer.attribute("rel", "alternate")
        writer.attribute("hreflang", language)
        writer.attribute("href", address.asciiAddress)
        writer.end()
    }
}
