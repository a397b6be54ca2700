import Logging
import NewsModel
import NewsServer
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Ends a round of the server on signals: SIGTERM and SIGINT for good, SIGHUP to start again with the new
/// configuration. If it cannot be read, or needs a restart, that is logged, and the round continues.
final class SignalWatch: Service {
    private let signals: Signals
    private let sockets: [ListeningSocket]
    private let plan: @Sendable () async throws -> RoundPlan
    private let logger: Logger
    private let found = Mutex<RoundPlan?>(nil)

    /// - Parameters:
    ///   - sockets: stay open if another round follows.
    ///   - plan: reads the configuration again, and checks it.
    init(
        _ signals: Signals, keeping sockets: [ListeningSocket], logger: Logger,
        plan: @escaping @Sendable () async throws -> RoundPlan
    ) {
        self.signals = signals
        self.sockets = sockets
        self.logger = logger
        self.plan = plan
    }

    /// The plan of the next round, if any.
    var next: RoundPlan? {
        found.withLock { $0 }
    }

    func run() async throws {
        await withGracefulShutdownHandler {
            for await event in signals.events {
                guard event == .signal(.sighup), await !reload() else { return }
            }
        } onGracefulShutdown: { [signals] in
            signals.interrupt()
        }
    }

    /// - Returns: whether there is a plan for another round.
    private func reload() async -> Bool {
        do {
            let next = try await plan()
            found.withLock { $0 = next }
            for socket in sockets { socket.keepForNext() }
            return true
        } catch {
            logger.error("the configuration is not reloaded: \(error)")
            return false
        }
    }
}

extension Configuration {
    /// A change that a running server cannot follow.
    struct RestartNeeded: Error, CustomStringConvertible {
        let key: String

        var description: String {
            "a change of '\(key)' needs a restart"
        }
    }

    /// - Throws: `RestartNeeded` if a setting has changed that is fixed for the life of the process.
    func demandNoRestart(for next: Configuration) throws {
        if next.paths != paths { throw RestartNeeded(key: "store") }
        if next.site.tag != site.tag { throw RestartNeeded(key: "tag") }
        if next.listen != listen { throw RestartNeeded(key: "listen") }
        if next.operations != operations { throw RestartNeeded(key: "operations") }
    }
}
