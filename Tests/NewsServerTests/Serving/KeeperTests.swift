import NIOCore
import NIOEmbedded
import NewsModel
import Synchronization
import Testing

@testable import NewsServer

@Suite("Connections of a server that goes on with another configuration")
struct KeeperTests {
    private let channels = (1...3).map { _ in EmbeddedChannel() }
    private let keeper: ConnectionKeeper
    private let connections: [Connection]
    private let room: ServingRoom

    init() throws {
        let limits = ConnectionLimits()
        let doorman = Doorman(limits: limits, proxies: TrustedProxies([]))
        room = ServingRoom(
            ready: ReadyResponses(limit: 0), responder: RouteTable(for: []).buildResponder(), doorman: doorman,
            figures: ServingFigures(), log: nil, clock: TestClock().wall, logger: .silent,
            jobs: Listener.makeJobs().source, admission: Admission(limit: 1))
        keeper = ConnectionKeeper(doorman: doorman, figures: room.figures)
        connections = try channels.map { channel in
            Connection(channel, guest: try doorman.enter("192.0.2.1"), isProxy: false, limits: limits)
        }
        for connection in connections { keeper.add(connection) }
    }

    @Test(
        "It waits for those that are owed an answer, and lets those go to whom all was sent, though they are open still"
    )
    func letGo() throws {
        let drained = channels[0].eventLoop.makePromise(of: Void.self)
        let isDone = Mutex(false)
        drained.futureResult.whenSuccess { isDone.withLock { $0 = true } }
        connections[1].work()
        // Of HTTP/2 the streams say what is owed.
        connections[2].openStream()
        keeper.drain(drained)
        keeper.letGo()
        keeper.look(at: .now())
        #expect(!isDone.withLock { $0 } && !connections.contains(where: \.isDismissed))
        connections[1].rest(at: .now())
        keeper.look(at: .now())
        #expect(isDone.withLock { $0 } && connections.allSatisfy(\.isDismissed) && !keeper.isDone)
        for connection in connections { keeper.remove(connection) }
        #expect(keeper.isDone)
    }

    @Test("When the time of a stop is over, only those go on whose request is whole and who wait for its answer")
    func unfinished() throws {
        for channel in channels { try channel.connect(to: SocketAddress(unixDomainSocketPath: "/socket")).wait() }
        let commands = ConnectionLimits.ofCommands(beside: room.doorman.limits)
        #expect(commands.drain == room.doorman.limits.drain && commands.answering == .hours(1))
        // A head that is begun, a body that is begun, and one that is whole.
        connections[0].deadline = .now() + commands.head
        connections[1].work()
        connections[1].deadline = .now() + commands.grace
        connections[2].work()
        keeper.drain(channels[0].eventLoop.makePromise(of: Void.self))
        keeper.closeUnfinished()
        #expect(channels.map(\.isActive) == [false, false, true])
        for connection in connections { keeper.remove(connection) }
    }

    @Test("Who is let go is answered nothing more")
    func dismissed() throws {
        let (channel, connection) = (channels[0], connections[0])
        try channel.pipeline.syncOperations.addHandler(ExpressLane(room, connection: connection))
        connection.dismiss()
        #expect(connection.isEnding)
        try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: a\r\n\r\n"))
        while let part = try channel.readOutbound(as: IOData.self) { #expect(part.readableBytes == 0) }
    }
}
