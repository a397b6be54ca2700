import Addresses
import Eventually
import Ingest
import Logging
import NIOCore
import NewsModel
import NewsStore
import Pages
import ServiceLifecycle
import Syndication
import Testing

@testable import NewsServer

/// A running server on a store of its own, and a client for it.
struct TestServer: Sendable {
    let wire: TestWire
    let clock: TestClock
    let store: TestStore
    /// The same store, with all that it can do.
    let sqlite: SQLiteStore
    let media: MediaFolder
    let port: Int
    let socket: String
    /// Those who wait for the partners' stream.
    let waiters: CommitWaiters?
    let doorman: Doorman?
    /// How far the change log was followed.
    let followed: Followed?
    /// What is ready, with those who wait for it.
    let ready: ReadyResponses?
    let figures: ServingFigures?
    /// Begins a graceful shutdown.
    let stop: @Sendable () async -> Void

    func send(
        _ method: String, _ path: String, _ fields: KeyValuePairs<String, String> = [:]
    ) async throws -> WireResponse {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        return try WireResponse(await RawClient.exchange(Array((head + "\r\n").utf8), port: port))
    }

    func get(_ path: String, _ fields: KeyValuePairs<String, String> = [:]) async throws -> WireResponse {
        try await send("GET", path, fields)
    }

    /// Stores copy, each piece of which becomes a variant.
    @discardableResult
    func publish(_ copy: Submission...) async throws -> [VariantID] {
        try await store.apply(copy, at: clock.now).map { try #require($0.variant) }
    }

    func perform(_ act: Act, on variant: VariantID) async throws {
        try await store.perform(act, on: [variant], by: "ana", offset: 0, at: clock.now)
    }

    /// The variant of the copy with an id.
    func variant(_ id: String, _ language: LanguageTag) async throws -> VariantID {
        try await record(id, language).id
    }

    /// The path of an article that leads to one of its variants.
    func article(_ id: String, _ language: LanguageTag) async throws -> String {
        Site.articlePath(try await record(id, language).article)
    }

    private func record(_ id: String, _ language: LanguageTag) async throws -> VariantRecord {
        let records = try await store.records(matching: RecordFilter(language: language, name: id), at: clock.now)
        return try #require(records.first)
    }

    /// Goes on when nothing that is ready is older than the last change.
    func hasFollowed() async throws {
        try await followed?.reaches(store.newestChange())
    }

    /// Goes on when so many wait for the partners' stream.
    func someWait(_ count: Int) async throws {
        try await #require(eventually { waiters?.count == count })
    }

    /// Goes on when so many connections are open.
    func someAreOpen(_ count: Int) async throws {
        try await #require(eventually { doorman?.connections == count })
    }

    /// The path of a variant's page.
    func page(of id: String, _ language: LanguageTag) async throws -> String {
        let record = try await record(id, language)
        return Site.articlePath(record.id, edition: language, headline: record.headline)
    }
}

/// Serves a store in a folder on a free port while `body` runs.
///
/// - Parameters:
///   - folder: the same one again has the same store again.
///   - wire: the newsroom, where it is not the usual one.
///   - copy: stored before the server starts.
func withServer(
    in folder: TestFolder? = nil, wire: TestWire? = nil, clock: TestClock = TestClock(),
    holding copy: ((TestWire) -> [Submission])? = nil, fetching get: PictureFetcher.Get? = nil,
    indexNow: IndexNow? = nil, serving: ServingOptions = ServingOptions(), trustedProxies: [AddressBlock] = [],
    logger: Logger = .silent,
    _ body: (TestServer) async throws -> Void
) async throws {
    let folder = try folder ?? TestFolder()
    let wire = try wire ?? TestWire()
    var serving = serving
    // Nobody is on the way when a test is over.
    if serving.limits.parting == ConnectionLimits().parting { serving.limits.parting = .milliseconds(10) }
    let sqlite = try SQLiteStore(
        path: folder.path + "/store.sqlite", newsroom: wire.newsroom, tag: wire.site.tag, now: clock.now)
    let store = TestStore(sqlite)
    _ = try await store.apply(copy?(wire) ?? [], at: clock.now)
    let socket = folder.path + "/socket"
    let listening = try ListeningSocket(ListenAddress(host: "127.0.0.1", port: 0))
    let (opened, open) = AsyncStream.makeStream(of: Void.self)
    let media = MediaFolder(path: folder.path + "/media")
    let fetcher = get.map { PictureFetcher(folder: media, get: $0) }
    let services = try server(
        wire, store, sqlite, media, fetcher, clock, indexNow, audit: folder.path + "/audit", serving, trustedProxies,
        logger
    ).services(
        on: listening, controlSocket: ListeningSocket(path: socket)
    ) { open.yield() }
    // The usual name of a service is a description of all that it holds, which takes longer than to start it.
    let members = services.map {
        ServiceGroupConfiguration.ServiceConfiguration(service: $0, serviceName: "\(type(of: $0))")
    }
    let group = ServiceGroup(configuration: .init(services: members, logger: .silent))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
            defer { open.finish() }
            try await group.run()
        }
        var waiting = opened.makeAsyncIterator()
        if await waiting.next() != nil {
            try await untilOpen(socket)
            // With its first look at the change log it drops what is ready.
            let followed = services.lazy.compactMap { $0 as? ChangeFollower }.first?.followed
            try await followed?.reaches(0)
            // The public one opens last.
            let room = services.compactMap { $0 as? Listener }.last?.room
            let server = TestServer(
                wire: wire, clock: clock, store: store, sqlite: sqlite, media: media,
                port: try #require(listening.port),
                socket: socket,
                waiters: services.lazy.compactMap { $0 as? DeliveryFollower }.first?.waiters,
                doorman: room?.doorman, followed: followed,
                ready: room?.ready, figures: room?.figures
            ) {
                await group.triggerGracefulShutdown()
            }
            let outcome = await Result { try await body(server) }
            await group.triggerGracefulShutdown()
            // What ended the server says more than that it could not be reached.
            try await tasks.waitForAll()
            try outcome.get()
        }
        try await tasks.waitForAll()
    }
    try sqlite.close()
}

