import NIOCore

/// The connections of one event loop: once a second it closes those whose deadline is over, so that deadlines cost a
/// request one comparison and a connection no timer.
final class ConnectionKeeper {
    let doorman: Doorman
    let figures: ServingFigures
    private var isDraining = false
    private var connections: [Connection] = []
    private var drained: EventLoopPromise<Void>?
    private var isLettingGo = false

    init(doorman: Doorman, figures: ServingFigures) {
        self.doorman = doorman
        self.figures = figures
    }

    /// Whether there is nothing left to keep.
    var isDone: Bool { isDraining && connections.isEmpty }

    func add(_ connection: Connection) {
        connection.place = connections.count
        connections.append(connection)
        connection.isDraining = isDraining
    }

    /// Opens a stream on an HTTP/2 connection.
    func openStream(_ channel: any Channel, on carrier: Connection) -> Connection {
        carrier.openStream()
        let stream = Connection(channel, on: carrier)
        add(stream)
        return stream
    }

    /// Called once, when the stream's channel is closed.
    func closeStream(_ stream: Connection, on carrier: Connection) {
        remove(stream)
        carrier.closeStream()
    }

    /// Called once, when the channel is closed.
    func remove(_ connection: Connection) {
        let last = connections.removeLast()
        if last !== connection {
            connections[connection.place] = last
            last.place = connection.place
        }
        if !connection.isStream { doorman.leave(connection.guest) }
        succeedIfDone()
    }

    /// Closes overdue connections.
    func look(at now: NIODeadline) {
        for connection in connections where connection.isOverdue(at: now) {
            figures.timeouts.add()
            connection.channel.pipeline.fireUserInboundEventTriggered(OutOfTime())
        }
        succeedIfDone()
    }

    /// Lets each client send one more request, which is in flight already, and no more after that; what is owed is
    /// still sent.
    ///
    /// - Parameter drained: succeeds when the last connection is closed.
    func drain(_ drained: EventLoopPromise<Void>) {
        isDraining = true
        self.drained = drained
        for connection in connections { connection.drain() }
        succeedIfDone()
    }

    /// Stops waiting for those whose answers are ready, however slowly they take them: they are only watched from here
    /// on, until `drain` is over, and nothing more is answered. A picture that is still being streamed is waited for.
    func letGo() {
        isLettingGo = true
        succeedIfDone()
    }

    private func succeedIfDone() {
        guard let drained, connections.isEmpty || isLettingGo && !connections.contains(where: \.needsAnswers) else {
            return
        }
        self.drained = nil
        for connection in connections { connection.dismiss() }
        drained.succeed()
    }

    /// Closes those that have not sent their request whole or not taken their answer: the rest wait for the server.
    func closeUnfinished() {
        for connection in connections where !connection.waitsForAnswer { connection.channel.close(promise: nil) }
    }

    /// Closes all connections without waiting any longer.
    func closeAll() {
        for connection in connections { connection.channel.close(promise: nil) }
    }
}

/// The signal to the handlers of a connection that its time is over.
struct OutOfTime: Sendable {}
