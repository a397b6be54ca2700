import Crypto
import FoundationEssentials
public import NewsModel
public import NewsStore
public import Pages
public import Syndication

/// Everything public as files: the bytes that the server would send, for any web server to hand out.
///
/// It follows the change log as the ready responses do: what no change has touched since the last time is not made again.
/// What is no longer public is removed. Where the server redirects by the reader's language a page offers the languages.
public struct StaticSite: Sendable {
    /// What was done to the folder.
    public struct Summary: Sendable, Hashable {
        public internal(set) var written = 0
        public internal(set) var removed = 0
    }

    /// How many articles are read at once.
    private static let batch = 100

    private let store: any ArticleStore & PublicWalk
    private let media: MediaFolder
    private let documents: PublicDocuments
    private let site: Site
    private let folder: StaticFolder
    private let now: Timestamp

    /// - Parameters:
    ///   - folder: made where it is not there. Files in it that are of no site stay.
    ///   - now: decides what is visible.
    public init(
        store: any ArticleStore & PublicWalk, media: MediaFolder, site: Site, newsroom: Newsroom, feeds: FeedGenerator,
        sitemaps: SitemapGenerator, renderer: PageRenderer, theme: Theme, folder: String, now: Timestamp
    ) {
        self.store = store
        self.media = media
        self.site = site
        self.folder = StaticFolder(path: folder)
        self.now = now
        documents = PublicDocuments(
            store: store, newsroom: newsroom, feeds: feeds, sitemaps: sitemaps, renderer: renderer, theme: theme)
    }

    /// Brings the folder up to date.
    ///
    /// - Parameters:
    ///   - isWhole: whether to make everything anew, as after an update of the program.
    ///   - progress: told now and then how many files have been made.
    /// - Throws: what the store or the file system throws. The folder is then partly new, and the next run goes on.
    public func write(
        everything isWhole: Bool = false, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Summary {
        let old = manifest()
        let base = old?.made == made && !isWhole ? old : nil
        var new = base ?? StaticManifest(made: made)
        let newest = try await store.newestChange()
        var summary = Summary()
        if base == nil {
            try await writeAllPages(&new, &summary, progress)
            try await writeDocuments(&new, touched: nil, &summary, progress)
        } else {
            let touched = try await touched(after: new.change, upTo: newest)
            try await writePages(of: touched, &new, &summary)
            try await writeDocuments(&new, touched: Set(touched.map(\.surrogateKey)), &summary, progress)
        }
        new.change = newest
        // Also of what was made from another configuration: what was withdrawn since must not stay.
        for address in (old?.addresses ?? []).subtracting(new.addresses) {
            summary.removed += try folder.remove(address) ? 1 : 0
        }
        _ = try folder.write(Array(JSONEncoder().encode(new)), at: "/" + StaticManifest.name)
        return summary
    }

    // MARK: - What is there and what has changed

    private func manifest() -> StaticManifest? {
        folder.read(StaticManifest.name).flatMap { try? JSONDecoder().decode(StaticManifest.self, from: $0) }
    }

    private var made: String {
        var hash = SHA256()
        let newsroom = documents.newsroom
        let texts =
            [site.base, site.tag, site.license ?? ""]
            + newsroom.editions.flatMap { [$0.language.description, $0.title, $0.summary] }
            + newsroom.publicFeeds.map { feed in
                let titles = newsroom.editions.map { newsroom.title(of: feed, in: $0.language) }
                return "\(feed.id) \(titles) \(feed.selection) \(feed.entries) \(feed.content) \(feed.hub ?? "")"
            }
        for text in texts { hash.update(data: Data("\(text)\n".utf8)) }
        for file in Theme.File.allCases { hash.update(data: documents.theme[file]) }
        return hash.finalize().map { String($0, radix: 16) }.joined(separator: "-")
    }

    private func touched(after sequence: Int64, upTo newest: Int64) async throws -> Set<Dependency> {
        var (last, touched) = (sequence, Set<Dependency>())
        while last < newest {
            let changes = try await store.changes(after: last, limit: 1000)
            guard let end = changes.last else { break }
            for change in changes { touched.formUnion(Dependency.touched(by: change)) }
            last = end.sequence
        }
        return touched
    }
}

// MARK: - Articles

extension StaticSite {
    private func writeAllPages(
        _ manifest: inout StaticManifest, _ summary: inout Summary, _ progress: @Sendable (Int) -> Void
    ) async throws {
        var place: Int64 = 0
        try await withThrowingTaskGroup(of: [Written].self) { group in
            var free = ProcessInfo.processInfo.activeProcessorCount
            while let shown = try await store.shownVariants(after: place, articles: Self.batch, at: now) {
                place = shown.place
                if free == 0, let done = try await group.next() {
                    enter(done, &manifest, &summary)
                    progress(summary.written)
                    free += 1
                }
                group.addTask { try shown.variants.compactMap(write) }
                free -= 1
            }
            for try await done in group { enter(done, &manifest, &summary) }
        }
        progress(summary.written)
    }

