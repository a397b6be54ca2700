import NewsModel

/// A style sheet that pages or feeds link to, and where it is served.
public struct Stylesheet: Sendable, Hashable {
    /// Of every page.
    public static let page = Stylesheet(path: Site.pageStylePath, bytes: PackageResources.style_css)
    /// For an Atom feed that is opened in a browser as `application/xml`, where browsers still apply CSS.
    public static let feed = Stylesheet(path: Site.feedStylePath, bytes: PackageResources.feed_css)

    /// Below the site's base.
    public let path: String
    /// UTF-8, served as `text/css; charset=utf-8`.
    public let bytes: [UInt8]
}
