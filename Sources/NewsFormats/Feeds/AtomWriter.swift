import Addresses
import LibXML
import NewsModel

/// Writes a feed as Atom 1.0 (RFC 4287).
///
/// The content is XHTML, so that a browser that receives the document as `application/xml` can show it with only the
/// style sheet. Pure: the same feed gives the same bytes.
public enum AtomWriter {
    /// The document in UTF-8.
    public static func write(_ feed: FeedDocument) -> [UInt8] {
        let writer = XMLWriter(layout: .lines, size: feed.size)
        if let stylesheet = feed.stylesheet {
            let address = stylesheet.asciiAddress.escaped(.quoted)
            writer.processingInstruction("xml-stylesheet", "type=\"text/css\" href=\"\(address)\"")
        }
        writer.start("feed")
        writer.namespace(nil, FeedNames.atom)
        if !feed.tombstones.isEmpty { writer.namespace("at", FeedNames.tombstones) }
        writer.attribute("xml:lang", feed.language?.description)
        if feed.hasPictures { writer.namespace("media", FeedNames.media) }
        writeHead(of: feed, to: writer)
        // Before the entries, which the grammar of RFC 4287 has last.
        for tombstone in feed.tombstones { write(tombstone, author: feed.author, to: writer) }
        for entry in feed.entries {
            write(entry, author: feed.author, to: writer)
        }
        writer.end()
        return writer.finish()
    }
}

extension AtomWriter {
    private static func writeHead(of feed: FeedDocument, to writer: XMLWriter) {
        writer.element("id", feed.id)
        writer.plain("title", feed.title, language: feed.titleLanguage)
        writer.plain("subtitle", ifPresent: feed.summary, language: feed.summaryLanguage)
        writer.element("updated", feed.updated.rfc3339)
        writeAuthor(feed.author, to: writer)
        writer.element("icon", ifPresent: feed.icon)
        writer.archiveMark(of: feed)
        writer.atomLinks(of: feed, type: FeedNames.atomType, prefix: "")
        writer.atomLink("self", feed.address, type: FeedNames.atomType)
        // Last: Liferea takes links of every relation that it does not know for alternates, and the last one wins.
        writer.atomLink("alternate", feed.home, type: FeedNames.htmlType, language: feed.language)
    }

    private static func write(_ entry: FeedDocument.Entry, author: String, to writer: XMLWriter) {
        writer.start("entry")
        writer.attribute("xml:lang", entry.language.description)
        writer.element("id", entry.id)
        writer.plain("title", entry.title)
        writeLinks(of: entry, to: writer)
        writer.element("published", ifPresent: entry.published?.rfc3339)
        writer.element("updated", entry.updated.rfc3339)
        writeAuthor(entry.byline ?? author, to: writer)
        if let source = entry.source {
            writer.start("contributor")
            writer.plain("name", source)
            writer.end()
        }
        entry.categories.forEach { write($0, to: writer) }
        writer.plain("rights", ifPresent: entry.rights)
        writer.plain("summary", entry.summary)
        writeContent(of: entry, to: writer)
        entry.pictures.forEach { writer.mediaContent($0) }
        writer.end()
    }

    /// Translations first, then one alternate: see `FeedNames.translation`.
    private static func writeLinks(of entry: FeedDocument.Entry, to writer: XMLWriter) {
        for translation in entry.translations {
            writer.atomLink(
                FeedNames.translation, translation.link, type: FeedNames.htmlType, language: translation.language)
        }
        if let picture = entry.pictures.first {
            writer.atomLink(
                "enclosure", picture.address, type: picture.media.type.rawValue, length: picture.media.bytes)
        }
        writer.atomLink("alternate", entry.link, type: FeedNames.htmlType, language: entry.language)
    }

    private static func writeContent(of entry: FeedDocument.Entry, to writer: XMLWriter) {
        guard let content = entry.content else { return }
        writer.start("content", mixed: true)
        writer.attribute("type", "xhtml")
        writer.division(content, of: entry)
        writer.end()
    }

    /// RFC 6721 §3.
    private static func write(_ tombstone: FeedDocument.Tombstone, author: String, to writer: XMLWriter) {
        writer.start("at:deleted-entry")
        writer.attribute("ref", tombstone.id)
        writer.attribute("when", tombstone.deleted.rfc3339)
        writer.attribute("xml:lang", tombstone.language.description)
        writer.start("at:by")
        writer.element("name", author)
        writer.end()
        writer.element("at:comment", tombstone.comment)
        writer.end()
    }

    private static func writeAuthor(_ name: String, to writer: XMLWriter) {
        writer.start("author")
        writer.plain("name", name)
        writer.end()
    }

    private static func write(_ category: FeedDocument.Category, to writer: XMLWriter) {
        writer.start("category")
        writer.attribute("term", category.term)
        writer.attribute("scheme", category.scheme)
        writer.plainAttribute("label", category.label)
        writer.end()
    }
}
