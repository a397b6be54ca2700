import HTTPTypes
import Hummingbird

/// Allows only POST on the socket for processes of the same user; any other method is 405 (RFC 9110 §15.5.6).
struct OrdersOnly: RouterMiddleware {
    typealias Context = CallContext

    let paths: [String]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method != .post, paths.contains(request.uri.path) else { return try await next(request, context) }
        var answer = Problem(.methodNotAllowed, "expected POST").response
        answer.headers[.allow] = "POST"
        return request.method == .head ? answer.createHeadResponse() : answer
    }
}
