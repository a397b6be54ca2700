import NIOCore

/// Hands what is sent over TLS to the handler below in portions, as the client takes them: TLS encrypts all that it is
/// handed at once, for each client anew, while the plain bytes of an answer are shared by all.
final class PortionHandler: ChannelDuplexHandler {
    typealias InboundIn = NIOAny
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    static let portion = 128 * 1024

    private let connection: Connection
    private var waiting = CircularBuffer<(bytes: ByteBuffer, promise: EventLoopPromise<Void>?)>()
    private var isSending = false

    init(_ connection: Connection) {
        self.connection = connection
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let bytes = unwrapOutboundIn(data)
        if waiting.isEmpty, bytes.readableBytes <= Self.portion { return context.write(data, promise: promise) }
        connection.withheld += bytes.readableBytes
        waiting.append((bytes, promise))
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        sendOn(context)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        sendOn(context)
        context.fireChannelWritabilityChanged()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        for (_, promise) in waiting { promise?.fail(ChannelError.ioOnClosedChannel) }
        waiting.removeAll()
        connection.withheld = 0
    }

    /// Only what is flushed is encrypted, and counts for the channel.
    private func sendOn(_ context: ChannelHandlerContext) {
        guard !isSending else { return }
        isSending = true
        defer { isSending = false }
        while context.channel.isWritable, let (bytes, promise) = nextPortion() {
            context.writeAndFlush(wrapOutboundOut(bytes), promise: promise)
        }
    }

    /// The promise is for the last of the bytes that were written together.
    private func nextPortion() -> (ByteBuffer, EventLoopPromise<Void>?)? {
        guard var first = waiting.popFirst() else { return nil }
        guard first.bytes.readableBytes > Self.portion, let portion = first.bytes.readSlice(length: Self.portion) else {
            connection.withheld -= first.bytes.readableBytes
            return first
        }
        connection.withheld -= portion.readableBytes
        waiting.prepend(first)
        return (portion, nil)
    }
}
