import NIOCore

/// What is known of one connection: whose it is, until when it may go on as it does, how far its answers have been taken.
/// Used on its event loop only.
final class Connection {
    let channel: any Channel
    let guest: Guest
    /// Whether it brings what others ask for.
    let isProxy: Bool
    let keeper: ConnectionKeeper
    /// Where the keeper has it.
    var place = 0
    /// When it is closed, unless something happens before. Far off while an answer is in the making; while one waits to
    /// be taken, only how quickly it is taken counts.
    var deadline: NIODeadline {
        didSet { rests = false }
    }
    /// Whether it waits for the next request.
    private var rests = true
    /// Whether an answer is owed.
    var owes = false
    /// Whether the other end will ask for nothing more.
    var isInputClosed = false
    /// How many requests have come.
    var requests = 0
    /// How many bytes of answers have been handed to the channel; of a stream, how many of them it has taken.
    var sent = 0
    private var taken = 0
    /// Of a stream of HTTP/2, the connection that carries it.
    private let carrier: Connection?
    /// Told when the server is stopped.
    var onDrain: (() -> Void)?
    /// Of a connection of HTTP/2, how many streams are open.
    private(set) var streams = 0
    /// Since when the channel has had something to send at each look, and how much it had sent then.
    private var blocked: (since: NIODeadline, taken: Int)?

    init(_ channel: any Channel, guest: Guest, isProxy: Bool, carrier: Connection? = nil, keeper: ConnectionKeeper) {
        self.channel = channel
        self.guest = guest
        self.isProxy = isProxy
        self.carrier = carrier
        self.keeper = keeper
        deadline = .now() + keeper.limits.idle
    }

    /// Whether it is a stream of HTTP/2: it ends with its answer, and says nothing of connections.
    var isStream: Bool { carrier != nil }

    /// Whether the answer under way is the last one.
    var isLast: Bool {
        keeper.isDraining || requests >= keeper.limits.requests
    }

    /// Waits for the next request. While the server is stopped that is not long: what is on its way is still answered.
    func rest(at now: NIODeadline) {
        owes = false
        deadline = now + (keeper.isDraining ? keeper.limits.parting : keeper.limits.idle)
        rests = true
    }

    /// An answer is owed, however long it takes.
    func work() {
        owes = true
        deadline = .distantFuture
    }

    /// A stream of it, which has deadlines of its own.
    func openStream(_ channel: any Channel) -> Connection {
        streams += 1
        requests += 1
        work()
        let stream = Connection(channel, guest: guest, isProxy: isProxy, carrier: self, keeper: keeper)
        keeper.add(stream)
        return stream
    }

    func closeStream(_ stream: Connection) {
        keeper.remove(stream)
        streams -= 1
        if streams == 0 { rest(at: .now()) }
    }

    /// For the last write. When it is taken, the connection ends as the other end can bear it: what we close before
    /// everything was read that is on its way resets the connection, and the last answer is lost (RFC 9112 §9.6).
    func lastWrite() -> EventLoopPromise<Void> {
        owes = false
        deadline = .distantFuture
        let written = channel.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { [self] _ in
            deadline = .now() + .seconds(2)
            // With both ways closed the channel would be closed by NIO too.
            channel.close(mode: isInputClosed ? .all : .output, promise: nil)
        }
        return written
    }

    /// The server is stopped.
    func drain() {
        onDrain?()
        if rests { rest(at: .now()) }
    }

    /// The stream has taken bytes of its answer: from here on the connection below sends them.
    func take(_ count: Int) {
        taken += count
        carrier?.sent += count
    }

    /// Whether its time is over.
    func isOverdue(at now: NIODeadline) -> Bool {
        guard waiting > 0 else {
            blocked = nil
            return now >= deadline
        }
        if rests { rest(at: now) }
        return isTooSlow(at: now)
    }

    /// Whether the other end has an answer before it that it does not take.
    var isBlocked: Bool { blocked != nil }

    /// How many bytes of answers have not been taken yet. NIO does not know that of a stream, whose writes are counted.
    var waiting: Int {
        isStream ? sent - taken : (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    /// Whether the other end takes an answer more slowly than it may.
    private func isTooSlow(at now: NIODeadline) -> Bool {
        let taken = sent - waiting
        guard let start = blocked else {
            blocked = (now, taken)
            return false
        }
        let limits = keeper.limits
        let seconds = Double((now - start.since - limits.grace).nanoseconds) / 1e9
        return seconds > 0 && Double(taken - start.taken) < seconds * Double(limits.pace)
    }
}
