import Hummingbird
import Logging
import NIOCore
import NewsModel

/// What the two lanes share: the source of responses, and where they are logged and counted.
struct ServingRoom: Sendable {
    let ready: ReadyResponses
    let responder: RouterResponder<CallContext>
    let doorman: Doorman
    let figures: ServingFigures
    let log: AccessLog?
    let clock: WallClock
    let logger: Logger
    /// Accepts work that an event loop must not wait for.
    let jobs: Jobs
    /// The requests in progress.
    let admission: Admission
    let strangeProxies = StrangeProxies()

    /// The client of a request that says whom it is from: who a trusted proxy speaks for, or else the connection's own.
    ///
    /// - Parameter told: the value of X-Forwarded-For.
    func guest(of connection: Connection, forwardedFor told: @autoclosure () -> String, at now: NIODeadline) -> Guest {
        guard connection.isProxy else {
            strangeProxies.tell(connection.guest.address, logger)
            return connection.guest
        }
        return doorman.guest(
            at: doorman.proxies.origin(of: connection.guest.address, forwardedFor: told()), now: now)
    }
}

/// Work that belongs to the listener: it ends with the listener's service.
typealias Jobs = AsyncStream<@Sendable () async -> Void>.Continuation
