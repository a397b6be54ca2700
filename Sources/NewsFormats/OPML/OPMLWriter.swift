import Addresses
import LibXML
public import NewsModel

/// Writes a subscription list as OPML 2.0 (http://opml.org/spec2.opml, "subscription list").
///
/// Pure: the same list gives the same bytes, so it has no creation date.
public enum OPMLWriter {
    /// The feeds of one language.
    public struct Group: Sendable, Hashable {
        public let title: String
        public let subscriptions: [Subscription]

        public init(title: String, subscriptions: [Subscription]) {
            self.title = title
            self.subscriptions = subscriptions
        }
    }

    /// One feed.
    public struct Subscription: Sendable, Hashable {
        public let title: String
        public let summary: String?
        /// Absolute.
        public let address: String
        /// The absolute address of its page for people.
        public let home: String
        /// Nil if the languages of its entries differ.
        public let language: LanguageTag?

        public init(title: String, summary: String?, address: String, home: String, language: LanguageTag?) {
            self.title = title
            self.summary = summary
            self.address = address
            self.home = home
            self.language = language
        }
    }

    /// The document in UTF-8. A single group has no folder.
    public static func write(title: String, _ groups: [Group]) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        writer.start("opml")
        writer.attribute("version", "2.0")
        writer.start("head")
        writer.element("title", title.plainAsHTML)
        writer.end()
        writer.start("body")
        for group in groups {
            if groups.count > 1 { startOutline(group.title, to: writer) }
            group.subscriptions.forEach { write($0, to: writer) }
            if groups.count > 1 { writer.end() }
        }
        writer.end()
        writer.end()
        return writer.finish()
    }

    /// The type is called `rss` whatever the feed's format. Feeds need a title, which the W3C validator refuses on what
    /// is none.
    private static func write(_ subscription: Subscription, to writer: XMLWriter) {
        startOutline(subscription.title, to: writer)
        writer.attribute("title", subscription.title.plainAsHTML)
        writer.attribute("type", "rss")
        writer.attribute("description", subscription.summary?.plainAsHTML)
        writer.attribute("language", subscription.language?.description)
        writer.attribute("xmlUrl", subscription.address.asciiAddress)
        writer.attribute("htmlUrl", subscription.home.asciiAddress)
        writer.end()
    }

    private static func startOutline(_ text: String, to writer: XMLWriter) {
        writer.start("outline")
        writer.attribute("text", text.plainAsHTML)
    }
}

extension String {
    /// A text that says the same to who reads it as text and to who reads it as HTML, as the specification lets
    /// outliners do: what would begin a tag or a reference is in its full-width form (decision 22).
    fileprivate var plainAsHTML: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return self }
        var text = String.UnicodeScalarView()
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            switch scalar {
            case "<": text.append("＜")
            case "&":
                // Before a space it begins nothing (HTML Living Standard §13.2.5.72).
                let next = unicodeScalars[unicodeScalars.index(after: index)...].first
                text.append(next.map { " \t\n\r\u{C}".unicodeScalars.contains($0) } ?? true ? scalar : "＆")
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
