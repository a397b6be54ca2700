import Hummingbird
import NewsModel

/// In front of the routes: answers what is ready by its path alone. Everything else goes on.
struct ReadyLane: RouterMiddleware {
    typealias Context = BasicRequestContext

    let ready: ReadyResponses
    let clock: WallClock

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head,
            let hit = ready.response(for: request.uri.path, at: clock.now())
        else { return try await next(request, context) }
        return Conditional.respond(to: request, with: hit)
    }
}
