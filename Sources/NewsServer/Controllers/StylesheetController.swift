import Hummingbird
import NewsModel
import Pages

/// The two style sheets, which change only with the program.
struct StylesheetController {
    let ready: ReadyResponses
    let clock: WallClock

    @Sendable func page(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, with: .page)
    }

    @Sendable func feed(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, with: .feed)
    }

    private func respond(to request: Request, with stylesheet: Stylesheet) async throws -> Response {
        let response = try await ready.response(for: stylesheet.path, at: clock.now()) { Representation(stylesheet) }
        guard let response else { throw HTTPError(.notFound) }
        return Conditional.respond(to: request, with: response)
    }
}
