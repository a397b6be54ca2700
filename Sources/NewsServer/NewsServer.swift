import Hummingbird
import Ingest
import Logging
import NIOCore
import NIOPosix
import NewsModel
import NewsStore
import Pages
public import ServiceLifecycle
import Syndication

/// The HTTP server and its services, assembled from what the caller has built.
public struct NewsServer: Sendable {
    private let parts: ServerParts
    private let serving: ServingOptions

    /// Nothing runs before the services do.
    public init(_ parts: ServerParts, serving: ServingOptions) {
        self.parts = parts
        self.serving = serving
    }

    /// The services in the order in which they start; they stop in reverse, so that the public listener closes first.
    ///
    /// - Parameters:
    ///   - socket: the public socket.
    ///   - controlSocket: the Unix socket on which copy and orders are handed over.
    ///   - operations: the address of the operators' listener, if any.
    ///   - transport: the TLS of the public socket, if any.
    ///   - onListening: called once connections are accepted.
    public func services(
        on socket: ListeningSocket, controlSocket: ListeningSocket, operations: ListenAddress? = nil,
        transport: SecureTransport? = nil,
        onListening: @escaping @Sendable () async -> Void
    ) -> [any Service] {
        socket.beginRound()
        controlSocket.beginRound()
        precondition((serving.tls == nil) == (transport == nil), "what is configured as secure is served so")
        let ready = ReadyResponses(
            limit: serving.readyLimit, namesKeys: serving.namesSurrogateKeys, clock: parts.clock)
        let (figures, log) = (ServingFigures(), serving.accessLog.map { AccessLog(path: $0, logger: parts.logger) })
        let site = ReadyDocuments(documents: parts.documents, ready: ready, clock: parts.clock)
        let partners = PartnerInterface(parts, uploads: serving.limits.uploads)
        let followed = Followed()
        let (jobs, jobSource) = Listener.makeJobs()
        let spools = spoolReaders
        let room = ServingRoom(
            ready: ready, responder: routes(site, partners: partners).buildResponder(),
            doorman: Doorman(limits: serving.limits, proxies: TrustedProxies(parts.partners.trustedProxies)),
            figures: figures, log: log, clock: parts.clock, logger: parts.logger, jobs: jobSource,
            admission: Admission(limit: serving.limits.pending))
        let followers: [any Service] = [
            ChangeFollower(store: parts.store, ready: ready, followed: followed, logger: parts.logger),
            announcer(following: followed),
            Timekeeper(store: parts.store, clock: parts.clock, logger: parts.logger),
        ]
        let listeners: [any Service] = [
            control(controlSocket, site, partners),
            Listener(socket: socket, room: room, jobs: jobs, transport: transport, onListening: onListening),
        ]
        let ownServices: [(any Service)?] = [log, transport]
        return ownServices.compactMap { $0 } + followers + partners.services + collectors + intake(spools)
            + [operations.map { self.operations($0, room, spools) }].compactMap { $0 }
            + listeners
    }

    private func announcer(following followed: Followed) -> any Service {
        let (announcements, logger) = (parts.announcements, parts.logger)
        return Announcer(
            targets: announcements.targets(newsroom: parts.newsroom, store: parts.store, clock: parts.clock),
            places: announcements.places, store: parts.store,
            courier: Courier(send: announcements.send, logger: logger), followed: followed, logger: logger)
    }

    private var collectors: [any Service] {
        let pictures = parts.pictures
        guard let fetcher = pictures.fetcher else { return [] }
        return [
            PictureCollector(
                store: pictures.store, folder: pictures.folder, fetcher: fetcher, clock: parts.clock,
                logger: parts.logger)
        ]
    }

    private var spoolReaders: [SpoolReader] {
        let editions = parts.newsroom.editions.map(\.language)
        return parts.intake.spools.map { SpoolReader(folder: $0, taker: parts.intake.taker, editions: editions) }
    }

    private func intake(_ spools: [SpoolReader]) -> [any Service] {
        let (intake, logger) = (parts.intake, parts.logger)
        var services: [any Service] = spools.map { SpoolKeeper(reader: $0, logger: logger) }
        if !intake.pulls.isEmpty {
            services.append(
                PullKeeper(pulls: intake.pulls, figures: intake.figures, clock: parts.clock, logger: logger)
            )
        }
        if intake.providers.ids.contains(where: { intake.providers[$0].quiet != nil }) {
            services.append(
                QuietWatch(
                    store: parts.store, providers: intake.providers, clock: parts.clock, logger: logger))
        }
        return services
    }

    private func operations(
        _ address: ListenAddress, _ room: ServingRoom, _ spools: [SpoolReader]
    ) -> any Service {
        let controller = OperationsController(
            store: parts.store, partners: parts.partners.store, intake: parts.intake, spools: spools,
            announcements: parts.announcements, newsroom: parts.newsroom, serving: room, clock: parts.clock)
        return Application(
            router: Routes.operations(controller),
            configuration: .init(address: .hostname(address.host, port: address.port)),
            logger: parts.logger)
    }

    private func control(
        _ socket: ListeningSocket, _ site: ReadyDocuments, _ partners: PartnerInterface
    ) -> Listener {
        let desk = DeskController(taker: parts.desk) {
            site.dropAll()
            partners.window.fallBehind()
        }
        let routes = Routes.control(
            wire: WireController(intake: WireIntake(taker: parts.intake.taker), finder: parts.intake.finder),
            desk: desk, partners: PartnerOfficeController(taker: parts.partners.office))
        let (jobs, jobSource) = Listener.makeJobs()
        let room = ServingRoom(
            ready: ReadyResponses(limit: 0), responder: routes.buildResponder(),
            doorman: Doorman(limits: .ofCommands(beside: serving.limits), proxies: TrustedProxies([])),
            figures: ServingFigures(), log: nil, clock: parts.clock, logger: parts.logger, jobs: jobSource,
            admission: Admission(limit: .max))
        return Listener(socket: socket, room: room, jobs: jobs, transport: nil) {}
    }

    private func routes(_ site: ReadyDocuments, partners: PartnerInterface) -> RouteTable {
        Routes.site(
            feeds: FeedController(site: site), files: SiteFileController(site: site), pages: PageController(site: site),
            media: MediaController(
                store: parts.pictures.store, files: MediaFiles(folder: parts.pictures.folder), clock: parts.clock,
                namesKeys: serving.namesSurrogateKeys),
            theme: ThemeController(site: site),
            partners: partners,
            errors: ErrorPages(newsroom: parts.newsroom, renderer: site.documents.renderer),
            indexNow: parts.announcements.indexNow)
    }
}
