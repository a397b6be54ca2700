/// The visibility of a variant outside at one instant, decided by the store's query, in one place.
public enum Visibility: String, Sendable, CaseIterable {
    /// Embargoed, or withdrawn before its first release: outside it does not exist.
    case notYetPublic
    case `public`
    case withheld
    case expired
    case canceled
}

/// One language's edition of an article at one instant.
public struct Variant: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let key: WireKey
    /// The edition whose pages and feeds show it; nil if none is configured for its language.
    public let edition: LanguageTag?
    public let visibility: Visibility
    /// The public version number: 1, 2, 3 ...
    public let version: Int
    /// Empty unless the variant is public: no writer can show what it does not have.
    public private(set) var content: Content
    /// Whether its text has changed since its first release.
    public let hasNewText: Bool
    /// The later of the copy's date and its embargo's end, fixed at first release.
    public let published: WireDate
    /// Changed by release, correction, withdrawal or new text; unique among variants.
    public let updated: Timestamp
    /// When feeds list it as new.
    public let listed: Timestamp
    /// The last change of any kind, including siblings that were added or removed.
    public let changed: Timestamp
    /// For readers, oldest first.
    public private(set) var corrections: [Correction]
    /// The article's other variants that are public and have an edition, by edition.
    public private(set) var siblings: [Sibling]
    /// When it or one of its siblings expires, and it is no longer as it is here, whether or not a change says so.
    public private(set) var validUntil: Timestamp?

    public init(
        id: VariantID, article: ArticleID, key: WireKey, edition: LanguageTag?, visibility: Visibility,
        version: Int, content: Content, hasNewText: Bool = false, published: WireDate, updated: Timestamp,
        listed: Timestamp, changed: Timestamp, corrections: [Correction] = [], siblings: [Sibling] = [],
        validUntil: Timestamp? = nil
    ) {
        self.id = id
        self.article = article
        self.key = key
        self.edition = edition
        self.visibility = visibility
        self.version = version
        self.content = content
        self.hasNewText = hasNewText
        self.published = published
        self.updated = updated
        self.listed = listed
        self.changed = changed
        self.corrections = corrections
        self.siblings = siblings
        self.validUntil = validUntil
    }

    /// With what was read from elsewhere, in place of what it has.
    public consuming func completed(
        pictures: [Picture], corrections: [Correction], siblings: [Sibling], validUntil: Timestamp?
    ) -> Variant {
        content.pictures = pictures
        self.corrections = corrections
        self.siblings = siblings
        self.validUntil = validUntil
        return self
    }

    public var language: LanguageTag {
        key.language
    }

    /// Withheld or canceled: feeds have a notice without the text.
    public var isNotice: Bool {
        visibility == .withheld || visibility == .canceled
    }
}

/// A correction of the text: when, and what was wrong, if stated.
public struct Correction: Sendable, Hashable {
    public let at: Timestamp
    /// For readers; nil if the copy does not say what was wrong.
    public let note: String?

    public init(at: Timestamp, note: String?) {
        self.at = at
        self.note = note
    }
}

/// Another language's variant of the same article, for links.
public struct Sibling: Sendable, Hashable {
    /// Its relation to the variant whose sibling it is, if known.
    public enum Relation: Sendable, Hashable {
        /// The other is translated from it.
        case original
        /// It is translated from the other.
        case translation
    }

    public let id: VariantID
    public let language: LanguageTag
    /// The edition that has its page.
    public let edition: LanguageTag
    public let headline: String
    public let relation: Relation?
    /// The path of its page.
    public let path: String

    /// - Parameter path: if it is known already.
    public init(
        id: VariantID, language: LanguageTag, edition: LanguageTag, headline: String, relation: Relation? = nil,
        path: String? = nil
    ) {
        self.id = id
        self.language = language
        self.edition = edition
        self.headline = headline
        self.relation = relation
        self.path = path ?? Site.articlePath(id, edition: edition, headline: headline)
    }

    private init(_ other: Sibling, relation: Relation?) {
        id = other.id
        language = other.language
        edition = other.edition
        headline = other.headline
        path = other.path
        self.relation = relation
    }

    /// The sibling as it is related to another variant.
    public func related(by relation: Relation?) -> Sibling {
        Sibling(self, relation: relation)
    }
}
