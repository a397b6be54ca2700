import HTTPTypes
import Hummingbird

/// The response for unknown addresses below `/partner/`: a problem document instead of a page for readers. It reveals
/// nothing that the API description does not. Calls with a key are recorded like all others.
struct PartnerProblems: RouterMiddleware {
    typealias Context = CallContext

    let description: PartnerDescription
    let gate: PartnerGate

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.isOfPartners(request.uri.path) else { return try await next(request, context) }
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            var problem = Problem(
                error.status,
                error.status == .notFound
                    ? "there is nothing at this address" : error.body ?? error.status.reasonPhrase)
            var methods: [String]?
            if error.status == .notFound, let known = description.methods(of: request.uri.path) {
                if request.method == .options {
                    return Response(
                        status: .noContent,
                        headers: [.allow: known.joined(separator: ", "), .cacheControl: "no-store"])
                }
                problem = Problem(.methodNotAllowed, "expected \(known.joined(separator: " or "))")
                methods = known
            }
            var response = await gate.refused(problem, request, context)
            response.headers[.allow] = methods?.joined(separator: ", ")
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    /// Whether an address is below `/partner/`, for the router, which passes over empty segments.
    ///
    /// - Parameter path: without a query.
    static func isOfPartners(_ path: some StringProtocol) -> Bool {
        path.split(separator: "/").first.map { $0 == "partner" } ?? false
    }
}
