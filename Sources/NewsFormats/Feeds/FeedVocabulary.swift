import LibXML

/// The vocabularies of feeds, distinguished by namespace.
///
/// RSS 2.0 has no namespace, but its early publishers gave it one; Media RSS is written with and without the slash.
enum FeedVocabulary {
    /// RSS of any version.
    case rss
    /// Atom 1.0 and 0.3.
    case atom
    case dublinCore, content, media, tombstone, xhtml
    /// WordPress's additions in an export.
    case wordPress
    /// WordPress's excerpts.
    case excerpt
    /// Apple's, for podcasts.
    case podcast
    /// The Atom Publishing Protocol's (RFC 5023), for drafts.
    case publishing
    /// Blogger's, in exports.
    case blogger
    /// PRISM's, by magazine publishers, for embargoes.
    case prism
    /// AP's, for its items.
    case webFeed
    /// Any other.
    case other

    /// The vocabulary of the current element.
    static func of(_ reader: XMLReader) -> FeedVocabulary {
        if reader.isInNamespace(FeedNames.atom) || reader.isInNamespace("http://purl.org/atom/ns#") {
            return .atom
        }
        if reader.isInNamespace(FeedNames.dublinCore) || reader.isInNamespace(FeedNames.dublinCoreTerms) {
            return .dublinCore
        }
        if reader.isInNamespace(FeedNames.media) || reader.isInNamespace("http://search.yahoo.com/mrss") {
            return .media
        }
        if reader.isInNamespace(FeedNames.content) { return .content }
        if reader.isInNamespace(FeedNames.tombstones) { return .tombstone }
        if reader.isInNamespace(XHTML.namespace) { return .xhtml }
        if reader.isInNamespace(FeedNames.podcast) { return .podcast }
        if excerptNamespaces.contains(where: { reader.isInNamespace($0) }) { return .excerpt }
        if wordPressNamespaces.contains(where: { reader.isInNamespace($0) }) { return .wordPress }
        if publishingNamespaces.contains(where: { reader.isInNamespace($0) }) { return .publishing }
        if reader.isInNamespace("http://schemas.google.com/blogger/2018") { return .blogger }
        if prismNamespaces.contains(where: { reader.isInNamespace($0) }) { return .prism }
        if webFeedNamespaces.contains(where: { reader.isInNamespace($0) }) { return .webFeed }
        if rssNamespaces.contains(where: { reader.isInNamespace($0) }) { return .rss }
        return reader.namespaceURI == nil ? .rss : .other
    }

    private static let excerptNamespaces: [StaticString] = [
        "http://wordpress.org/export/1.0/excerpt/", "http://wordpress.org/export/1.1/excerpt/",
        "http://wordpress.org/export/1.2/excerpt/",
    ]

    private static let wordPressNamespaces: [StaticString] = [
        "http://wordpress.org/export/1.0/", "http://wordpress.org/export/1.1/", "http://wordpress.org/export/1.2/",
    ]

    private static let publishingNamespaces: [StaticString] = [
        "http://www.w3.org/2007/app", "http://purl.org/atom/app#",
    ]

    private static let prismNamespaces: [StaticString] = [
        "http://prismstandard.org/namespaces/basic/2.0/", "http://prismstandard.org/namespaces/basic/2.1/",
        "http://prismstandard.org/namespaces/basic/2.2/", "http://prismstandard.org/namespaces/basic/3.0/",
        "http://prismstandard.org/namespaces/1.2/basic/", "http://prismstandard.org/namespaces/basic/1.2/",
    ]

    private static let webFeedNamespaces: [StaticString] = [
        "http://ap.org/schemas/03/2005/apcm", "http://ap.org/schemas/03/2005/apnm",
    ]

    private static let rssNamespaces: [StaticString] = [
        "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
        "http://backend.userland.com/RSS2", "http://blogs.law.harvard.edu/tech/rss",
    ]
}
