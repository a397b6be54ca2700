import Mustache
import NewsModel

/// The values that a template reads, by name. Names are unique over all levels of a page, since Mustache looks a
/// missing name up in the level above.
typealias Fields = [String: any Sendable]

/// The templates of all pages, parsed once.
///
/// What stands in `{{ }}` is escaped by `PageText` and not by the library's own HTML escaping.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary
    private let front: MustacheTemplate
    private let article: MustacheTemplate
    private let feeds: MustacheTemplate
    private let message: MustacheTemplate
    private let choice: MustacheTemplate

    enum Name {
        case front, article, feeds, message, choice
    }

    init(theme: Theme) throws {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        var library = MustacheLibrary()
        library.register(try Self.parse(.layout, theme), named: "layout")
        library.register(try Self.parse(.figure, theme), named: "figure")
        self.library = library
        front = try Self.parse(.front, theme)
        article = try Self.parse(.article, theme)
        feeds = try Self.parse(.feeds, theme)
        message = try Self.parse(.message, theme)
        choice = try Self.parse(.choice, theme)
    }

    func render(_ name: Name, _ fields: Fields) -> [UInt8] {
        let template =
            switch name {
            case .front: front
            case .article: article
            case .feeds: feeds
            case .message: message
            case .choice: choice
            }
        return Array(template.render(fields, library: library).utf8)
    }

    /// The pragma is put before each template here, so that no template can be without it.
    private static func parse(_ file: Theme.File, _ theme: Theme) throws -> MustacheTemplate {
        let text = String(decoding: theme[file], as: UTF8.self)
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(PageText.name)}}\n" + text)
        } catch {
            throw PagesError.template(name: file.rawValue, problem: "\(error)")
        }
    }
}

/// Text for HTML, inside elements and inside quoted attributes.
///
/// The library escapes by grapheme cluster: it takes `"` with a combining mark after it for another character and
/// lets it through, and a parser, which reads code points, sees the attribute end there.
struct PageText: MustacheContentType {
    static let name = "PAGE"

    func escapeText(_ text: String) -> String {
        text.escaped(.quoted)
    }
}
