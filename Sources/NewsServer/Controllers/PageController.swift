import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore

/// The HTML pages: front page, article, list of feeds, and the redirects between them.
struct PageController {
    let site: ReadyDocuments

    /// A page is at another address.
    private struct Elsewhere: Error {
        let response: Response
    }

    private var documents: PublicDocuments { site.documents }
    private var store: any ArticleStore { documents.store }
    private var newsroom: Newsroom { documents.newsroom }

    /// `/` redirects to the edition that the browser prefers.
    @Sendable func root(_ request: Request, _ context: CallContext) async throws -> Response {
        let editions = newsroom.editions.map(\.language)
        let edition = request.preferredLanguage(among: editions) ?? newsroom.editions[0].language
        return .byLanguage(to: Site.frontPath(edition))
    }

    /// `/{lang}/`, `?page=N`
    @Sendable func front(_ request: Request, _ context: CallContext) async throws -> Response {
        let edition = try edition(of: context)
        let path = { Site.frontPath(edition.language, page: $0) }
        return try await list(for: request, path: path) { page, now in
            try await documents.front(edition, page: page, at: now)
        }
    }

    /// `/{lang}/section/{feed}/`, `?page=N`
    @Sendable func section(_ request: Request, _ context: CallContext) async throws -> Response {
        let edition = try edition(of: context)
        guard let id = FeedID(try context.parameters.require("feed")), let feed = newsroom.feed(id),
            feed.audience == .public
        else { throw HTTPError(.notFound) }
        let path = { Site.sectionPath(id, edition: edition.language, page: $0) }
        return try await list(for: request, path: path) { page, now in
            try await documents.section(feed, edition, page: page, at: now)
        }
    }

    private func list(
        for request: Request, path: (Int) -> String,
        generate: (Int, Timestamp) async throws -> Representation?
    ) async throws -> Response {
        let page = request.uri.queryParameters["page"].map { Int($0) ?? 0 } ?? 1
        guard (1...PublicDocuments.lastPage).contains(page) else { throw HTTPError(.notFound) }
        guard path(1) == request.uri.path else { return .moved(to: path(page)) }
        return try await site.respond(to: request, path: path(page)) { now in try await generate(page, now) }
    }

    /// `/{lang}/feeds/`
    @Sendable func feeds(_ request: Request, _ context: CallContext) async throws -> Response {
        let edition = try edition(of: context)
        let path = Site.feedsPath(edition.language)
        guard path == request.uri.path else { return .moved(to: path) }
        return try await site.respond(to: request, path: path) { _ in documents.feedsPage(edition) }
    }

    /// `/{lang}/article/{variant}/{slug}`: the id finds the page; any other address of it redirects.
    ///
    /// What an address leads to is looked up once for all who ask at the same time, also if it leads nowhere.
    @Sendable func article(_ request: Request, _ context: CallContext) async throws -> Response {
        let edition = try edition(of: context)
        let id = VariantID(try context.parameters.require("variant"))
        do {
            return try await site.respond(to: request, path: request.uri.path) { now in
                try await article(id, at: request.uri.path, in: edition, now)
            }
        } catch let elsewhere as Elsewhere {
            return elsewhere.response
        }
    }

    private func article(
        _ id: VariantID, at path: String, in edition: Edition, _ now: Timestamp
    ) async throws -> Representation {
        guard let variant = try await store.variant(id, at: now) else { throw HTTPError(.notFound) }
        switch variant.visibility {
        case .notYetPublic, .withheld: throw HTTPError(.notFound)
        case .canceled, .expired: throw HTTPError(.gone)
        case .public: break
        }
        guard let home = variant.edition else { throw try shownInstead(of: variant, in: edition) }
        let own = Site.articlePath(id, edition: home, headline: variant.content.headline)
        guard own == path else { throw Elsewhere(response: .moved(to: own)) }
        return documents.article(variant)
    }

    /// `/article/{article}`: redirects to the page in the preferred language; 410 once the last of its pages is gone.
    @Sendable func anyLanguage(_ request: Request, _ context: CallContext) async throws -> Response {
        let id = ArticleID(try context.parameters.require("article"))
        guard let article = try await store.article(id, at: site.clock.now()) else { throw HTTPError(.notFound) }
        let wanted = request.preferredLanguage(among: article.variants.map(\.edition))
        guard let variant = article.variants.first(where: { $0.edition == wanted }) ?? article.variants.first
        else { throw HTTPError(article.isGone ? .gone : .notFound) }
        return .byLanguage(
            to: Site.articlePath(variant.id, edition: variant.edition, headline: variant.headline))
    }

    /// An edition shows one variant of an article; the addresses of others redirect to it.
    private func shownInstead(of variant: Variant, in edition: Edition) throws -> Elsewhere {
        guard let shown = variant.siblings.first(where: { $0.edition == edition.language }) else {
            throw HTTPError(.notFound)
        }
        return Elsewhere(response: .redirect(to: shown.path, type: .temporary))
    }

    /// The edition named by the first path segment, in any case.
    private func edition(of context: CallContext) throws -> Edition {
        guard let tag = LanguageTag(try context.parameters.require("edition")), let edition = newsroom.edition(tag)
        else { throw HTTPError(.notFound) }
        return edition
    }
}
