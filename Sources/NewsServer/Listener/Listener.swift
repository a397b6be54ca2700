import Addresses
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import NewsModel
import ServiceLifecycle

/// Listens on a socket, public or beside the store: accepts connections, enforces their deadlines, and lets them end
/// gracefully when it is stopped.
struct Listener: Service {
    let socket: ListeningSocket
    let room: ServingRoom
    /// The work that the lanes want done.
    let jobs: AsyncStream<@Sendable () async -> Void>
    /// Nil without TLS.
    let transport: SecureTransport?
    let onListening: @Sendable () async -> Void
    private let group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton

    init(
        socket: ListeningSocket, room: ServingRoom, jobs: AsyncStream<@Sendable () async -> Void>,
        transport: SecureTransport?, onListening: @escaping @Sendable () async -> Void
    ) {
        self.socket = socket
        self.room = room
        self.jobs = jobs
        self.transport = transport
        self.onListening = onListening
    }

    /// The work that lanes want done, and where they ask for it.
    static func makeJobs() -> (jobs: AsyncStream<@Sendable () async -> Void>, source: Jobs) {
        let (jobs, source) = AsyncStream.makeStream(of: (@Sendable () async -> Void).self)
        return (jobs, source)
    }

    func run() async throws {
        try await withThrowingDiscardingTaskGroup { tasks in
            tasks.addTask {
                defer { room.jobs.finish() }
                try await listen()
            }
            for await job in jobs { tasks.addTask { await job() } }
        }
    }

    private func listen() async throws {
        let keepers = try await makeKeepers()
        let server: any Channel
        do {
            server = try await bind(keepers)
        } catch {
            await drain(keepers)
            throw error
        }
        socket.restoreQueue()
        await onListening()
        // Ends when the server is stopped, by closing what takes connections in.
        try await withGracefulShutdownHandler {
            try await withTaskCancellationHandler {
                try await server.closeFuture.get()
            } onCancel: {
                stop(server, keepers)
            }
        } onGracefulShutdown: {
            stop(server, keepers)
        }
        await drain(keepers)
    }

    /// One per event loop.
    private func makeKeepers() async throws -> Keepers {
        var keepers: Keepers = [:]
        for loop in group.makeIterator() {
            keepers[ObjectIdentifier(loop)] = try await loop.submit {
                let keeper = ConnectionKeeper(doorman: room.doorman, figures: room.figures)
                let bound = NIOLoopBound(keeper, eventLoop: loop)
                loop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { task in
                    bound.value.look(at: .now())
                    if bound.value.isDone { task.cancel() }
                }
                return bound
            }.get()
        }
        return keepers
    }

    private func bind(_ keepers: Keepers) async throws -> any Channel {
        try await ServerBootstrap(group: group)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            // One read a turn: a request is mostly there with it, and a second would only find that nothing is left.
            .childChannelOption(.maxMessagesPerRead, value: 1)
            // Who has asked may stop sending before the answer is there, unless they wait for what may never come: a
            // client that has left looks the same (`Departure`).
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let keeper = keepers[ObjectIdentifier(channel.eventLoop)] else {
                        preconditionFailure("an event loop that is not of the group")
                    }
                    try take(channel, keeper.value)
                }
            }
            .withBoundSocket(socket.descriptor()).get()
    }

    /// Stops accepting, and then closes. NIO would reset connections that it has accepted but not yet handed to their
    /// loop: a round trip through all loops comes after them.
    private func stop(_ server: any Channel, _ keepers: Keepers) {
        socket.end()
        server.setOption(.autoRead, value: false)
            .flatMap {
                let rounds = keepers.values.map { $0.eventLoop.submit {} }
                return EventLoopFuture.andAllComplete(rounds, on: server.eventLoop)
            }
            .whenComplete { _ in server.eventLoop.execute { server.close(promise: nil) } }
    }

    /// Admits a connection, or refuses it with the reason.
    private func take(_ channel: any Channel, _ keeper: ConnectionKeeper) throws {
        let address = channel.remoteAddress?.ipAddress.flatMap { NetworkAddress($0) }
        let peer = address?.unmapped.description ?? "unknown"
        do {
            let guest = try room.doorman.enter(peer)
            room.figures.accepted.add()
            let connection = Connection(
                channel, guest: guest, isProxy: room.doorman.proxies.holds(peer), limits: room.doorman.limits)
            keeper.add(connection)
            let bound = NIOLoopBound((keeper, connection), eventLoop: channel.eventLoop)
            channel.closeFuture.whenComplete { _ in bound.value.0.remove(bound.value.1) }
            if let transport {
                try transport.secure(connection, keeper, room)
            } else {
                try channel.pipeline.syncOperations.addHandler(ExpressLane(room, connection: connection))
            }
        } catch let refusal as Doorman.Refusal {
            room.figures.refused.add()
            // In the midst of a handshake there is nothing to say.
            guard transport == nil, room.doorman.beginTurningAway() else { return channel.close(promise: nil) }
            channel.closeFuture.whenComplete { [doorman = room.doorman] _ in doorman.endTurningAway() }
            try channel.pipeline.syncOperations.addHandler(TurnAway(refusal, peer, room))
        }
    }

    /// If another round follows, it does not wait for clients that have not taken yet what they were sent.
    private func drain(_ keepers: Keepers) async {
        let isFollowed = socket.isKept
        let ends = keepers.values.map { keeper in
            let loop = keeper.eventLoop
            let drained = loop.makePromise(of: Void.self)
            loop.execute { keeper.value.drain(drained) }
            loop.scheduleTask(in: room.doorman.limits.parting) {
                keeper.value.look(at: .now())
                if isFollowed { keeper.value.letGo() }
            }
            let limits = room.doorman.limits
            let closing = loop.scheduleTask(in: limits.drain) { keeper.value.closeUnfinished() }
            let end = loop.scheduleTask(in: max(limits.drain, limits.answering)) { keeper.value.closeAll() }
            drained.futureResult.whenSuccess {
                // Those that were let go have their time still, and are owed nothing.
                end.cancel()
                if keeper.value.isDone { closing.cancel() }
            }
            return drained.futureResult
        }
        for end in ends { try? await end.get() }
    }

    private typealias Keepers = [ObjectIdentifier: NIOLoopBound<ConnectionKeeper>]
}

/// Answers a connection over the limit, whatever it requests, and closes it.
private final class TurnAway: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let refusal: Doorman.Refusal
    private let peer: String
    private let room: ServingRoom

    init(_ refusal: Doorman.Refusal, _ peer: String, _ room: ServingRoom) {
        self.refusal = refusal
        self.peer = peer
        self.room = room
    }

    func channelActive(context: ChannelHandlerContext) {
        let answer =
            switch refusal {
            case .full: Refusal.overloaded.serialized
            case .tooManyFromAddress: Refusal.tooEager(seconds: 30).serialized
            }
        let now = room.clock.now()
        room.log?.note(
            AccessLog.Entry(unknownFrom: peer, status: answer.status.code, bytes: answer.length), at: now)
        context.write(wrapOutboundOut(answer.head(at: now, isLast: true)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(answer.body), promise: nil)
        // What it asks meanwhile would reset the connection, and the answer would be lost.
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