private func server(
    _ wire: TestWire, _ store: TestStore, _ sqlite: SQLiteStore, _ media: MediaFolder, _ fetcher: PictureFetcher?,
    _ clock: TestClock, _ indexNow: IndexNow?, audit: String, _ serving: ServingOptions,
    _ trustedProxies: [AddressBlock], _ logger: Logger
) throws -> NewsServer {
    let newsroom = wire.newsroom
    let editions = newsroom.editions.map(\.language)
    let importer = Importer(
        store: store, pictures: sqlite, media: media, providers: Providers(usual: "desk"),
        detector: try LanguageDetector(editions: editions), site: wire.site, clock: clock.wall)
    let providers = Providers(usual: "desk")
    let office = PartnerOffice(store: sqlite, newsroom: newsroom, audit: audit, clock: clock.wall)
    let parts = ServerParts(
        documents: PublicDocuments(
            store: store, newsroom: newsroom,
            feeds: FeedGenerator(
                store: store, site: wire.site, newsroom: newsroom, epoch: store.created,
                stylesheet: Theme().part(.feed).path),
            sitemaps: SitemapGenerator(store: store, site: wire.site, newsroom: newsroom),
            renderer: try PageRenderer(site: wire.site, newsroom: newsroom), theme: Theme()),
        pictures: PictureRoom(store: sqlite, folder: media, fetcher: fetcher),
        intake: Intake(providers: providers, taker: importer, finder: CopyFinder(editions: editions)),
        desk: Desk(store: sqlite, media: media, providers: providers, clock: clock.wall),
        partners: PartnerRoom(
            store: sqlite, office: office, site: wire.site, audit: audit, trustedProxies: trustedProxies),
        announcements: Announcements(places: sqlite, site: wire.site, indexNow: indexNow) { _ in
            Announcement.Reply(status: 204, isPassing: false)
        }, clock: clock.wall, logger: logger)
    return NewsServer(parts, serving: serving)
}

/// The socket opens beside the port, and nothing tells when.
private func untilOpen(_ socket: String) async throws {
    let isOpen = try await eventually { RawClient.isOpen(socket: socket) }
    try #require(isOpen, "the socket does not open")
}

extension Logger {
    /// The server's own messages would drown the tests'.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension Result where Failure == any Error {
    fileprivate init(_ work: () async throws -> Success) async {
        do {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}
