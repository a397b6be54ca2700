import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// What programs read at fixed addresses of the site: sitemaps, robots.txt, IndexNow's key and the description of the
/// partner API, as ready responses.
struct SiteFileController {
    let site: ReadyDocuments

    private var documents: PublicDocuments { site.documents }

    @Sendable func robots(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.robotsPath) { _ in documents.robots() }
    }

    /// `/{key}.txt`, for the configured key.
    func key(_ indexNow: IndexNow) -> @Sendable (Request, CallContext) async throws -> Response {
        { request, _ in
            try await site.respond(to: request, path: indexNow.path) { _ in documents.indexNowKey(indexNow) }
        }
    }

    /// `/partner/v1/openapi.json`: public, since it names no partner.
    func description(_ partners: PartnerDescription) -> @Sendable (Request, CallContext) async throws -> Response {
        { request, _ in
            try await site.respond(to: request, path: PartnerDescription.path) { _ in
                documents.description(of: partners)
            }
        }
    }

    @Sendable func sitemapIndex(_ request: Request, _ context: CallContext) async throws -> Response {
        try await site.respond(to: request, path: Site.sitemapPath) { now in try await documents.sitemapIndex(at: now) }
    }

    /// `/sitemaps/{name}`
    @Sendable func sitemap(_ request: Request, _ context: CallContext) async throws -> Response {
        let name = try context.parameters.require("part")
        let (path, now) = (Site.sitemapPath(part: name), site.clock.now())
        guard let part = try await documents.sitemaps.part(named: name, at: now) else {
            return try await site.respond(to: request, path: path) { now in
                try await documents.sitemap(named: name, at: now)
            }
        }
        let response = try await site.sitemapParts.response(for: "\(path) \(part.changed.microseconds)", at: now) {
            try await documents.sitemap(of: part, at: now)
        }
        guard let response else { throw HTTPError(.notFound) }
        return await Conditional.respond(to: request, with: response)
    }
}
