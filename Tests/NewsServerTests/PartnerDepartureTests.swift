import Testing

@testable import NewsServer

@Suite("Partners who go away")
struct PartnerDepartureTests {
    @Test(
        "the place of one who waits is free once its connection is closed",
        arguments: [
            "items?after=now&wait=60", "stream?after=now",
        ])
    func leaving(call: String) async throws {
        try await withServer(holding: \.usual) { server in
            let waiters = try #require(server.waiters)
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let request =
                "GET /partner/v1/\(call) HTTP/1.1\r\nHost: news.example\r\nAuthorization: Bearer \(key)\r\n\r\n"
            let connections = try (0..<3).map { _ in try RawConnection(port: server.port, sending: Array(request.utf8))
            }
            #expect(try await eventually { waiters.count == 3 })
            connections[0].close()
            #expect(try await eventually { waiters.count == 2 })
            connections[1].close()
            connections[2].close()
            #expect(try await eventually { waiters.count == 0 })
            #expect(try await server.partner(key, "items?after=start").status == 200)
        }
    }
}
