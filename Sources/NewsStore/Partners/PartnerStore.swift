public import NewsModel

/// What the store does for partners besides keeping and showing articles: who they are, what they are entitled to, and
/// which changes reach them.
public protocol PartnerStore: Sendable {
    // MARK: Partners and their keys

    /// Rises when a partner, a key or an entitlement is changed by this process.
    var partnerRevision: Int { get }

    /// Makes a partner with its first key.
    ///
    /// - Throws: `PartnerRefusal` where there is one of that name.
    func add(_ partner: Partner, key: PartnerKeyRecord, hash: [UInt8], feeds: Set<FeedEdition>, at now: Timestamp)
        async throws

    /// Changes what a partner is and what it is entitled to from now on.
    ///
    /// - Throws: `PartnerRefusal` where there is none of that name.
    func set(_ partner: Partner, feeds: Set<FeedEdition>, at now: Timestamp) async throws

    /// Gives a partner another key.
    ///
    /// - Throws: `PartnerRefusal` where it has two that are live, or where there is no such partner.
    func add(_ key: PartnerKeyRecord, hash: [UInt8], to name: String, at now: Timestamp) async throws

    /// Revokes a partner's key, or all of them without an id.
    ///
    /// - Throws: `PartnerRefusal` where there is none such.
    func revokeKeys(of name: String, id: String?, at now: Timestamp) async throws

    /// All partners by name.
    func partners() async throws -> [PartnerRecord]

    /// Who has the key of an id; nil where there is none, whatever its state.
    func keyHolder(_ id: String) async throws -> KeyHolder?

    /// Adds to what partners have taken, by their numbers.
    func note(_ usage: [Int64: PartnerUsage]) async throws
}

/// A key as the store keeps it, without its hash.
public struct PartnerKeyRecord: Sendable, Hashable {
    public let id: String
    public let created: Timestamp
    public let expires: Timestamp?
    public let revoked: Timestamp?

    public init(id: String, created: Timestamp, expires: Timestamp? = nil, revoked: Timestamp? = nil) {
        self.id = id
        self.created = created
        self.expires = expires
        self.revoked = revoked
    }

    /// Whether it opens anything.
    public func isLive(at now: Timestamp) -> Bool {
        revoked == nil && expires.map { $0 > now } ?? true
    }
}

/// Who shows a key, and everything that decides what it opens.
public struct KeyHolder: Sendable, Hashable {
    /// The partner's number in the store.
    public let row: Int64
    public let partner: Partner
    public let key: PartnerKeyRecord
    /// SHA-256 of the whole key.
    public let hash: [UInt8]
    public let entitlements: Entitlements
    /// What its entitlement was widened by, oldest first.
    public let widenings: [Widening]
}

/// A feed that was added to a partner's entitlement.
public struct Widening: Sendable, Hashable {
    /// Rises with each.
    public let event: Int64
    public let feed: FeedEdition
    /// The newest change when it was added.
    public let since: Int64
}

/// A partner as its operator sees it.
public struct PartnerRecord: Sendable, Hashable {
    public let partner: Partner
    public let created: Timestamp
    /// Newest first.
    public let keys: [PartnerKeyRecord]
    public let entitlements: Entitlements
    public let usage: PartnerUsage

    /// Those that it may have now.
    public var feeds: Set<FeedEdition> {
        entitlements.feeds
    }

    /// Whether it has not called for longer than it may.
    public func isQuiet(at now: Timestamp) -> Bool {
        guard let quiet = partner.quiet else { return false }
        return now.microseconds - (usage.lastCall ?? created).microseconds > Int64(quiet) * 1_000_000
    }
}

/// What a partner has taken.
public struct PartnerUsage: Sendable, Hashable {
    public var calls: Int
    public var items: Int
    public var bytes: Int
    /// Nil before the first.
    public var lastCall: Timestamp?
    /// The change up to which it has been told everything.
    public var position: Int64

    public init(calls: Int = 0, items: Int = 0, bytes: Int = 0, lastCall: Timestamp? = nil, position: Int64 = 0) {
        self.calls = calls
        self.items = items
        self.bytes = bytes
        self.lastCall = lastCall
        self.position = position
    }

    /// Adds what came later.
    public mutating func add(_ other: PartnerUsage) {
        calls += other.calls
        items += other.items
        bytes += other.bytes
        lastCall = [lastCall, other.lastCall].compactMap { $0 }.max()
        position = max(position, other.position)
    }
}
