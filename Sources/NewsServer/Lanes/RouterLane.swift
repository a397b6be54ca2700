import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1
import NewsModel

/// The last handler of a connection: has the routes answer what is not ready, one request at a time.
///
/// It enforces the deadlines of bodies and the limit on requests in progress, and logs responses.
final class RouterLane: ChannelDuplexHandler, AnswerSink {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPServerResponsePart

    private let room: ServingRoom
    private let connection: Connection
    private var context: ChannelHandlerContext?
    /// The request in progress.
    private var call: RoutedCall?
    private var isReadHeld = false
    /// Whether the input has ended in the midst of a request, or behind the decoder. Otherwise the express lane ends
    /// the connection.
    private var isInputClosed = false

    init(_ room: ServingRoom, connection: Connection) {
        self.room = room
        self.connection = connection
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        call?.body?.fail(.clientClosedRequest)
        // Its client has left in the midst of the response, or it was broken off.
        if let call, call.isBegun, !call.isAnswered { note(call) }
        call = nil
    }

    // MARK: - What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !connection.isEnding else { return }
        // A request whose head had begun to come through the decoder.
        guard !connection.isDismissed else { return context.close(promise: nil) }
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let bytes): take(bytes)
        case .end: complete()
        }
    }

    func read(context: ChannelHandlerContext) {
        if call?.body?.isFull == true {
            isReadHeld = true
            connection.deadline = .distantFuture
        } else {
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            (isInputClosed, connection.isInputClosed) = (true, true)
            if let call, !call.isComplete {
                // It may still be there to be told so.
                call.body?.fail(.badRequest)
                // Its answer was sent, and the rest of its body never comes.
                if call.isAnswered { self.call = nil }
            }
            guard call == nil else { break }
            if connection.waiting == 0 { context.close(promise: nil) } else { connection.deadline = .now() }
        case is OutOfTime:
            if let call, !call.isComplete, !call.isBegun { return refuse(Refusal(.requestTimeout)) }
            context.close(promise: nil)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError || error is NIOHTTPDecoderError {
            // What comes behind the last request is not looked at, so that nothing in it can be wrong.
            if connection.isEnding { return }
            room.figures.malformed.add()
            if call.map({ !$0.isComplete && !$0.isBegun }) ?? true { return refuse(Refusal(.badRequest)) }
        }
        context.close(promise: nil)
    }

    // MARK: - A request

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        connection.requests += 1
        connection.work()
        let now = NIODeadline.now()
        let guest = guest(of: head, at: now)
        let call = RoutedCall(head, of: guest, at: now)
        self.call = call
        if let status = HeadRules.fault(in: head) {
            room.figures.malformed.add()
            return refuse(Refusal(status))
        }
        if let pause = room.doorman.pause(for: guest, at: now) {
            room.figures.tooEager.add()
            return refuse(.tooEager(seconds: pause))
        }
        guard let place = room.admission.enter(sharing: call.sharedAddress) else {
            room.figures.overloaded.add()
            return refuse(.overloaded)
        }
        guard let request = request(call, context) else { return refuse(Refusal(.badRequest)) }
        answer(request, of: guest, place, context)
    }

    private func guest(of head: HTTPRequestHead, at now: NIODeadline) -> Guest {
        guard head.headers.contains(name: "x-forwarded-for") else { return connection.guest }
        return room.guest(
            of: connection, forwardedFor: head.headers["x-forwarded-for"].joined(separator: ","), at: now)
    }

    private func request(_ call: RoutedCall, _ context: ChannelHandlerContext) -> Request? {
        var head = call.head
        guard let path = HeadRules.path(of: head) else { return nil }
        head.uri = path
        guard let fields = try? HTTPRequest(head, secure: false, splitCookie: false) else { return nil }
        guard call.hasBody else { return Request(head: fields, body: RequestBody(buffer: ByteBuffer())) }
        let (lane, eventLoop) = (NIOLoopBound(self, eventLoop: context.eventLoop), context.eventLoop)
        let body = BodyStream(on: context.eventLoop) { lane.value.readOn() }
        self.call?.body = body
        connection.deadline = .now() + room.doorman.limits.grace
        guard call.waitsToGoOn else { return Request(head: fields, body: RequestBody(asyncSequence: body.parts)) }
        let awaited = AwaitedBody(parts: body.parts) { eventLoop.execute { lane.value.goOn() } }
        return Request(head: fields, body: RequestBody(asyncSequence: awaited))
    }

    /// Called when the route wants the body. If it has responded without it, no 100 is sent.
    private func goOn() {
        guard let context, call?.waitsToGoOn == true else { return }
        call?.waitsToGoOn = false
        let goOn = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(goOn)), promise: nil)
    }

    private func take(_ bytes: ByteBuffer) {
        call?.received += bytes.readableBytes
        guard let call, !call.isAnswered else { return }
        call.body?.add(bytes)
        connection.deadline = call.deadline(room.doorman.limits)
    }

    private func complete() {
        call?.isComplete = true
        call?.body?.finish()
        guard call?.isAnswered == true, let context else {
            connection.deadline = .distantFuture
            return
        }
        // The answer was whole before the request was.
        call = nil
        connection.rest(at: .now())
        context.triggerUserOutboundEvent(AnswerSent(), promise: nil)
    }

    /// Called when there is room for more of the body.
    private func readOn() {
        guard isReadHeld, let context else { return }
        isReadHeld = false
        if let call, let body = call.body {
            body.readOn()
            // What is whole has no more time to keep.
            if !call.isComplete { connection.deadline = .now() + room.doorman.limits.grace }
        }
        context.read()
    }

    // MARK: - Its answer

    private func answer(
        _ request: Request, of guest: Guest, _ place: Admission.Place, _ context: ChannelHandlerContext
    ) {
        let writer = AnswerWriter(self, on: context.eventLoop)
        let (room, channel, address) = (room, context.channel, guest.address)
        room.jobs.yield {
            let logger = room.logger.with(id: RequestID())
            let name = "\(request.method) \(request.uri.path.withoutKeys)"
            var callContext = CallContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
            (callContext.place, callContext.address) = (place, address)
            let response: Response
            do {
                response = try await room.responder.respond(to: request, context: callContext)
            } catch {
                logger.error("\(name) failed: \(error)")
                response = Response(status: .internalServerError)
            }
            place.stepAside()
            await writer.write(response, to: name, logger)
        }
    }

    func send(_ head: HTTPResponse) {
        guard let context, let call else { return }
        self.call?.status = head.status
        // Whether a body comes that was not asked for cannot be known.
        let closes =
            connection.isStream || call.closes || connection.isLast || isInputClosed || call.isOpenEnded(head)
            || call.waitsToGoOn
        self.call?.closes = closes
        self.call?.isOpenEnded = call.isOpenEnded(head)
        self.call?.isBegun = true
        self.call?.waitsToGoOn = false
        let line = call.line(
            head, date: room.clock.now().httpDate, tellsClosing: closes && !connection.isStream)
        context.write(wrapOutboundOut(.head(line)), promise: nil)
    }

    /// A response to HEAD has no body.
    func send(_ bytes: ByteBuffer, promise: EventLoopPromise<Void>?) {
        guard let context, let call else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        guard call.head.method != .HEAD else {
            promise?.succeed()
            return
        }
        self.call?.sent += bytes.readableBytes
        connection.sent += bytes.readableBytes
        var promise = promise
        if connection.isStream {
            let written = promise ?? context.eventLoop.makePromise()
            written.futureResult.assumeIsolated().whenComplete { [connection] _ in connection.take(bytes.readableBytes)
            }
            promise = written
        }
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: promise)
    }

    func endAnswer() {
        guard let context, var call else { return }
        note(call)
        call.isAnswered = true
        if call.isComplete || call.closes {
            finish(call, context)
        } else {
            // What is left of a body that nobody wants is read, not long, and forgotten.
            call.body = nil
            self.call = call
            connection.deadline = .now() + .seconds(5)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            if isReadHeld { readOn() }
        }
    }

    /// Writes the end of the response, after which the next request may come at once: all state must be ready before.
    private func finish(_ call: RoutedCall, _ context: ChannelHandlerContext) {
        self.call = nil
        // What was held for this request's body is of the next.
        defer { readOn() }
        if !connection.isStream, call.closes || isInputClosed {
            let end = call.isOpenEnded ? HTTPServerResponsePart.body(.byteBuffer(ByteBuffer())) : .end(nil)
            return context.writeAndFlush(wrapOutboundOut(end), promise: connection.lastWrite())
        }
        connection.rest(at: .now())
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        if self.call == nil { context.triggerUserOutboundEvent(AnswerSent(), promise: nil) }
    }

    func breakOff() {
        context?.close(promise: nil)
    }

    /// Responds without the routes, and ignores the rest of the request. The connection is kept if the request was
    /// valid.
    private func refuse(_ refusal: Refusal) {
        call?.body?.fail(refusal.response.status)
        if ![.tooManyRequests, .serviceUnavailable].contains(refusal.response.status) { call?.closes = true }
        if call == nil {
            call = RoutedCall(unreadOf: connection.guest)
        }
        send(refusal.response)
        send(ByteBuffer(bytes: refusal.body), promise: nil)
        endAnswer()
    }

    private func note(_ call: RoutedCall) {
        room.figures.router.note(call.status, bytes: call.sent, took: .now() - call.start)
        room.log?.note(call.entry, at: room.clock.now())
    }
}

extension Logger {
    fileprivate func with(id: RequestID) -> Logger {
        var logger = self
        logger[metadataKey: "hb.request.id"] = .stringConvertible(id)
        return logger
    }
}
