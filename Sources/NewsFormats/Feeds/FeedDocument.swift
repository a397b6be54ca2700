public import NewsModel

/// A feed as it goes out, before any format is chosen: what `AtomWriter`, `RSSWriter` and `JSONFeedWriter` write.
///
/// Everything in it is settled: order, addresses, texts. The writers add nothing and leave nothing out but what
/// their format cannot hold. It knows neither the store nor the time.
public struct FeedDocument: Sendable, Hashable {
    /// A URI that is the same in every format and for ever.
    public let id: String
    /// Where this very document is found, absolute.
    public let address: String
    /// The page for people that it stands for, absolute.
    public let home: String
    /// Its name in readers' lists.
    public let title: String
    /// What it holds, in a sentence.
    public let summary: String?
    /// The language of all its entries; nil where they differ, since readers take it as the default for each.
    public let language: LanguageTag?
    /// Who publishes it, and writes what carries no byline.
    public let author: String
    /// When its newest entry became what it is.
    public let updated: WireDate
    /// A style sheet for browsers that open it; Atom alone can use one.
    public let stylesheet: String?
    /// The square picture that stands for the site in readers' lists, absolute.
    public let icon: String?
    /// The WebSub hub that tells of changes.
    public let hub: String?
    /// The licence for machines (RSL), absolute.
    public let license: String?
    /// What was before it.
    public let history: History
    /// In the order in which readers shall list them.
    public let entries: [Entry]
    /// What is gone for good, for partners' programs; a public feed has none, since validators know no tombstones.
    /// Atom alone can say it.
    public let tombstones: [Tombstone]

    /// A feed of these entries.
    public init(
        id: String, address: String, home: String, title: String, summary: String? = nil, language: LanguageTag?,
        author: String, updated: WireDate, stylesheet: String? = nil, icon: String? = nil, hub: String? = nil,
        license: String? = nil, history: History = History(), entries: [Entry], tombstones: [Tombstone] = []
    ) {
        self.id = id
        self.address = address
        self.home = home
        self.title = title
        self.summary = summary
        self.language = language
        self.author = author
        self.updated = updated
        self.stylesheet = stylesheet
        self.icon = icon
        self.hub = hub
        self.license = license
        self.history = history
        self.entries = entries
        self.tombstones = tombstones
    }
}

extension FeedDocument {
    /// Where a document stands among those of its feed (RFC 5005 §4), by absolute addresses in the same format.
    public struct History: Sendable, Hashable {
        /// The document to subscribe to, as its archives name it.
        public let current: String?
        /// The archive before it.
        public let previous: String?
        /// The archive after it, if it is one itself.
        public let next: String?

        /// Without any: a feed that has no archives.
        public init(current: String? = nil, previous: String? = nil, next: String? = nil) {
            self.current = current
            self.previous = previous
            self.next = next
        }

        /// Whether the document is an archive.
        var isArchive: Bool {
            current != nil
        }
    }

    /// Says that an entry was deleted (RFC 6721), beside the notice that stands in its place: both have the same date,
    /// by which those who know tombstones take the notice for deleted too.
    public struct Tombstone: Sendable, Hashable {
        /// Of the entry.
        public let id: String
        public let deleted: WireDate
        /// Why, or that.
        public let comment: String
        /// Of the comment.
        public let language: LanguageTag

        /// The end of an entry.
        public init(id: String, deleted: WireDate, comment: String, language: LanguageTag) {
            self.id = id
            self.deleted = deleted
            self.comment = comment
            self.language = language
        }
    }

    /// One variant in a feed, or the notice that stands in its place.
    public struct Entry: Sendable, Hashable {
        /// A URI, one for each language's variant: readers keep a single item where two feeds share an id.
        public let id: String
        /// The page in the entry's own language, absolute.
        public let link: String
        /// Plain text, never empty: Miniflux makes a title out of the content where it is missing.
        public let title: String
        /// The language of title, summary and content.
        public let language: LanguageTag
        /// Never moves. Nil where readers would not understand it.
        public let published: WireDate?
        /// Moves for cause only, and differs between the entries of a feed.
        public let updated: WireDate
        /// As printed.
        public let byline: String?
        /// Who is credited with the information.
        public let source: String?
        /// Topics, sections and keywords.
        public let categories: [Category]
        /// Usage terms.
        public let rights: String?
        /// Plain text.
        public let summary: String
        /// A well-formed HTML fragment that is also well-formed XML; nil in a feed of summaries.
        public let content: String?
        /// Those that are stored, the one that stands for the article first.
        public let pictures: [Picture]
        /// The same article in other languages.
        public let translations: [Translation]
        /// Whether it says that the article was withdrawn.
        public let isNotice: Bool

        /// An entry; what has a default may be missing.
        public init(
            id: String, link: String, title: String, language: LanguageTag, published: WireDate?, updated: WireDate,
            byline: String? = nil, source: String? = nil, categories: [Category] = [], rights: String? = nil,
            summary: String, content: String?, pictures: [Picture] = [], translations: [Translation] = [],
            isNotice: Bool = false
        ) {
            self.id = id
            self.link = link
            self.title = title
            self.language = language
            self.published = published
            self.updated = updated
            self.byline = byline
            self.source = source
            self.categories = categories
            self.rights = rights
            self.summary = summary
            self.content = content
            self.pictures = pictures
            self.translations = translations
            self.isNotice = isNotice
        }
    }

    /// A topic, section or keyword.
    public struct Category: Sendable, Hashable {
        /// Its code in the scheme; without a scheme the name itself.
        public let term: String
        /// The URI of the vocabulary that the term is from.
        public let scheme: String?
        /// Its name for people, where the term is a code.
        public let label: String?

        /// A term, of a vocabulary or of nobody's.
        public init(term: String, scheme: String? = nil, label: String? = nil) {
            self.term = term
            self.scheme = scheme
            self.label = label
        }

        /// What a reader can be shown; nil for a code without a name.
        public var name: String? {
            label ?? (scheme == nil ? term : nil)
        }
    }

    /// A picture's file, and what is to be said of it.
    public struct Picture: Sendable, Hashable {
        /// Absolute.
        public let address: String
        public let media: Media
        public let caption: String?
        public let credit: String?
        /// For readers who cannot see it.
        public let alternativeText: String?

        /// A file at an address.
        public init(
            address: String, media: Media, caption: String? = nil, credit: String? = nil, alternativeText: String? = nil
        ) {
            self.address = address
            self.media = media
            self.caption = caption
            self.credit = credit
            self.alternativeText = alternativeText
        }
    }

    /// The page of the same article in another language.
    public struct Translation: Sendable, Hashable {
        /// That page's language.
        public let language: LanguageTag
        /// Absolute.
        public let link: String

        /// A page in another language.
        public init(language: LanguageTag, link: String) {
            self.language = language
            self.link = link
        }
    }
}
