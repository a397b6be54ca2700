public import NewsModel

/// A document that is ready to be sent, with what its HTTP headers need.
public struct GeneratedDocument: Sendable, Hashable {
    /// The body, before any compression.
    public let bytes: [UInt8]
    /// For Content-Type, with its charset: without one Chromium shows Chinese in feeds as mojibake.
    public let mediaType: String
    /// For Content-Language; empty where there is nothing to read.
    public let languages: [LanguageTag]
    /// For Last-Modified; nil where nothing has ever been in it.
    public let lastModified: Timestamp?
    /// The next instant at which it becomes different without a change in the log.
    public let validUntil: Timestamp?
    /// It stands until a change touches one of these.
    public let dependencies: Set<FeedEdition>
    /// Or one of these.
    public let variants: Set<VariantID>
    /// For Link headers.
    public let links: [WebLink]

    /// A document and what is to be said of it.
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

/// A link that a document's HTTP header makes (RFC 8288).
public struct WebLink: Sendable, Hashable {
    public let relation: String
    /// Absolute.
    public let address: String

    public init(relation: String, address: String) {
        self.relation = relation
        self.address = address
    }
}
