public import NewsModel

/// The appearance of the pages: templates, style sheets and the site's icon. A newspaper can replace each by a file of
/// the same name; the others are built in. It can also add interface texts.
public struct Theme: Sendable {
    /// The files of a theme, by name.
    public enum File: String, Sendable, CaseIterable {
        case layout = "layout.mustache"
        case front = "front.mustache"
        case article = "article.mustache"
        case figure = "figure.mustache"
        case feeds = "feeds.mustache"
        case message = "message.mustache"
        case choice = "choice.mustache"
        /// For every page.
        case pageStyle = "style.css"
        /// For an Atom feed opened in a browser as `application/xml`, to which browsers still apply CSS.
        case feedStyle = "feed.css"
        /// Square, 48 to 512 pixels.
        case icon = "icon.png"
        /// Additional or changed interface texts, with entries like those of the built-in table.
        case texts = "texts.json"

        /// The extension of templates.
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

    /// The interface texts in each language.
    ///
    /// - Throws: `PagesError` if the theme's texts cannot be read.
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
