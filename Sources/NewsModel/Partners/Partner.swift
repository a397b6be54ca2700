/// An outlet with a key, and its settings. Its `Entitlements` are separate.
public struct Partner: Sendable, Hashable, Codable {
    /// What a key allows.
    public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
        /// Receiving copy.
        case read
        /// Sending copy.
        case send
    }

    /// The default number of calls per minute.
    public static let usualRate = 600

    /// Lower-case letters, digits and hyphens, like a feed's.
    public let name: String
    public var scopes: Set<Scope>
    /// Whether it receives embargoed copy in advance.
    public var seesAdvance: Bool
    /// The provider that the copy it sends belongs to.
    public var provider: String?
    /// The most calls per minute.
    public var rate: Int
    /// The number of seconds without a call after which it is quiet; nil for never.
    public var quiet: Int?
    /// The networks that it may call from, in CIDR notation; empty for anywhere.
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

/// Why an order about a partner was not carried out.
public struct PartnerRefusal: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The kind of refusal, for programs.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// There is no partner, feed or language with that name.
        case unknown
        /// The order is clear but cannot be carried out.
        case refused
    }

    public let kind: Kind
    public let description: String

    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
