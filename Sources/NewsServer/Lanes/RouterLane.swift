import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1
import NewsModel

/// The last handler of a connection: has the routes answer what is not ready, one request at a time.
///
/// It keeps the time of bodies, lets in no more than may be in the making, and notes what was answered.
final class RouterLane: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPServerResponsePart

    /// The request under way.
    private struct Call {
        let head: HTTPRequestHead
        let guest: Guest
        let start: NIODeadline
        var body: BodyStream?
        var isComplete = false
        var received = 0
        var status = HTTPResponse.Status.ok
        var sent = 0
        var isAnswered = false
        /// Its body comes when it has been told to go on (RFC 9110 §10.1.1).
        var waitsToGoOn = false
        var closes: Bool
    }

    private let room: ServingRoom
    private let connection: Connection
    private var context: ChannelHandlerContext?
    private var call: Call?
    private var isReadHeld = false
    private var isClosing = false
    /// Whether nothing more comes from the decoder. In front of the express lane it is told, and ends the connection.
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
        call?.body?.fail(ChannelError.ioOnClosedChannel)
        call = nil
    }

    // MARK: - What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
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
            if call?.isComplete == false { call?.body?.fail(ChannelError.inputClosed) }
            guard call == nil else { break }
            if connection.waiting == 0 { context.close(promise: nil) } else { connection.deadline = .now() }
        case is OutOfTime:
            if let call, !call.isComplete, !call.isAnswered { return refuse(Refusal(.requestTimeout)) }
            context.close(promise: nil)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError || error is NIOHTTPDecoderError {
            // What comes behind the last request is not looked at, so that nothing in it can be wrong.
            if isClosing { return }
            room.figures.malformed.add()
            if call == nil || call?.isComplete == false { return refuse(Refusal(.badRequest)) }
        }
        context.close(promise: nil)
    }

    // MARK: - A request

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        connection.requests += 1
        connection.work()
        let now = NIODeadline.now()
        let guest = guest(of: head, at: now)
        let closes = !head.isKeepAlive || head.version == .http1_0
        call = Call(head: head, guest: guest, start: now, closes: closes)
        if let status = HeadRules.fault(in: head) {
            room.figures.malformed.add()
            return refuse(Refusal(status))
        }
        if let pause = room.doorman.pause(for: guest, at: now) {
            room.figures.tooEager.add()
            return refuse(.tooEager(seconds: pause))
        }
        guard let place = room.admission.enter(sharing: head.sharedAddress) else {
            room.figures.overloaded.add()
            return refuse(.overloaded)
        }
        guard let request = request(head, context) else { return refuse(Refusal(.badRequest)) }
        answer(request, place, context)
    }

    private func guest(of head: HTTPRequestHead, at now: NIODeadline) -> Guest {
        guard head.headers.contains(name: "x-forwarded-for") else { return connection.guest }
        guard connection.isProxy else {
            room.strangeProxies.tell(connection.guest.address, room.logger)
            return connection.guest
        }
        let told = head.headers["x-forwarded-for"].joined(separator: ",")
        return room.doorman.guest(
            at: room.doorman.proxies.origin(of: connection.guest.address, forwardedFor: told), now: now)
    }

    private func request(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) -> Request? {
        var head = head
        guard let path = HeadRules.path(of: head) else { return nil }
        head.uri = path
        guard let fields = try? HTTPRequest(head, secure: false, splitCookie: false) else { return nil }
        let hasBody =
            head.headers.contains(name: "transfer-encoding") || (head.headers["content-length"].first ?? "0") != "0"
        guard hasBody else { return Request(head: fields, body: RequestBody(buffer: ByteBuffer())) }
        let waitsToGoOn = head.version != .http1_0 && head.headers["expect"].first?.lowercased() == "100-continue"
        let (lane, eventLoop) = (NIOLoopBound(self, eventLoop: context.eventLoop), context.eventLoop)
        let body = BodyStream(on: context.eventLoop) { lane.value.readOn() }
        call?.body = body
        call?.waitsToGoOn = waitsToGoOn
        connection.deadline = .now() + room.doorman.limits.grace
        guard waitsToGoOn else { return Request(head: fields, body: RequestBody(asyncSequence: body.parts)) }
        let awaited = AwaitedBody(parts: body.parts) { eventLoop.execute { lane.value.goOn() } }
        return Request(head: fields, body: RequestBody(asyncSequence: awaited))
    }

    /// The route wants the body. Where it has answered without, nobody is told to send one.
    private func goOn() {
        guard let context, call?.waitsToGoOn == true else { return }
        call?.waitsToGoOn = false
        let goOn = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(goOn)), promise: nil)
    }

    private func take(_ bytes: ByteBuffer) {
        guard let now = call else { return }
        let received = now.received + bytes.readableBytes
        call?.received = received
        if now.isAnswered { return }
        call?.body?.add(bytes)
        let limits = room.doorman.limits
        // As long as the body keeps up the pace it may be as long as its route takes it.
        connection.deadline =
            now.start + limits.grace + .nanoseconds(Int64(Double(received) / Double(limits.pace) * 1e9))
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

    /// There is room again for more of the body.
    private func readOn() {
        guard isReadHeld, let context else { return }
        isReadHeld = false
        call?.body?.readOn()
        connection.deadline = .now() + room.doorman.limits.grace
        context.read()
    }

    // MARK: - Its answer

    private func answer(_ request: Request, _ place: Admission.Place, _ context: ChannelHandlerContext) {
        let writer = AnswerWriter(NIOLoopBound(self, eventLoop: context.eventLoop), on: context.eventLoop)
        let (room, channel) = (room, context.channel)
        room.jobs.yield {
            let logger = room.logger.with(id: RequestID())
            var callContext = CallContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
            callContext.place = place
            let response: Response
            do {
                response = try await room.responder.respond(to: request, context: callContext)
            } catch is ChannelError {
                // The request was given up, and nobody hears the answer.
                response = Response(status: .requestTimeout)
            } catch {
                logger.error("\(request.method) \(request.uri.path.withoutKeys) failed: \(error)")
                response = Response(status: .internalServerError)
            }
            place.stepAside()
            await writer.write(response)
        }
    }

    /// Writes the head of an answer.
    func send(_ head: HTTPResponse) {
        guard let context, let call else { return }
        self.call?.status = head.status
        // Of a length that HEAD does not tell the encoder would mark the end with a chunk, which is no part of the answer.
        let isOpenEnded = call.head.method == .HEAD && head.headerFields[.contentLength] == nil
        // Whether a body comes that was not asked for cannot be known.
        self.call?.closes = connection.isStream || call.closes || connection.isLast || isOpenEnded || call.waitsToGoOn
        self.call?.waitsToGoOn = false
        var headers = HTTPHeaders()
        headers.add(name: "Date", value: room.clock.now().httpDate)
        for field in head.headerFields { headers.add(name: field.name.rawName, value: field.value) }
        // RFC 9110 §8.6: the length of what a GET would have been sent, which nobody knows here. The encoder of HTTP/1.1
        // leaves it out too.
        if [.noContent, .notModified].contains(head.status) { headers.remove(name: "Content-Length") }
        if self.call?.closes == true, !connection.isStream { headers.replaceOrAdd(name: "Connection", value: "close") }
        let line = HTTPResponseHead(
            version: call.head.version,
            status: HTTPResponseStatus(statusCode: head.status.code, reasonPhrase: head.status.reasonPhrase),
            headers: headers)
        context.write(wrapOutboundOut(.head(line)), promise: nil)
    }

    /// Writes a part of its body; of an answer to HEAD there is none.
    func send(_ bytes: ByteBuffer, promise: EventLoopPromise<Void>?) {
        guard let context, let call, call.head.method != .HEAD else {
            promise?.fail(ChannelError.ioOnClosedChannel)
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

    /// The answer is whole.
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

    /// Writes the end of the answer, with which the next request may come at once: all must be in order before.
    private func finish(_ call: Call, _ context: ChannelHandlerContext) {
        isClosing = !connection.isStream && (call.closes || isInputClosed)
        self.call = nil
        guard !isClosing else {
            return context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: connection.lastWrite())
        }
        connection.rest(at: .now())
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        if self.call == nil { context.triggerUserOutboundEvent(AnswerSent(), promise: nil) }
    }

    /// The answer cannot be made whole: that must not look like its end.
    func breakOff() {
        context?.close(promise: nil)
    }

    /// Answers without asking the routes, and hears no more of the request. Who asked for nothing wrong keeps the
    /// connection.
    private func refuse(_ refusal: Refusal) {
        call?.body?.fail(ChannelError.inputClosed)
        if ![.tooManyRequests, .serviceUnavailable].contains(refusal.response.status) { call?.closes = true }
        if call == nil {
            // The decoder found no request in what came.
            call = Call(head: .none, guest: connection.guest, start: .now(), isComplete: true, closes: true)
        }
        send(refusal.response)
        send(ByteBuffer(bytes: refusal.body), promise: nil)
        endAnswer()
    }

    private func note(_ call: Call) {
        room.figures.router.note(call.status, bytes: call.sent, took: .now() - call.start)
        let (method, target) = (Array(call.head.method.rawValue.utf8), Array(call.head.uri.utf8))
        room.log?.note(
            AccessLog.Entry(
                address: call.guest.address, method: method, target: target, version: call.head.version,
                status: call.status.code, bytes: call.sent,
                referer: call.head.headers["referer"].first.map { Array($0.utf8) },
                userAgent: call.head.headers["user-agent"].first.map { Array($0.utf8) }),
            at: room.clock.now())
    }
}

extension Logger {
    fileprivate func with(id: RequestID) -> Logger {
        var logger = self
        logger[metadataKey: "hb.request.id"] = .stringConvertible(id)
        return logger
    }
}

extension HTTPRequestHead {
    /// The address, where all who ask for it at the same time are given the same.
    fileprivate var sharedAddress: String? {
        method == .GET && !uri.hasPrefix("/partner/") ? uri : nil
    }

    /// What stands in the log where there was no request.
    fileprivate static let none = HTTPRequestHead(version: .http1_1, method: .RAW(value: "-"), uri: "-")
}
