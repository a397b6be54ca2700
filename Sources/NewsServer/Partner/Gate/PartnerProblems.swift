import HTTPTypes
import Hummingbird

/// The response for unknown addresses below `/partner/`: a problem document instead of a page for readers. It reveals
/// nothing that the API description does not.
struct PartnerProblems: RouterMiddleware {
    typealias Context = CallContext

    let description: PartnerDescription

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.isOfPartners(request.uri.path) else { return try await next(request, context) }
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            var problem = Problem(error.status, "there is nothing at this address").response
            if error.status == .notFound, let methods = description.methods(of: request.uri.path) {
                problem = Problem(.methodNotAllowed, "expected \(methods.joined(separator: " or "))").response
                problem.headers[.allow] = methods.joined(separator: ", ")
            }
            problem.headers[.cacheControl] = "no-store"
            return request.method == .head ? problem.createHeadResponse() : problem
        }
    }

    /// The router ignores empty path segments.
    private static func isOfPartners(_ path: String) -> Bool {
        path.split(separator: "/").first == "partner"
    }
}
