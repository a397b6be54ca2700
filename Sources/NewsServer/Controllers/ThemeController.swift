import Hummingbird
import NewsModel
import Pages

/// Style sheets and the site's icon, which change only with the theme.
struct ThemeController {
    let site: ReadyDocuments
    let parts: [ThemePart]
    let icon: ThemePart

    init(site: ReadyDocuments) {
        self.site = site
        parts = ThemePart.Role.allCases.map(site.documents.theme.part)
        icon = site.documents.theme.part(.icon)
    }

    /// That of the moment. `/favicon.ico` too, which browsers request by default; they detect its actual type.
    func current(_ part: ThemePart) -> RouteTable.Handler {
        { request, _ in
            try await site.respond(to: request, path: part.usualPath) { _ in
                site.documents.part(part, freshness: .asset)
            }
        }
    }

    /// The same by the hash of its bytes; that of another theme, which a page in a cache may still name, leads to it.
    func named(_ part: ThemePart) -> RouteTable.Handler {
        { request, _ in
            guard request.uri.path == part.path else { return .moved(to: part.path) }
            return try await site.respond(to: request, path: part.path) { _ in
                site.documents.part(part, freshness: .unchanging)
            }
        }
    }
}
