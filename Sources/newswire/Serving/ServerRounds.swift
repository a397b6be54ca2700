import Glibc
import Ingest
import Logging
import NewsModel
import NewsServer
import NewsStore
import ServiceLifecycle

/// A server from start to end, in rounds: each uses one reading of the configuration. Between two of them this process
/// keeps sockets and store, and new connections wait.
struct ServerRounds {
    let socket: ListeningSocket
    let signals: Signals
    /// Reads the configuration again.
    let read: @Sendable () throws -> Configuration
    /// Called once, when the first round responds.
    let greet: @Sendable () -> Void

    /// One round, ready to run.
    private struct Round {
        let plan: RoundPlan
        let program: Program
        /// Where other processes hand over copy and orders; kept by all rounds.
        let control: ListeningSocket
        let watch: SignalWatch
        let group: ServiceGroup
    }

    func run(_ first: Configuration) async throws {
        var round = try await begin(RoundPlan(first, logger: logger(first)))
        let (store, parts) = (round.program.store, round.program.parts)
        let ahead = try await store.secondsAhead(of: parts.clock.now())
        if ahead > LogAhead.longest { parts.logger.warning("\(LogAhead(seconds: ahead))") }
        while true {
            try await round.group.run()
            guard let next = round.watch.next else { break }
            round = try reopen(round, next)
        }
        try round.program.store.close()
    }

    /// A command only has the store while it works; another server, which listens, keeps it.
    private func begin(_ plan: RoundPlan) async throws -> Round {
        let start = ContinuousClock.now
        let other = SocketTaker(socket: plan.configuration.paths.socket)
        var isTold = false
        while true {
            do {
                return try open(plan, onListening: greet)
            } catch StoreError.owned(let path)
                where !other.isListening && ContinuousClock.now - start < StoreOwner.patience
            {
                if !isTold { complain("newswire: waiting for the process that uses \(path)") }
                isTold = true
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    /// Opens the store again for another configuration; if that fails, for the former one, with the files that were
    /// read for it.
    private func reopen(_ former: Round, _ next: RoundPlan) throws -> Round {
        let logger = former.program.parts.logger
        do {
            return try open(next, after: former) {
                let newsroom = next.configuration.newsroom
                let (editions, feeds) = (newsroom.editions.count, newsroom.feeds.count)
                logger.notice("the configuration was reloaded: \(editions) editions, \(feeds) feeds")
            }
        } catch {
            logger.error("the server continues with the previous configuration: \(error)")
            return try open(former.plan, after: former) {}
        }
    }

    private func open(
        _ plan: RoundPlan, after former: Round? = nil, onListening: @escaping @Sendable () -> Void
    ) throws -> Round {
        let settings = plan.configuration
        let isThere = former != nil || access(settings.paths.store, F_OK) == 0
        let program = try build(settings, reopening: former?.program.store)
        let (read, logger) = (read, program.parts.logger)
        if !isThere { logger.notice("created a new, empty store at \(settings.paths.store)") }
        // Of a process that was killed its file may be left; nobody else can have the store now.
        let control = try former?.control ?? ListenFailure.named(path: settings.paths.socket)
        let watch = SignalWatch(signals, keeping: [socket, control], logger: logger) { [store = program.store] in
            let next = try read()
            try settings.demandNoRestart(for: next)
            // It is opened anew only where nothing hinders that.
            try await store.checkWritable()
            return try RoundPlan(next, logger: logger)
        }
        let services = NewsServer(program.parts, serving: plan.serving).services(
            on: socket, controlSocket: control, operations: settings.operations,
            transport: plan.transport, onListening: onListening)
        let members = [
            ServiceGroupConfiguration.ServiceConfiguration(
                service: watch, successTerminationBehavior: .gracefullyShutdownGroup,
                serviceName: "\(type(of: watch))")
        ]
        return Round(
            plan: plan, program: program, control: control, watch: watch,
            group: ServiceGroup(
                configuration: .init(
                    services: members + services.map { .named($0) }, logger: logger)))
    }
}

extension ServiceGroupConfiguration.ServiceConfiguration {
    /// By its type: the usual name is a description of all that a service holds, keys included, which is long to write
    /// and comes into the log.
    fileprivate static func named(_ service: any Service) -> Self {
        Self(service: service, serviceName: "\(type(of: service))")
    }
}
