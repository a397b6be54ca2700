import NewsModel
import NewsStore
import Pages
import Syndication

/// The documents of a static site other than articles and lists of them, as jobs that can run in parallel.
struct StaticJobs: Sendable {
    /// A job that makes one file or several.
    struct Job: Sendable {
        /// The address of the first file.
        let name: String
        /// When what it is made from last changed; nil if that is known by its dependencies.
        var changed: Timestamp?
        /// Passes one document after the other with its address.
        let make: @Sendable (_ write: (String, Representation) throws -> Void) async throws -> Void
    }

    let documents: PublicDocuments
    /// The key for search engines, if any.
    let indexNow: IndexNow?
    let now: Timestamp

    /// Everything except pages and lists of articles.
    func all() async throws -> [Job] {
        let newsroom = documents.newsroom
        let editions = [nil] + newsroom.editions.map(\.language)
        var jobs = single()
        for edition in editions { jobs += newsroom.publicFeeds.map { feedJob($0, edition: edition) } }
        jobs += try await archiveJobs()
        jobs += try await sitemapJobs()
        return jobs
    }
}

extension StaticJobs {
    /// Documents that exist once, or once per edition.
    private func single() -> [Job] {
        let editions = documents.newsroom.editions
        var made: [(address: String, document: Representation)] = [
            (Site.robotsPath, documents.robots()),
            (Site.usualIconPath, documents.part(documents.theme.part(.icon), freshness: .asset)),
            (
                Site.rootPath,
                Representation(documents.renderer.choice(amongEditions: editions), lastModified: nil, dependencies: [])
            ),
        ]
        for part in ThemePart.Role.allCases.map(documents.theme.part) {
            let document = documents.part(part, freshness: .unchanging)
            made += [(part.path, document), (part.usualPath, document)]
        }
        made += ([nil] + editions.map(\.language)).compactMap { edition in
            documents.subscriptions(edition: edition).map { (Site.subscriptionsPath(edition), $0) }
        }
        made += editions.map { (Site.feedsPath($0.language), documents.feedsPage($0)) }
        made += ([nil] + editions).map { edition in
            (
                (edition.map { Site.frontPath($0.language) } ?? "/") + "404.html",
                documents.notFound(edition ?? editions[0])
            )
        }
        if let indexNow { made.append((indexNow.path, documents.indexNowKey(indexNow))) }
        return made.map { address, document in Job(name: address) { write in try write(address, document) } }
    }

    /// A feed in all formats, which depend on the same variants; the main one also at the addresses that readers guess.
    private func feedJob(_ feed: FeedDefinition, edition: LanguageTag?) -> Job {
        let formats = Site.FeedFormat.allCases
        return Job(name: Site.feedPath(feed.id, edition: edition, format: formats[0])) { write in
            let made = try await documents.feed(feed.id, edition: edition, formats: formats, at: now)
            for (format, document) in zip(formats, made) {
                try write(Site.feedPath(feed.id, edition: edition, format: format), document)
                for address in probes(of: feed, edition: edition, format) { try write(address, document) }
            }
        }
    }

    /// At the root too for the first edition.
    private func probes(of feed: FeedDefinition, edition: LanguageTag?, _ format: Site.FeedFormat) -> [String] {
        guard let edition, feed.id == documents.newsroom.publicFeeds.first?.id else { return [] }
        let isFirst = documents.newsroom.editions[0].language == edition
        let names = FeedProbe.allCases.filter { $0.format == format }.map(\.rawValue)
        return (names + (format == FeedProbe.feed.format ? [FeedProbe.folderFile] : [])).flatMap { name in
            [Site.frontPath(edition) + name] + (isFirst ? ["/" + name] : [])
        }
    }

    /// Each archive is one job with all its formats.
    private func archiveJobs() async throws -> [Job] {
        var jobs: [Job] = []
        for feed in documents.newsroom.publicFeeds.map(\.id) {
            for edition in [nil] + documents.newsroom.editions.map(\.language) {
                let newest = try await documents.feeds.archives(of: feed, edition: edition)
                jobs += (0..<newest).map { archiveJob($0 + 1, of: feed, edition: edition) }
            }
        }
        return jobs
    }

    private func archiveJob(_ number: Int, of feed: FeedID, edition: LanguageTag?) -> Job {
        Job(name: Site.archivePath(number, of: feed, edition: edition, format: .atom)) { write in
            let formats = Site.FeedFormat.allCases
            let made = try await documents.archive(number, of: feed, edition: edition, formats: formats, at: now)
            for (format, document) in zip(formats, made ?? []) {
                try write(Site.archivePath(number, of: feed, edition: edition, format: format), document)
            }
        }
    }

    private func sitemapJobs() async throws -> [Job] {
        let parts = try await documents.sitemaps.parts(at: now)
        let index = Job(name: Site.sitemapPath) { write in
            try write(Site.sitemapPath, try await documents.sitemapIndex(at: now))
        }
        let others = ["front.xml", "news.xml"].map { name in
            Job(name: Site.sitemapPath(part: name)) { write in
                guard let document = try await documents.sitemap(named: name, at: now) else { return }
                try write(Site.sitemapPath(part: name), document)
            }
        }
        return [index] + others
            + parts.map { part in
                let path = Site.sitemapPath(part: part.fileName)
                return Job(name: path, changed: part.changed) { write in
                    try write(path, try await documents.sitemap(of: part, at: now))
                }
            }
    }
}
