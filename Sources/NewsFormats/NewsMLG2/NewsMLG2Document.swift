import NewsModel

/// What a NewsML-G2 document says, item by item, in the standard's own terms and words.
///
/// QCodes stand as the copy has them, resolved by nothing but the catalogs the document carries; which headline
/// counts, or what a role means for the article, is the adapter's to say.
struct NewsMLG2Document {
    /// `newsMessage/header/priority`, for all its items.
    var priority: String?
    var items: [Result<NewsMLG2Item, WireError>] = []
}

/// A `newsItem` or a `packageItem` (NewsML-G2 Specification, "Items").
///
/// A class, because it has some sixty parts that every copy of a value would have to count.
final class NewsMLG2Item {
    enum Kind: Sendable, Hashable {
        case news, package
    }

    let kind: Kind
    /// Where its start tag stands.
    let line: Int
    let guid: String
    let version: String?
    /// `xml:lang` of the item, the default for all its texts.
    let language: String?
    /// The item's and the message's own aliases, to scheme URIs.
    var catalog: [String: String] = [:]
    var rights = Rights()
    var management = Management()
    var content = ContentMeta()
    /// What `assert` and inline concepts tell: names by QCode, URI or literal.
    var asserts: [String: [Text]] = [:]
    /// Alternatives of one content.
    var stories: [NewsMLG2Story] = []
    /// The one of them that counts.
    var story: NewsMLG2Story?
    /// The languages of others that say the same and are left out.
    var otherTexts: [String] = []
    var remotes: [Remote] = []
    /// Whether `contentSet` has an inline element, with text or without.
    var hasInlineContent = false
    /// The type of data in `contentSet` that is no text.
    var foreignData: String?
    var groups: [Group] = []
    var rootGroup: String?
    /// `hopHistory`, a line each.
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
    /// A text with the attributes by which it is chosen among its like.
    struct Text: Sendable, Hashable {
        var text: String
        var language: String?
        var role: String?
        var rank: Int?
    }

    /// A concept named by QCode, URI or literal.
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
    }

    /// `contentMeta`.
    struct ContentMeta: Sendable, Hashable {
        var urgency: String?
        var located: [Term] = []
        var sources: [Term] = []
        var creators: [Term] = []
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

    /// A value that may be wrong, with the line to name then.
    struct Value: Sendable, Hashable {
        let text: String
        let line: Int
    }

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
