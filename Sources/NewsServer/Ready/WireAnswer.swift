import HTTPTypes
import NIOCore
import NewsModel
import Synchronization

/// A serialized HTTP/1.1 response: head and body in one buffer, so that one write sends them without copying, with the
/// date updated once a second instead of once a request.
final class WireAnswer: Sendable {
    private struct State {
        var bytes: ByteBuffer
        var second: Int64
    }

    /// The end of the last field: the blank line and the body follow.
    let fieldsEnd: Int
    let status: HTTPResponse.Status
    /// The number of bytes of the body.
    let length: Int
    private let dateStart: Int
    private let state: Mutex<State>

    init(_ status: HTTPResponse.Status, _ fields: HTTPFields, body: [UInt8] = []) {
        var bytes = ByteBuffer(string: "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\nDate: ")
        dateStart = bytes.writerIndex
        bytes.writeString(Timestamp(seconds: 0).httpDate + "\r\n")
        for field in fields { bytes.writeString("\(field.name.rawName): \(field.value)\r\n") }
        fieldsEnd = bytes.writerIndex
        bytes.writeString("\r\n")
        bytes.writeBytes(body)
        self.status = status
        length = body.count
        state = Mutex(State(bytes: bytes, second: 0))
    }

    /// The whole response.
    func bytes(at now: Timestamp) -> ByteBuffer {
        state.withLock { state in
            stamp(&state, at: now)
            return state.bytes
        }
    }

    /// The head alone.
    func head(at now: Timestamp) -> ByteBuffer {
        state.withLock { state in
            stamp(&state, at: now)
            return state.bytes.getSlice(at: 0, length: headLength) ?? state.bytes
        }
    }

    /// The same for the last response of a connection.
    func closing(at now: Timestamp, withBody: Bool) -> ByteBuffer {
        var last = head(at: now)
        last.moveWriterIndex(to: fieldsEnd)
        last.writeString("Connection: close\r\n\r\n")
        if withBody { last.writeImmutableBuffer(body) }
        return last
    }

    /// The body alone.
    var body: ByteBuffer {
        state.withLock { $0.bytes.getSlice(at: headLength, length: length) } ?? ByteBuffer()
    }

    private var headLength: Int { fieldsEnd + 2 }

    /// A write of an earlier second that is still in progress keeps its own buffer.
    private func stamp(_ state: inout State, at now: Timestamp) {
        guard state.second != now.seconds else { return }
        state.bytes.setString(now.httpDate, at: dateStart)
        state.second = now.seconds
    }
}
