import NIOCore

/// The connections of one event loop: closes those whose time is over, once a second, so that deadlines cost a request
/// one comparison and a connection no timer.
final class ConnectionKeeper {
    let doorman: Doorman
    let figures: ServingFigures
    private(set) var isDraining = false
    private var connections: [Connection] = []
    private var drained: EventLoopPromise<Void>?

    var limits: ConnectionLimits { doorman.limits }

    init(doorman: Doorman, figures: ServingFigures) {
        self.doorman = doorman
        self.figures = figures
    }

    /// Whether there is nothing left to keep.
    var isDone: Bool { isDraining && connections.isEmpty }

    func add(_ connection: Connection) {
        connection.place = connections.count
        connections.append(connection)
    }

    /// Once, when the channel is closed.
    func remove(_ connection: Connection) {
        let last = connections.removeLast()
        if last !== connection {
            connections[connection.place] = last
            last.place = connection.place
        }
        if !connection.isStream { doorman.leave(connection.guest) }
        if connections.isEmpty { drained?.succeed() }
    }

    /// Closes what is overdue.
    func look(at now: NIODeadline) {
        for connection in connections where connection.isOverdue(at: now) {
            figures.timeouts.add()
            connection.channel.pipeline.fireUserInboundEventTriggered(OutOfTime())
        }
    }

    /// Lets everybody ask once more, in what is on its way already, and nobody after that; what is owed is still sent.
    ///
    /// - Parameter drained: when the last one has gone.
    func drain(_ drained: EventLoopPromise<Void>) {
        isDraining = true
        if connections.isEmpty { return drained.succeed() }
        self.drained = drained
        for connection in connections { connection.drain() }
    }

    /// Does not wait any longer.
    func closeAll() {
        for connection in connections { connection.channel.close(promise: nil) }
    }
}

/// Tells the handlers of a connection that its time is over.
struct OutOfTime: Sendable {}
