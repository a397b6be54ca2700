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
    public var status: PubStatus
    public var embargo: WireDate?
    /// Whether the copy says that it corrects an earlier version; such a version returns to the top of its feeds.
    public var isCorrection: Bool
    /// The headline is empty only in a notice that withholds or cancels without giving the text again.
    public var content: Content

    public init(
        provider: String? = nil, providerID: String? = nil, language: LanguageTag? = nil,
        providerVersion: Int? = nil, article: ArticleReference? = nil, status: PubStatus = .usable,
        embargo: WireDate? = nil, isCorrection: Bool = false, content: Content
    ) {
        self.provider = provider
        self.providerID = providerID
        self.language = language
        self.providerVersion = providerVersion
        self.article = article
        self.status = status
        self.embargo = embargo
        self.isCorrection = isCorrection
        self.content = content
    }
}

/// What a piece of wire copy holds; a message may hold many.
public enum WireEntry: Sendable, Hashable {
    case item(WireItem)
    /// A picture that came by itself: `content.pictures` begins with it. It becomes an asset and no variant; stories
    /// show it by its id.
    case picture(WireItem)
    /// Members in order, which stay what they are: a package makes no article.
    case package(WirePackage)
}

/// A package of items that belong together on the wire (NewsML-G2 packageItem, ninjs associations): top stories, a
/// story with its sidebars, or the variants of one story in several languages.
public struct WirePackage: Sendable, Hashable {
    public struct Member: Sendable, Hashable, Codable {
        /// The provider's id of the item.
        public let providerID: String
        public let language: LanguageTag?
        /// What it is in the package: "main", "sidebar".
        public let role: String?

        public init(providerID: String, language: LanguageTag? = nil, role: String? = nil) {
            self.providerID = providerID
            self.language = language
            self.role = role
        }
    }

    public var provider: String?
    public var providerID: String?
    public var providerVersion: Int?
    public var headline: String?
    public var members: [Member]
    /// Whether the members are one story in several forms (`pgrmod:alt`): then their languages are one article.
    public var areAlternatives: Bool

    public init(
        provider: String? = nil, providerID: String? = nil, providerVersion: Int? = nil, headline: String? = nil,
        members: [Member], areAlternatives: Bool = false
    ) {
        self.provider = provider
        self.providerID = providerID
        self.providerVersion = providerVersion
        self.headline = headline
        self.members = members
        self.areAlternatives = areAlternatives
    }
}

/// How copy says to which article it belongs. Without one it is an article of its own.
public enum ArticleReference: Sendable, Hashable {
    /// The provider's name for the story, shared by its variants.
    case named(String)
    /// It translates the copy that the same provider calls by this id, in that copy's version if stated.
    case translation(of: String, version: Int?)
    /// An article of the store, by its public id: only the desk says this.
    case id(ArticleID)
}

/// A wire item with everything settled that the store needs to keep it.
public struct Submission: Sendable, Hashable {
    public let key: WireKey
    public let item: WireItem
    /// List it at the copy's own date instead of the present, for old copy taken over from elsewhere.
    public let isBackfill: Bool
    /// In which dates are written that the copy does not state, in seconds east of UTC.
    public let offset: Int

    public init(key: WireKey, item: WireItem, isBackfill: Bool = false, offset: Int = 0) {
        self.key = key
        self.item = item
        self.isBackfill = isBackfill
        self.offset = offset
    }
}

/// What became of a submission, once it is durable.
public struct Receipt: Sendable, Hashable {
    public enum Result: Sendable, Hashable {
        /// The first version of a new variant.
        case stored
        /// A new version of a known one.
        case updated
        /// Exactly what this key sent before.
        case unchanged
        /// Kept, and not visible for now: why.
        case held(String)
        /// Not kept: why.
        case refused(String)
    }

    public let result: Result
    /// Nil where nothing was stored under an id: a notice for copy that is not here yet.
    public let variant: VariantID?
    public let article: ArticleID?
    /// The version in which the submission is kept, ours.
    public let version: Int?
    /// Something a person should know though the copy was taken.
    public let remark: String?

    public init(
        _ result: Result, variant: VariantID? = nil, article: ArticleID? = nil, version: Int? = nil,
        remark: String? = nil
    ) {
        self.result = result
        self.variant = variant
        self.article = article
        self.version = version
        self.remark = remark
    }
}
