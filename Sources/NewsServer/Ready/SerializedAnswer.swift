import HTTPTypes
import NIOCore
import NewsModel
import Synchronization

/// A serialized HTTP/1.1 response. All who are sent it share its bytes, however slowly they take them; the date is
/// updated once a second instead of once a request.
final class SerializedAnswer: Sendable {
    private struct State {
        var head: ByteBuffer
        var second: Int64
    }

    let status: HTTPResponse.Status
    let body: ByteBuffer
    /// The end of the last field: the blank line follows.
    private let fieldsEnd: Int
    private let dateStart: Int
    private let state: Mutex<State>

    init(_ status: HTTPResponse.Status, _ fields: HTTPFields, body: [UInt8] = []) {
        var head = ByteBuffer(string: "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\nDate: ")
        dateStart = head.writerIndex
        head.writeString(Timestamp(seconds: 0).httpDate + "\r\n")
        for field in fields { head.writeString("\(field.name.rawName): \(field.value)\r\n") }
        fieldsEnd = head.writerIndex
        head.writeString("\r\n")
        self.status = status
        self.body = ByteBuffer(bytes: body)
        state = Mutex(State(head: head, second: 0))
    }

    /// The number of bytes of the body.
    var length: Int { body.readableBytes }

    /// The head.
    ///
    /// - Parameter isLast: whether the connection is closed after the response.
    func head(at now: Timestamp, isLast: Bool) -> ByteBuffer {
        var head = state.withLock { state in
            stamp(&state, at: now)
            return state.head
        }
        guard isLast else { return head }
        head.moveWriterIndex(to: fieldsEnd)
        head.writeString("Connection: close\r\n\r\n")
        return head
    }

    /// A write of an earlier second that is still in progress keeps its own head.
    private func stamp(_ state: inout State, at now: Timestamp) {
        guard state.second != now.seconds else { return }
        state.head.setString(now.httpDate, at: dateStart)
        state.second = now.seconds
    }
}
