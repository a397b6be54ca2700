import Hummingbird
import NewsModel

/// The public documents as ready responses, by which the controllers respond.
struct ReadyDocuments: Sendable {
    /// The memory for parts of the sitemap: one or two, which crawlers read one after another.
    private static let bytesOfParts = 64 << 20

    let documents: PublicDocuments
    let ready: ReadyResponses
    /// Parts of the sitemap, by path and last change. They are large and seldom asked for: they are not among the other
    /// ready responses, which they would evict, and stay until something in them changes, not until anything is
    /// published.
    let sitemapParts: ReadyResponses
    let clock: WallClock

    init(documents: PublicDocuments, ready: ReadyResponses, clock: WallClock) {
        self.documents = documents
        self.ready = ready
        self.clock = clock
        sitemapParts = ReadyResponses(limit: Self.bytesOfParts, clock: clock)
    }

    /// Drops everything, after a change that the log does not have.
    func dropAll() {
        ready.dropAll()
        sitemapParts.dropAll()
    }

    /// Responds with a document.
    ///
    /// - Parameters:
    ///   - path: under which it is kept.
    ///   - generate: makes it for a time; nil is 404.
    func respond(
        to request: Request, path: String, generate: (Timestamp) async throws -> Representation?
    ) async throws -> Response {
        await Conditional.respond(to: request, with: try await response(at: path, generate: generate))
    }

    /// The document at a path, ready or generated now, before any request's conditions are looked at.
    ///
    /// - Parameter generate: makes it for a time; nil throws 404.
    func response(
        at path: String, generate: (Timestamp) async throws -> Representation?
    ) async throws -> ReadyResponse {
        let now = clock.now()
        let response = try await ready.response(for: path, at: now) { try await generate(now) }
        guard let response else { throw HTTPError(.notFound) }
        return response
    }
}
