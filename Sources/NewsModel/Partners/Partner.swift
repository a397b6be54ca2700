/// An outlet with a key, and what it may do. Which feeds it is entitled to stands in its `Entitlements`.
public struct Partner: Sendable, Hashable, Codable {
    /// What a key opens.
    public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
        /// To take copy.
        case read
        /// To bring copy.
        case send
    }

    /// How many calls a minute a partner has unless it is told otherwise.
    public static let usualRate = 600

    /// Lower-case letters, digits and hyphens, like a feed's.
    public let name: String
    public var scopes: Set<Scope>
    /// Whether it receives embargoed copy in advance.
    public var seesAdvance: Bool
    /// The provider that the copy it sends belongs to.
    public var provider: String?
    /// How many calls it has a minute.
    public var rate: Int
    /// After how many seconds without a call it is called quiet; nil is never.
    public var quiet: Int?
    /// The networks that it may call from, in CIDR notation; anywhere where there is none.
    public var networks: [String]

    public init(
        name: String, scopes: Set<Scope> = [.read], seesAdvance: Bool = false, provider: String? = nil,
        rate: Int = Partner.usualRate, quiet: Int? = nil, networks: [String] = []
    ) {
        self.name = name
        self.scopes = scopes
        self.seesAdvance = seesAdvance
        self.provider = provider
        self.rate = rate
        self.quiet = quiet
        self.networks = networks
    }

    /// Whether a name can be a partner's.
    public static func isName(_ text: String) -> Bool {
        FeedID(text) != nil
    }
}

/// Why nothing was done to a partner.
public struct PartnerRefusal: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The sort of refusal, for code that decides.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// There is no partner, feed or language of that name.
        case unknown
        /// It is clear and cannot be done.
        case refused
    }

    public let kind: Kind
    public let description: String

    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
