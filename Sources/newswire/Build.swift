import Fetching
import Files
import FoundationEssentials
import Ingest
import Logging
import NewsModel
import NewsServer
import NewsStore
import Pages
import Syndication

/// All parts of the program, built once by `build`.
struct Program: Sendable {
    let store: SQLiteStore
    let parts: ServerParts
}

/// Builds the program: all wiring is here.
///
/// - Parameter former: a store that we already own, to be opened again.
/// - Throws: `StoreError.owned` if another process owns the store.
func build(_ configuration: Configuration, reopening former: SQLiteStore? = nil) throws -> Program {
    let clock = WallClock.system
    try makeFolder(ofStore: configuration.paths.store)
    let (site, newsroom, providers) = (configuration.site, configuration.newsroom, configuration.providers)
    let renderer = try renderer(configuration)
    let store =
        try former?.reopened(newsroom: newsroom, tag: site.tag, now: clock.now())
        ?? SQLiteStore(path: configuration.paths.store, newsroom: newsroom, tag: site.tag, now: clock.now())
    let media = MediaFolder(ofStore: configuration.paths.store)
    let fetcher = Fetcher(userAgent: "Newswire (+\(site.base))")
    let importer = Importer(
        store: store, pictures: store, media: media, providers: providers,
        detector: try LanguageDetector(editions: newsroom.editions.map(\.language)), site: site, clock: clock)
    let office = PartnerOffice(
        store: store, newsroom: newsroom, providers: providers, audit: configuration.paths.audit, clock: clock)
    let parts = ServerParts(
        documents: documents(configuration, store: store, renderer: renderer),
        pictures: PictureRoom(
            store: store, folder: media, fetcher: pictures(configuration, folder: media, fetcher: fetcher)),
        intake: intake(configuration, importer: importer, fetcher: fetcher, past: store, clock: clock),
        desk: Desk(store: store, media: media, providers: providers, clock: clock),
        partners: PartnerRoom(
            store: store, office: office, site: site, audit: configuration.paths.audit,
            trustedProxies: configuration.trustedProxies),
        announcements: announcements(configuration, store: store, fetcher: fetcher, clock: clock), clock: clock,
        logger: logger(configuration))
    return Program(store: store, parts: parts)
}

private func renderer(_ configuration: Configuration) throws -> PageRenderer {
    try PageRenderer(site: configuration.site, newsroom: configuration.newsroom, theme: configuration.theme)
}

private func documents(_ configuration: Configuration, store: SQLiteStore, renderer: PageRenderer) -> PublicDocuments {
    let (site, newsroom) = (configuration.site, configuration.newsroom)
    return PublicDocuments(
        store: store, newsroom: newsroom,
        feeds: FeedGenerator(
            store: store, site: site, newsroom: newsroom, epoch: store.created,
            stylesheet: configuration.theme.part(.feed).path,
            texts: configuration.texts),
        sitemaps: SitemapGenerator(store: store, site: site, newsroom: newsroom), renderer: renderer,
        theme: configuration.theme)
}

/// Writes errors to standard error.
func logger(_ configuration: Configuration) -> Logger {
    var logger = Logger(label: "newswire") { label in StreamLogHandler.standardError(label: label) }
    logger.logLevel = configuration.logLevel
    return logger
}

/// Builds what writes the public site into files.
func buildStaticSite(
    _ configuration: Configuration, folder: String
) async throws -> (site: StaticSite, store: SQLiteStore) {
    let now = WallClock.system.now()
    let store = try await openPublicStore(configuration, at: now)
    let site = StaticSite(
        store: store, media: MediaFolder(ofStore: configuration.paths.store),
        documents: documents(configuration, store: store, renderer: try renderer(configuration)),
        site: configuration.site, indexNow: configuration.indexNow, folder: folder, now: now)
    return (site, store)
}

