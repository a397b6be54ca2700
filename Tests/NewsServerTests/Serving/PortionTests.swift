import HTTPTypes
import NIOCore
import NIOEmbedded
import NewsModel
import Testing

@testable import NewsServer

/// What TLS is handed it encrypts at once, for each client anew.
@Suite("Long answers are handed to TLS in portions")
struct PortionTests {
    private static let body = (0..<(3 * PortionHandler.portion + 5)).map { UInt8(truncatingIfNeeded: $0 / 7) }

    @Test("No more is handed over than a client takes, and nothing is lost of it", arguments: ["keep-alive", "close"])
    func taken(connection: String) async throws {
        let ready = ReadyResponses(limit: 10_000_000)
        let long = Representation(
            bytes: Self.body, mediaType: "text/plain", languages: [], lastModified: nil, validUntil: nil,
            dependencies: [], freshness: .page)
        _ = try await ready.response(for: "/a", at: TestClock.start) { long }
        let slow = SlowClient()
        try slow.connect(to: ready)
        // The second is not begun before the first is taken.
        let request = "GET /a HTTP/1.1\r\nHost: a\r\n"
        try slow.send("\(request)\r\n\(request)Connection: \(connection)\r\n\r\n")
        var (all, mostAtOnce): ([UInt8], Int) = ([], 0)
        while let some = try slow.take() {
            mostAtOnce = max(mostAtOnce, some.count)
            all += some
        }
        #expect(mostAtOnce < PortionHandler.portion + 1000)
        let isLast = String(decoding: all, as: UTF8.self).contains("Connection: close")
        #expect(isLast == (connection == "close"))
        for _ in 1...2 {
            let blank = Array("\r\n\r\n".utf8)
            let end = try #require(all.indices.first { all[$0...].starts(with: blank) })
            let body = all[(end + blank.count)...].prefix(Self.body.count)
            #expect(body.elementsEqual(Self.body))
            all.removeFirst(min(all.count, end + blank.count + Self.body.count))
        }
        #expect(all.isEmpty)
    }

    @Test("All who are sent an answer share its body, whether or not their connections stay")
    func shared() {
        let answer = SerializedAnswer(.ok, [:], body: Self.body)
        func address(_ buffer: ByteBuffer) -> UnsafeRawPointer? { buffer.withUnsafeReadableBytes { $0.baseAddress } }
        for (second, isLast) in [(1, true), (2, false), (3, true)] {
            let head = answer.head(at: Timestamp(seconds: Int64(second)), isLast: isLast)
            #expect(head.readableBytes < 200 && address(answer.body) == address(answer.body))
        }
    }
}

/// A client that takes what there is only now and then.
private final class SlowClient {
    private let channel = EmbeddedChannel()

    /// Says that the client has taken nothing yet of what was written.
    private final class Congestion: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            (context.channel as? EmbeddedChannel)?.isWritable = false
            context.write(data, promise: promise)
        }
    }

    func connect(to ready: ReadyResponses) throws {
        let limits = ConnectionLimits()
        let doorman = Doorman(limits: limits, proxies: TrustedProxies([]))
        let (_, jobs) = Listener.makeJobs()
        let room = ServingRoom(
            ready: ready, responder: RouteTable(for: []).buildResponder(), doorman: doorman,
            figures: ServingFigures(), log: nil, clock: TestClock().wall, logger: .silent, jobs: jobs,
            admission: Admission(limit: 1))
        let connection = Connection(
            channel, guest: try doorman.enter("192.0.2.1"), isProxy: false, limits: limits)
        try channel.pipeline.syncOperations.addHandlers([
            Congestion(), PortionHandler(connection), ExpressLane(room, connection: connection),
        ])
    }

    func send(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    /// Takes what was sent since the last time, and lets more come; nil if there is nothing.
    func take() throws -> [UInt8]? {
        var taken: [UInt8] = []
        while let part = try channel.readOutbound(as: ByteBuffer.self) { taken += part.readableBytesView }
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        return taken.isEmpty ? nil : taken
    }
}
