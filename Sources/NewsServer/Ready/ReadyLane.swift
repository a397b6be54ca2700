import Hummingbird
import NewsModel

/// In front of the routes: answers what is ready by its path alone. Everything else goes on, and so does what asks for a
/// page of a list, which is part of the address.
struct ReadyLane: RouterMiddleware {
    typealias Context = CallContext

    let ready: ReadyResponses
    let clock: WallClock

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head, !request.asksForPage,
            let hit = ready.response(for: request.uri.path, at: clock.now())
        else { return try await next(request, context) }
        return Conditional.respond(to: request, with: hit)
    }
}

extension Request {
    /// Most requests have no query, and then nothing is read.
    fileprivate var asksForPage: Bool {
        uri.query != nil && uri.queryParameters["page"] != nil
    }
}
