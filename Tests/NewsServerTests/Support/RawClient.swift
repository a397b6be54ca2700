import Foundation
import Glibc
import LoopbackHost

/// Sends bytes and takes whatever comes back until the server closes: what is on the wire, with nothing followed,
/// decoded or left out. Each exchange blocks a thread of its own.
enum RawClient {
    struct Failure: Error {
        let call: String
        let code = errno
    }

    static func exchange(_ request: [UInt8], port: Int) async throws -> [UInt8] {
        try await onThread { try exchange(request, on: LoopbackConnection.open(port: port)) }
    }

    static func exchange(_ request: [UInt8], socket path: String) async throws -> [UInt8] {
        try await onThread { try exchange(request, on: LoopbackConnection.open(socket: path)) }
    }

    static func isOpen(socket path: String) -> Bool {
        guard let descriptor = try? LoopbackConnection.open(socket: path) else { return false }
        close(descriptor)
        return true
    }

    fileprivate static func onThread<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static func exchange(_ request: [UInt8], on descriptor: CInt) throws -> [UInt8] {
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 300, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        try send(request, to: descriptor)
        return try receive(from: descriptor)
    }

    fileprivate static func send(_ bytes: [UInt8], to descriptor: CInt) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            // A process that was stopped and goes on is interrupted.
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(call: "send") }
            rest = rest.dropFirst(count)
        }
    }

    fileprivate static func receive(from descriptor: CInt) throws -> [UInt8] {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(call: "recv") }
            if count == 0 { return answer }
            answer += buffer.prefix(count)
        }
    }
}

extension RawClient {
    /// Sends the same bytes again and again and reads nothing.
    ///
    /// - Returns: how many went, when the server has taken none for a while or the most have gone.
    static func flood(_ bytes: [UInt8], atMost most: Int, port: Int) async throws -> Int {
        try await onThread {
            let descriptor = try LoopbackConnection.open(port: port)
            defer { close(descriptor) }
            var taken = 0
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            while taken < most, poll(&waiting, 1, 2000) > 0 {
                let rest = bytes[(taken % bytes.count)...]
                let count = rest.withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT))
                }
                guard count > 0 else { break }
                taken += count
            }
            return taken
        }
    }
}

/// A connection that is held open until it is closed.
final class RawConnection: Sendable {
    private let descriptor: CInt

    /// - Parameter isHalfClosed: whether nothing more will be sent, and the server is told so.
    convenience init(port: Int, sending request: [UInt8], isHalfClosed: Bool = false) throws {
        try self.init(LoopbackConnection.open(port: port), sending: request)
        if isHalfClosed { shutdown(descriptor, CInt(SHUT_WR)) }
    }

    convenience init(socket path: String, sending request: [UInt8]) throws {
        try self.init(LoopbackConnection.open(socket: path), sending: request)
    }

    private init(_ descriptor: CInt, sending request: [UInt8]) throws {
        self.descriptor = descriptor
        var patience = timeval(tv_sec: 300, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        try RawClient.send(request, to: descriptor)
    }

    /// Sends one more request and takes one answer, which has no body.
    ///
    /// - Returns: nil where the server has closed instead.
    func ask(_ request: [UInt8]) async throws -> String? {
        let answer = try await RawClient.onThread { [descriptor] () -> [UInt8] in
            do { try RawClient.send(request, to: descriptor) } catch { return [] }
            var answer: [UInt8] = []
            var byte: UInt8 = 0
            while answer.suffix(4) != Array("\r\n\r\n".utf8), recv(descriptor, &byte, 1, 0) == 1 { answer.append(byte) }
            return answer
        }
        return answer.isEmpty ? nil : String(decoding: answer, as: UTF8.self)
    }

    /// Sends parts, each so long after the last that it is read by itself.
    func send(_ parts: [[UInt8]]) async throws {
        try await RawClient.onThread { [descriptor] in
            for part in parts {
                try RawClient.send(part, to: descriptor)
                usleep(20_000)
            }
        }
    }

    /// Sends the bytes in parts of a size.
    func send(_ bytes: [UInt8], inPartsOf size: Int) async throws {
        try await RawClient.onThread { [descriptor] in
            for start in stride(from: 0, to: bytes.count, by: size) {
                try RawClient.send(Array(bytes[start...].prefix(size)), to: descriptor)
            }
        }
    }

    /// What has come back so far and was not received yet.
    var waiting: String {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, CInt(MSG_PEEK) | CInt(MSG_DONTWAIT))
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    /// All that comes until the server closes.
    func receive() async throws -> [UInt8] {
        try await RawClient.onThread { [descriptor] in try RawClient.receive(from: descriptor) }
    }

    func close() {
        Glibc.close(descriptor)
    }
}

extension RawClient {
    /// Sends bytes, then one more every now and then, and takes what comes back until the server closes.
    static func trickle(_ bytes: [UInt8], port: Int) async throws -> [UInt8] {
        try await onThread {
            let descriptor = try LoopbackConnection.open(port: port)
            defer { close(descriptor) }
            if !bytes.isEmpty { try send(bytes, to: descriptor) }
            var answer: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            for _ in 0..<600 {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                if poll(&waiting, 1, 100) > 0 {
                    let count = recv(descriptor, &buffer, buffer.count, 0)
                    if count <= 0 { return answer }
                    answer += buffer.prefix(count)
                } else if !bytes.isEmpty, answer.isEmpty {
                    try send([UInt8(ascii: "a")], to: descriptor)
                }
            }
            throw Failure(call: "the server does not close")
        }
    }
}
