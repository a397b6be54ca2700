/// How the pages look: templates, style sheets and the site's icon. A newspaper can replace each by a file of the same
/// name; what it does not replace is the program's own.
public struct Theme: Sendable {
    /// The files that there are, by their names.
    public enum File: String, Sendable, CaseIterable {
        case layout = "layout.mustache"
        case front = "front.mustache"
        case article = "article.mustache"
        case figure = "figure.mustache"
        case feeds = "feeds.mustache"
        case message = "message.mustache"
        case choice = "choice.mustache"
        /// Of every page.
        case pageStyle = "style.css"
        /// For an Atom feed that is opened in a browser as `application/xml`, where browsers still apply CSS.
        case feedStyle = "feed.css"
        /// Square, of 48 to 512 pixels.
        case icon = "icon.png"

        /// How the names of templates end.
        static let templateSuffix = ".mustache"
    }

    private let replaced: [File: [UInt8]]

    public init(replacing replaced: [File: [UInt8]] = [:]) {
        self.replaced = replaced
    }

    /// A file's bytes.
    public subscript(file: File) -> [UInt8] {
        replaced[file] ?? file.usual
    }
}

extension Theme.File {
    fileprivate var usual: [UInt8] {
        switch self {
        case .layout: PackageResources.layout_mustache
        case .front: PackageResources.front_mustache
        case .article: PackageResources.article_mustache
        case .figure: PackageResources.figure_mustache
        case .feeds: PackageResources.feeds_mustache
        case .message: PackageResources.message_mustache
        case .choice: PackageResources.choice_mustache
        case .pageStyle: PackageResources.style_css
        case .feedStyle: PackageResources.feed_css
        case .icon: PackageResources.icon_png
        }
    }
}
