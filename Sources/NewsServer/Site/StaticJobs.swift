import NewsModel
import NewsStore
import Pages
import Syndication

/// What a static site consists of beside the pages of articles: lists and other documents, as jobs that can be done at
/// the same time.
struct StaticJobs: Sendable {
    typealias Made = (address: String, document: Representation)

    /// A document, or a list with all its pages.
    struct Job: Sendable {
        let name: String
        let make: @Sendable () async throws -> [Made]
    }

    let documents: PublicDocuments
    let now: Timestamp

    /// Everything but the pages of articles.
    func all() async throws -> [Job] {
        let newsroom = documents.newsroom
        var jobs = single() + newsroom.editions.flatMap(self.jobs)
        jobs += newsroom.publicFeeds.flatMap { feedJobs($0, edition: nil) }
        jobs += try await archiveJobs()
        jobs += try await sitemapJobs()
        return jobs
    }
}

extension StaticJobs {
    /// What there is once.
    private func single() -> [Job] {
        let editions = documents.newsroom.editions
        let made: [Made] = [
            ("/robots.txt", documents.robots()), (Site.pageStylePath, documents.pageStyle()),
            (Site.feedStylePath, documents.feedStyle()), (Site.iconPath, documents.icon()),
            ("/favicon.ico", documents.icon()),
            (
                Site.rootPath,
                Representation(documents.renderer.choice(amongEditions: editions), lastModified: nil, dependencies: [])
            ),
        ]
        let subscriptions = ([nil] + editions.map(\.language)).compactMap { edition in
            documents.subscriptions(edition: edition).map { (Site.subscriptionsPath(edition), $0) }
        }
        return (made + subscriptions).map { one in Job(name: one.address) { [one] } } + [
            Job(name: Site.sitemapPath) { [(Site.sitemapPath, try await documents.sitemapIndex(at: now))] }
        ]
    }

    private func jobs(of edition: Edition) -> [Job] {
        let newsroom = documents.newsroom
        let language = edition.language
        let front = Job(name: Site.frontPath(language)) {
            try await pages(at: { Site.frontPath(language, page: $0) }) { page in
                try await documents.front(edition, page: page, at: now)
            }
        }
        let feeds = Job(name: Site.feedsPath(language)) { [(Site.feedsPath(language), documents.feedsPage(edition))] }
        let sections = newsroom.publicFeeds.map { feed in
            Job(name: Site.sectionPath(feed.id, edition: language)) {
                try await pages(at: { Site.sectionPath(feed.id, edition: language, page: $0) }) { page in
                    try await documents.section(feed, edition, page: page, at: now)
                }
            }
        }
        return [front, feeds] + sections + newsroom.publicFeeds.flatMap { feedJobs($0, edition: language) }
            + probes(of: language)
    }

    private func feedJobs(_ feed: FeedDefinition, edition: LanguageTag?) -> [Job] {
        Site.FeedFormat.allCases.map { format in
            let address = Site.feedPath(feed.id, edition: edition, format: format)
            return Job(name: address) {
                let document = try await documents.feed(feed.id, edition: edition, format: format, at: now)
                return document.map { [(address, $0)] } ?? []
            }
        }
    }

    /// Each archive is one job with all its formats, which stand on the same variants.
    private func archiveJobs() async throws -> [Job] {
        var jobs: [Job] = []
        for feed in documents.newsroom.publicFeeds.map(\.id) {
            for edition in [nil] + documents.newsroom.editions.map(\.language) {
                let newest = try await documents.feeds.archives(of: feed, edition: edition, at: now)
                jobs += (0..<newest).map { archiveJob($0 + 1, of: feed, edition: edition) }
            }
        }
        return jobs
    }

    private func archiveJob(_ number: Int, of feed: FeedID, edition: LanguageTag?) -> Job {
        Job(name: Site.archivePath(number, of: feed, edition: edition, format: .atom)) {
            let formats = Site.FeedFormat.allCases
            let made = try await documents.archive(number, of: feed, edition: edition, formats: formats, at: now)
            return zip(formats, made ?? []).map { format, document in
                (Site.archivePath(number, of: feed, edition: edition, format: format), document)
            }
        }
    }

    private func sitemapJobs() async throws -> [Job] {
        let parts = try await documents.store.sitemapParts(at: now).map { "\($0.number).xml" }
        return (["front.xml", "news.xml"] + parts).map { name in
            Job(name: Site.sitemapPath(part: name)) {
                let document = try await documents.sitemapPart(named: name, at: now)
                return document.map { [(Site.sitemapPath(part: name), $0)] } ?? []
            }
        }
    }

    /// The main feed under the names that readers try, at the root too for the first edition.
    private func probes(of edition: LanguageTag) -> [Job] {
        guard let feed = documents.newsroom.publicFeeds.first else { return [] }
        let isFirst = documents.newsroom.editions[0].language == edition
        return FeedProbe.allCases.map { probe in
            let addresses = [Site.frontPath(edition) + probe.rawValue] + (isFirst ? ["/" + probe.rawValue] : [])
            return Job(name: addresses[0]) {
                let document = try await documents.feed(feed.id, edition: edition, format: probe.format, at: now)
                return document.map { document in addresses.map { ($0, document) } } ?? []
            }
        }
    }

    private func pages(
        at address: (Int) -> String, _ page: (Int) async throws -> Representation?
    ) async throws -> [Made] {
        var made: [Made] = []
        for number in 1...PublicDocuments.lastPage {
            guard let document = try await page(number) else { break }
            made.append((address(number), document))
        }
        return made
    }
}
