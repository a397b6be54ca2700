import Foundation
import Glibc
import Synchronization

/// An HTTP host on a free port of this machine that answers each connection with what the test says, and remembers
/// every request. It ends with this value.
public final class LoopbackHost: Sendable {
    /// From the request to the bytes of the answer; `nil` leaves the connection open without a word.
    public typealias Answer = @Sendable (String) -> [UInt8]?

    public let port: Int
    private let descriptor: CInt
    private let seen = Mutex<[String]>([])

    /// - Parameter address: of 127.0.0.0/8.
    public init(at address: UInt32 = 0x7F00_0001, _ answer: @escaping Answer) throws {
        let place = address
        let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = place.bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        descriptor = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let self else { break }
                self.serve(connection, answer)
            }
            // Not before: the number would be another host's, whose connections this thread would take.
            close(listener)
        }.start()
    }

    deinit {
        shutdown(descriptor, CInt(SHUT_RDWR))
    }

    /// The requests that have come, head and body.
    public var requests: [String] {
        seen.withLock { $0 }
    }

    /// Whether the head has come, and as much of the body as it says that there is.
    private static func isWhole(_ text: String) -> Bool {
        guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
        let fields = text[..<end.lowerBound].lowercased().split(separator: "\r\n")
        let length = fields.first { $0.hasPrefix("content-length:") }.flatMap {
            Int($0.dropFirst(15).filter(\.isNumber))
        }
        return text[end.upperBound...].utf8.count >= length ?? 0
    }

    private func serve(_ connection: CInt, _ answer: @escaping Answer) {
        Thread { [weak self] in
            defer { close(connection) }
            var head: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 8192)
            while !Self.isWhole(String(decoding: head, as: UTF8.self)) {
                let count = read(connection, &buffer, buffer.count)
                guard count > 0 else { break }
                head += buffer.prefix(count)
            }
            let text = String(decoding: head, as: UTF8.self)
            self?.seen.withLock { $0.append(text) }
            guard let bytes = answer(text) else {
                // Until the client goes.
                _ = read(connection, &buffer, buffer.count)
                return
            }
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    send(connection, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }.start()
    }
}

/// An HTTP answer as it goes over the wire.
public func answer(_ status: String, _ fields: KeyValuePairs<String, String> = [:], _ body: [UInt8] = []) -> [UInt8] {
    var head = "HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n"
    for (name, value) in fields { head += "\(name): \(value)\r\n" }
    return Array((head + "\r\n").utf8) + body
}
