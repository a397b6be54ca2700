import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// Feeds, their archives and the lists of them, as ready responses.
struct FeedController {
    let site: ReadyDocuments
    private let copies = FeedCopies()

    init(site: ReadyDocuments) {
        self.site = site
    }

    private var documents: PublicDocuments { site.documents }
    private var newsroom: Newsroom { documents.newsroom }

    /// `/{lang}/feeds/{feed}.rss`, `.atom`, `.json`; the language `all` has every language.
    @Sendable func feed(_ request: Request, _ context: CallContext) async throws -> Response {
        let (name, format) = try file(context.parameters.require("feed"))
        guard let feed = FeedID(name) else { throw HTTPError(.notFound) }
        let edition = try edition(of: context)
        let path = Site.feedPath(feed, edition: edition, format: format)
        let whole = try await site.response(at: path) { now in
            try await documents.feed(feed, edition: edition, format: format, at: now)
        }
        guard path == request.uri.path else { return .moved(to: path) }
        copies.note(whole, at: path)
        if let tags = FeedDelta.copies(in: request), let base = copies.latest(of: tags, at: path),
            let changed = whole.changed, base < changed
        {
            // Not cached: each reader's copy is another.
            let delta = try await documents.feed(
                feed, edition: edition, format: format, since: base, at: site.clock.now())
            if let delta {
                return await FeedDelta.response(ReadyResponse(delta, at: site.clock.now()), of: whole, to: request)
            }
        }
        return await Conditional.respond(to: request, with: whole)
    }

    /// `/{lang}/feeds/{feed}/archive/{number}.atom`, `.rss`, `.json`
    @Sendable func archive(_ request: Request, _ context: CallContext) async throws -> Response {
        let (name, format) = try file(context.parameters.require("archive"))
        guard let feed = FeedID(try context.parameters.require("feed")), let number = Int(name) else {
            throw HTTPError(.notFound)
        }
        let edition = try edition(of: context)
        let path = Site.archivePath(number, of: feed, edition: edition, format: format)
        let response = try await site.respond(to: request, path: path) { now in
            try await documents.archive(number, of: feed, edition: edition, formats: [format], at: now)?.first
        }
        return path == request.uri.path ? response : .moved(to: path)
    }

    /// The name and the format of a file.
    private func file(_ segment: String) throws -> (name: String, format: Site.FeedFormat) {
        let parts = segment.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let format = Site.FeedFormat(rawValue: parts[1]) else { throw HTTPError(.notFound) }
        return (parts[0], format)
    }

    /// Nil for every language.
    private func edition(of context: CallContext) throws -> LanguageTag? {
        let segment = try context.parameters.require("edition")
        if segment == Site.allLanguages { return nil }
        guard let edition = LanguageTag(segment) else { throw HTTPError(.notFound) }
        return edition
    }

    /// The addresses that feed readers guess: the main feed, without a redirect, which Miniflux would not follow.
    func main(_ probe: FeedProbe) -> @Sendable (Request, CallContext) async throws -> Response {
        { request, context in
            let segment = context.parameters.get("edition")
            let edition = segment.map { LanguageTag($0).flatMap { newsroom.edition($0) } } ?? newsroom.editions[0]
            guard let edition, let feed = newsroom.publicFeeds.first else { throw HTTPError(.notFound) }
            let folder = segment == nil ? "/" : Site.frontPath(edition.language)
            return try await site.respond(to: request, path: folder + probe.rawValue) { now in
                var document = try await documents.feed(
                    feed.id, edition: edition.language, format: probe.format, at: now)
                document?.contentLocation = Site.feedPath(feed.id, edition: edition.language, format: probe.format)
                return document
            }
        }
    }

    /// `/feed`: the main feed in the requested language; `/feed/`, which Miniflux tries, in the first.
    @Sendable func negotiated(_ request: Request, _ context: CallContext) async throws -> Response {
        guard !request.uri.path.hasSuffix("/") else { return try await main(.feed)(request, context) }
        let editions = newsroom.editions.map(\.language)
        guard let feed = newsroom.publicFeeds.first else { throw HTTPError(.notFound) }
        let edition = request.preferredLanguage(among: editions) ?? editions[0]
        return .byLanguage(to: Site.feedPath(feed.id, edition: edition, format: .atom))
    }

    /// `/feeds.opml` and `/{lang}/feeds.opml`
    @Sendable func subscriptions(_ request: Request, _ context: CallContext) async throws -> Response {
        let segment = context.parameters.get("edition")
        let edition = segment.flatMap { LanguageTag($0) }
        guard segment == nil || edition != nil else { throw HTTPError(.notFound) }
        return try await site.respond(to: request, path: Site.subscriptionsPath(edition)) { _ in
            documents.subscriptions(edition: edition)
        }
    }
}
