import HTTPTypes
import Hummingbird

/// Allows only GET and HEAD for public documents; any other method is 405 (RFC 9110 §15.5.6). The methods for partners
/// are in their API description.
struct ReadersOnly: RouterMiddleware {
    typealias Context = CallContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isReading = request.method == .get || request.method == .head
        if isReading || PartnerProblems.isOfPartners(request.uri.path) { return try await next(request, context) }
        let status: HTTPResponse.Status = request.method == .options ? .noContent : .methodNotAllowed
        return Response(status: status, headers: [.allow: "GET, HEAD", .cacheControl: "no-store"])
    }
}
