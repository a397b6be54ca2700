import HTTPTypes
import Hummingbird

/// What everybody may ask is read, not changed: any other method is told so (RFC 9110 §15.5.6). What partners may do
/// their own description says.
struct ReadersOnly: RouterMiddleware {
    typealias Context = CallContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isReading = request.method == .get || request.method == .head
        guard !isReading, !request.uri.path.hasPrefix("/partner/") else { return try await next(request, context) }
        let status: HTTPResponse.Status = request.method == .options ? .noContent : .methodNotAllowed
        return Response(status: status, headers: [.allow: "GET, HEAD", .cacheControl: "no-store"])
    }
}
