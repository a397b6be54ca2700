public import NIOCore

/// What a connection of the public listener may take: time, space and turns. Every deadline is absolute, so that a byte
/// now and then wins nothing.
public struct ConnectionLimits: Sendable, Hashable {
    /// For the head of a request, from its first byte on.
    public var head = TimeAmount.seconds(10)
    /// For a body and for an answer, before they must have kept up `pace`.
    public var grace = TimeAmount.seconds(10)
    /// How quickly a body must come and an answer be taken on average, in bytes a second.
    public var pace = 16 * 1024
    /// Between two requests.
    public var idle = TimeAmount.seconds(15)
    /// For what is on its way when the server is stopped: one more request of each connection.
    public var parting = TimeAmount.seconds(1)
    /// For answers under way when the server is stopped.
    public var drain = TimeAmount.seconds(25)
    /// How many requests one connection may carry.
    public var requests = 1000
    /// How many connections there may be.
    public var connections = 10_000
    /// How many of them from one address: a /64 of IPv6 counts as one. A trusted proxy has as many as it wants.
    public var connectionsPerAddress = 512
    /// How many requests a minute one address may make; 0 is as many as it wants.
    public var requestsPerMinute = 6000
    /// How many answers may be in the making at the same time; calls that only wait do not count.
    public var pending = 256

    /// The usual ones.
    public init() {}
}
