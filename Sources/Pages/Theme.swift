public import NewsModel

/// How the pages look: templates, style sheets and the site's icon. A newspaper can replace each by a file of the same
/// name; what it does not replace is the program's own. Interface texts it can add to.
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
        /// Interface texts, of more languages or other ones: entries like those of the program's own table.
        case texts = "texts.json"

        /// How the names of templates end.
        static let templateSuffix = ".mustache"
    }

    let replaced: [File: [UInt8]]

    public init(replacing replaced: [File: [UInt8]] = [:]) {
        self.replaced = replaced
    }

    /// A file's bytes.
    public subscript(file: File) -> [UInt8] {
        replaced[file] ?? file.usual
    }

    /// What the house says in each language.
    ///
    /// - Throws: `PagesError` where the theme's texts cannot be read.
    public func interfaceTable() throws(PagesError) -> InterfaceTable {
        guard let own = replaced[.texts] else { return .standard }
        do {
            return try InterfaceTable.standard.replacing(by: own)
        } catch {
            throw PagesError(file: File.texts.rawValue, line: nil, problem: error.problem)
        }
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
        case .texts: Array("[]".utf8)
        }
    }
}
