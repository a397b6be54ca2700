import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOSSL

/// The last handler of an HTTP/2 connection (RFC 9113), whose streams are each a connection to a router lane: closes
/// the connection when its time is over, when nothing more can follow, and on a protocol error.
final class CarrierLane: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    private let connection: Connection
    private var context: ChannelHandlerContext?
    private var hasSaidGoodbye = false
    private var streams: [ObjectIdentifier: any Channel] = [:]

    private init(_ connection: Connection) {
        self.connection = connection
    }

    /// Sets up streams on a connection, which is idle while it has none.
    ///
    /// - Parameter keeper: keeps the streams too.
    static func begin(on connection: Connection, _ keeper: ConnectionKeeper, _ room: ServingRoom) throws {
        let lane = CarrierLane(connection)
        let parent = NIOLoopBound(
            (connection: connection, lane: lane, keeper: keeper), eventLoop: connection.channel.eventLoop)
        connection.onDrain = {
            // What is on its way when the server is stopped is still answered; after this word NIO refuses it.
            parent.value.connection.channel.eventLoop.scheduleTask(in: room.doorman.limits.parting) {
                parent.value.lane.sayGoodbye()
            }
        }
        _ = try connection.channel.pipeline.syncOperations.configureHTTP2Pipeline(
            mode: .server, connectionConfiguration: .init(), streamConfiguration: .init()
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                let child = parent.value.keeper.openStream(stream, on: parent.value.connection)
                let ends = NIOLoopBound(child, eventLoop: stream.eventLoop)
                let id = ObjectIdentifier(stream)
                parent.value.lane.streams[id] = stream
                stream.closeFuture.whenComplete { _ in
                    parent.value.lane.streams[id] = nil
                    parent.value.keeper.closeStream(ends.value, on: parent.value.connection)
                    parent.value.lane.endIfNothingFollows()
                }
                try stream.pipeline.syncOperations.addHandlers([
                    OneHost(), HTTP2FramePayloadToHTTP1ServerCodec(), RouterLane(room, connection: child),
                ])
                if parent.value.connection.requests >= room.doorman.limits.requests {
                    // Not before the stream is there.
                    stream.eventLoop.execute { parent.value.lane.sayGoodbye() }
                }
            }
        }
        try connection.channel.pipeline.syncOperations.addHandler(lane)
        // The server may stop in the midst of the handshake.
        if connection.isDraining { connection.onDrain?() }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        connection.onDrain = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            connection.isInputClosed = true
            // They have no end of their own, and it may be that the client has left (`Departure`).
            for stream in Array(streams.values) {
                stream.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            }
            endIfNothingFollows()
        case is OutOfTime:
            sayGoodbye()
            context.close(promise: nil)
        case is Dismissed: sayGoodbye()
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// An error in a stream has ended that stream. For an error in the connection, NIO has sent a GOAWAY but would go
    /// on reading.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case is NIOHTTP2Errors.UnableToParseFrame, is NIOHTTP2Errors.BadClientMagic, is NIOHTTP2Errors.MissingPreface,
            is NIOHTTP2Errors.ExcessivelyLargeHeaderBlock, is NIOHTTP2Errors.ExcessiveContinuationFrames,
            is NIOHTTP2Errors.ExcessiveRSTFrames, is NIOHTTP2Errors.ExcessiveControlFrames,
            is NIOHTTP2Errors.ExcessiveEmptyDataFrames, is NIOHTTP2Errors.ExcessiveNumberOfGlitches,
            is NIOHTTP2Errors.ExcessiveStreamErrors:
            context.close(promise: nil)
        default: break
        }
    }

    /// Ends the connection if the client sends no more requests and has taken all responses.
    private func endIfNothingFollows() {
        guard let context, connection.isInputClosed, connection.streams == 0 else { return }
        if connection.waiting == 0 { context.close(promise: nil) } else { connection.deadline = .now() }
    }

    /// RFC 9113 §6.8: what has been requested is still answered, and the rest is for another connection.
    private func sayGoodbye() {
        guard let context, !hasSaidGoodbye else { return }
        hasSaidGoodbye = true
        let word = HTTP2Frame.FramePayload.goAway(lastStreamID: .maxID, errorCode: .noError, opaqueData: nil)
        context.writeAndFlush(wrapOutboundOut(HTTP2Frame(streamID: .rootStream, payload: word)), promise: nil)
    }
}

/// The host of an HTTP/2 request, given by `:authority`, `host` or both (RFC 9113 §8.3.1). NIO requires the first and
/// uses the second: a request in which they differ has two hosts, and is refused like any such request.
private final class OneHost: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias InboundOut = HTTP2Frame.FramePayload

    private var hasHead = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !hasHead, case .headers(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        hasHead = true
        let (authorities, hosts) = (head.headers[":authority"], head.headers["host"])
        if let authority = authorities.first {
            let isSame = hosts.allSatisfy { $0.lowercased() == authority.lowercased() }
            if !isSame { head.headers.add(name: "host", value: authority) }
        } else {
            head.headers = HPACKHeaders(
                [(":authority", hosts.first ?? "")] + head.headers.map { ($0.name, $0.value) })
        }
        context.fireChannelRead(wrapInboundOut(.headers(head)))
    }
}
