import Foundation
import Ingest
import NewsModel
import NewsServer
import NewsStore
import Testing

@Suite("Copy that partners send")
struct PartnerSendTests {
    private func post(
        _ text: String, _ query: String = "", type: String = "text/plain", key: String, to server: TestServer
    ) async throws -> WireResponse {
        let head =
            "POST /partner/v1/wire\(query) HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer \(key)\r\n"
            + "Content-Type: \(type)\r\nContent-Length: \(text.utf8.count)\r\n\r\n"
        return try WireResponse(await RawClient.exchange(Array((head + text).utf8), port: server.port))
    }

    @Test("It is taken as the provider's that the key is bound to, whatever it says")
    func bound() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                $0.scopes = [.send]
                $0.provider = "weekly"
            }
            let sent = try await post("Head\n\nText.\n", "?name=a.en.txt", key: key, to: server)
            let results = try JSONDecoder().decode([ImportResult].self, from: Data(sent.body))
            #expect(sent.status == 200 && results.map(\.result) == [.stored])
            let records = try await server.store.records(matching: .init(), at: server.clock.now)
            #expect(records.map(\.key.provider) == ["weekly"])
            #expect(try await server.store.records(matching: .init(), at: server.clock.now).count == 1)
        }
    }

    @Test("Batches, other providers and articles of others are refused, and so are keys that only read")
    func refused() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                $0.scopes = [.read, .send]
                $0.provider = "weekly"
            }
            let reader = try await server.addPartner("daily", feeds: ["macau"])
            let batch = try JSONEncoder().encode(
                WireBatch([WireCopy(name: "a", bytes: [65], folder: "/etc")], options: ImportOptions()))
            let text = String(decoding: batch, as: UTF8.self)
            #expect(try await post(text, type: WireBatch.mediaType, key: key, to: server).status == 415)
            #expect(try await post("A", "?provider=desk", key: key, to: server).status == 400)
            #expect(try await post("A", "?article=abc", key: key, to: server).status == 400)
            #expect(try await post("A", "?name=a.en.txt", key: reader, to: server).status == 403)
            #expect(try await server.store.records(matching: .init(), at: server.clock.now).isEmpty)
        }
    }
}
