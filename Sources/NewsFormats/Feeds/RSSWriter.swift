import Addresses
import LibXML
import NewsModel

/// Writes a feed as RSS 2.0 by the RSS Advisory Board's profile, with the full text in `content:encoded` and Dublin
/// Core for what RSS has no element for.
///
/// No `ttl`: readers such as Miniflux use the longer of it and `max-age`, so it could only slow them down. Pure: the
/// same feed gives the same bytes.
public enum RSSWriter {
    /// The document in UTF-8.
    public static func write(_ feed: FeedDocument) -> [UInt8] {
        let writer = XMLWriter(layout: .lines, size: feed.size)
        writer.start("rss")
        writer.attribute("version", "2.0")
        writer.namespace("atom", FeedNames.atom)
        writer.namespace("content", FeedNames.content)
        writer.namespace("dc", FeedNames.dublinCore)
        if feed.hasPictures { writer.namespace("media", FeedNames.media) }
        writer.start("channel")
        writeHead(of: feed, to: writer)
        for entry in feed.entries {
            write(entry, to: writer)
        }
        writer.end()
        writer.end()
        return writer.finish()
    }
}

extension RSSWriter {
    private static func writeHead(of feed: FeedDocument, to writer: XMLWriter) {
        writer.plain("title", feed.title, language: feed.titleLanguage)
        writer.element("link", feed.home.asciiAddress)
        writer.plain(
            "description", feed.summary ?? feed.title,
            language: feed.summary == nil ? feed.titleLanguage : feed.summaryLanguage)
        writer.element("language", ifPresent: feed.language?.description)
        writer.element("lastBuildDate", date(feed.updated))
        writeImage(of: feed, to: writer)
        writer.archiveMark(of: feed)
        writer.atomLinks(of: feed, type: FeedNames.rssType, prefix: "atom:")
        writer.atomLink("self", feed.address, type: FeedNames.rssType, prefix: "atom:")
    }

    /// Its title and link must be the channel's (RSS Advisory Board's profile, `image`).
    private static func writeImage(of feed: FeedDocument, to writer: XMLWriter) {
        guard let icon = feed.icon else { return }
        writer.start("image")
        writer.element("url", icon)
        writer.plain("title", feed.title)
        writer.element("link", feed.home.asciiAddress)
        writer.end()
    }

    private static func write(_ entry: FeedDocument.Entry, to writer: XMLWriter) {
        writer.start("item")
        writer.plain("title", entry.title)
        writeLinks(of: entry, to: writer)
        writer.start("guid")
        writer.attribute("isPermaLink", "false")
        writer.text(entry.id)
        writer.end()
        writer.element("pubDate", ifPresent: entry.published.map(date))
        // The byline goes here alone: author must be an e-mail address, and both together count as a duplicate.
        writer.plain("dc:creator", ifPresent: entry.byline)
        writer.plain("dc:contributor", ifPresent: entry.source)
        writer.element("dc:language", entry.language.description)
        writer.plain("dc:rights", ifPresent: entry.rights)
        for category in entry.namedCategories {
            writer.start("category")
            writer.attribute("domain", category.scheme)
            writer.plain(category.name)
            writer.end()
        }
        // The profile wants description before content:encoded; it is HTML, so plain text is escaped twice.
        writer.element("description", entry.summary.escaped())
        if let content = entry.content {
            writer.start("content:encoded")
            ContentMarkup.division(content, of: entry).forEach { writer.text($0) }
            writer.end()
        }
        writePictures(of: entry, to: writer)
        writer.end()
    }

    /// The link first: fastfeedparser takes the first element with that name in any namespace, while Liferea takes the
    /// last with text. None of the others is an alternate, which feedparser, fastfeedparser and SimplePie would prefer.
    private static func writeLinks(of entry: FeedDocument.Entry, to writer: XMLWriter) {
        writer.element("link", entry.link.asciiAddress)
        for translation in entry.translations {
            writer.atomLink(
                FeedNames.translation, translation.link, type: FeedNames.htmlType, language: translation.language,
                prefix: "atom:")
        }
    }

    /// At most one enclosure, by the profile; Media RSS has all.
    private static func writePictures(of entry: FeedDocument.Entry, to writer: XMLWriter) {
        if let picture = entry.pictures.first {
            writer.start("enclosure")
            writer.attribute("url", picture.address)
            writer.attribute("length", String(picture.media.bytes))
            writer.attribute("type", picture.media.type.rawValue)
            writer.end()
        }
        entry.pictures.forEach { writer.mediaContent($0) }
    }

    /// The W3C validator warns about offsets that are not whole or half hours; those dates are written in UTC.
    private static func date(_ date: WireDate) -> String {
        date.offset % 1800 == 0 ? date.rfc822 : WireDate(date.instant).rfc822
    }
}
