import Hummingbird
import NewsModel
import Pages

/// Style sheets and the site's icon, which change only with the program.
struct ThemeController {
    let theme: Theme
    let ready: ReadyResponses
    let clock: WallClock

    @Sendable func pageStyle(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, with: .pageStyle, at: Site.pageStylePath, "text/css; charset=utf-8")
    }

    @Sendable func feedStyle(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, with: .feedStyle, at: Site.feedStylePath, "text/css; charset=utf-8")
    }

    /// `/favicon.ico` too, which browsers ask for unasked and do not take for what it is called.
    @Sendable func icon(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, with: .icon, at: Site.iconPath, "image/png")
    }

    private func respond(
        to request: Request, with file: Theme.File, at path: String, _ mediaType: String
    ) async throws -> Response {
        let response = try await ready.response(for: path, at: clock.now()) {
            Representation(
                bytes: theme[file], mediaType: mediaType, languages: [], lastModified: nil, validUntil: nil,
                dependencies: [], freshness: .asset)
        }
        guard let response else { throw HTTPError(.notFound) }
        return Conditional.respond(to: request, with: response)
    }
}
