import NewsModel

/// The contents of a NewsML-G2 document, item by item, in the standard's own terms.
///
/// QCodes are as in the copy, resolved only by the catalogs in the document; the adapter decides which headline counts,
/// or what a role means for the article.
struct NewsMLG2Document {
    /// `newsMessage/header/priority`, for all its items.
    var priority: String?
    var items: [Result<NewsMLG2Item, WireError>] = []
}

/// A `newsItem` or a `packageItem` (NewsML-G2 Specification, "Items").
///
/// A class, because it has some sixty parts that every copy of a value would have to retain.
final class NewsMLG2Item {
    enum Kind: Sendable, Hashable {
        case news, package
    }

    let kind: Kind
    /// The line of its start tag.
    let line: Int
    let guid: String
    let version: String?
    /// `xml:lang` of the item, the default for all its texts.
    let language: String?
    /// The aliases of the item and the message, mapped to scheme URIs.
    var catalog: [String: String] = [:]
    var rights = Rights()
    var management = Management()
    var content = ContentMeta()
    /// The names in `assert` and inline concepts, by QCode, URI or literal.
    var asserts: [String: [Text]] = [:]
    /// Alternatives of one content.
    var stories: [NewsMLG2Story] = []
    /// The chosen one.
    var story: NewsMLG2Story?
    /// The languages of omitted alternatives.
    var otherTexts: [String] = []
    var remotes: [Remote] = []
    /// Whether `contentSet` has an inline element, with text or without.
    var hasInlineContent = false
    /// The type of data in `contentSet` other than text.
    var foreignData: String?
    var groups: [Group] = []
    var rootGroup: String?
    /// `hopHistory`, one line each.
    var history: [String] = []

    init(kind: Kind, line: Int, guid: String, version: String?, language: String?) {
        self.kind = kind
        self.line = line
        self.guid = guid
        self.version = version
        self.language = language
    }
}

extension NewsMLG2Item {
    /// A text with the attributes by which it is chosen among others.
    struct Text: Sendable, Hashable {
        var text: String
        var language: String?
        var role: String?
        var rank: Int?
    }

    /// A concept by QCode, URI or literal.
    struct Term: Sendable, Hashable {
        var qcode: String?
        var uri: String?
        var literal: String?
        var type: String?
        var role: String?
        var names: [Text] = []
        /// Codes of `sameAs`, each with its own names.
        var sameAs: [Term] = []
    }

    struct Rights: Sendable, Hashable {
        var holders: [Term] = []
        var notices: [Text] = []
        var terms: [Text] = []
    }

    /// `itemMeta`.
    struct Management: Sendable, Hashable {
        var itemClass: String?
        var versionCreated: Value?
        var firstCreated: Value?
        /// Empty text for `<embargoed/>`, which is legal.
        var embargoed: Value?
        var status: Value?
        var titles: [Text] = []
        var notes: [Text] = []
        var signals: [String] = []
        var links: [Link] = []
        var provider: Term?
        /// The sets of items that it belongs to.
        var memberOf: [Term] = []
    }

    /// `contentMeta`.
    struct ContentMeta: Sendable, Hashable {
        var urgency: String?
        var located: [Term] = []
        var sources: [Term] = []
        var creators: [Term] = []
        var contributors: [Term] = []
        var languages: [Value] = []
        var genres: [Term] = []
        var keywords: [Text] = []
        var subjects: [Term] = []
        var sluglines: [Text] = []
        var headlines: [Text] = []
        var datelines: [Text] = []
        var bylines: [Text] = []
        var creditlines: [Text] = []
        var descriptions: [Text] = []
        var icons: [Remote] = []
        var alternativeIDs: [AlternativeID] = []
    }

    typealias Value = StatedValue

    struct Link: Sendable, Hashable {
        var relation: String?
        var target: String?
        var version: String?
        var href: String?
        var mediaType: String?
        var itemClass: String?
        var titles: [Text] = []
        var remotes: [Remote] = []
    }

    /// `remoteContent`.
    struct Remote: Sendable, Hashable {
        var href: String?
        var target: String?
        var rendition: String?
        var mediaType: String?
        var width: String?
        var height: String?
    }

    struct Group: Sendable, Hashable {
        /// An item or another group, in the order of the package.
        enum Member: Sendable, Hashable {
            case item(id: String, language: String?)
            case group(id: String, line: Int)
        }

        var id: String?
        var role: String?
        var mode: String?
        var members: [Member] = []
    }
}
