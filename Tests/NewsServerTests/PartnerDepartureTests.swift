import Eventually
import Foundation
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

    @Test("that one who waits has gone is written down as that, and not as a fault of the server")
    func written() async throws {
        let folder = try TestFolder()
        try await withServer(in: folder) { server in
            let waiters = try #require(server.waiters)
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let request =
                "GET /partner/v1/items?after=now&wait=60 HTTP/1.1\r\nHost: news.example\r\n"
                + "Authorization: Bearer \(key)\r\n\r\n"
            let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
            #expect(try await eventually { waiters.count == 1 })
            connection.close()
            #expect(try await eventually { waiters.count == 0 })
        }
        let log = try String(contentsOfFile: folder.path + "/audit", encoding: .utf8)
        #expect(log.contains("\"reason\":\"the client has disconnected\"") && log.contains("\"status\":499"), "\(log)")
    }
}
