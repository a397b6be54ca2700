import Crypto
import FoundationEssentials
public import NewsModel
public import NewsStore
import Pages

/// Everything public as files: the bytes that the server would send, for any web server to serve.
///
/// It follows the change log like the ready responses: what no change has affected since the last run is not rendered
/// again. What is no longer public is removed. Where the server redirects by the reader's language, a page offers the
/// languages.
public struct StaticSite: Sendable {
    /// The result of a run.
    public struct Summary: Sendable, Hashable {
        public internal(set) var written = 0
        public internal(set) var removed = 0
    }

    /// The number of articles to read at once.
    private static let batch = 50

    private let store: any ArticleStore & PublicWalk
    private let documents: PublicDocuments
    private let site: Site
    private let indexNow: IndexNow?
    private let folder: StaticFolder
    private let pages: StaticPages
    private let now: Timestamp

    /// - Parameters:
    ///   - documents: of the same store.
    ///   - indexNow: the key for search engines, if any.
    ///   - folder: created if it does not exist. Other files in it stay.
    ///   - now: decides what is visible.
    public init(
        store: any ArticleStore & PublicWalk, media: MediaFolder, documents: PublicDocuments, site: Site,
        indexNow: IndexNow? = nil, folder: String, now: Timestamp
    ) {
        self.store = store
        self.documents = documents
        self.site = site
        self.indexNow = indexNow
        self.folder = StaticFolder(path: folder, manifest: StaticManifest.address)
        self.now = now
        pages = StaticPages(renderer: documents.renderer, media: media, folder: self.folder)
    }

