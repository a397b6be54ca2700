import Hummingbird
import NewsModel
import Syndication

/// Feeds, sitemaps and robots.txt: what the generators write, as ready responses.
struct FeedController {
    let ready: ReadyResponses
    let feeds: FeedGenerator
    let sitemaps: SitemapGenerator
    let clock: WallClock

    /// `/{lang}/feeds/{feed}.rss`, `.atom`, `.json`; `all` for the language holds every one.
    @Sendable func feed(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let name = try context.parameters.require("feed").split(separator: ".", maxSplits: 1).map(String.init)
        guard name.count == 2, let feed = FeedID(name[0]), let format = Site.FeedFormat(rawValue: name[1]) else {
            throw HTTPError(.notFound)
        }
        let segment = try context.parameters.require("edition")
        let edition = segment == "all" ? nil : LanguageTag(segment)
        guard edition != nil || segment == "all" else { throw HTTPError(.notFound) }
        let path = Site.feedPath(feed, edition: edition, format: format)
        let response = try await respond(to: request, path: path) { now in
            try await feeds.generate(feed: feed, edition: edition, format: format, at: now)
        }
        return path == request.uri.path ? response : .moved(to: path)
    }

    @Sendable func robots(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, path: "/robots.txt") { _ in sitemaps.robots() }
    }

    @Sendable func sitemapIndex(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await respond(to: request, path: Site.sitemapPath) { now in try await sitemaps.index(at: now) }
    }

    @Sendable func sitemapPart(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let name = try context.parameters.require("part")
        return try await respond(to: request, path: Site.sitemapPath(part: name)) { now in
            try await sitemaps.part(named: name, at: now)
        }
    }

    private func respond(
        to request: Request, path: String, generate: (Timestamp) async throws -> GeneratedDocument?
    ) async throws -> Response {
        let now = clock.now()
        let response = try await ready.response(for: path, at: now) {
            try await generate(now).map { Representation($0) }
        }
        guard let response else { throw HTTPError(.notFound) }
        return Conditional.respond(to: request, with: response)
    }
}
