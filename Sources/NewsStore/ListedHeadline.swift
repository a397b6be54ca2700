public import NewsModel

/// A public variant as lists of headlines need it, without its text.
public struct ListedHeadline: Sendable, Hashable {
    public let id: VariantID
    public let language: LanguageTag
    /// The edition that has its page.
    public let edition: LanguageTag
    public let headline: String
    public let published: WireDate
    /// When it expires.
    public let expires: Timestamp?

    public init(
        id: VariantID, language: LanguageTag, edition: LanguageTag, headline: String, published: WireDate,
        expires: Timestamp? = nil
    ) {
        self.id = id
        self.language = language
        self.edition = edition
        self.headline = headline
        self.published = published
        self.expires = expires
    }
}
