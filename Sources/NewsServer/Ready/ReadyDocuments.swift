import Hummingbird
import NewsModel

/// The public documents as ready responses, by which the controllers respond.
struct ReadyDocuments: Sendable {
    let documents: PublicDocuments
    let ready: ReadyResponses
    let clock: WallClock

    /// Responds with a document.
    ///
    /// - Parameters:
    ///   - path: under which it is kept.
    ///   - generate: makes it for a time; nil is 404.
    func respond(
        to request: Request, path: String, generate: (Timestamp) async throws -> Representation?
    ) async throws -> Response {
        Conditional.respond(to: request, with: try await response(at: path, generate: generate))
    }

    /// The same before the request's conditions are looked at.
    func response(
        at path: String, generate: (Timestamp) async throws -> Representation?
    ) async throws -> ReadyResponse {
        let now = clock.now()
        let response = try await ready.response(for: path, at: now) { try await generate(now) }
        guard let response else { throw HTTPError(.notFound) }
        return response
    }
}
