import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Writes a response of the routes to its connection, part by part as the client takes it.
struct AnswerWriter: Sendable {
    private let lane: NIOLoopBound<RouterLane>
    private let eventLoop: any EventLoop

    init(_ lane: NIOLoopBound<RouterLane>, on eventLoop: any EventLoop) {
        self.lane = lane
        self.eventLoop = eventLoop
    }

    /// - Parameter request: its name in the log.
    func write(_ response: Response, to request: String, _ logger: Logger) async {
        do {
            try await response.body.write(BodyParts(writer: self, head: response.head))
        } catch {
            if !(error is Unsent || error is CancellationError) { logger.error("\(request) broke off: \(error)") }
            eventLoop.execute { lane.value.breakOff() }
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
            let (lane, head, whole) = (writer.lane, head, whole)
            writer.eventLoop.execute {
                if let head { lane.value.send(head) }
                if let whole { lane.value.send(whole, promise: nil) }
                lane.value.endAnswer()
            }
        }

        private mutating func send(_ buffer: ByteBuffer) async throws {
            let (lane, head) = (writer.lane, head)
            self.head = nil
            let sent = writer.eventLoop.makePromise(of: Void.self)
            writer.eventLoop.execute {
                if let head { lane.value.send(head) }
                lane.value.send(buffer, promise: sent)
            }
            do {
                try await sent.futureResult.get()
            } catch {
                throw Unsent()
            }
        }
    }
}
