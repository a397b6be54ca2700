import Eventually
import Foundation
import Ingest
import NewsModel
import NewsStore
import Testing

@testable import NewsServer

@Suite("Copy handed over on the Unix socket")
struct WireControllerTests {
    private static let copies = [
        WireCopy(
            name: "ferry.txt", bytes: Array("Language: en\n\nNight ferries\n\nThey run until two.\n".utf8),
            derivedID: "ferry"),
        WireCopy(name: "bad.txt", bytes: Array("Embago: 2026-11-14\nid: x\n\nNothing\n".utf8), derivedID: "bad"),
        WireCopy(
            name: "barco.txt", bytes: Array("Language: pt\n\nBarcos à noite\n\nAté às duas.\n".utf8), derivedID: "barco"
        ),
    ]

    @Test("every piece has one result, in order, and what was stored is served")
    func results() async throws {
        try await withServer { server in
            let response = try await post(WireBatch(Self.copies, options: ImportOptions()), to: server)
            #expect(response.status == 200 && response["Content-Type"] == "application/json")
            let results = try JSONDecoder().decode([ImportResult].self, from: Data(response.body))
            #expect(results.map(\.file) == ["ferry.txt", "bad.txt", "barco.txt"])
            #expect(results.map(\.outcome) == [.stored, .refused, .stored])
            #expect(results[1].reason?.contains("Embago") == true)
            #expect(try await eventually { try await server.get("/pt/").text.contains("Barcos à noite") })
        }
    }

    @Test("an empty batch has no results")
    func empty() async throws {
        try await withServer { server in
            let response = try await post(WireBatch([], options: ImportOptions()), to: server)
            #expect(response.status == 200 && response.text == "[]")
        }
    }

    @Test("what is no batch is refused", arguments: ["", "{}", "[]", "{\"pieces\":[{\"name\":1}]}"])
    func malformed(body: String) async throws {
        try await withServer { server in
            let response = try await send(Array(body.utf8), as: WireBatch.mediaType, to: server)
            #expect(response.status == 400)
        }
    }

    @Test("on the public port it asks for a key, and the public site is not on the socket")
    func apart() async throws {
        try await withServer { server in
            let body = try JSONEncoder().encode(WireBatch([], options: ImportOptions()))
            let request = request(Array(body), as: WireBatch.mediaType)
            let response = try WireResponse(await RawClient.exchange(request, port: server.port))
            #expect(response.status == 401)
            let page = Array("GET /en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
            #expect(try WireResponse(await RawClient.exchange(page, socket: server.socket)).status == 404)
        }
    }

    @Test(
        "Nobody but the server's user can open it, whatever the umask, and what a killed server left there is no obstacle"
    )
    func permissions() async throws {
        let folder = try TestFolder()
        let path = folder.path + "/socket"
        let former = umask(0)
        defer { umask(former) }
        // The second finds the file of the first there.
        let sockets = try (1...2).map { _ in
            let socket = try ListeningSocket(path: path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            return socket
        }
        sockets[1].beginRound()
        sockets[1].end()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("What is no POST is told so", arguments: ["/partner/v1/wire", "/desk/v1/orders", "/desk/v1/partners"])
    func otherMethods(path: String) async throws {
        try await withServer { server in
            for method in ["GET", "PUT", "OPTIONS"] {
                let head = "\(method) \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                let answer = try WireResponse(await RawClient.exchange(Array(head.utf8), socket: server.socket))
                #expect(answer.status == 405 && answer["allow"] == "POST")
            }
        }
    }

    private func post(_ batch: WireBatch, to server: TestServer) async throws -> WireResponse {
        try await send(Array(JSONEncoder().encode(batch)), as: WireBatch.mediaType, to: server)
    }

    private func send(_ body: [UInt8], as mediaType: String, to server: TestServer) async throws -> WireResponse {
        try WireResponse(await RawClient.exchange(request(body, as: mediaType), socket: server.socket))
    }

    private func request(_ body: [UInt8], as mediaType: String) -> [UInt8] {
        let head =
            "POST /partner/v1/wire HTTP/1.1\r\nHost: newswire\r\nConnection: close\r\nContent-Type: \(mediaType)\r\n"
            + "Content-Length: \(body.count)\r\n\r\n"
        return Array(head.utf8) + body
    }
}
