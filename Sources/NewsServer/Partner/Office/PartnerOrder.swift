public import NewsModel
public import NewsStore

/// What an operator wants done about a partner, as the command line says it and as it travels to the process that owns
/// the store.
public struct PartnerOrder: Sendable, Hashable, Codable {
    /// The content type of an order that is posted.
    public static let mediaType = "application/vnd.newswire.partner+json"

    /// What is to be done.
    public enum Deed: Sendable, Hashable, Codable {
        /// Makes it, with its first key.
        case add(Terms, expires: String?)
        /// Changes what is stated; the rest stays.
        case set(Terms)
        /// Gives it another key.
        case rotate(expires: String?)
        /// Ends a key, or all without an id.
        case revoke(key: String?)
    }

    /// What can be stated of a partner.
    public struct Terms: Sendable, Hashable, Codable {
        /// Ids of feeds.
        public var feeds: [String]?
        /// Tags of editions.
        public var languages: [String]?
        /// What its keys open.
        public var scopes: Set<Partner.Scope>?
        /// Whether it receives embargoed copy in advance.
        public var seesAdvance: Bool?
        /// The provider that the copy it sends belongs to.
        public var provider: String?
        /// Calls a minute.
        public var rate: Int?
        /// After how many seconds without a call it is called quiet; 0 is never.
        public var quiet: Int?
        /// From where it may call, in CIDR notation.
        public var networks: [String]?

        /// Nothing stated.
        public init() {}
    }

    let deed: Deed
    let name: String
    /// Who gives it.
    let person: String

    /// An order about the partner of a name.
    public init(_ deed: Deed, name: String, by person: String) {
        self.deed = deed
        self.name = name
        self.person = person
    }
}

/// A partner after what was done.
public struct PartnerResult: Sendable, Hashable, Codable {
    /// A key without what makes it one.
    public struct Key: Sendable, Hashable, Codable {
        /// Its middle part.
        public let id: String
        /// When it was made.
        public let created: String
        /// When it ends by itself.
        public let expires: String?
        /// When it was revoked.
        public let revoked: String?
        /// Whether it opens anything now.
        public let isLive: Bool
    }

    /// Its name.
    public let name: String
    /// Feeds that it is entitled to, each with its edition: `macau.en`.
    public let feeds: [String]
    /// What its keys open.
    public let scopes: [String]
    /// Whether it receives embargoed copy in advance.
    public let advance: Bool
    /// The provider that the copy it sends belongs to.
    public let provider: String?
    /// Calls a minute.
    public let rate: Int
    /// After how many seconds without a call it is called quiet.
    public let quiet: Int?
    /// From where it may call; anywhere where there is none.
    public let networks: [String]
    /// Newest first.
    public let keys: [Key]
    /// The new key, shown this once.
    public let key: String?

    /// A partner as its operator sees it.
    public init(_ record: PartnerRecord, at now: Timestamp, key: PartnerKey? = nil) {
        let partner = record.partner
        name = partner.name
        feeds = record.feeds.sorted().map { "\($0.feed).\($0.edition)" }
        scopes = partner.scopes.map(\.rawValue).sorted()
        advance = partner.seesAdvance
        provider = partner.provider
        rate = partner.rate
        quiet = partner.quiet
        networks = partner.networks
        keys = record.keys.map { key in
            Key(
                id: key.id, created: key.created.rfc3339, expires: key.expires?.rfc3339,
                revoked: key.revoked?.rfc3339, isLive: key.isLive(at: now))
        }
        self.key = key?.text
    }
}

/// Carries out orders about partners, here or in the process that owns the store.
public protocol PartnerOrderTaker: Sendable {
    /// - Throws: `PartnerRefusal`.
    func carryOut(_ order: PartnerOrder) async throws -> PartnerResult
}
