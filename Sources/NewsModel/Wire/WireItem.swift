/// An item of wire copy as read by its format's reader, before the store is involved.
///
/// What the copy does not state is nil; the importer takes it from the options, the provider's entry, the file's name
/// or the text, in that order.
public struct WireItem: Sendable, Hashable {
    public var providerID: String?
    public var language: LanguageTag?
    /// The sender's own number, which orders that provider's copy.
    public var providerVersion: Int?
    /// The article that the copy says it belongs to.
    public var article: ArticleReference?
    /// Other ids of the item or its story in the copy, one of which the provider's entry may declare to be the story's.
    public var alternativeIDs: [AlternativeID] = []
    public var status: PubStatus
    /// When it may be published; nil for at once.
    public var embargo: WireDate?
    /// Whether the copy says that it corrects an earlier version; such a version returns to the top of its feeds.
    public var isCorrection: Bool
    /// What its reader could not determine, so that a person must; the desk is alerted.
    public var doubt: WireDoubt?
    /// The headline is empty only in a notice that withholds or cancels without repeating the text.
    public var content: Content

    public init(
        providerID: String? = nil, language: LanguageTag? = nil,
        providerVersion: Int? = nil, article: ArticleReference? = nil, status: PubStatus = .usable,
        embargo: WireDate? = nil, isCorrection: Bool = false, doubt: WireDoubt? = nil, content: Content
    ) {
        self.providerID = providerID
        self.language = language
        self.providerVersion = providerVersion
        self.article = article
        self.status = status
        self.embargo = embargo
        self.isCorrection = isCorrection
        self.doubt = doubt
        self.content = content
    }

    /// Whether it withholds or cancels without repeating the text.
    public var isNotice: Bool {
        status != .usable && content.headline.isEmpty
    }

    /// The reason in a notice for readers and partners.
    public var reason: String? {
        content.correctionNote ?? content.edNote
    }

    /// What the audit has of a withholding that came after newer copy; the same for each that comes again.
    public var outdatedNote: String {
        let age = "its version \(providerVersion.map(String.init) ?? "") was outdated"
        return reason.map { "\(age): \($0)" } ?? age
    }

    /// Whether its provider has sent a later version. A cancel never counts as older: nothing that came after it could
    /// revive what it cancels.
    ///
    /// - Parameter newest: the highest number that the provider has used; nil for none.
    public func isOutdated(after newest: Int?) -> Bool {
        guard status != .canceled, let sent = providerVersion, let newest else { return false }
        return sent < newest
    }
}

/// An ambiguity in copy that a person must resolve.
public enum WireDoubt: Sendable, Hashable {
    /// It withdraws a story, without saying clearly which.
    case withdrawal
    /// It must not be published yet, until an unknown time; with the words that say so.
    case embargo(String)
    /// It corrects a story with another id, without saying clearly which.
    case correction
    /// It is for desks only; with the words that say so.
    case notForReaders(String)
}

/// An id besides the item's own (`altId` of NewsML-G2, `altids` of ninjs, `du-key` of NITF).
public struct AlternativeID: Sendable, Hashable {
    /// The kind of id, as stated by the copy; `du-key` for NITF's.
    public let scheme: String
    public let value: String

    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

extension WireItem {
    /// The id of its article, which another Newswire states in each item. Such copy is in one article with what states
    /// the same, and with nothing else: its references may name what has been unlinked since.
    public var statedArticle: String? {
        alternativeIDs.first { $0.scheme == Site.articleRole && Site.isArticle(uri: $0.value) }?.value
    }
}

/// An entry of a piece of wire copy; a message may have many. Indirect like `Delivery`.
public indirect enum WireEntry: Sendable, Hashable {
    case item(WireItem)
    /// A picture that was sent by itself: `content.pictures` begins with it. It becomes an asset, not a variant;
    /// stories show it by its id.
    case picture(WireItem)
    /// Members in order, which stay independent: a package does not make an article.
    case package(WirePackage)
}

/// How copy states its article. Without one it is an article of its own.
public enum ArticleReference: Sendable, Hashable {
    /// The provider's name for the story, shared by its variants.
    case named(String)
    /// It translates the copy with this id of the same provider, in that copy's version if stated.
    case translation(of: String, version: Int?)
    /// It is another language of the copy with this id of the same provider; which was translated from which is not
    /// stated.
    case besides(String)
    /// An article of the store, by its public id: only the desk states this.
    case id(ArticleID)
}
