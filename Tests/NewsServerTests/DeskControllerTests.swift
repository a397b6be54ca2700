import Foundation
import Ingest
import NewsModel
import NewsServer
import NewsStore
import Testing

@Suite("The desk's orders on the Unix socket")
struct DeskControllerTests {
    @Test("an order is answered once it is done, with what was meant")
    func done() async throws {
        try await withServer(holding: \.usual) { server in
            let record = try #require(try await server.store.records(matching: .init(), at: server.clock.now).first)
            let name = record.id.description
            let response = try await post(
                DeskOrder(.variant(.withhold(reason: "r")), names: [name], by: "ana", scope: .only), to: server)
            #expect(response.status == 200)
            let results = try JSONDecoder().decode([DeskResult].self, from: Data(response.body))
            #expect(results.map(\.id) == [name] && results.map(\.state) == ["withheld"])
        }
    }

    @Test(
        "An expiry reaches what is ready already: nothing with the text may be kept beyond it, nor after it was cancelled"
    )
    func expiry() async throws {
        try await withServer(holding: \.usual) { server in
            let name = try await server.variant("ferry", server.wire.en).description
            let paths = [
                try await server.page(of: "ferry", server.wire.en), try await server.page(of: "ferry", server.wire.pt),
                "/en/", "/en/section/macau/", "/en/feeds/latest.atom", "/en/feeds/macau.rss", "/all/feeds/latest.json",
                "/sitemaps/news.xml", "/sitemaps/0.xml",
            ]
            func lifetimes() async throws -> Set<String> {
                var lifetimes: Set<String> = []
                for path in paths {
                    let response = try await server.get(path)
                    try #require(response.status == 200, "\(path)")
                    lifetimes.insert(response["Cache-Control"] == "public, must-revalidate" ? "ends" : "lasts")
                    let end = server.clock.now.adding(seconds: 12)
                    #expect([nil, end.httpDate].contains(response["Expires"]), "\(path)")
                }
                return lifetimes
            }
            #expect(try await lifetimes() == ["lasts"])
            let end = server.clock.now.adding(seconds: 12)
            let acts: [(DeskOrder.Act, String)] = [
                (.variant(.expire(at: end.rfc3339)), "ends"), (.variant(.expire(at: nil)), "lasts"),
            ]
            for (act, expected) in acts {
                let response = try await post(DeskOrder(act, names: [name], by: "ana", scope: .only), to: server)
                try #require(response.status == 200, "\(response.text)")
                #expect(try await lifetimes() == [expected])
            }
        }
    }

    @Test("copy that corrects travels as Base64")
    func base64() throws {
        let correction = DeskOrder.Correction(name: "x", bytes: Array("Fares to rise".utf8), note: "n")
        let order = DeskOrder(.variant(.correct(correction)), names: ["x"], by: "ana")
        let json = try JSONEncoder().encode(order)
        #expect(String(decoding: json, as: UTF8.self).contains("\"RmFyZXMgdG8gcmlzZQ==\""))
        #expect(try JSONDecoder().decode(DeskOrder.self, from: json) == order)
    }

    @Test("a refusal says of what kind it is")
    func refused() async throws {
        try await withServer(holding: \.usual) { server in
            let unknown = try await post(DeskOrder(.variant(.release), names: ["nobody"], by: "ana"), to: server)
            #expect(unknown.status == 409)
            #expect(try JSONDecoder().decode(DeskRefusal.self, from: Data(unknown.body)).kind == .unknown)
            let record = try #require(try await server.store.records(matching: .init(), at: server.clock.now).first)
            let order = DeskOrder(.variant(.accept), names: [record.id.description], by: "ana", scope: .only)
            let refused = try await post(order, to: server)
            #expect(try JSONDecoder().decode(DeskRefusal.self, from: Data(refused.body)).kind == .refused)
        }
    }

    @Test("what is no order is refused, and the public port knows none")
    func malformed() async throws {
        try await withServer { server in
            let body = try Array(JSONEncoder().encode(DeskOrder(.variant(.release), names: ["x"], by: "ana")))
            for (bytes, type, status) in [
                (Array("{}".utf8), DeskOrder.mediaType, 400), (body, "application/json", 415),
                (Array("[]".utf8), DeskOrder.mediaType, 400),
            ] {
                let request = request(bytes, as: type)
                #expect(try WireResponse(await RawClient.exchange(request, socket: server.socket)).status == status)
            }
            let request = request(body, as: DeskOrder.mediaType)
            #expect(try WireResponse(await RawClient.exchange(request, port: server.port)).status == 405)
        }
    }

    @Test("an order of any kind that is too large is refused as that")
    func tooLarge() async throws {
        try await withServer { server in
            let body = [UInt8](repeating: UInt8(ascii: " "), count: 1024 * 1024 + 1)
            let order = request(body, as: PartnerOrder.mediaType, to: "/desk/v1/partners")
            let response = try WireResponse(await RawClient.exchange(order, socket: server.socket))
            #expect(response.status == 413)
        }
    }

    private func post(_ order: DeskOrder, to server: TestServer) async throws -> WireResponse {
        let request = request(Array(try JSONEncoder().encode(order)), as: DeskOrder.mediaType)
        return try WireResponse(await RawClient.exchange(request, socket: server.socket))
    }

    private func request(_ body: [UInt8], as mediaType: String, to path: String = "/desk/v1/orders") -> [UInt8] {
        let head =
            "POST \(path) HTTP/1.1\r\nHost: newswire\r\nConnection: close\r\nContent-Type: \(mediaType)\r\n"
            + "Content-Length: \(body.count)\r\n\r\n"
        return Array(head.utf8) + body
    }
}
