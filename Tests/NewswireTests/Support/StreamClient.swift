import Eventually
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A client of HTTP/2 (RFC 9113) that sends the frames that it is told, right or wrong, and keeps what comes back.
final class StreamClient: Sendable {
    struct Frame: Sendable {
        let type: UInt8
        let stream: UInt32
        let payload: [UInt8]

        static let headers: UInt8 = 1
        static let reset: UInt8 = 3
        static let goAway: UInt8 = 7
    }

    private let channel: any Channel
    private let bytes = Mutex<[UInt8]>([])

    /// Greets the server, and waits until it has greeted.
    init(port: Int) async throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        configuration.applicationProtocols = ["h2"]
        let context = try NIOSSLContext(configuration: configuration)
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: context, serverHostname: nil))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let keeper = Keeper { [weak self] read in self?.bytes.withLock { $0 += read } }
        try await channel.pipeline.addHandler(keeper).get()
        try await send(Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + Self.frame(4, stream: 0, []))
        try await eventually("the server greets") { !self.frames.isEmpty }
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    /// Closes the connection below TLS, with no word in TLS before.
    func drop() async throws {
        let channel = channel
        try await channel.eventLoop.submit {
            try channel.pipeline.syncOperations.context(handlerType: NIOSSLClientHandler.self).close(promise: nil)
        }.get()
    }

    var isClosed: Bool { !channel.isActive }

    /// What has come and is whole.
    var frames: [Frame] {
        var (rest, frames) = (bytes.withLock { $0 }[...], [Frame]())
        while rest.count >= 9 {
            let head = Array(rest.prefix(9)).map { UInt32($0) }
            let length = Int(head[0] << 16 | head[1] << 8 | head[2])
            guard rest.count >= 9 + length else { break }
            let stream = (head[5] << 24 | head[6] << 16 | head[7] << 8 | head[8]) & 0x7FFF_FFFF
            frames.append(
                Frame(type: UInt8(head[3]), stream: stream, payload: Array(rest.dropFirst(9).prefix(length))))
            rest = rest.dropFirst(9 + length)
        }
        return frames
    }

    /// How a stream was answered: with a status, or by a reset. RFC 7541 Appendix A has a number for the usual
    /// statuses.
    func answer(to stream: UInt32) async throws -> Int? {
        func first() -> Frame? {
            frames.first { $0.stream == stream && [Frame.headers, Frame.reset].contains($0.type) }
        }
        try await eventually("stream \(stream) is answered: \(frames)") { first() != nil || isClosed }
        guard let frame = first(), frame.type == Frame.headers else { return nil }
        let numbers: [UInt8: Int] = [0x88: 200, 0x8B: 304, 0x8C: 400, 0x8D: 404]
        return frame.payload.first.flatMap { numbers[$0] } ?? 0
    }

    /// A frame with a whole head that ends its stream: literals without an index (RFC 7541 §6.2.2).
    static func request(_ fields: [(String, String)], on stream: UInt32) -> [UInt8] {
        var block: [UInt8] = []
        for (name, value) in fields {
            block.append(0)
            for text in [name, value] { block += [UInt8(text.utf8.count)] + Array(text.utf8) }
        }
        return frame(1, flags: 5, stream: stream, block)
    }

    static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        let place = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> UInt32($0)) }
        return [UInt8(count >> 16), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags] + place + payload
    }

    private final class Keeper: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        private let take: @Sendable ([UInt8]) -> Void

        init(_ take: @escaping @Sendable ([UInt8]) -> Void) {
            self.take = take
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            take(Array(unwrapInboundIn(data).readableBytesView))
        }

        /// An end without a word is what some tests are about.
        func errorCaught(context: ChannelHandlerContext, error: any Error) {}
    }
}
