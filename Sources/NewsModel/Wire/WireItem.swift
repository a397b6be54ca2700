/// One item of wire copy as its format's reader understood it, before anything is known of the store.
///
/// What the copy does not state is nil; the importer fills it from the options, the provider's entry, the file's
/// name or the text, in that order.
public struct WireItem: Sendable, Hashable {
    public var provider: String?
    public var providerID: String?
    public var language: LanguageTag?
    public var providerVersion: Int?
    public var article: ArticleReference?
    /// Other ids that the copy gives the item or its story, one of which the provider's entry may declare to be the
    /// story's.
    public var alternativeIDs: [AlternativeID] = []
    public var status: PubStatus
    public var embargo: WireDate?
    /// Whether the copy says that it corrects an earlier version; such a version returns to the top of its feeds.
    public var isCorrection: Bool
    /// What its reader could not tell for sure, so that a person must; the desk is alerted.
    public var doubt: WireDoubt?
    /// The headline is empty only in a notice that withholds or cancels without giving the text again.
    public var content: Content

    public init(
        provider: String? = nil, providerID: String? = nil, language: LanguageTag? = nil,
        providerVersion: Int? = nil, article: ArticleReference? = nil, status: PubStatus = .usable,
        embargo: WireDate? = nil, isCorrection: Bool = false, doubt: WireDoubt? = nil, content: Content
    ) {
        self.provider = provider
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

    /// It withholds or cancels, and does not give the text again.
    public var isNotice: Bool {
        status != .usable && content.headline.isEmpty
    }
}

/// What copy leaves open and a person must decide.
public enum WireDoubt: Sendable, Hashable {
    /// It withdraws a story, and not surely which.
    case withdrawal
    /// It must not go out yet, and until when cannot be told; the words that say so.
    case embargo(String)
    /// It corrects a story that came under another id, and not surely which.
    case correction
    /// It is said to be for desks alone; what says so.
    case notForReaders(String)
}

/// An id besides the item's own (`altId` of NewsML-G2, `altids` of ninjs, `du-key` of NITF).
public struct AlternativeID: Sendable, Hashable {
    /// What sort of id it is, as the copy says; `du-key` for NITF's.
    public let scheme: String
    public let value: String

    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

extension WireItem {
    /// The id of the article that it belongs to, which another Newswire states in each item. Such copy is in one article
    /// with what states the same, and with nothing else: its references may name what has been parted from it since.
    public var statedArticle: String? {
        alternativeIDs.first { $0.scheme == Site.articleRole && Site.isArticle(uri: $0.value) }?.value
    }
}

/// What a piece of wire copy holds; a message may hold many. Indirect as `Delivery` is.
public indirect enum WireEntry: Sendable, Hashable {
    case item(WireItem)
    /// A picture that came by itself: `content.pictures` begins with it. It becomes an asset and no variant; stories
    /// show it by its id.
    case picture(WireItem)
    /// Members in order, which stay what they are: a package makes no article.
    case package(WirePackage)
}

/// How copy says to which article it belongs. Without one it is an article of its own.
public enum ArticleReference: Sendable, Hashable {
    /// The provider's name for the story, shared by its variants.
    case named(String)
    /// It translates the copy that the same provider calls by this id, in that copy's version if stated.
    case translation(of: String, version: Int?)
    /// It says the same as the copy that the same provider calls by this id, in another language; which of them was made
    /// from which, if any was, is not said.
    case besides(String)
    /// An article of the store, by its public id: only the desk says this.
    case id(ArticleID)
}
