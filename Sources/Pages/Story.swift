public import NewsModel

/// A public variant with data that several pages need.
public struct Story: Sendable {
    public let variant: Variant
    /// The path of its page.
    public let path: String
    let edition: Edition
    /// The summary for lists and search results.
    let summary: String?

    /// - Parameter edition: the edition that shows it.
    init(_ variant: Variant, edition: Edition) {
        self.variant = variant
        self.edition = edition
        path = Site.articlePath(variant.id, edition: edition.language, headline: variant.content.headline)
        summary = Summary.make(from: variant.content)
    }

    /// The story as a sibling of the article's other languages.
    public var sibling: Sibling {
        Sibling(
            id: variant.id, language: variant.language, edition: edition.language, headline: variant.content.headline,
            path: path)
    }

    /// When it last changed for readers, with the offset of its source.
    var modified: WireDate {
        WireDate(variant.updated, offset: variant.published.offset)
    }
}
