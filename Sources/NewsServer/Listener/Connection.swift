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
    /// When it is closed, unless something happens before. Far off while an answer is in the making.
    var deadline: NIODeadline
    /// Whether an answer is owed.
    var owes = false
    /// Whether the other end will ask for nothing more.
    var isInputClosed = false
    /// How many requests have come.
    var requests = 0
    /// How many bytes of answers have been handed to the channel.
    var sent = 0
    /// Whether it is a stream of HTTP/2: it ends with its answer, and says nothing of connections.
    let isStream: Bool
    /// Of a connection of HTTP/2, how many streams are open.
    private var streams = 0
    /// Since when the channel has had something to send at each look, and how much it had sent then.
    private var blocked: (since: NIODeadline, taken: Int)?

    init(_ channel: any Channel, guest: Guest, isProxy: Bool, isStream: Bool = false, keeper: ConnectionKeeper) {
        self.channel = channel
        self.guest = guest
        self.isProxy = isProxy
        self.isStream = isStream
        self.keeper = keeper
        deadline = .now() + keeper.limits.idle
    }

    /// Whether the answer under way is the last one.
    var isLast: Bool {
        isInputClosed || keeper.isDraining || requests >= keeper.limits.requests
    }

    /// Waits for the next request.
    func rest(at now: NIODeadline) {
        owes = false
        deadline = now + keeper.limits.idle
    }

    /// An answer is owed, however long it takes.
    func work() {
        owes = true
        deadline = .distantFuture
    }

    /// A stream of it, which has deadlines of its own.
    func openStream(_ channel: any Channel) -> Connection {
        streams += 1
        work()
        let stream = Connection(channel, guest: guest, isProxy: isProxy, isStream: true, keeper: keeper)
        keeper.add(stream)
        return stream
    }

    func closeStream(_ stream: Connection) {
        keeper.remove(stream)
        streams -= 1
        if streams == 0 {
            rest(at: .now())
            if keeper.isDraining { channel.close(promise: nil) }
        }
    }

    /// Closes it as the other end can bear it: what we close before everything was read that is on its way resets the
    /// connection, and the last answer is lost (RFC 9112 §9.6).
    func linger() {
        owes = false
        deadline = .now() + .seconds(2)
        channel.close(mode: .output, promise: nil)
    }

    /// Whether its time is over.
    func isOverdue(at now: NIODeadline) -> Bool {
        now >= deadline || isTooSlow(at: now)
    }

    /// Whether the other end takes an answer more slowly than it may.
    private func isTooSlow(at now: NIODeadline) -> Bool {
        let waiting = (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard waiting > 0 else {
            blocked = nil
            return false
        }
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
