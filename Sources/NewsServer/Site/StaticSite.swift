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
    /// - Parameter touched: what has changed; nil makes everything.
    private func writeDocuments(
        _ manifest: inout StaticManifest, touched: Set<String>?, _ summary: inout Summary,
        _ progress: @Sendable (Int) -> Void
    ) async throws {
        var jobs = try await StaticJobs(documents: documents, now: now).all()
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

    private func carryOut(_ job: StaticJobs.Job) async throws -> (String, StaticManifest.Document, Int) {
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
}
