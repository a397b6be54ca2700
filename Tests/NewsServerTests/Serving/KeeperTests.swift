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

    @Test("A stream on a connection that is let go is answered nothing")
    func dismissedStream() {
        connections[0].dismiss()
        #expect(Connection(EmbeddedChannel(), on: connections[0]).isDismissed)
    }

    @Test("Who speaks HTTP/2 is told goodbye when let go, and when the server stops in the midst of the handshake")
    func goodbye() throws {
        for isLetGo in [true, false] {
            let (channel, connection) = isLetGo ? (channels[0], connections[0]) : (channels[1], connections[1])
            try channel.connect(to: SocketAddress(ipAddress: "192.0.2.2", port: 443)).wait()
            if !isLetGo { connection.drain() }
            try CarrierLane.begin(on: connection, keeper, room)
            let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
            try channel.writeInbound(ByteBuffer(bytes: Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + settings))
            #expect(try !Self.frames(sentOn: channel).contains(Self.goAway))
            if isLetGo { connection.dismiss() } else { channel.embeddedEventLoop.advanceTime(by: .seconds(1)) }
            #expect(try Self.frames(sentOn: channel) == [Self.goAway])
        }
    }

    private static let goAway: UInt8 = 7

    /// The types of frames that were sent since the last look.
    private static func frames(sentOn channel: EmbeddedChannel) throws -> [UInt8] {
        var bytes = ByteBuffer()
        while let part = try channel.readOutbound(as: IOData.self) {
            if case .byteBuffer(var buffer) = part { bytes.writeBuffer(&buffer) }
        }
        var types: [UInt8] = []
        while let start = bytes.readBytes(length: 9) {
            types.append(start[3])
            bytes.moveReaderIndex(forwardBy: Int(start[0]) << 16 | Int(start[1]) << 8 | Int(start[2]))
        }
        return types
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
