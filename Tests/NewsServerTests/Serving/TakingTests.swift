import Eventually
import Foundation
import Glibc
import NIOCore
import NewsModel
import NewsServer
import Testing

/// Who takes an answer slowly, and not too slowly, is given all of it, whatever else is due meanwhile.
@Suite("Answers that are taken slowly")
struct TakingTests {
    /// More than all buffers between two ends hold.
    private static let size = 8 * 1024 * 1024

    enum Ending: CaseIterable {
        case keptOpen, announced, halfClosed, askedTwice

        var isHalfClosed: Bool { self == .halfClosed || self == .askedTwice }

        func request(_ path: String) -> String {
            let option = self == .announced ? "close" : "keep-alive"
            let request = "GET \(path) HTTP/1.1\r\nHost: news.example\r\nConnection: \(option)\r\n\r\n"
            return self == .askedTwice ? request + request : request
        }
    }

    @Test("the whole answer comes to who waits longer than a connection may be idle", arguments: Ending.allCases)
    func slowly(ending: Ending) async throws {
        var serving = ServingOptions()
        // However long this machine takes to begin reading, that is not too slow.
        (serving.limits.idle, serving.limits.grace) = (.seconds(1), .hours(1))
        try await withServer(holding: Self.large, serving: serving) { server in
            let request = ending.request(try await server.page(of: "large", server.wire.en))
            let connection = try RawConnection(
                port: server.port, sending: Array(request.utf8), isHalfClosed: ending.isHalfClosed)
            defer { connection.close() }
            try #require(try await eventually { !connection.waiting.isEmpty })
            // One that owes nothing goes when it was idle too long, so that this one has been by then.
            let idle = try RawConnection(port: server.port, sending: [])
            defer { idle.close() }
            #expect(try await idle.receive().isEmpty)
            let answers = Self.wholeAnswers(try await connection.receive())
            #expect(answers == (ending == .askedTwice ? 2 : 1))
        }
    }

    @Test("the whole answer comes though the server is stopped meanwhile")
    func stopped() async throws {
        var serving = ServingOptions()
        (serving.limits.grace, serving.limits.drain) = (.hours(1), .hours(1))
        try await withServer(holding: Self.large, serving: serving) { server in
            let request = Ending.keptOpen.request(try await server.page(of: "large", server.wire.en))
            let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
            defer { connection.close() }
            try #require(try await eventually { !connection.waiting.isEmpty })
            let idle = try RawConnection(port: server.port, sending: [])
            defer { idle.close() }
            try await server.someAreOpen(2)
            await server.stop()
            #expect(try await idle.receive().isEmpty)
            #expect(Self.wholeAnswers(try await connection.receive()) == 1)
        }
    }

    @Test("who takes nothing at all is left after a while")
    func never() async throws {
        var serving = ServingOptions()
        serving.limits.grace = .seconds(1)
        try await withServer(holding: Self.large, serving: serving) { server in
            let request = Ending.keptOpen.request(try await server.page(of: "large", server.wire.en))
            let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
            #expect(try await eventually { !connection.waiting.isEmpty })
            // Nothing is read until the server gives up, and then less is there than was asked for.
            try await server.someAreOpen(0)
            let answer = try await connection.receive()
            connection.close()
            #expect(Self.wholeAnswers(answer) == 0)
        }
    }

    private static func large(_ wire: TestWire) -> [Submission] {
        let copy = wire.copy("large", wire.en, "All tides of the century")
        var item = copy.item
        let paragraph = "<p>" + String(repeating: "Low water at noon. ", count: 1000) + "</p>"
        let count = size / paragraph.utf8.count
        item.content.body = Body(sanitized: String(repeating: paragraph, count: count))
        return [Submission(key: copy.key, item: item)]
    }

    /// How many answers with all their bytes stand one after another.
    private static func wholeAnswers(_ bytes: [UInt8]) -> Int {
        var (rest, count) = (bytes[...], 0)
        while let end = rest.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound {
            let head = String(decoding: rest[..<end], as: UTF8.self).lowercased()
            guard let field = head.firstRange(of: "content-length: ")?.upperBound,
                let length = Int(head[field...].prefix { $0.isNumber }), rest.count - (end - rest.startIndex) >= length
            else { break }
            rest = rest.dropFirst(end - rest.startIndex + length)
            count += 1
        }
        return count
    }
}