/// Opens the store if no process owns it, so that ended embargoes are entered; otherwise only reads it, and its owner
/// enters them.
private func openPublicStore(_ configuration: Configuration, at now: Timestamp) async throws -> SQLiteStore {
    guard FileManager.default.fileExists(atPath: configuration.paths.store) else {
        throw StoreReader.noStore(at: configuration.paths.store)
    }
    do {
        let store = try SQLiteStore(
            path: configuration.paths.store, newsroom: configuration.newsroom, tag: configuration.site.tag, now: now)
        try await store.advance(to: now)
        return store
    } catch StoreError.owned {
        let store = try SQLiteStore(reading: configuration.paths.store, newsroom: configuration.newsroom)
        if try store.hasOtherDefinitions() {
            complain(
                "newswire: the server uses other feeds, editions or providers than the configuration: their changes "
                    + "are missing until it receives SIGHUP")
        }
        return store
    }
}

/// The recipients of announcements. The operator chooses their addresses, so they may be on the local network.
private func announcements(
    _ configuration: Configuration, store: SQLiteStore, fetcher: Fetcher, clock: WallClock
) -> Announcements {
    return Announcements(
        places: store, site: configuration.site, purge: configuration.purge, indexNow: configuration.indexNow
    ) { announcement in
        var request = FetchRequest(
            announcement.address, limit: 1 << 20, patience: .seconds(30), allowsPrivate: true)
        let fields = announcement.fields.map { ($0.name, $0.value) }
        request.message = FetchRequest.Message(
            method: announcement.method, fields: Dictionary(fields) { $1 }, body: announcement.body)
        let answer = try await fetcher.fetch(request)
        return Announcement.Reply(
            status: answer.status, isPassing: FetchAnswer.isPassing(answer.status),
            pause: answer.pause(at: clock.now()).map { .seconds($0) })
    }
}

/// Fetches pictures for the providers whose entries allow it.
private func pictures(_ configuration: Configuration, folder: MediaFolder, fetcher: Fetcher) -> PictureFetcher {
    let (providers, isAnyAllowed) = (configuration.providers, configuration.allowsPrivatePull)
    return PictureFetcher(folder: folder, fetcher: fetcher) { id in
        isAnyAllowed || providers[id].allowsPrivate
    }
}

/// The ways by which copy comes in while the program serves; none of them runs yet.
private func intake(
    _ configuration: Configuration, importer: Importer, fetcher: Fetcher, past: any StorePast, clock: WallClock
) -> Intake {
    let (providers, figures) = (configuration.providers, IngestFigures())
    let taker = CountingTaker(importer, figures: figures)
    let memory = PullMemory(path: configuration.paths.pull, past: past)
    let pulls = providers.ids.flatMap { id in
        providers[id].pulls.map { address in
            Puller(
                provider: id, address: address,
                allowsPrivate: providers[id].allowsPrivate || configuration.allowsPrivatePull,
                taker: taker, fetcher: fetcher, memory: memory, clock: clock)
        }
    }
    return Intake(
        providers: providers, taker: taker,
        finder: CopyFinder(editions: configuration.newsroom.editions.map(\.language)),
        figures: figures, spools: configuration.spools, pulls: pulls)
}

/// Reads the configuration that a command names.
func readConfiguration(_ options: CommonOptions) throws -> Configuration {
    let environment = ProcessInfo.processInfo.environment
    for line in ConfigurationSource.strangers(in: environment) { complain("newswire: environment: \(line)") }
    if options.config == CommonOptions.usualFile, !FileManager.default.fileExists(atPath: options.config) {
        throw ConfigurationError(
            file: options.config, line: nil, field: nil,
            problem: "there is no such file here: change to its folder, or name another file with --config")
    }
    return try Configuration(file: options.config, environment: environment)
}

private func makeFolder(ofStore path: String) throws {
    do throws(FileFailure) {
        try Folder.make(FilePath.parent(of: path), mode: 0o777)
    } catch {
        throw StoreError.cannotOpen(path: path, reason: "its folder cannot be created: \(error.reason)")
    }
}

extension WallClock {
    /// The machine's.
    static let system = WallClock {
        Timestamp(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
    }
}
