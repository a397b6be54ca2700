public import NewsModel

/// The desk's view of a variant, whatever its visibility.
public struct VariantRecord: Sendable, Hashable {
    public let id: VariantID
    public let article: ArticleID
    public let key: WireKey
    public let headline: String
    public let status: PubStatus
    public let visibility: Visibility
    /// The newest version stored.
    public let version: Int
    /// The version that readers see; nil before the first release.
    public let shownVersion: Int?
    /// The version that will be shown next.
    public let waitingVersion: Int?
    /// When the waiting version will be released.
    public let embargo: WireDate?
    /// Whether wire copy waits for the desk to accept or reject it.
    public let awaitsDesk: Bool
    /// When it expires or expired.
    public let expires: Timestamp?
    /// Whether that time has come. A variant that was never public then still does not exist outside.
    public let hasExpired: Bool
    /// Nil before the first release, as `updated` is.
    public let published: WireDate?
    public let updated: Timestamp?
    /// The alerts for the desk, oldest first.
    public let alerts: [Alert]
    /// The version of its original that it translates, if readers see a newer one.
    public let behind: Behind?
    /// Whether its texts were erased.
    public let isPurged: Bool
    /// Whether the desk, its provider or a rule withholds it now. This is false if its provider has sent another text
    /// under an embargo: the notice then only remains until that is shown.
    public let isHeld: Bool

    public init(
        id: VariantID, article: ArticleID, key: WireKey, headline: String, status: PubStatus,
        visibility: Visibility, version: Int, shownVersion: Int?, waitingVersion: Int? = nil, embargo: WireDate?,
        awaitsDesk: Bool, expires: Timestamp? = nil, hasExpired: Bool = false, published: WireDate?,
        updated: Timestamp?, alerts: [Alert] = [], behind: Behind? = nil, isPurged: Bool = false,
        isHeld: Bool = false
    ) {
        self.id = id
        self.article = article
        self.key = key
        self.headline = headline
        self.status = status
        self.visibility = visibility
        self.version = version
        self.shownVersion = shownVersion
        self.waitingVersion = waitingVersion
        self.embargo = embargo
        self.awaitsDesk = awaitsDesk
        self.expires = expires
        self.hasExpired = hasExpired
        self.published = published
        self.updated = updated
        self.alerts = alerts
        self.behind = behind
        self.isPurged = isPurged
        self.isHeld = isHeld
    }

    /// The version whose text a correction replaces: the waiting one, unless it is an update still under embargo.
    public func corrected(at now: Timestamp) -> Int? {
        guard let waitingVersion else { return shownVersion }
        let isUpdate = shownVersion != nil && embargo.map { $0.instant > now } ?? false
        return isUpdate ? shownVersion : waitingVersion
    }
}

/// Something that Newswire has done, or left undone, and that a person must decide. It remains until the desk acts on
/// the variant.
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
    /// The number by the store's count, and the desk's.
    public let number: Int
    /// The public number; nil if it was never shown.
    public let publicNumber: Int?
    public let origin: Origin
    public let standing: VersionDraft.Standing
    public let status: PubStatus
    public let at: Timestamp
    /// When it could be shown; nil for at once.
    public let embargo: WireDate?
    /// The sender's own number; nil if it states none, or the version is ours.
    public let providerVersion: Int?
    /// What was corrected, or why it was withdrawn.
    public let note: String?
    public let content: Content
}

/// Selects records; an empty filter selects all.
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
    /// Only translations whose original has a newer text.
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
