import Addresses

/// The site's addresses and ids: every outgoing URL and `tag:` URI is made here.
public struct Site: Sendable, Hashable {
    /// Scheme, host and port without a trailing slash: `https://news.example`.
    public let base: String
    /// Authority and date of `tag:` URIs (RFC 4151): `news.example,2026`. It is independent of the host.
    public let tag: String
    /// The absolute address of the licence for programs that use the texts (RSL, https://rslstandard.org), if any.
    public let license: String?

    public init(base: String, tag: String, license: String? = nil) {
        self.base = base
        self.tag = tag
        self.license = license
    }

    /// The formats of feeds, by their file extension.
    public enum FeedFormat: String, Sendable, CaseIterable {
        case rss, atom, json
    }

    /// The absolute address of a path.
    public func url(_ path: String) -> String {
        String(joining: base, path)
    }

    /// The permanent id of a variant.
    public func uri(of variant: VariantID) -> String {
        String(joining: "tag:", tag, ":variant/", variant.description)
    }

    /// The permanent id of an article.
    public func uri(of article: ArticleID) -> String {
        String(joining: "tag:", tag, ":article/", article.description)
    }

    /// The role of the article's id among an item's other ids.
    public static let articleRole = "article"

    /// Whether it is an article's id, of this site or another.
    public static func isArticle(uri: String) -> Bool {
        let parts = uri.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "tag" && parts[2].hasPrefix("article/")
    }

    /// The id of a picture that was sent by itself.
    public func uri(ofPicture id: String, provider: String) -> String {
        "tag:\(tag):picture/\(provider)/\(id.percentEncoded)"
    }

    /// The id of copy without a variant: a notice that waits for its copy, or a refused item.
    public func uri(ofCopy key: WireKey) -> String {
        "tag:\(tag):copy/\(key.provider)/\(key.language)/\(key.providerID.percentEncoded)"
    }

    /// - Parameter edition: nil for the feed of every language.
    public func uri(of feed: FeedID, edition: LanguageTag?) -> String {
        "tag:\(tag):feed/\(Self.segment(edition))/\(feed)"
    }

    /// Redirects by language: the x-default of the front pages.
    public static let rootPath = "/"

    /// A style sheet or the icon. Those of the moment and those of certain bytes are in one folder, since a style sheet
    /// may refer to others by relative addresses.
    public static func themePath(_ name: String, _ ending: String) -> String {
        "/\(name).\(ending)"
    }

    /// A pattern for the addresses of a style sheet or the icon of any bytes.
    public static func anyThemePath(_ name: String) -> String {
        "/\(name)-*"
    }

    /// The index of the sitemap.
    public static let sitemapPath = "/sitemap.xml"

    /// The stories of the last two days.
    public static let newsSitemapPath = "/sitemaps/news.xml"

    /// The square icon of the site, whichever it is at the moment, for those that keep its address.
    public static let iconPath = "/icon.png"
    /// The icon, where browsers ask for it by default.
    public static let usualIconPath = "/favicon.ico"

    /// What crawlers read first.
    public static let robotsPath = "/robots.txt"

    /// - Parameter name: of the part's file: `front.xml`, `0.xml`.
    public static func sitemapPath(part name: String) -> String {
        "/sitemaps/\(name)"
    }

    /// An edition's front page.
    ///
    /// - Parameter page: 1 for the newest articles, 2 for older ones, and so on.
    public static func frontPath(_ edition: LanguageTag, page: Int = 1) -> String {
        "/\(edition)/" + query(page)
    }

    /// The page of a feed.
    public static func sectionPath(_ feed: FeedID, edition: LanguageTag, page: Int = 1) -> String {
        "/\(edition)/section/\(feed)/" + query(page)
    }

    /// A list of feeds to subscribe to.
    ///
    /// - Parameter edition: nil for those of every edition.
    public static func subscriptionsPath(_ edition: LanguageTag?) -> String {
        (edition.map { "/\($0)" } ?? "") + "/feeds.opml"
    }

    /// An edition's page of feeds, for people.
    public static func feedsPath(_ edition: LanguageTag) -> String {
        "/\(edition)/feeds/"
    }

    /// - Parameter edition: nil for the feed of every language.
    public static func feedPath(_ feed: FeedID, edition: LanguageTag?, format: FeedFormat) -> String {
        "/\(segment(edition))/feeds/\(feed).\(format.rawValue)"
    }

    /// What a feed listed between two cuts (RFC 5005).
    ///
    /// - Parameter edition: nil for the feed of every language.
    public static func archivePath(
        _ number: Int, of feed: FeedID, edition: LanguageTag?, format: FeedFormat
    ) -> String {
        "/\(segment(edition))/feeds/\(feed)/archive/\(number).\(format.rawValue)"
    }

    /// A feed for partners.
    public static func partnerFeedPath(_ feed: FeedID, edition: LanguageTag) -> String {
        "/partner/v1/feeds/\(feed).\(edition).atom"
    }

    /// The page of a variant. The headline's slug is for people; the id alone finds the page.
    public static func articlePath(_ id: VariantID, edition: LanguageTag, headline: String) -> String {
        String(joining: "/", edition.description, "/article/", id.description, "/", Slug.make(from: headline))
    }

    /// The address that redirects by language, the x-default of the variants.
    public static func articlePath(_ id: ArticleID) -> String {
        "/article/\(id)"
    }

    /// A stored picture.
    public static func mediaPath(_ hash: MediaHash) -> String {
        "/media/\(hash)"
    }

    /// The items for partners, page by page.
    public static let partnerItemsPath = "/partner/v1/items"

    /// An item for partners.
    public static func partnerItemPath(_ id: VariantID) -> String {
        "\(partnerItemsPath)/\(id)"
    }

    /// A stored picture for partners.
    public static func partnerMediaPath(_ hash: MediaHash) -> String {
        "/partner/v1/media/\(hash)"
    }

    private static func query(_ page: Int) -> String {
        page == 1 ? "" : "?page=\(page)"
    }

    /// In place of an edition's language.
    public static let allLanguages = "all"

    private static func segment(_ edition: LanguageTag?) -> String {
        edition?.description ?? allLanguages
    }
}
