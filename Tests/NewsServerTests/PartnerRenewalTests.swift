import Eventually
import Foundation
import NewsModel
import Testing

@testable import NewsServer

/// What was decided when a call began is decided anew before it is told anything: a partner that may have nothing any
/// more hears nothing, however long its call has been open.
@Suite("Calls that wait are looked at again")
struct PartnerRenewalTests {
    /// What happens to the partner while its call waits.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let stream: String
        let status: Int
        let change: @Sendable (inout PartnerOrder.Terms) -> Void
        /// How far the clock goes on.
        var seconds: Int64 = 0

        var testDescription: String { "\(name), \(stream)" }
    }

    private static let cases =
        [
            Case(name: "it is not for copy in advance any more", stream: "advance", status: 404) {
                $0.seesAdvance = false
            }
        ]
        + ["public", "advance"].flatMap { stream in
            [
                Case(name: "it may not call from here any more", stream: stream, status: 401) {
                    $0.networks = ["192.0.2.0/24"]
                },
                Case(name: "it may only send any more", stream: stream, status: 403) {
                    $0.scopes = [.send]
                    $0.provider = "weekly"
                },
                Case(name: "its key has ended", stream: stream, status: 401, change: { _ in }, seconds: 3600),
            ]
        }

    /// A partner with a key that ends after an hour.
    private func key(_ server: TestServer) async throws -> String {
        let first = try await server.addPartner("weekly", feeds: ["macau"]) { $0.seesAdvance = true }
        let key = try #require(try await server.order(.rotate(expires: "2026-11-14T01:00:00Z"), "weekly").key)
        _ = try await server.order(.revoke(key: PartnerKey(first)?.id), "weekly")
        return key
    }

    /// Changes the partner, then brings copy of its feed, public or under embargo.
    private func happen(_ example: Case, _ server: TestServer) async throws {
        var terms = PartnerOrder.Terms()
        example.change(&terms)
        if terms != PartnerOrder.Terms() { _ = try await server.order(.set(terms), "weekly") }
        server.clock.advance(seconds: example.seconds)
        let embargo = example.stream == "advance" ? server.clock.now.adding(seconds: 7200) : nil
        try await server.publish(server.wire.copy("new", server.wire.en, "Not for them", embargo: embargo))
    }

    @Test("who waits for what follows is refused as a new call would be", arguments: cases)
    func longPoll(example: Case) async throws {
        try await withServer { server in
            let key = try await key(server)
            async let waiting = server.partner(key, "items?after=start&stream=\(example.stream)&wait=60")
            #expect(try await eventually { server.waiters?.count == 1 })
            try await happen(example, server)
            let answer = try await waiting
            #expect(answer.status == example.status && !answer.text.contains("Not for them"), "\(answer.text)")
        }
    }

    @Test("who waits in vain is refused when its time is over and its key has ended meanwhile")
    func inVain() async throws {
        try await withServer { server in
            let key = try await key(server)
            async let waiting = server.partner(key, "items?after=start&wait=60")
            #expect(try await eventually { server.waiters?.count == 1 })
            server.clock.advance(seconds: 3600)
            server.waiters?.expire(at: .now + .seconds(61))
            #expect(try await waiting.status == 401)
        }
    }

    @Test("a stream of events ends before it tells anything", arguments: cases)
    func events(example: Case) async throws {
        try await withServer { server in
            let key = try await key(server)
            let request =
                "GET /partner/v1/stream?after=start&stream=\(example.stream) HTTP/1.1\r\nHost: news.example\r\n"
                + "Connection: close\r\nAuthorization: Bearer \(key)\r\n\r\n"
            let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
            defer { connection.close() }
            #expect(try await eventually { server.waiters?.count == 1 })
            try await happen(example, server)
            let answer = try WireResponse(await connection.receive())
            #expect(answer.status == 200 && !answer.text.contains("Not for them") && !answer.text.contains("event:"))
            #expect(server.waiters?.count == 0)
        }
    }
}
