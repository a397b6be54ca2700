import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Where a response goes: a connection, on its event loop.
protocol AnswerSink: AnyObject {
    /// Writes the head.
    func send(_ head: HTTPResponse)
    /// Writes a part of the body.
    func send(_ bytes: ByteBuffer, promise: EventLoopPromise<Void>?)
    /// Ends a complete response.
    func endAnswer()
    /// Ends a response that cannot be completed: that must not look like its end.
    func breakOff()
}

/// Writes a response of the routes to its connection, part by part as the client takes it.
struct AnswerWriter: Sendable {
    private let sink: NIOLoopBound<any AnswerSink>
    private let eventLoop: any EventLoop

    init(_ sink: any AnswerSink, on eventLoop: any EventLoop) {
        self.sink = NIOLoopBound(sink, eventLoop: eventLoop)
        self.eventLoop = eventLoop
    }

    /// - Parameter request: its name in the log.
    func write(_ response: Response, to request: String, _ logger: Logger) async {
        do {
            try await response.body.write(BodyParts(writer: self, head: response.head))
        } catch {
            if !(error is Unsent || error is CancellationError) { logger.error("\(request) broke off: \(error)") }
            eventLoop.execute { sink.value.breakOff() }
        }
    }

    /// The connection did not take a part: its client has left, which is no fault.
    private struct Unsent: Error {}

    /// The parts of a body. A body in one part, as most are, is sent together with its head and its end.
    private struct BodyParts: ResponseBodyWriter {
        let writer: AnswerWriter
        /// The head, until it is sent.
        var head: HTTPResponse?
        /// The whole body, if only its end is missing.
        var whole: ByteBuffer?

        init(writer: AnswerWriter, head: HTTPResponse) {
            self.writer = writer
            self.head = head
        }

        mutating func write(_ buffer: ByteBuffer) async throws {
            if let head, head.headerFields[.contentLength] == String(buffer.readableBytes) {
                whole = buffer
                return
            }
            try await send(buffer)
        }

        consuming func finish(_ trailers: HTTPFields?) async throws {
            let (sink, head, whole) = (writer.sink, head, whole)
            writer.eventLoop.execute {
                if let head { sink.value.send(head) }
                if let whole { sink.value.send(whole, promise: nil) }
                sink.value.endAnswer()
            }
        }

        private mutating func send(_ buffer: ByteBuffer) async throws {
            let (sink, head) = (writer.sink, head)
            self.head = nil
            let sent = writer.eventLoop.makePromise(of: Void.self)
            writer.eventLoop.execute {
                if let head { sink.value.send(head) }
                sink.value.send(buffer, promise: sent)
            }
            do {
                try await sent.futureResult.get()
            } catch {
                throw Unsent()
            }
        }
    }
}
