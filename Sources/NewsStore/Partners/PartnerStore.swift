public import NewsModel

/// The partners' operations besides storing and showing articles: who they are, their entitlements, and which changes
/// reach them.
public protocol PartnerStore: Sendable {
    // MARK: - Partners and their keys

    /// Increases when this process changes a partner, a key or an entitlement.
    var partnerRevision: Int { get }

    /// Creates a partner with its first key.
    ///
    /// - Throws: `PartnerRefusal` if the name is in use.
    func add(_ partner: Partner, key: PartnerKeyRecord, hash: [UInt8], feeds: Set<FeedEdition>, at now: Timestamp)
        async throws

    /// Changes a partner and its entitlements from now on.
    ///
    /// - Throws: `PartnerRefusal` for an unknown name.
    func set(_ partner: Partner, feeds: Set<FeedEdition>) async throws

    /// Adds another key of a partner.
    ///
    /// - Throws: `PartnerRefusal` if it has two live keys, or for an unknown partner.
    func add(_ key: PartnerKeyRecord, hash: [UInt8], to name: String, at now: Timestamp) async throws

    /// Revokes a partner's key, or all of them without an id.
    ///
    /// - Throws: `PartnerRefusal` if there is none.
    func revokeKeys(of name: String, id: String?, at now: Timestamp) async throws

    /// All partners by name.
    func partners() async throws -> [PartnerRecord]

    /// The holder of the key with an id, whatever its state; nil if there is none.
    func keyHolder(_ id: String) async throws -> KeyHolder?

    /// Adds to partners' figures, by their row numbers.
    func note(_ usage: [Int64: PartnerUsage]) async throws
}

/// A key as stored, without its hash.
public struct PartnerKeyRecord: Sendable, Hashable {
    /// The middle part of the key, which is no secret.
    public let id: String
    public let created: Timestamp
    /// From when on it is not valid; nil for never.
    public let expires: Timestamp?
    /// Nil if it was not revoked.
    public let revoked: Timestamp?

    public init(id: String, created: Timestamp, expires: Timestamp? = nil, revoked: Timestamp? = nil) {
        self.id = id
        self.created = created
        self.expires = expires
        self.revoked = revoked
    }

    /// Whether it is valid.
    public func isLive(at now: Timestamp) -> Bool {
        revoked == nil && expires.map { $0 > now } ?? true
    }
}

/// The holder of a key, and everything that decides what the key allows.
public struct KeyHolder: Sendable, Hashable {
    /// The partner's row number in the store.
    public let row: Int64
    public let partner: Partner
    public let key: PartnerKeyRecord
    /// SHA-256 of the whole key.
    public let hash: [UInt8]
    public let entitlements: Entitlements
    /// The additions to its entitlement, oldest first.
    public let widenings: [Widening]
}

/// A feed that was added to a partner's entitlement.
public struct Widening: Sendable, Hashable {
    /// Increases with each.
    public let event: Int64
    public let feed: FeedEdition
    /// The newest change when it was added.
    public let since: Int64
    /// The newest entry of the log of copy in advance then.
    public let advanceSince: Int64

    /// The newest entry of a log when it was added.
    public func since(in stream: CursorContents.Stream) -> Int64 {
        switch stream {
        case .public: since
        case .advance: advanceSince
        }
    }
}

/// A partner as its operator sees it.
public struct PartnerRecord: Sendable, Hashable {
    public let partner: Partner
    public let created: Timestamp
    /// Newest first.
    public let keys: [PartnerKeyRecord]
    public let entitlements: Entitlements
    public let usage: PartnerUsage

    /// The current entitlement.
    public var feeds: Set<FeedEdition> {
        entitlements.feeds
    }

    /// Whether it has not called for longer than its limit.
    public func isQuiet(at now: Timestamp) -> Bool {
        guard let quiet = partner.quiet else { return false }
        return now.microseconds - (usage.lastCall ?? created).microseconds > Int64(quiet) * 1_000_000
    }
}

/// What a partner has fetched.
public struct PartnerUsage: Sendable, Hashable {
    public var calls: Int
    public var items: Int
    public var bytes: Int
    /// Nil before the first call.
    public var lastCall: Timestamp?
    /// The change up to which it has received everything.
    public var position: Int64

    public init(calls: Int = 0, items: Int = 0, bytes: Int = 0, lastCall: Timestamp? = nil, position: Int64 = 0) {
        self.calls = calls
        self.items = items
        self.bytes = bytes
        self.lastCall = lastCall
        self.position = position
    }

    /// Adds later figures.
    public mutating func add(_ other: PartnerUsage) {
        calls += other.calls
        items += other.items
        bytes += other.bytes
        lastCall = [lastCall, other.lastCall].compactMap { $0 }.max()
        position = max(position, other.position)
    }
}
