public import NewsModel

/// An outgoing feed, before a format is chosen: the input of `AtomWriter`, `RSSWriter` and `JSONFeedWriter`.
///
/// Everything in it is decided: order, addresses, texts. The writers add nothing and omit only what their format cannot
/// express. It knows neither the store nor the time.
public struct FeedDocument: Sendable, Hashable {
    /// A permanent URI, the same in every format.
    public let id: String
    /// The absolute address of this document.
    public let address: String
    /// The absolute address of its page for people.
    public let home: String
    /// Its name in readers' lists.
    public let title: String
    /// The title's language, if it is not that of the document.
    public let titleLanguage: LanguageTag?
    /// A description in one sentence.
    public let summary: String?
    /// The description's language, if it is not that of the document.
    public let summaryLanguage: LanguageTag?
    /// The language of its edition, which readers take as the default of each entry; nil for that of every language.
    public let language: LanguageTag?
    /// The publisher, and the author of entries without a byline.
    public let author: String
    /// When the feed last changed.
    public let updated: WireDate
    /// A style sheet for browsers; only Atom can use one.
    public let stylesheet: String?
    /// The square icon of the site, absolute.
    public let icon: String?
    /// The WebSub hub, if any.
    public let hub: String?
    /// The licence for machines (RSL), absolute.
    public let license: String?
    /// Its place among the documents of the feed.
    public let history: History
    /// In the order in which readers should list them.
    public let entries: [Entry]
    /// Deletions, for partners' programs; a public feed has none, since validators do not know tombstones. Only Atom
    /// can express them.
    public let tombstones: [Tombstone]

    public init(
        id: String, address: String, home: String, title: String, titleLanguage: LanguageTag? = nil,
        summary: String? = nil, summaryLanguage: LanguageTag? = nil, language: LanguageTag?, author: String,
        updated: WireDate, stylesheet: String? = nil, icon: String? = nil, hub: String? = nil, license: String? = nil,
        history: History = History(), entries: [Entry], tombstones: [Tombstone] = []
    ) {
        self.id = id
        self.address = address
        self.home = home
        self.title = title
        self.titleLanguage = titleLanguage
        self.summary = summary
        self.summaryLanguage = summaryLanguage
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
    /// The place of a document among those of its feed (RFC 5005 §4), with absolute addresses in the same format.
    public struct History: Sendable, Hashable {
        /// The document to subscribe to, for its archives.
        public let current: String?
        /// The previous archive.
        public let previous: String?
        /// The next archive, if it is one itself.
        public let next: String?

        /// A feed without archives.
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

    /// The deletion of an entry (RFC 6721), beside the notice in its place: both have the same date, so that software
    /// that knows tombstones treats the notice as deleted too.
    public struct Tombstone: Sendable, Hashable {
        /// The id of the entry.
        public let id: String
        public let deleted: WireDate
        /// The comment.
        public let comment: String
        /// The language of the comment.
        public let language: LanguageTag

        public init(id: String, deleted: WireDate, comment: String, language: LanguageTag) {
            self.id = id
            self.deleted = deleted
            self.comment = comment
            self.language = language
        }
    }

    /// A variant in a feed, or the notice in its place.
    public struct Entry: Sendable, Hashable {
        /// A URI, one per variant: readers keep a single item if two feeds share an id.
        public let id: String
        /// The page in the entry's own language, absolute.
        public let link: String
        /// Plain text, never empty: Miniflux makes a title from the content if it is missing.
        public let title: String
        /// The language of title, summary and content.
        public let language: LanguageTag
        /// Never changes. Nil if readers would misinterpret it.
        public let published: WireDate?
        /// Unique among the entries of a feed; changes only for a reason.
        public let updated: WireDate
        /// As printed.
        public let byline: String?
        /// The credited source.
        public let source: String?
        /// Topics, sections and keywords.
        public let categories: [Category]
        /// Usage terms.
        public let rights: String?
        /// Plain text.
        public let summary: String
        /// A well-formed HTML fragment that is also well-formed XML; nil in a feed of summaries.
        public let content: String?
        /// The stored ones, main picture first.
        public let pictures: [Picture]
        /// The same article in other languages.
        public let translations: [Translation]
        /// Whether it is a notice of withdrawal.
        public let isNotice: Bool

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
        /// Its code in the scheme; without a scheme the name.
        public let term: String
        /// The URI of the vocabulary.
        public let scheme: String?
        /// Its name, if the term is a code.
        public let label: String?

        public init(term: String, scheme: String? = nil, label: String? = nil) {
            self.term = term
            self.scheme = scheme
            self.label = label
        }

        /// The name to show; nil for a code without one.
        public var name: String? {
            label ?? (scheme == nil ? term : nil)
        }
    }

    /// A picture file with its description.
    public struct Picture: Sendable, Hashable {
        /// Absolute.
        public let address: String
        public let media: Media
        public let caption: String?
        public let credit: String?
        /// The alternative text.
        public let alternativeText: String?

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

        public init(language: LanguageTag, link: String) {
            self.language = language
            self.link = link
        }
    }
}
