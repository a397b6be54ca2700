/// The public id of a variant: opaque, short, safe in a path, the same for ever.
public struct VariantID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let description: String

    public init(_ text: String) {
        description = text
    }

    public static func < (left: VariantID, right: VariantID) -> Bool {
        left.description < right.description
    }
}

/// The public id of an article, which ties its variants together.
public struct ArticleID: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ text: String) {
        description = text
    }
}

/// The identity of a variant on the wire: the provider, the provider's id for it, and the language. Ids of different
/// providers never collide.
public struct WireKey: Sendable, Hashable {
    public let provider: String
    public let providerID: String
    public let language: LanguageTag

    public init(provider: String, providerID: String, language: LanguageTag) {
        self.provider = provider
        self.providerID = providerID
        self.language = language
    }
}

/// The name of a feed, as in its address: lower-case letters, digits and hyphens.
public struct FeedID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let description: String

    /// Nil unless the name is safe in an address and means nothing else there.
    public init?(_ text: String) {
        let isSafe = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isSafe, !text.isEmpty, text.utf8.count <= 64, text != Self.front.description else { return nil }
        description = text
    }

    private init(reserved: String) {
        description = reserved
    }

    /// Everything an edition shows: its front page and its part of the sitemap. It cannot be defined as a feed.
    public static let front = FeedID(reserved: "front")

    public static func < (left: FeedID, right: FeedID) -> Bool {
        left.description < right.description
    }
}

/// A feed in an edition, such as `macau/zh-Hant`: used in changes for where a variant was and is.
public struct FeedEdition: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let feed: FeedID
    public let edition: LanguageTag

    public init(feed: FeedID, edition: LanguageTag) {
        self.feed = feed
        self.edition = edition
    }

    public var description: String {
        "\(feed)/\(edition)"
    }

    public static func < (left: FeedEdition, right: FeedEdition) -> Bool {
        (left.feed, left.edition.description) < (right.feed, right.edition.description)
    }
}
