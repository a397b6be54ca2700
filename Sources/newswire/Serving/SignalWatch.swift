import Logging
import NewsModel
import NewsServer
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Ends a round of the server when a signal asks for it: SIGTERM and SIGINT for good, SIGHUP to begin anew with what
/// the configuration says by now. What cannot be read, or needs a restart, is told, and the round goes on.
final class SignalWatch: Service {
    private let signals: Signals
    private let socket: ListeningSocket
    private let plan: @Sendable () async throws -> RoundPlan
    private let logger: Logger
    private let found = Mutex<RoundPlan?>(nil)

    /// - Parameters:
    ///   - socket: stays open where another round follows.
    ///   - plan: reads the configuration again, and tries it.
    init(
        _ signals: Signals, keeping socket: ListeningSocket, logger: Logger,
        plan: @escaping @Sendable () async throws -> RoundPlan
    ) {
        self.signals = signals
        self.socket = socket
        self.logger = logger
        self.plan = plan
    }

    /// What the next round goes by; nil where there is none.
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

    /// - Returns: whether there is something for another round to go by.
    private func reload() async -> Bool {
        do {
            let next = try await plan()
            found.withLock { $0 = next }
            socket.keepForNext()
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

    /// - Throws: `RestartNeeded` where what is held as long as the process runs is another.
    func demandNoRestart(for next: Configuration) throws {
        if next.storePath != storePath { throw RestartNeeded(key: "store") }
        if next.site.tag != site.tag { throw RestartNeeded(key: "tag") }
        if next.listen != listen { throw RestartNeeded(key: "listen") }
        if next.operations != operations { throw RestartNeeded(key: "operations") }
    }
}