    /// Brings the folder up to date.
    ///
    /// - Parameters:
    ///   - isWhole: whether to render everything again, as after an update of the program.
    ///   - progress: called now and then with the number of files made.
    /// - Throws: errors of the store or the file system. The folder is then partly new, and the next run continues.
    public func write(
        everything isWhole: Bool = false, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Summary {
        let unfinished = try folder.begin(mayHoldOthers: isWhole)
        let old = folder.read(StaticManifest.address).flatMap(StaticManifest.init)
        let base = isWhole ? nil : try await continued(old)
        var new = base ?? StaticManifest(made: made)
        let newest = try await store.newestChange()
        var summary = Summary()
        if let base {
            let touched = try await touched(after: base.change, upTo: newest).union(lost(of: base))
            try await writePages(of: touched, &new, &summary)
            try await writeDocuments(&new, touched: Set(touched.map(\.surrogateKey)), nil, &summary, progress)
        } else {
            let lists = try await writeAllPages(&new, &summary, progress)
            try await writeDocuments(&new, touched: nil, lists, &summary, progress)
        }
        (new.change, new.mark) = (newest, try await mark(of: newest) ?? "")
        // Also of what was made from another configuration, or by a run that did not finish: what was withdrawn since
        // must not stay.
        for address in (old?.addresses ?? []).union(unfinished).subtracting(new.addresses) {
            summary.removed += try folder.remove(address) ? 1 : 0
        }
        try folder.finish(new.text)
        return summary
    }

    // MARK: - What it was made from and what has changed

    /// What the folder was written from, if the same configuration and store would be used now.
    private func continued(_ old: StaticManifest?) async throws -> StaticManifest? {
        guard let old, old.made == made, try await mark(of: old.change) == old.mark else { return nil }
        return old
    }

    /// The identity of a change; nil if there is none with that number, empty before the first.
    private func mark(of sequence: Int64) async throws -> String? {
        if sequence == 0 { return "" }
        guard let change = try await store.changes(after: sequence - 1, limit: 1).first, change.sequence == sequence
        else { return nil }
        return "\(change.at.microseconds)-\(change.variant)"
    }

    /// The pages with a missing file.
    private func lost(of old: StaticManifest) -> [Dependency] {
        old.pages.filter { !$0.value.addresses.allSatisfy(folder.has) }.map { .variant(VariantID($0.key)) }
    }

    /// The version of the layout of the files.
    private static let layout = 5

    private var made: String {
        var hash = SHA256()
        let newsroom = documents.newsroom
        let texts =
            [site.base, site.tag, site.license ?? "", newsroom.zone.map { "\($0)" } ?? ""]
            + newsroom.editions.flatMap { [$0.language.description, $0.title, $0.summary] }
            + newsroom.publicFeeds.map { feed in
                let texts = newsroom.editions.map {
                    [newsroom.title(of: feed, in: $0.language), newsroom.summary(of: feed, in: $0.language) ?? ""]
                }
                return "\(feed.id) \(texts) \(feed.selection) \(feed.entries) \(feed.content) \(feed.hub ?? "") "
                    + "\(feed.hasArchives)"
            }
        hash.update(data: Data("\(Self.layout)\n".utf8))
        for text in texts { hash.update(data: Data("\(text)\n".utf8)) }
        for file in Theme.File.allCases { hash.update(data: documents.theme[file]) }
        return hash.finalize().hexadecimal
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
    /// - Returns: the articles' entries in lists.
    private func writeAllPages(
        _ manifest: inout StaticManifest, _ summary: inout Summary, _ progress: @Sendable (Int) -> Void
    ) async throws -> StaticLists {
        let all = StaticLists.all(of: documents.newsroom)
        let lists = try await StaticLists(all, documents: documents, store: store, at: now)
        var filled = lists
        var place: Int64 = 0
        try await withThrowingTaskGroup(of: [StaticPages.Written].self) { group in
            var free = ProcessInfo.processInfo.activeProcessorCount
            while let shown = try await store.shownVariants(after: place, articles: Self.batch, at: now) {
                place = shown.place
                if free == 0, let done = try await group.next() {
                    enter(done, &manifest, &summary, &filled)
                    progress(summary.written)
                    free += 1
                }
                group.addTask { [pages] in try pages.write(shown.variants, for: lists) }
                free -= 1
            }
            for try await done in group { enter(done, &manifest, &summary, &filled) }
        }
        progress(summary.written)
        return filled
    }

    private func writePages(
        of touched: Set<Dependency>, _ manifest: inout StaticManifest, _ summary: inout Summary
    ) async throws {
        for case .variant(let id) in touched {
            manifest.pages[id.description] = nil
            guard let variant = try await store.variant(id, at: now), variant.visibility == .public,
                let story = pages.story(variant)
            else { continue }
            var written = try pages.write(story)
            written.files += try pages.writeChoice(among: variant.siblings + [story.sibling], of: variant.article)
            manifest.pages[id.description] = written.page
            summary.written += written.files
        }
    }

    private func enter(
        _ written: [StaticPages.Written], _ manifest: inout StaticManifest, _ summary: inout Summary,
        _ lists: inout StaticLists
    ) {
        for one in written {
            manifest.pages[one.id.description] = one.page
            summary.written += one.files
            lists.add(one.entries)
        }
    }
}

// MARK: - Lists and other documents

extension StaticSite {
    /// - Parameters:
    ///   - touched: what has changed; nil for everything.
    ///   - lists: the lists to make; nil for those touched.
    private func writeDocuments(
        _ manifest: inout StaticManifest, touched: Set<String>?, _ lists: StaticLists?, _ summary: inout Summary,
        _ progress: @Sendable (Int) -> Void
    ) async throws {
        let all = StaticLists.all(of: documents.newsroom)
        var others = try await StaticJobs(documents: documents, indexNow: indexNow, now: now).all()
        let names = Set(others.map(\.name) + all.map { $0.address(1) })
        manifest.documents = manifest.documents.filter { names.contains($0.key) }
        let known = manifest.documents
        let isGood = { (name: String, changed: Timestamp?) in
            guard let touched, let document = known[name], document.changed == changed else { return false }
            return touched.isDisjoint(with: document.dependencies) && document.until.map { $0 > now } ?? true
                && document.addresses.allSatisfy(folder.has)
        }
        others.removeAll { isGood($0.name, $0.changed) }
        var lists =
            if let lists { lists } else {
                try await StaticLists(
                    all.filter { !isGood($0.address(1), nil) }, documents: documents, store: store, at: now)
            }
        try await lists.complete(from: store, at: now)
        try await carryOut(lists.jobs + others, &manifest, &summary, progress)
    }

    private func carryOut(
        _ jobs: [StaticJobs.Job], _ manifest: inout StaticManifest, _ summary: inout Summary,
        _ progress: @Sendable (Int) -> Void
    ) async throws {
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

    private func carryOut(_ job: StaticJobs.Job) async throws -> (String, StaticManifest.Document, Int) {
        var document = StaticManifest.Document(addresses: [], dependencies: [], changed: job.changed)
        var files = 0
        try await job.make { address, made in
            files += try folder.write(made.bytes, at: address) ? 1 : 0
            document.addresses.append(address)
            document.dependencies += made.dependencies.map(\.surrogateKey)
            document.until = [document.until, made.validUntil].compactMap(\.self).min()
        }
        document.dependencies = Set(document.dependencies).sorted()
        return (job.name, document, files)
    }
}
