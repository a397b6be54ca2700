public import NewsModel
public import NewsStore

/// An operator's order about a partner, as given on the command line and as sent to the process that owns the store.
public struct PartnerOrder: Sendable, Hashable, Codable {
    /// The content type of an order that is posted.
    public static let mediaType = "application/vnd.newswire.partner+json"
    /// Its address on the socket of the process that owns the store.
    public static let path = "/desk/v1/partners"

    /// The kind of order.
    public enum Act: Sendable, Hashable, Codable {
        /// Creates the partner, with its first key.
        case add(Terms, expires: String?)
        /// Changes what is stated; the rest stays.
        case set(Terms)
        /// Creates another key.
        case rotate(expires: String?)
        /// Revokes a key, or all without an id.
        case revoke(key: String?)
    }

    /// The settings of a partner that can be stated.
    public struct Terms: Sendable, Hashable, Codable {
        /// Feed ids.
        public var feeds: [String]?
        /// Language tags of editions.
        public var languages: [String]?
        /// What its keys allow.
        public var scopes: Set<Partner.Scope>?
        /// Whether it receives embargoed copy in advance.
        public var seesAdvance: Bool?
        /// The provider that the copy it sends belongs to.
        public var provider: String?
        /// Calls a minute.
        public var rate: Int?
        /// The number of seconds without a call after which it is quiet; 0 is never.
        public var quiet: Int?
        /// The networks it may call from, in CIDR notation.
        public var networks: [String]?

        public init() {}
    }

    let act: Act
    let name: String
    /// Who gives the order.
    let person: String

    /// An order about the partner with a name.
    public init(_ act: Act, name: String, by person: String) {
        self.act = act
        self.name = name
        self.person = person
    }
}

/// A partner after an order.
public struct PartnerResult: Sendable, Hashable, Codable {
    /// A key without its secret.
    public struct Key: Sendable, Hashable, Codable {
        /// Its middle part.
        public let id: String
        /// When it was made.
        public let created: String
        /// When it expires.
        public let expires: String?
        /// When it was revoked.
        public let revoked: String?
        /// Whether it is valid now.
        public let isLive: Bool
    }

    public let name: String
    /// The feeds that it is entitled to, each with its edition: `macau.en`.
    public let feeds: [String]
    /// What its keys allow.
    public let scopes: [String]
    /// Whether it receives embargoed copy in advance.
    public let advance: Bool
    /// The provider that the copy it sends belongs to.
    public let provider: String?
    /// Calls a minute.
    public let rate: Int
    /// The number of seconds without a call after which it is quiet.
    public let quiet: Int?
    /// The networks it may call from; empty for anywhere.
    public let networks: [String]
    /// Newest first.
    public let keys: [Key]
    /// The new key, shown only once.
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
