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
