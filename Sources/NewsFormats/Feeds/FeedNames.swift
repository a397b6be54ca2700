/// Namespaces, link relations and media types of Atom (RFC 4287), RSS 2.0 and the modules used with them.
enum FeedNames {
    static let atom: StaticString = "http://www.w3.org/2005/Atom"
    /// RFC 6721.
    static let tombstones: StaticString = "http://purl.org/atompub/tombstones/1.0"
    /// RFC 5005.
    static let history: StaticString = "http://purl.org/syndication/history/1.0"
    static let content: StaticString = "http://purl.org/rss/1.0/modules/content/"
    static let dublinCore: StaticString = "http://purl.org/dc/elements/1.1/"
    static let dublinCoreTerms: StaticString = "http://purl.org/dc/terms/"
    /// Apple's, for podcasts.
    static let podcast: StaticString = "http://www.itunes.com/dtds/podcast-1.0.dtd"
    /// Media RSS; the validator does not recognise it without the trailing slash.
    static let media: StaticString = "http://search.yahoo.com/mrss/"

    static let atomType = "application/atom+xml"
    static let rssType = "application/rss+xml"
    static let htmlType = "text/html"
    /// Really Simple Licensing 1.0.
    static let licenseType = "application/rsl+xml"

    /// The relation between an entry and the same article in another language. `alternate` with hreflang would be
    /// correct by RFC 4287 §4.1.1, but feedparser and newsboat open the last such link, Miniflux and NetNewsWire the
    /// first; `related` becomes the item's link in NetNewsWire.
    static let translation = "https://schema.org/workTranslation"
}
