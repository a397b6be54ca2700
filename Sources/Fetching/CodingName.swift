import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Gives a coding the name that NIO's decompressor knows: `x-gzip` is gzip (RFC 9110 §8.4.1.3), and names are
/// case-insensitive.
final class CodingName: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart

    /// Installs one ahead of a connection's decompressor, on its event loop.
    static func install(in channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            let decompressor = try pipeline.handler(type: NIOHTTPResponseDecompressor.self)
            try pipeline.addHandler(CodingName(), position: .before(decompressor))
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        let names = head.headers["Content-Encoding"].map { $0.lowercased() }
        if names.count == 1, let name = names.first {
            head.headers.replaceOrAdd(name: "Content-Encoding", value: name == "x-gzip" ? "gzip" : name)
        }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}
