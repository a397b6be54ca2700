public import NewsModel

/// A generated document, with the data for its HTTP header.
public struct GeneratedDocument: Sendable, Hashable {
    /// The body, without compression.
    public let bytes: [UInt8]
    /// For Content-Type, with a charset: without one Chromium shows Chinese in feeds as mojibake.
    public let mediaType: String
    /// For Content-Language; empty if there is nothing to read.
    public let languages: [LanguageTag]
    /// For Last-Modified; nil if there was never an entry.
    public let lastModified: Timestamp?
    /// When it next changes without a change in the log.
    public let validUntil: Timestamp?
    /// It is valid until a change affects one of these.
    public let dependencies: Set<FeedEdition>
    /// Or one of these.
    public let variants: Set<VariantID>
    /// For Link headers.
    public let links: [WebLink]

    public init(
        bytes: [UInt8], mediaType: String, languages: [LanguageTag] = [], lastModified: Timestamp?,
        validUntil: Timestamp? = nil, dependencies: Set<FeedEdition> = [], variants: Set<VariantID> = [],
        links: [WebLink] = []
    ) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.languages = languages
        self.lastModified = lastModified
        self.validUntil = validUntil
        self.dependencies = dependencies
        self.variants = variants
        self.links = links
    }
}

/// A link in an HTTP header (RFC 8288).
public struct WebLink: Sendable, Hashable {
    public let relation: String
    /// Absolute.
    public let address: String

    public init(relation: String, address: String) {
        self.relation = relation
        self.address = address
    }
}
