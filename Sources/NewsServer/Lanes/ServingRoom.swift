import Hummingbird
import Logging
import NewsModel

/// What the two lanes share: where answers come from and what is noted of them.
struct ServingRoom: Sendable {
    let ready: ReadyResponses
    let responder: RouterResponder<CallContext>
    let doorman: Doorman
    let figures: ServingFigures
    let log: AccessLog?
    let clock: WallClock
    let logger: Logger
    /// Takes work that an event loop must not wait for.
    let jobs: Jobs
    /// Answers in the making.
    let admission: Admission
    let strangeProxies = StrangeProxies()
}

/// Work that belongs to the listener: it ends when the listener's service does.
typealias Jobs = AsyncStream<@Sendable () async -> Void>.Continuation
