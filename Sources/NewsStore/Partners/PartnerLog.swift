public import NewsModel

/// Access to the store's logs for partners.
public protocol PartnerLog: Sendable {
    /// The text of a cursor: opaque, and the same for the same contents.
    func seal(_ cursor: CursorContents) -> String

    /// The contents of a cursor; nil for one that this store did not issue.
    func unseal(_ cursor: String) -> CursorContents?

    /// A position in a log.
    func place(_ start: LogPlace.Start, in stream: CursorContents.Stream) async throws -> LogPlace

    /// Whether the log has the change that a cursor is at. It does not if the store was restored from a copy that is
    /// older than the cursor.
    func holds(_ place: LogPlace, in stream: CursorContents.Stream) async throws -> Bool

    /// The changes after a position that reach a partner, in the order of the log.
    func deliveries(_ query: DeliveryQuery, at now: Timestamp) async throws -> DeliveryPage

    /// The number of variants with a change after a position that reaches a partner, at most the limit.
    func waiting(_ query: DeliveryQuery, at now: Timestamp) async throws -> Int

    /// The newest change of each variant after a position, whoever it reaches, with the log's newest change.
    ///
    /// - Returns: nil if there are more than `limit`.
    func recentChanges(after sequence: Int64, limit: Int, at now: Timestamp) async throws -> RecentChanges?

    /// A variant as it reaches a partner, or one of its versions that were public; nil if it does not reach the
    /// partner.
    func delivery(of id: VariantID, version: Int?, to entitlements: Entitlements, at now: Timestamp) async throws
        -> Delivered?

    /// A stored picture file shown by a variant that reaches a partner; nil if there is none.
    func media(_ hash: MediaHash, to entitlements: Entitlements, at now: Timestamp) async throws -> Media?
}

/// A position in a log: the change that it is at, by number and instant.
public struct LogPlace: Sendable, Hashable {
    /// Where in a log a reader begins.
    public enum Start: Sendable, Hashable {
        case beginning, end
        /// After everything up to this instant.
        case time(Timestamp)
    }

    /// 0 before the first change.
    public let sequence: Int64
    public let at: Timestamp

    public init(sequence: Int64, at: Timestamp) {
        self.sequence = sequence
        self.at = at
    }

    public static let beginning = LogPlace(sequence: 0, at: Timestamp(microseconds: 0))
}

/// A partner's query of a log.
public struct DeliveryQuery: Sendable {
    public let stream: CursorContents.Stream
    /// The change after which to begin.
    public let after: Int64
    /// The change up to which the partner has received everything; not beyond `after`.
    public let told: Int64
    /// Limited to what was requested.
    public let entitlements: Entitlements
    /// The partner's full entitlements, by which an item mentions its other languages.
    public let whole: Entitlements
    /// Whether to include changes that a later one of the same variant has superseded.
    public let givesEveryVersion: Bool
    /// The most deliveries on a page.
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

/// A change with its item.
public struct Delivered: Sendable {
    public let change: Change
    public let item: SyndicatedItem
    /// When it expires: the item then differs without a change.
    public let expires: Timestamp?

    /// The text of an earlier version may be withdrawn by now, and a provider's rule may withdraw copy without such a
    /// change of the variant: the kind reported is that of the item.
    public init(change: Change, item: SyndicatedItem, expires: Timestamp?) {
        let withdrawal = change.kind.isWithdrawal ? nil : item.withdrawal
        self.change = withdrawal.map { change.told(as: $0) } ?? change
        self.item = item
        self.expires = expires
    }

    /// The item as told by another change, unless that brought a text and there is none: a provider's rule may withdraw
    /// copy without a change of the variant.
    public func told(by change: Change) -> Delivered {
        guard item.visibility == .public || change.kind.isWithdrawal else { return self }
        return Delivered(change: change, item: item, expires: expires)
    }
}

extension SyndicatedItem {
    /// The kind of change that has taken its text away, if it has none.
    fileprivate var withdrawal: Change.Kind? {
        switch visibility {
        case .public, .notYetPublic: nil
        case .withheld: .withhold
        case .expired: .expire
        case .canceled: isPurged ? .purge : .cancel
        }
    }
}

/// Some of the changes that reach a partner.
public struct DeliveryPage: Sendable {
    /// In the order of the log.
    public let deliveries: [Delivered]
    /// The log has been searched up to here.
    public let end: Int64
    /// Whether the log ended there.
    public let isComplete: Bool
}

/// The end of the change log in memory.
public struct RecentChanges: Sendable {
    /// A change with what decides whom it reaches.
    public struct Entry: Sendable {
        public let delivered: Delivered
        /// All changes of the variant, oldest first, this one last.
        public let changes: [Change]
    }

    /// The newest change of each variant, oldest first.
    public let entries: [Entry]
    public let newest: LogPlace
}
