/// One version of a variant for partners: the input of every outgoing format.
///
/// Its content is what its recipients may see; access and time were decided before. Writers add nothing and omit only
/// what their format cannot express.
public struct SyndicatedItem: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let language: LanguageTag
    /// The sender of the copy: it names pictures without a URI of their own.
    public let provider: String
    /// Our public version number: 1, 2, 3 ... For copy in advance, the number that it gets if it is released next.
    public let version: Int
    public let visibility: Visibility
    /// Empty unless the text may be used, now or after the embargo.
    public let content: Content
    /// Whether the text corrects an earlier one. It stays true while only links or pictures change.
    public let isCorrection: Bool
    /// What the text corrects, or why it was withdrawn.
    public let note: String?
    /// Nothing of it may be public before this; nil for a public item.
    public let embargo: WireDate?
    /// When it was first public; nil before.
    public let published: WireDate?
    /// When the text or the status last changed. Links and pictures do not change it, so that a receiver can tell that
    /// the text is the same.
    public let updated: Timestamp
    /// When anything about it last changed, including links.
    public let changed: Timestamp
    /// The article's other variants that the receiver may see.
    public let siblings: [Sibling]
    /// Whether there are or were any that the receiver may see.
    public let hadSiblings: Bool
    /// The status of the article if no variant that the receiver may see is left of several; nil while one is.
    public let articleWithdrawal: PubStatus?
    /// The one that it was translated from.
    public let original: Original?
    /// If it translates an older text of its original.
    public let behind: Behind?
    /// Whether its pictures are served only with a key.
    public let isForPartners: Bool
    /// Whether its text was erased for legal reasons, and every copy should be.
    public let isPurged: Bool
    /// Whether its text came under an embargo or was in the desk's hands, so that its first and last lines may say so.
    public let wasHeld: Bool

    public init(
        id: VariantID, article: ArticleID, language: LanguageTag, provider: String, version: Int,
        visibility: Visibility, content: Content, isCorrection: Bool = false, note: String? = nil,
        embargo: WireDate? = nil, published: WireDate?, updated: Timestamp, changed: Timestamp? = nil,
        siblings: [Sibling] = [], hadSiblings: Bool = false, articleWithdrawal: PubStatus? = nil,
        original: Original? = nil, behind: Behind? = nil, isForPartners: Bool = false, isPurged: Bool = false,
        wasHeld: Bool = false
    ) {
        self.id = id
        self.article = article
        self.language = language
        self.provider = provider
        self.version = version
        self.visibility = visibility
        self.content = content
        self.isCorrection = isCorrection
        self.note = note
        self.embargo = embargo
        self.published = published
        self.updated = updated
        self.changed = changed ?? updated
        self.siblings = siblings
        self.hadSiblings = hadSiblings || !siblings.isEmpty
        self.articleWithdrawal = articleWithdrawal
        self.original = original
        self.behind = behind
        self.isForPartners = isForPartners
        self.isPurged = isPurged
        self.wasHeld = wasHeld
    }

    /// As in IPTC. An expired item is withheld, not canceled: nothing in it was wrong.
    public var status: PubStatus {
        switch visibility {
        case .public, .notYetPublic: .usable
        case .withheld, .expired: .withheld
        case .canceled: .canceled
        }
    }

    /// What the text corrects, for readers: as stated by the copy, or else by the desk.
    public var correctionNote: String? {
        guard status == .usable else { return nil }
        return content.correctionNote ?? (isCorrection ? note : nil)
    }

    /// For desks: why it was withdrawn, or the copy's note.
    public var edNote: String? {
        status == .usable ? content.edNote : note
    }

    /// The date of the story: of its publication, or that of the copy if it is not public yet.
    public var firstCreated: WireDate? {
        published ?? content.date
    }

    /// `updated` with the offset of the story's date.
    public var versionCreated: WireDate {
        WireDate(updated, offset: firstCreated?.offset ?? 0)
    }
}
