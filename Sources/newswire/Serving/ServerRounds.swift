import Glibc
import Ingest
import Logging
import NewsModel
import NewsServer
import NewsStore
import ServiceLifecycle

/// A server from its start to its end, in rounds: each goes by one reading of the configuration. Between two of them
/// socket and store stay with this process, and those who connect wait.
struct ServerRounds {
    let socket: ListeningSocket
    let signals: Signals
    /// Reads the configuration again.
    let read: @Sendable () throws -> Configuration
    /// Called once, when the first round answers.
    let greet: @Sendable () -> Void

    /// One round, ready to run.
    private struct Round {
        let program: Program
        let watch: SignalWatch
        let group: ServiceGroup
    }

    func run(_ first: Configuration) async throws {
        var round = try open(first, onListening: greet)
        defer { unlink(first.controlSocket) }
        while true {
            try await round.group.run()
            guard let next = round.watch.next else { break }
            round = try reopen(round.program, next)
        }
        try round.program.store.close()
    }

    /// Opens the store anew for another configuration; if that fails, for the former one.
    private func reopen(_ former: Program, _ next: Configuration) throws -> Round {
        let logger = former.logger
        do {
            return try open(next, after: former) {
                let (editions, feeds) = (next.newsroom.editions.count, next.newsroom.feeds.count)
                logger.notice("the configuration was read again: \(editions) editions, \(feeds) feeds")
            }
        } catch {
            logger.error("the server goes on with the configuration that it had: \(error)")
            return try open(former.configuration, after: former) {}
        }
    }

    private func open(
        _ settings: Configuration, after former: Program? = nil, onListening: @escaping @Sendable () -> Void
    ) throws -> Round {
        let program = try build(settings, reopening: former?.store)
        for spool in settings.spools { try spool.make() }
        unlink(settings.controlSocket)
        let watch = SignalWatch(
            signals, keeping: socket, current: settings, logger: program.logger, read: read)
        let services = try NewsServer(program).services(
            on: socket, controlSocket: settings.controlSocket, onListening: onListening)
        typealias Member = ServiceGroupConfiguration.ServiceConfiguration
        let members = [Member(service: watch, successTerminationBehavior: .gracefullyShutdownGroup)]
        return Round(
            program: program, watch: watch,
            group: ServiceGroup(
                configuration: .init(
                    services: members + services.map { Member(service: $0) }, logger: program.logger)))
    }
}

extension NewsServer {
    fileprivate init(_ program: Program) {
        let configuration = program.configuration
        self.init(
            ServerParts(
                store: program.store, pictures: program.store, media: program.media, fetcher: program.pictures,
                taker: CountingTaker(program.importer, figures: program.intake.figures),
                intake: program.intake, desk: program.desk,
                partners: PartnerRoom(
                    store: program.store, office: program.partners, site: configuration.site,
                    audit: configuration.audit, trustedProxies: configuration.trustedProxies),
                announcements: program.announcements, newsroom: configuration.newsroom,
                feeds: program.feeds, sitemaps: program.sitemaps, renderer: program.renderer,
                theme: configuration.theme, serving: configuration.serving, clock: program.clock,
                logger: program.logger))
    }
}
