public import NewsModel

/// What the store answers partners from its logs.
public protocol PartnerLog: Sendable {
    /// The text of a cursor: opaque, and the same for the same contents.
    func seal(_ cursor: CursorContents) -> String

    /// What a cursor holds; nil for what this store did not make.
    func unseal(_ cursor: String) -> CursorContents?

    /// A place in a log.
    func place(_ start: LogPlace.Start, in stream: CursorContents.Stream) async throws -> LogPlace

    /// Whether the log has the change on which a cursor stands. It has not where the store was restored from a copy that
    /// is older than the cursor.
    func holds(_ place: LogPlace, in stream: CursorContents.Stream) async throws -> Bool

    /// The changes after a place that reach a partner, in the order of the log.
    func deliveries(_ query: DeliveryQuery, at now: Timestamp) async throws -> DeliveryPage

    /// How many variants have a change after a place that reaches a partner; no more are counted than the limit.
    func waiting(_ query: DeliveryQuery, at now: Timestamp) async throws -> Int

    /// The newest change of each variant after a place, whomever it reaches, with the log's newest change.
    ///
    /// - Returns: nil where there are more than `limit`.
    func recentChanges(after sequence: Int64, limit: Int, at now: Timestamp) async throws -> RecentChanges?

    /// One variant as it reaches a partner, or one of its versions that were public; nil where for the partner there is
    /// none.
    func delivery(of id: VariantID, version: Int?, to entitlements: Entitlements, at now: Timestamp) async throws
        -> Delivered?

    /// A stored file of a picture that a variant shows which reaches a partner; nil where for the partner there is none.
    func media(_ hash: MediaHash, to entitlements: Entitlements, at now: Timestamp) async throws -> Media?
}

/// A place in a log: the change that it stands on, by number and instant.
public struct LogPlace: Sendable, Hashable {
    public enum Start: Sendable, Hashable {
        case beginning, end
        /// After everything up to this instant.
        case time(Timestamp)
    }

    public let sequence: Int64
    public let at: Timestamp

    public init(sequence: Int64, at: Timestamp) {
        self.sequence = sequence
        self.at = at
    }

    public static let beginning = LogPlace(sequence: 0, at: Timestamp(microseconds: 0))
}

/// What a partner asks of a log.
public struct DeliveryQuery: Sendable {
    public let stream: CursorContents.Stream
    /// The change after which it begins.
    public let after: Int64
    /// The change up to which the partner has been told everything; not beyond `after`.
    public let told: Int64
    /// Narrowed to what was asked for.
    public let entitlements: Entitlements
    /// All of the partner's, by which an item may tell of its other languages.
    public let whole: Entitlements
    /// Whether changes are given that a later one of the same variant has overtaken.
    public let givesEveryVersion: Bool
    public let limit: Int

    public init(
        stream: CursorContents.Stream = .public, after: Int64, told: Int64? = nil, entitlements: Entitlements,
        of whole: Entitlements? = nil, givesEveryVersion: Bool = false, limit: Int
    ) {
        self.stream = stream
        self.after = after
        self.told = told ?? after
        self.entitlements = entitlements
        self.whole = whole ?? entitlements
        self.givesEveryVersion = givesEveryVersion
        self.limit = limit
    }
}

/// A change with the item that it is about.
public struct Delivered: Sendable {
    public let change: Change
    public let item: SyndicatedItem
    /// When it expires, from which on the item is another without a change.
    public let expires: Timestamp?

    /// A provider's rule takes copy back without such a change of the variant: what is told is what it comes to.
    public init(change: Change, item: SyndicatedItem, expires: Timestamp?) {
        let isTakenBack = item.visibility == .withheld && !change.kind.isWithdrawal
        self.change = isTakenBack ? change.told(as: .withhold) : change
        self.item = item
        self.expires = expires
    }

    /// The same as another change tells it, unless that brought a text and there is none: a provider's rule takes copy
    /// back without a change of the variant.
    public func told(by change: Change) -> Delivered {
        guard item.visibility == .public || change.kind.isWithdrawal else { return self }
        return Delivered(change: change, item: item, expires: expires)
    }
}

/// Some of the changes that reach a partner.
public struct DeliveryPage: Sendable {
    public let deliveries: [Delivered]
    /// Everything up to here has been looked at.
    public let end: Int64
    /// Whether the log ended there.
    public let isComplete: Bool
}

/// The end of the change log as it is held in memory.
public struct RecentChanges: Sendable {
    /// A change with what tells whom it reaches.
    public struct Entry: Sendable {
        public let delivered: Delivered
        /// All of the variant's, oldest first, this one the last.
        public let changes: [Change]
    }

    public let entries: [Entry]
    public let newest: LogPlace
}
