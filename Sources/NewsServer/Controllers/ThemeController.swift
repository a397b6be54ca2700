import Hummingbird
import NewsModel

/// Style sheets and the site's icon, which change only with the program.
struct ThemeController {
    let ready: ReadyResponses
    let documents: PublicDocuments
    let clock: WallClock

    @Sendable func pageStyle(_ request: Request, _ context: CallContext) async throws -> Response {
        try await respond(to: request, at: Site.pageStylePath, with: documents.pageStyle())
    }

    @Sendable func feedStyle(_ request: Request, _ context: CallContext) async throws -> Response {
        try await respond(to: request, at: Site.feedStylePath, with: documents.feedStyle())
    }

    /// `/favicon.ico` too, which browsers request by default; they detect its actual type.
    @Sendable func icon(_ request: Request, _ context: CallContext) async throws -> Response {
        try await respond(to: request, at: Site.iconPath, with: documents.icon())
    }

    private func respond(
        to request: Request, at path: String, with file: @autoclosure () -> Representation
    ) async throws -> Response {
        guard let response = try await ready.response(for: path, at: clock.now(), generate: { file() })
        else { throw HTTPError(.notFound) }
        return Conditional.respond(to: request, with: response)
    }
}
