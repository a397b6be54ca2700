/// One version of a variant as another house is given it: what every format of the wire writes.
///
/// It says what is true for those it is given to; who may have it, and when, was decided before. Writers add nothing to
/// it and leave nothing out but what their format cannot hold.
public struct SyndicatedItem: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let language: LanguageTag
    /// Who sent the copy: pictures are named by it that have no URI of their own.
    public let provider: String
    /// Ours: 1, 2, 3 ... in the order of showing. Of copy in advance the number that it gets if it is released next.
    public let version: Int
    public let visibility: Visibility
    /// Empty unless the text may be used, now or after the embargo.
    public let content: Content
    /// Whether the text corrects an earlier one. It stays so while only links or pictures change.
    public let isCorrection: Bool
    /// What the text corrects, or why it was withdrawn.
    public let note: String?
    /// Before which nothing of it may be public; nil for what is public.
    public let embargo: WireDate?
    /// When it was first public; nil before.
    public let published: WireDate?
    /// When the text or the status became what it is. It does not move with links and pictures, so that a receiver
    /// finds the same text under it.
    public let updated: Timestamp
    /// When anything about it changed last, its links too.
    public let changed: Timestamp
    /// The article's other variants, as far as the receiver may know of them.
    public let siblings: [Sibling]
    /// Whether there are or were any that the receiver may know of.
    public let hadSiblings: Bool
    /// The one of them that it was made from.
    public let original: Original?
    /// Where it translates what one of them says no longer.
    public let behind: Behind?
    /// Whether its pictures are served to keys alone.
    public let isForPartners: Bool
    /// Whether its text was erased for law's sake, and every copy is to be.
    public let isPurged: Bool

    public init(
        id: VariantID, article: ArticleID, language: LanguageTag, provider: String, version: Int,
        visibility: Visibility, content: Content, isCorrection: Bool = false, note: String? = nil,
        embargo: WireDate? = nil, published: WireDate?, updated: Timestamp, changed: Timestamp? = nil,
        siblings: [Sibling] = [], hadSiblings: Bool = false, original: Original? = nil,
        behind: Behind? = nil, isForPartners: Bool = false, isPurged: Bool = false
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
        self.original = original
        self.behind = behind
        self.isForPartners = isForPartners
        self.isPurged = isPurged
    }

    /// As IPTC has it. What has expired is withheld and not canceled: nothing of it was wrong.
    public var status: PubStatus {
        switch visibility {
        case .public, .notYetPublic: .usable
        case .withheld, .expired: .withheld
        case .canceled: .canceled
        }
    }

    /// What the text corrects, for readers: as the copy says it, or else as the desk did.
    public var correctionNote: String? {
        guard status == .usable else { return nil }
        return content.correctionNote ?? (isCorrection ? note : nil)
    }

    /// For desks: why it was withdrawn, or what the copy says to them.
    public var edNote: String? {
        status == .usable ? content.edNote : note
    }

    /// The date of the story: of its publication, or what the copy says where it is not public yet.
    public var firstCreated: WireDate? {
        published ?? content.date
    }

    /// `updated` in the offset in which the story is dated.
    public var versionCreated: WireDate {
        WireDate(updated, offset: firstCreated?.offset ?? 0)
    }
}