    private func writePages(
        of touched: Set<Dependency>, _ manifest: inout StaticManifest, _ summary: inout Summary
    ) async throws {
        for case .variant(let id) in touched {
            manifest.pages[id.description] = nil
            guard let variant = try await store.variant(id, at: now), variant.visibility == .public,
                let written = try write(variant)
            else { continue }
            enter([written], &manifest, &summary)
        }
    }

    private struct Written: Sendable {
        let id: VariantID
        let page: StaticManifest.Page
        let files: Int
    }

    private func enter(_ written: [Written], _ manifest: inout StaticManifest, _ summary: inout Summary) {
        for one in written {
            manifest.pages[one.id.description] = one.page
            summary.written += one.files
        }
    }

    /// A variant's page, that which chooses among its languages, and its pictures. Nil for one that no edition shows.
    private func write(_ variant: Variant) throws -> Written? {
        guard let edition = variant.edition else { return nil }
        let content = variant.content
        let address = Site.articlePath(variant.id, edition: edition, headline: content.headline)
        let choice = Site.articlePath(variant.article)
        let own = Sibling(
            id: variant.id, language: variant.language, edition: edition, headline: content.headline)
        let page = documents.renderer.choice(among: variant.siblings + [own])
        var files = try folder.write(documents.article(variant).bytes, at: address) ? 1 : 0
        files += try folder.write(page.bytes, at: choice) ? 1 : 0
        var pictures: [String] = []
        for file in content.pictures.flatMap(\.files) {
            let path = Site.mediaPath(file.hash)
            files += try folder.link(media.path(of: file), at: path) ? 1 : 0
            pictures.append(path)
        }
        return Written(
            id: variant.id, page: StaticManifest.Page(address: address, choice: choice, media: pictures), files: files)
    }
}

// MARK: - Lists and other documents

extension StaticSite {
    private typealias Made = (address: String, document: Representation)

    /// A document, or a list with all its pages.
    private struct Job: Sendable {
        let name: String
        let make: @Sendable () async throws -> [Made]
    }

    /// - Parameter touched: what has changed; nil makes everything.
    private func writeDocuments(
        _ manifest: inout StaticManifest, touched: Set<String>?, _ summary: inout Summary,
        _ progress: @Sendable (Int) -> Void
    ) async throws {
        var jobs = try await jobs()
        let names = Set(jobs.map(\.name))
        manifest.documents = manifest.documents.filter { names.contains($0.key) }
        if let touched {
            jobs.removeAll { job in manifest.documents[job.name].map { isGood($0, touched) } ?? false }
        }
        try await withThrowingTaskGroup(of: (String, StaticManifest.Document, Int).self) { group in
            var rest = jobs[...]
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                if let job = rest.popFirst() { group.addTask { try await carryOut(job) } }
            }
            while let (name, document, files) = try await group.next() {
                manifest.documents[name] = document
                summary.written += files
                progress(summary.written)
                if let job = rest.popFirst() { group.addTask { try await carryOut(job) } }
            }
        }
    }

    private func isGood(_ document: StaticManifest.Document, _ touched: Set<String>) -> Bool {
        touched.isDisjoint(with: document.dependencies) && document.until.map { $0 > now.microseconds } ?? true
    }

    private func carryOut(_ job: Job) async throws -> (String, StaticManifest.Document, Int) {
        let made = try await job.make()
        var files = 0
        for (address, document) in made { files += try folder.write(document.bytes, at: address) ? 1 : 0 }
        let dependencies = Set(made.flatMap { $0.document.dependencies.map(\.surrogateKey) })
        let until = made.compactMap { $0.document.validUntil?.microseconds }.min()
        return (
            job.name,
            StaticManifest.Document(addresses: made.map(\.address), dependencies: dependencies.sorted(), until: until),
            files
        )
    }

    private func jobs() async throws -> [Job] {
        let newsroom = documents.newsroom
        let parts = try await store.sitemapParts(at: now).map { "\($0.number).xml" }
        return single() + newsroom.editions.flatMap(jobs) + newsroom.publicFeeds.flatMap { feedJobs($0, edition: nil) }
            + (["front.xml", "news.xml"] + parts).map { name in
                Job(name: Site.sitemapPath(part: name)) {
                    let document = try await documents.sitemapPart(named: name, at: now)
                    return document.map { [(Site.sitemapPath(part: name), $0)] } ?? []
                }
            }
    }

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
