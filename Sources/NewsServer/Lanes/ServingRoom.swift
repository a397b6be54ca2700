import Hummingbird
import Logging
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
}

/// Work that belongs to the listener: it ends with the listener's service.
typealias Jobs = AsyncStream<@Sendable () async -> Void>.Continuation
