public import NewsModel

/// The desk's view of a variant: what it is, whatever those outside may see.
public struct VariantRecord: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let key: WireKey
    public let headline: String
    public let status: PubStatus
    public let visibility: Visibility
    /// The newest version stored.
    public let version: Int
    /// The version readers see; nil before the first release.
    public let shownVersion: Int?
    /// When the version that waits will be released.
    public let embargo: WireDate?
    /// Whether wire copy waits for the desk to accept or reject it.
    public let awaitsDesk: Bool
    public let published: WireDate?
    public let updated: Timestamp?
    /// What the desk must look at, oldest first.
    public let alerts: [Alert]
    /// Where it translates a version of its original that no longer is what readers see.
    public let behind: Behind?
    /// Whether its texts were erased.
    public let isPurged: Bool

    public init(
        id: VariantID, article: ArticleID, key: WireKey, headline: String, status: PubStatus,
        visibility: Visibility, version: Int, shownVersion: Int?, embargo: WireDate?, awaitsDesk: Bool,
        published: WireDate?, updated: Timestamp?, alerts: [Alert] = [],
        behind: Behind? = nil, isPurged: Bool = false
    ) {
        self.id = id
        self.article = article
        self.key = key
        self.headline = headline
        self.status = status
        self.visibility = visibility
        self.version = version
        self.shownVersion = shownVersion
        self.embargo = embargo
        self.awaitsDesk = awaitsDesk
        self.published = published
        self.updated = updated
        self.alerts = alerts
        self.behind = behind
        self.isPurged = isPurged
    }
}

/// Something that Newswire has done, or left undone, and a person must decide. It stands until the desk acts on the
/// variant.
public struct Alert: Sendable, Hashable {
    public let at: Timestamp
    public let text: String

    public init(at: Timestamp, text: String) {
        self.at = at
        self.text = text
    }
}

/// One version of a variant, as the desk sees it.
public struct VersionRecord: Sendable, Hashable {
    /// As the store counts, and the desk.
    public let number: Int
    /// The number by which those outside know it; nil where it was never shown.
    public let publicNumber: Int?
    public let origin: Origin
    public let standing: VersionDraft.Standing
    public let status: PubStatus
    public let at: Timestamp
    public let embargo: WireDate?
    public let providerVersion: Int?
    public let note: String?
    public let content: Content
}

/// Which records a list holds; an empty filter holds all.
public struct RecordFilter: Sendable, Hashable {
    public var language: LanguageTag?
    public var feed: FeedID?
    public var status: PubStatus?
    /// Stored or changed at or after this instant.
    public var since: Timestamp?
    /// A variant's id, an article's id or a provider's id.
    public var name: String?
    /// Only what waits for the desk: an alert, or wire copy to accept or reject.
    public var needsDesk: Bool
    /// Only translations whose original says something else by now.
    public var isBehind: Bool

    public init(
        language: LanguageTag? = nil, feed: FeedID? = nil, status: PubStatus? = nil, since: Timestamp? = nil,
        name: String? = nil, needsDesk: Bool = false, isBehind: Bool = false
    ) {
        self.language = language
        self.feed = feed
        self.status = status
        self.since = since
        self.name = name
        self.needsDesk = needsDesk
        self.isBehind = isBehind
    }
}
