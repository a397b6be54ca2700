/// What the rules must know of one variant to decide what an act or new copy does to it; the texts stay in the store.
///
/// The rules are the mutating methods in the files beside this one. They are pure: what they decide goes into the
/// `Journal` they are handed, and the store carries that out.
public struct VariantState: Sendable, Hashable {
    public let id: VariantID
    public let key: WireKey

    public var status: PubStatus = .usable
    /// Who withholds it, or has canceled it: what a provider withheld, its next copy restores; what the desk withheld,
    /// only the desk. Nil while withheld: nobody any more, and the notice stands only until the waiting version's
    /// embargo ends.
    public var withheldBy: Origin?
    /// The newest version stored.
    public var lastVersion = 0
    /// The version readers see, or whose notice they see; nil before the first release.
    public var shown: Int?
    /// The number by which those outside know the newest version that was shown, counted as they are shown (decision
    /// 0017).
    public var publicVersion = 0
    /// Up to which no such number is given any more: the store was restored from a copy, and those outside may know
    /// them of other texts (decision 0023).
    public var floor = 0
    /// A stored version that is to be shown and is not yet.
    public var waiting: WaitingVersion?
    /// Wire copy that came after the desk's own correction: shown only if the desk accepts it.
    public var awaitingDesk: WaitingVersion?
    /// The version that holds this key's newest wire copy.
    public var lastWire: Int?
    /// The highest version number that the provider has used.
    public var providerVersion: Int?
    /// The date of the version that holds this key's newest wire copy: it orders what has no number.
    public var versionDate: WireDate?
    /// What the provider has said last of its use, whatever the desk has done besides.
    public var wireStatus: PubStatus = .usable
    /// Whether the desk has changed the text since the last wire copy.
    public var isDeskEdited = false
    /// When it expires or expired; nil for never.
    public var expires: Timestamp?
    /// Whether the expiry has been entered in the log.
    public var isExpired = false
    /// Whether its texts were erased for law's sake.
    public var isPurged = false

    /// The later of the copy's date and its embargo's end, fixed at the first release; nil before it.
    public var published: WireDate?
    /// The last release, correction, withdrawal or new text; nil before the first release.
    public var updated: Timestamp?
    /// When feeds last listed it as new; nil before the first release.
    public var listed: Timestamp?
    /// The last change in the log, of any kind; nil before the first release.
    public var changed: Timestamp?

    public init(id: VariantID, key: WireKey) {
        self.id = id
        self.key = key
    }

    /// Open to readers as far as the log says; the store's query still asks the time.
    public var isPublic: Bool {
        shown != nil && status == .usable && !isExpired
    }

    /// A notice of withdrawal stands where it was.
    public var isNotice: Bool {
        shown != nil && status != .usable && !isExpired
    }

    /// Whether its expiry has come, entered in the log or not.
    func hasExpired(at instant: Timestamp) -> Bool {
        isExpired || expires.map { $0 <= instant } ?? false
    }

    /// The number that those outside will know the next version by.
    public var nextPublicVersion: Int {
        max(publicVersion, floor) + 1
    }

    /// From now on readers see a version, or its notice.
    mutating func show(_ version: Int) {
        shown = version
        publicVersion = nextPublicVersion
    }
}

/// A version that has been stored and waits to be shown.
public struct WaitingVersion: Sendable, Hashable {
    /// By our count.
    public var version: Int
    /// The embargo's end; nil if it waits only for a withholding to be lifted.
    public var until: WireDate?
    /// The copy's own date.
    public var date: WireDate?
    public var isCorrection: Bool
    /// What it corrects, for readers.
    public var note: String?
    /// Whether it is listed at its own date, as old copy.
    public var isBackfill: Bool
    /// The end that the desk has set: newer copy may wait longer and never less.
    public var deskEmbargo: WireDate?
    /// The provider's versions between what readers see and this one that have not come yet. Late copy of theirs is
    /// shown until this one's time.
    public var missing: Range<Int>?
    /// Whether it says what readers see already, so that to show it changes nothing.
    public var repeatsShown: Bool
    /// What the version says of itself: usable, unless it came or was taken back as withheld.
    public var status: PubStatus

    public init(
        version: Int, until: WireDate?, date: WireDate?, isCorrection: Bool, note: String?, isBackfill: Bool,
        deskEmbargo: WireDate? = nil, missing: Range<Int>? = nil, repeatsShown: Bool = false,
        status: PubStatus = .usable
    ) {
        self.version = version
        self.until = until
        self.date = date
        self.isCorrection = isCorrection
        self.note = note
        self.isBackfill = isBackfill
        self.deskEmbargo = deskEmbargo
        self.missing = missing
        self.repeatsShown = repeatsShown
        self.status = status
    }

    /// Copy that has been stored as a version.
    init(_ version: Int, of submission: Submission) {
        let item = submission.item
        self.init(
            version: version, until: item.embargo, date: item.content.date, isCorrection: item.isCorrection,
            note: item.content.correctionNote, isBackfill: submission.isBackfill, status: item.status)
    }

    /// Puts it under the desk's embargo too; the later of the two counts.
    mutating func wait(forDesk embargo: WireDate?) {
        guard let embargo else { return }
        deskEmbargo = embargo
        if until.map({ $0.instant < embargo.instant }) ?? true { until = embargo }
    }
}

/// A version as the rules want it stored.
public struct VersionDraft: Sendable, Hashable {
    /// How a version came to be stored.
    public enum Standing: String, Sendable, Codable {
        /// Shown, or to be shown.
        case current
        /// Older than what the same provider sent before it.
        case history
        /// Wire copy after a correction by the desk, which decides on it.
        case awaitingDesk
    }

    /// Where its text is.
    public enum Text: Sendable, Hashable {
        indirect case new(Content)
        /// The text of an earlier version of the same variant.
        case of(version: Int)
    }

    /// By our count: 1, 2, 3 ...
    public let number: Int
    public let origin: Origin
    public let standing: Standing
    /// What it will be shown with, or was withdrawn as.
    public let status: PubStatus
    public let text: Text
    /// When it may be shown; nil for at once.
    public let embargo: WireDate?
    /// The sender's own number; nil if it states none, or the version is ours.
    public let providerVersion: Int?
    public let isCorrection: Bool
    /// What was corrected, or why it was withdrawn.
    public let note: String?
    public let at: Timestamp

    /// A text of its own that counts: neither carried on from an earlier version, nor history, nor for the desk to
    /// judge.
    public var isNewText: Bool {
        if case .new = text { return standing == .current }
        return false
    }
}

/// A change as the rules want it logged; the store adds the sequence number and the feeds.
public struct ChangeDraft: Sendable, Hashable {
    public let variant: VariantID
    /// As the store counts.
    public let version: Int
    /// As those outside count.
    public let publicVersion: Int
    public let kind: Change.Kind
    public let origin: Origin
    /// What was corrected, or why it was withdrawn.
    public let note: String?
    /// No other change has this instant.
    public let at: Timestamp
}

/// What the rules have decided for one variant and the store has still to write, in order.
public struct Journal: Sendable {
    public private(set) var versions: [VersionDraft] = []
    public private(set) var changes: [ChangeDraft] = []
    public private(set) var audit: [AuditDraft] = []

    public init() {}

    mutating func add(_ version: VersionDraft) {
        versions.append(version)
    }

    mutating func add(_ change: ChangeDraft) {
        changes.append(change)
    }

    mutating func add(_ entry: AuditDraft) {
        audit.append(entry)
    }
}
