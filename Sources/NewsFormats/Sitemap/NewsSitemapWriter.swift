import Addresses
import LibXML
public import NewsModel

/// Writes a news sitemap, as documented by Google ("News sitemaps"): the stories of the last two days.
///
/// It neither counts nor checks dates: the caller chooses at most 1,000 stories of two days.
public enum NewsSitemapWriter {
    /// A page and its publication.
    public struct Story: Sendable, Hashable {
        /// Absolute.
        public let address: String
        /// The publication's name, exactly as on its pages.
        public let publication: String
        public let language: LanguageTag
        /// First publication.
        public let published: WireDate
        public let title: String

        public init(
            address: String, publication: String, language: LanguageTag, published: WireDate, title: String
        ) {
            self.address = address
            self.publication = publication
            self.language = language
            self.published = published
            self.title = title
        }
    }

    /// The document in UTF-8, in the order given.
    public static func write(_ stories: [Story]) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        writer.start("urlset")
        writer.namespace(nil, SitemapWriter.namespace)
        writer.namespace("news", "http://www.google.com/schemas/sitemap-news/0.9")
        for story in stories { write(story, to: writer) }
        writer.end()
        return writer.finish()
    }

    private static func write(_ story: Story, to writer: XMLWriter) {
        writer.start("url")
        writer.element("loc", story.address.asciiAddress)
        writer.start("news:news")
        writer.start("news:publication")
        writer.element("news:name", story.publication)
        writer.element("news:language", code(of: story.language))
        writer.end()
        writer.element("news:publication_date", story.published.rfc3339)
        writer.element("news:title", story.title)
        writer.end()
        writer.end()
    }

    /// An ISO 639 code; only Chinese has its script, with these two names.
    private static func code(of language: LanguageTag) -> String {
        guard language.language == "zh" else { return language.language }
        return language.likelyScript == "Hant" ? "zh-tw" : "zh-cn"
    }
}
