public import NIOCore

/// The limits of a connection of the public listener: time, size and number. Every deadline is absolute, so a byte now
/// and then does not extend it.
public struct ConnectionLimits: Sendable, Hashable {
    /// For the head of a request, from its first byte.
    public var head = TimeAmount.seconds(10)
    /// For a body and for a response, before they must keep up `pace`.
    public var grace = TimeAmount.seconds(10)
    /// The average rate at which a body must come and a response be taken, in bytes per second.
    public var pace = 16 * 1024
    /// Between two requests.
    public var idle = TimeAmount.seconds(15)
    /// For requests in flight when the server stops: one more per connection.
    public var parting = TimeAmount.seconds(1)
    /// For responses in progress when the server stops.
    public var drain = TimeAmount.seconds(25)
    /// For the answers to requests that are whole when the server stops, if that is longer than `drain`.
    var answering = TimeAmount.zero
    /// The most requests per connection.
    public var requests = 1000
    /// The most connections.
    public var connections = 10_000
    /// The most connections per address: a /64 of IPv6 counts as one. Trusted proxies have no limit.
    public var connectionsPerAddress = 512
    /// The most requests per minute and address; 0 is no limit.
    public var requestsPerMinute = 6000
    /// The most requests in progress; calls that only wait do not count.
    public var pending = 256
    /// The most bytes of all bodies with copy in progress.
    public var uploads = 256 * 1024 * 1024

    /// The defaults.
    public init() {}
}

extension ConnectionLimits {
    /// Of the machine's own commands, which may be stopped and go on, and which are told what became of each post
    /// however long that takes. When the server stops, those that have not sent theirs whole have no more time than the
    /// public.
    static func ofCommands(beside listener: ConnectionLimits) -> ConnectionLimits {
        var limits = ConnectionLimits()
        (limits.head, limits.grace, limits.idle, limits.answering) = (.hours(1), .hours(1), .hours(1), .hours(1))
        (limits.requests, limits.connectionsPerAddress, limits.requestsPerMinute) = (.max, .max, 0)
        (limits.parting, limits.drain) = (listener.parting, listener.drain)
        return limits
    }
}
