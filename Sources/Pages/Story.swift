public import NewsModel

/// A public variant as pages show it, with what several of them say of it.
public struct Story: Sendable {
    public let variant: Variant
    /// Where its page is.
    public let path: String
    let edition: Edition
    /// Stands for it in lists and in search results.
    let summary: String?

    /// - Parameter edition: the one that shows it.
    init(_ variant: Variant, edition: Edition) {
        self.variant = variant
        self.edition = edition
        path = Site.articlePath(variant.id, edition: edition.language, headline: variant.content.headline)
        summary = Summary.make(from: variant.content)
    }

    /// As the article's other languages see it.
    public var sibling: Sibling {
        Sibling(
            id: variant.id, language: variant.language, edition: edition.language, headline: variant.content.headline)
    }

    /// When it last changed for readers, on the clock that its source used.
    var modified: WireDate {
        WireDate(variant.updated, offset: variant.published.offset)
    }
}
