import ContentCoding
import HTTPTypes
import NIOCore
import NIOHTTP1
import NewsModel

/// The first handler of a connection: answers GET and HEAD of ready responses with serialized bytes, in the order of
/// the requests. Any other request goes to the router lane; one that it cannot frame goes to NIO's decoder first, and
/// is the last of its connection.
///
/// It holds input while a response is owed, so that no response overtakes another.
final class ExpressLane: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    /// How many bytes are read ahead of a response.
    private static let readAhead = 64 * 1024

    private let room: ServingRoom
    private let connection: Connection
    private let limits: RequestScanner.Limits
    private var scanner: RequestScanner
    /// Input that has not been answered yet.
    private var unread = ByteBuffer()
    private var arrived = NIODeadline.uptimeNanoseconds(0)
    /// How much of a request's body is still to come, for the router lane.
    private var bodyLeft = 0
    private var isReadHeld = false
    private var mustFlush = false
    private var isWorking = false
    private var lane: RouterLane?

    init(_ room: ServingRoom, connection: Connection, limits: RequestScanner.Limits = RequestScanner.Limits()) {
        self.room = room
        self.connection = connection
        self.limits = limits
        scanner = RequestScanner(limits: limits)
    }

    // MARK: - What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        guard !connection.isEnding else { return }
        arrived = .now()
        if bodyLeft > 0 {
            passBody(of: &bytes, context)
            if bytes.readableBytes == 0 || connection.isEnding { return }
        }
        if unread.readableBytes == 0 {
            unread = bytes
            // A head has its time from its first byte on.
            if !connection.owes { connection.deadline = arrived + room.doorman.limits.head }
        } else {
            unread.writeBuffer(&bytes)
        }
        work(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flushIfNeeded(context)
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        // Neither who waits for an answer nor who takes none may have all of the memory for what they ask meanwhile.
        let isBehind = connection.owes || !context.channel.isWritable
        if isBehind, unread.readableBytes > Self.readAhead {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { workOn(context) }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            connection.isInputClosed = true
            // What is left of a body never comes.
            guard bodyLeft > 0 else { return work(context) }
        case is OutOfTime where bodyLeft == 0:
            let isLate = hasBegunHead && !connection.owes && !connection.isEnding && !connection.isBlocked
            if isLate { return refuse(.requestTimeout, context) }
            context.close(promise: nil)
        case is Dismissed where !connection.isEnding:
            unread = ByteBuffer()
            write(ByteBuffer(), isLast: true, context)
            flushIfNeeded(context)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// The router lane has sent what was owed.
    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is AnswerSent else { return context.triggerUserOutboundEvent(event, promise: promise) }
        promise?.succeed()
        workOn(context)
    }

    /// Continues with the input that it has, then with reading.
    private func workOn(_ context: ChannelHandlerContext) {
        work(context)
        flushIfNeeded(context)
        if isReadHeld {
            isReadHeld = false
            read(context: context)
        }
    }

    // MARK: - Requests

    /// Answers what it can, one request after another, but no more than the client takes.
    private func work(_ context: ChannelHandlerContext) {
        // The router lane can have sent an answer before it is left.
        guard !isWorking else { return }
        isWorking = true
        defer { isWorking = false }
        while !connection.owes, !connection.isEnding {
            guard unread.readableBytes > 0 else { return endIfNothingFollows(context) }
            guard context.channel.isWritable else { return }
            switch unread.withUnsafeReadableBytes({ scanner.scan($0) }) {
            // RFC 9112 §8: the rest of it never comes.
            case .incomplete where connection.isInputClosed && hasBegunHead: return refuse(.badRequest, context)
            case .incomplete: return endIfNothingFollows(context)
            case .refused(let status): return refuse(status, context)
            case .other: return giveWay(context)
            case .framed(let request): take(request, context)
            }
        }
    }

    /// Whether the input has more than the empty lines that may stand before a request.
    private var hasBegunHead: Bool {
        unread.readableBytesView.contains { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
    }

    /// Ends the connection if the client has closed its side and has taken all responses.
    private func endIfNothingFollows(_ context: ChannelHandlerContext) {
        guard connection.isInputClosed else { return }
        write(ByteBuffer(), isLast: true, context)
        flushIfNeeded(context)
    }

    private func take(_ request: FramedRequest, _ context: ChannelHandlerContext) {
        guard let head = unread.readSlice(length: request.headLength) else { return }
        scanner = RequestScanner(limits: limits)
        if unread.readableBytes == 0 { unread = ByteBuffer() }
        head.withUnsafeReadableBytes { bytes in
            guard var answer = room.ready.answer(to: request, bytes, at: room.clock.now()) else {
                return pass(request, bytes, context)
            }
            let guest =
                request.forwardedFor.map { field in
                    room.guest(of: connection, forwardedFor: String(decoding: bytes[field], as: UTF8.self), at: arrived)
                } ?? connection.guest
            if let pause = room.doorman.pause(for: guest, at: arrived) {
                room.figures.tooEager.add()
                answer = Refusal.tooEager(seconds: pause).serialized
            }
            send(answer, to: request, bytes, from: guest, context)
        }
    }

    private func send(
        _ answer: SerializedAnswer, to request: FramedRequest, _ bytes: UnsafeRawBufferPointer, from guest: Guest,
        _ context: ChannelHandlerContext
    ) {
        connection.requests += 1
        let now = room.clock.now()
        let end = NIODeadline.now()
        connection.rest(at: end)
        write(answer, at: now, withBody: !request.isHead, isLast: request.closes || connection.isLast, context)
        let length = request.isHead ? 0 : answer.length
        room.figures.express.note(answer.status, bytes: length, took: end - arrived)
        room.log?.note(
            AccessLog.Entry(
                address: guest.address, method: bytes[request.method],
                target: bytes[request.target], status: answer.status.code, bytes: length,
                referer: request.referer.map { bytes[$0] }, userAgent: request.userAgent.map { bytes[$0] }),
            at: now)
    }

    private func write(
        _ answer: SerializedAnswer, at now: Timestamp, withBody: Bool, isLast: Bool, _ context: ChannelHandlerContext
    ) {
        let hasBody = withBody && answer.length > 0
        write(answer.head(at: now, isLast: isLast), isLast: isLast && !hasBody, context)
        if hasBody { write(answer.body, isLast: isLast, context) }
    }

    private func write(_ bytes: ByteBuffer, isLast: Bool = false, _ context: ChannelHandlerContext) {
        connection.sent += bytes.readableBytes
        context.write(wrapOutboundOut(.byteBuffer(bytes)), promise: isLast ? connection.lastWrite() : nil)
        mustFlush = true
    }

    /// Hands a request to the router lane, with what has come of its body.
    private func pass(_ request: FramedRequest, _ bytes: UnsafeRawBufferPointer, _ context: ChannelHandlerContext) {
        let head = request.head(bytes)
        connection.work()
        flushIfNeeded(context)
        guard routerLane(context) != nil else { return }
        bodyLeft = request.length ?? 0
        context.fireChannelRead(wrapInboundOut(.head(head)))
        var rest = unread
        unread = ByteBuffer()
        passBody(of: &rest, context)
        unread = rest
        if bodyLeft > 0 { tellEnd(context) }
        context.fireChannelReadComplete()
    }

    /// Tells the lanes behind that nothing more comes, if they were not there when it ended.
    private func tellEnd(_ context: ChannelHandlerContext) {
        if connection.isInputClosed { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
    }

    /// Hands what is there of a body to the router lane, and the end with the last of it.
    private func passBody(of bytes: inout ByteBuffer, _ context: ChannelHandlerContext) {
        if let part = bytes.readSlice(length: min(bodyLeft, bytes.readableBytes)), part.readableBytes > 0 {
            bodyLeft -= part.readableBytes
            context.fireChannelRead(wrapInboundOut(.body(part)))
        }
        if bodyLeft == 0 { context.fireChannelRead(wrapInboundOut(.end(nil))) }
    }

    // MARK: - What cannot be framed

    private func refuse(_ status: HTTPResponse.Status, _ context: ChannelHandlerContext) {
        // Who is late is counted as such.
        if status != .requestTimeout { room.figures.malformed.add() }
        let answer = Refusal(status).serialized
        let now = room.clock.now()
        room.figures.express.note(answer.status, bytes: answer.length, took: .now() - arrived)
        room.log?.note(
            AccessLog.Entry(
                unknownFrom: connection.guest.address, status: answer.status.code, bytes: answer.length), at: now)
        write(answer, at: now, withBody: true, isLast: true, context)
        flushIfNeeded(context)
    }

    /// Hands the connection to NIO's decoder, which sees the request from its first byte. It is the last one, since the
    /// decoder is less strict about what follows.
    private func giveWay(_ context: ChannelHandlerContext) {
        guard let routerLane = routerLane(context) else { return }
        flushIfNeeded(context)
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.line
        decoding.maxHeaderListSize = limits.head
        decoding.maxHeaderFieldCount = limits.fields
        let decoder = ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: decoding))
        let pipeline = context.pipeline.syncOperations
        do {
            try pipeline.addHandler(decoder, position: .after(self))
            try pipeline.addHandler(HTTPServerPipelineHandler(), position: .before(routerLane))
        } catch {
            return context.close(promise: nil)
        }
        let bytes = unread
        unread = ByteBuffer()
        context.fireChannelRead(NIOAny(bytes))
        context.fireChannelReadComplete()
        tellEnd(context)
        if isReadHeld {
            isReadHeld = false
            context.read()
        }
        pipeline.removeHandler(context: context, promise: nil)
    }

    /// The router lane of this connection, which most never need; nil if the connection is closed.
    private func routerLane(_ context: ChannelHandlerContext) -> RouterLane? {
        if let lane { return lane }
        let lane = RouterLane(room, connection: connection)
        do {
            try context.pipeline.syncOperations.addHandlers([HTTPResponseEncoder(), lane], position: .after(self))
        } catch {
            context.close(promise: nil)
            return nil
        }
        self.lane = lane
        return lane
    }

    private func flushIfNeeded(_ context: ChannelHandlerContext) {
        guard mustFlush else { return }
        mustFlush = false
        context.flush()
    }
}
