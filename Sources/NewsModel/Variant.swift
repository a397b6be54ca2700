/// What a variant is to those outside at one instant. The store's query decides it, in one place.
public enum Visibility: String, Sendable, CaseIterable {
    /// Embargoed, or withdrawn before its first release: for those outside it does not exist.
    case notYetPublic
    case `public`
    case withheld
    case expired
    case canceled
}

/// One language's edition of an article, as the store shows it at one instant.
public struct Variant: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let key: WireKey
    /// The edition whose pages and feeds show it; nil where none is configured for its language.
    public let edition: LanguageTag?
    public let visibility: Visibility
    /// Ours: 1, 2, 3 ... in the order of showing.
    public let version: Int
    /// Empty unless the variant is public: no writer can show what it is not given.
    public let content: Content
    /// The later of the copy's date and its embargo's end, fixed at first release.
    public let published: WireDate
    /// Moved by release, correction, withdrawal or changed text; no two variants share one.
    public let updated: Timestamp
    /// When feeds show it as new.
    public let listed: Timestamp
    /// The last change of any kind, a sibling's coming or going among them.
    public let changed: Timestamp
    /// For readers, oldest first.
    public let corrections: [Correction]
    /// The article's other variants that are public and have an edition, by edition.
    public let siblings: [Sibling]

    public init(
        id: VariantID, article: ArticleID, key: WireKey, edition: LanguageTag?, visibility: Visibility,
        version: Int, content: Content, published: WireDate, updated: Timestamp, listed: Timestamp,
        changed: Timestamp, corrections: [Correction] = [], siblings: [Sibling] = []
    ) {
        self.id = id
        self.article = article
        self.key = key
        self.edition = edition
        self.visibility = visibility
        self.version = version
        self.content = content
        self.published = published
        self.updated = updated
        self.listed = listed
        self.changed = changed
        self.corrections = corrections
        self.siblings = siblings
    }

    public var language: LanguageTag {
        key.language
    }

    /// Withheld or canceled: what remains in feeds is a notice without the text.
    public var isNotice: Bool {
        visibility == .withheld || visibility == .canceled
    }
}

/// That the text was corrected: when, and what was wrong as far as anybody says.
public struct Correction: Sendable, Hashable {
    public let at: Timestamp
    public let note: String?

    public init(at: Timestamp, note: String?) {
        self.at = at
        self.note = note
    }
}

/// Another language's variant of the same article, as far as a link to it needs.
public struct Sibling: Sendable, Hashable {
    /// What it is to the variant whose sibling it is, where that is known.
    public enum Relation: Sendable, Hashable {
        /// That one is translated from it.
        case original
        /// It is translated from that one.
        case translation
    }

    public let id: VariantID
    public let language: LanguageTag
    public let edition: LanguageTag
    public let headline: String
    public let relation: Relation?
    /// Where its page is.
    public let path: String

    public init(
        id: VariantID, language: LanguageTag, edition: LanguageTag, headline: String, relation: Relation? = nil
    ) {
        self.id = id
        self.language = language
        self.edition = edition
        self.headline = headline
        self.relation = relation
        path = Site.articlePath(id, edition: edition, headline: headline)
    }

    private init(_ other: Sibling, relation: Relation?) {
        id = other.id
        language = other.language
        edition = other.edition
        headline = other.headline
        path = other.path
        self.relation = relation
    }

    /// The same as it is to another variant.
    public func related(by relation: Relation?) -> Sibling {
        Sibling(self, relation: relation)
    }
}
