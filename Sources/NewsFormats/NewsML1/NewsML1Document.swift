/// The contents of a NewsML 1 document, item by item, in the standard's own terms.
///
/// It does not decide which component is the story and which its caption, or what a role means for the article:
/// `NewsML1Plan` and `NewsML1Adapter` do.
struct NewsML1Document: Sendable {
    /// `NewsEnvelope/Priority`, for all its items.
    var priority: String?
    /// `NewsEnvelope/DateAndTime`.
    var sent: String?
    /// The names in `SentFrom`: the carrier, never the writer.
    var senders: [String] = []
    /// Topics of the document, by Duid, and by formal name.
    var topics = NewsML1Topics()
    var items: [Result<NewsML1Item, WireError>] = []
    /// The ids of its items, by Duid.
    var identifiers: [String: String] = [:]
}

/// A `NewsItem` (NewsML 1.2 Functional Specification, 5.5).
struct NewsML1Item: Sendable {
    /// The line of its start tag.
    let line: Int
    var duid: String?
    /// `xml:lang`, the default for all its texts.
    var language: String?
    var identification = Identification()
    var management = Management()
    /// Of the items that contain it, whose management data apply to it too.
    var outer: [Management] = []
    /// All components in document order, so that a component precedes those within it.
    var components: [NewsML1Component] = []
    var topics = NewsML1Topics()
    /// `Comment` outside its components, for desks.
    var comments: [String] = []
    /// Whether it has `Update` elements, which change parts of an earlier revision.
    var holdsUpdates = false
    /// Whether it has a `TopicSet` and is a vocabulary.
    var holdsTopics = false
}

extension NewsML1Item {
    typealias Value = StatedValue

    struct Identification: Sendable, Hashable {
        var providerID = ""
        var dateID = ""
        var itemID = ""
        var revision: Value?
        /// `RevisionId/@Update`. The DTD requires it; if it is missing there is no update.
        var update = "N"
        var publicID = ""
        /// TASS's `guid`, in the metadata of the text.
        var guid = ""
        var nameLabel = ""
    }

    struct Management: Sendable, Hashable {
        var firstCreated: Value?
        var thisRevisionCreated: Value?
        var status: Value?
        var changes: [StatusChange] = []
        var urgency = ""
        /// `NewsItemType`.
        var types: [String] = []
        var instructions: [Instruction] = []
        var properties: [NewsML1Component.Property] = []
    }

    /// `StatusWillChange`; several since 1.1.
    struct StatusChange: Sendable, Hashable {
        let line: Int
        var status = ""
        var date = ""
    }

    struct Instruction: Sendable, Hashable {
        let name: String
        /// Whether it is about the status of earlier revisions, which this one replaces anyway.
        var isAboutEarlier = false
    }
}

/// A `NewsComponent`.
struct NewsML1Component: Sendable {
    /// The index of its parent component in the item's list.
    let parent: Int?
    let line: Int
    var duid: String?
    /// `xml:lang`.
    var language: String?
    /// `EquivalentsList="yes"`; the DTD implies "no".
    var areEquivalent = false
    /// `BasisForChoice`: the criterion for choosing one of the equivalents.
    var bases: [String] = []
    var role = ""
    var lines: [Line] = []
    var creators: [Party] = []
    var contributors: [Party] = []
    var sources: [Party] = []
    var providers: [Party] = []
    var languages: [NewsML1Item.Value] = []
    var genres: [Term] = []
    var subjects: [Term] = []
    /// Duids of topics that occur in it.
    var occurrences: [String] = []
    var locations: [Location] = []
    /// Of `DescriptiveMetadata`, `AdministrativeMetadata` and the component's `Metadata`.
    var properties: [Property] = []
    var securities: [Security] = []
    /// `item_keyword`, which is TASS's own.
    var keywords: [String] = []
    var copyright = ""
    var usage: [String] = []
    var comments: [String] = []
    var contents: [NewsML1Content] = []
    /// Items in it, by reference or embedded.
    var members: [String] = []

    var statesLanguage: Bool {
        language != nil || !languages.isEmpty
    }
}

extension NewsML1Component {
    /// One of `NewsLines`.
    struct Line: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case headline, subheadline, byline, bylineTitle, dateline, credit, copyright, rights, series, slug, keywords
            /// `NewsLine` with its type.
            case other(String)
        }

        let kind: Kind
        let text: String
        let language: String?
    }

    struct Party: Sendable, Hashable {
        var name = ""
        var topic: String?
    }

    /// A formal name of a controlled vocabulary.
    struct Term: Sendable, Hashable {
        var name = ""
        var scheme = ""
        var vocabulary = ""
    }

    /// `Location` (since 1.1), or the property of that name in earlier copy.
    struct Location: Sendable, Hashable {
        var howPresent = ""
        var properties: [Property] = []

        subscript(name: String) -> String? {
            properties.first { $0.name == name && !$0.value.isEmpty }?.value
        }
    }

    struct Property: Sendable, Hashable {
        var name = ""
        var value = ""
    }

    /// `Metadata` of a "Securities Identifier".
    struct Security: Sendable, Hashable {
        var ticker = ""
        var exchange = ""
    }
}

/// A `ContentItem`: embedded text, or the address of a file.
struct NewsML1Content: Sendable {
    let line: Int
    var href = ""
    var mediaType = ""
    var format = ""
    var mimeType = ""
    /// Of `Characteristics`.
    var properties: [NewsML1Component.Property] = []
    /// The contents of `DataContent`.
    var story: NewsML1Story?
    /// Whether it is Base64 that is no text in its charset.
    var isUndecodable = false
}

/// Topics in the document: the names of formal names.
struct NewsML1Topics: Sendable {
    struct Topic: Sendable, Hashable {
        var type = ""
        var formalName = ""
        var scheme = ""
        /// `Description`, with its language and its variant.
        var names: [NewsML1Component.Line] = []
    }

    private(set) var all: [Topic] = []
    private var byDuid: [String: Int] = [:]
    private var byName: [String: Int] = [:]

    mutating func add(_ topic: Topic, duid: String?) {
        if let duid { byDuid[duid] = all.count }
        if !topic.formalName.isEmpty, byName[topic.formalName] == nil { byName[topic.formalName] = all.count }
        all.append(topic)
    }

    /// - Parameter reference: `#` and a Duid.
    func topic(_ reference: String) -> Topic? {
        guard reference.utf8.first == UInt8(ascii: "#") else { return nil }
        return byDuid[String(reference.dropFirst())].map { all[$0] }
    }

    func topic(named name: String) -> Topic? {
        byName[name].map { all[$0] }
    }
}
