import Hummingbird
import NewsModel

/// Style sheets and the site's icon, which change only with the theme.
struct ThemeController {
    let site: ReadyDocuments

    @Sendable func pageStyle(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.pageStylePath) { _ in site.documents.pageStyle() }
    }

    @Sendable func feedStyle(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.feedStylePath) { _ in site.documents.feedStyle() }
    }

    /// `/favicon.ico` too, which browsers request by default; they detect its actual type.
    @Sendable func icon(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.iconPath) { _ in site.documents.icon() }
    }
}
