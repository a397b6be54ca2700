import NIOCore

/// The state of a connection: its client, its deadline, and how much of its responses has been taken. Used on its event
/// loop only.
final class Connection {
    let channel: any Channel
    let guest: Guest
    /// Whether it carries requests of others.
    let isProxy: Bool
    /// Its index among the connections of its event loop.
    var place = 0
    /// When it is closed if nothing happens before. Far in the future while a response is generated; while a response
    /// waits to be taken, only the rate counts.
    var deadline: NIODeadline {
        didSet { rests = false }
    }
    /// Whether it waits for the next request.
    private var rests = true
    /// Whether a response is owed.
    var owes = false
    /// Whether the last response was written: nothing is answered any more.
    private(set) var isEnding = false
    /// Whether nothing more is answered, since the server goes on with another configuration.
    private(set) var isDismissed = false
    /// Whether the client sends no more requests.
    var isInputClosed = false
    /// The number of requests received.
    var requests = 0
    /// How many bytes of responses have been handed to the channel; for a stream, how many it has taken.
    var sent = 0
    private var taken = 0
    /// How many of those its channel was not handed yet.
    var withheld = 0
    private let limits: ConnectionLimits
    /// The HTTP/2 connection that carries a stream.
    private let carrier: Connection?
    /// Whether the server stops.
    var isDraining = false
    /// Called when the server stops.
    var onDrain: (() -> Void)?
    /// The number of open streams on an HTTP/2 connection.
    private(set) var streams = 0
    /// Since when the channel has had something to send at each check, and how much it had sent then.
    private var blocked: (since: NIODeadline, taken: Int)?

    init(_ channel: any Channel, guest: Guest, isProxy: Bool, limits: ConnectionLimits) {
        self.channel = channel
        self.guest = guest
        self.isProxy = isProxy
        self.limits = limits
        carrier = nil
        deadline = .now() + limits.idle
    }

    /// A stream on an HTTP/2 connection, which has its own deadlines.
    init(_ channel: any Channel, on carrier: Connection) {
        self.channel = channel
        guest = carrier.guest
        isProxy = carrier.isProxy
        limits = carrier.limits
        (isDraining, isDismissed) = (carrier.isDraining, carrier.isDismissed)
        self.carrier = carrier
        deadline = .now() + limits.idle
    }

    /// Whether it is an HTTP/2 stream: it ends with its response, and says nothing about connections.
    var isStream: Bool { carrier != nil }

    /// Whether the response in progress is the last one.
    var isLast: Bool {
        isDraining || requests >= limits.requests
    }

    /// Waits for the next request. While the server stops, that is only briefly: requests in flight are still answered.
    func rest(at now: NIODeadline) {
        owes = false
        deadline = now + (isDraining ? limits.parting : limits.idle)
        rests = true
    }

    /// A response is owed, however long it takes.
    func work() {
        owes = true
        deadline = .distantFuture
    }

    /// A stream on it was opened.
    func openStream() {
        streams += 1
        requests += 1
        work()
    }

    /// A stream on it was closed.
    func closeStream() {
        streams -= 1
        if streams == 0 { rest(at: .now()) }
    }

    /// The promise for the last write. When that is taken, the connection is closed gracefully: closing before all
    /// input in flight was read resets the connection, and the last response is lost (RFC 9112 §9.6).
    func lastWrite() -> EventLoopPromise<Void> {
        (owes, isEnding) = (false, true)
        deadline = .distantFuture
        let written = channel.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { [self] _ in
            deadline = .now() + .seconds(2)
            // With both ways closed the channel would be closed by NIO too.
            channel.close(mode: isInputClosed ? .all : .output, promise: nil)
        }
        return written
    }

    /// The server stops.
    func drain() {
        isDraining = true
        onDrain?()
        if rests { rest(at: .now()) }
    }

    /// Whether it is owed an answer; those of an HTTP/2 connection are its streams'.
    var needsAnswers: Bool { owes && streams == 0 }

    /// Whether its request came whole, or as far as it is read for now, and nothing but the server is waited for.
    var waitsForAnswer: Bool { needsAnswers && deadline == .distantFuture && waiting == 0 }

    /// The server goes on with another configuration.
    func dismiss() {
        isDismissed = true
        channel.pipeline.fireUserInboundEventTriggered(Dismissed())
    }

    /// The stream has taken bytes of its response: from here on the connection below sends them.
    func take(_ count: Int) {
        taken += count
        carrier?.sent += count
    }

    /// Whether its deadline is over.
    func isOverdue(at now: NIODeadline) -> Bool {
        guard waiting > 0 else {
            blocked = nil
            return now >= deadline
        }
        if rests { rest(at: now) }
        return isTooSlow(at: now)
    }

    /// Whether the client has not taken a response that was sent.
    var isBlocked: Bool { blocked != nil }

    /// The number of bytes of responses not taken yet. NIO does not know that of a stream, whose writes are counted.
    var waiting: Int {
        isStream ? sent - taken : withheld + ((try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0)
    }

    /// Whether the client takes a response too slowly.
    private func isTooSlow(at now: NIODeadline) -> Bool {
        let taken = sent - waiting
        guard let start = blocked else {
            blocked = (now, taken)
            return false
        }
        let grace = isDraining ? min(limits.grace, limits.drain) : limits.grace
        let seconds = Double((now - start.since - grace).nanoseconds) / 1e9
        return seconds > 0 && Double(taken - start.taken) < seconds * Double(limits.pace)
    }
}

/// The signal to the handlers of a connection that it is answered nothing more, and closed once all was taken.
struct Dismissed: Sendable {}
