import Addresses
import NewsModel

/// Writes a feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1).
///
/// What has no member in the format is in the extension `_newswire`: translations, topic codes, the credited source,
/// usage terms, and whether an item is a notice of withdrawal. Pure: the same feed gives the same bytes.
public enum JSONFeedWriter {
    /// The document in UTF-8.
    public static func write(_ feed: FeedDocument) -> [UInt8] {
        JSONText.object([
            .init("version", "https://jsonfeed.org/version/1.1"),
            .init("title", feed.title),
            .init("home_page_url", feed.home.asciiAddress),
            // It is what the feed is called, in its archives too.
            .init("feed_url", (feed.history.current ?? feed.address).asciiAddress),
            // What the format calls the next page is the archive before.
            .init("next_url", feed.history.previous),
            .init("description", feed.summary),
            .init("icon", feed.icon),
            .init("favicon", feed.icon),
            .init("language", feed.language?.description),
            .init("authors", author(feed.author)),
            .init("hubs", list: feed.hub.map { [.object([.init("type", "WebSub"), .init("url", $0)])] } ?? []),
            .init(
                "_newswire",
                .object([.init("about", about), .init("id", feed.id), .init("license", feed.license)])),
            .init("items", .list(feed.entries.map(item))),
        ]).bytes
    }
}

extension JSONFeedWriter {
    /// Extensions should describe themselves ("Extensions").
    private static let about = """
        In items: translations are the same article in other languages; subjects are codes of topics and their names \
        among the tags; source is credited with the information; usage_terms bind whoever uses the text; pictures credits and describes the \
        attachments; withdrawn marks a notice in place of an article that was withdrawn. In the feed: license is for \
        programs (https://rslstandard.org).
        """

    private static func item(_ entry: FeedDocument.Entry) -> JSONText {
        let content = entry.content.map { ContentMarkup.division($0, of: entry) }
        return .object([
            .init("id", entry.id),
            .init("url", entry.link.asciiAddress),
            .init("title", entry.title),
            .init("content_html", content.map(JSONText.parts)),
            // An item must have content; in a feed of summaries the summary is all there is.
            .init("content_text", content == nil ? entry.summary : nil),
            .init("summary", content == nil ? nil : entry.summary),
            .init("image", entry.pictures.first?.address),
            .init("date_published", entry.published?.rfc3339),
            .init("date_modified", entry.updated.rfc3339),
            .init("authors", entry.byline.map(author)),
            .init("tags", list: entry.namedCategories.map { .string($0.name) }),
            .init("language", entry.language.description),
            .init("attachments", list: entry.pictures.map(attachment)),
            .init("_newswire", additions(of: entry)),
        ])
    }

    private static func author(_ name: String) -> JSONText {
        .list([.object([.init("name", name)])])
    }

    private static func attachment(_ picture: FeedDocument.Picture) -> JSONText {
        .object([
            .init("url", picture.address),
            .init("mime_type", picture.media.type.rawValue),
            .init("title", picture.caption),
            .init("size_in_bytes", .number(picture.media.bytes)),
        ])
    }

    private static func additions(of entry: FeedDocument.Entry) -> JSONText? {
        let translations = entry.translations.map { translation in
            JSONText.object([
                .init("language", translation.language.description),
                .init("url", translation.link.asciiAddress),
            ])
        }
        let subjects = entry.categories.compactMap { category in
            category.scheme.map {
                JSONText.object([.init("scheme", $0), .init("term", category.term), .init("label", category.label)])
            }
        }
        let members: [JSONText.Member] = [
            .init("translations", list: translations),
            .init("subjects", list: subjects),
            .init("source", entry.source),
            .init("usage_terms", entry.rights),
            .init("pictures", list: entry.pictures.compactMap(credit)),
            .init("withdrawn", entry.isNotice ? .flag(true) : nil),
        ]
        return members.contains { $0.value != nil } ? .object(members) : nil
    }

    /// The credit, for which an attachment has no member.
    private static func credit(_ picture: FeedDocument.Picture) -> JSONText? {
        guard picture.credit != nil || picture.alternativeText != nil else { return nil }
        return .object([
            .init("url", picture.address), .init("credit", picture.credit), .init("alt", picture.alternativeText),
        ])
    }
}
