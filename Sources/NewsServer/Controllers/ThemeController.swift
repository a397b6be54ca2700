import Hummingbird
import NewsModel
import Pages

/// Style sheets and the site's icon, which change only with the theme.
struct ThemeController {
    let site: ReadyDocuments
    let sheets: [StyleSheet]

    init(site: ReadyDocuments) {
        self.site = site
        sheets = StyleSheet.Role.allCases.map(site.documents.theme.style)
    }

    /// The style sheet of the moment.
    func current(_ sheet: StyleSheet) -> RouteTable.Handler {
        { request, _ in
            try await site.respond(to: request, path: sheet.usualPath) { _ in
                site.documents.style(sheet, freshness: .asset)
            }
        }
    }

    /// The same by the hash of its bytes; that of another theme, which a page in a cache may still name, leads to it.
    func named(_ sheet: StyleSheet) -> RouteTable.Handler {
        { request, _ in
            guard request.uri.path == sheet.path else { return .moved(to: sheet.path) }
            return try await site.respond(to: request, path: sheet.path) { _ in
                site.documents.style(sheet, freshness: .unchanging)
            }
        }
    }

    /// `/favicon.ico` too, which browsers request by default; they detect its actual type.
    @Sendable func icon(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.iconPath) { _ in site.documents.icon() }
    }
}
