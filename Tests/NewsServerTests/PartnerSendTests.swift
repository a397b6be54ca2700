import Eventually
import Foundation
import Ingest
import NIOCore
import NewsModel
import NewsServer
import NewsStore
import Testing

@Suite("Copy that partners send")
struct PartnerSendTests {
    private func post(
        _ text: String, _ query: String = "", at path: String = "/partner/v1/wire", type: String = "text/plain",
        key: String, to server: TestServer
    ) async throws -> WireResponse {
        let head =
            "POST \(path)\(query) HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer \(key)\r\n"
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
            #expect(sent.status == 200 && results.map(\.outcome) == [.stored])
            let records = try await server.store.records(matching: .init(), at: server.clock.now)
            #expect(records.map(\.key.provider) == ["weekly"])
            // The router passes over what is empty in an address.
            #expect(
                try await post("Head\n\nText.\n", "?name=a.en.txt", at: "//partner/v1/wire", key: key, to: server)
                    .status
                    == 200)
            #expect(try await server.store.records(matching: .init(), at: server.clock.now).count == 1)
        }
    }

    @Test("What is sent at once has a limit: who goes beyond it is asked to come again, and then it is taken")
    func memory() async throws {
        var serving = ServingOptions()
        serving.limits.uploads = 3000
        serving.limits.grace = .hours(1)
        try await withServer(serving: serving) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            let text = "Head\n\n" + String(repeating: "The ferries run until two. ", count: 74)
            let head =
                "POST /partner/v1/wire?name=a.en.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer \(key)\r\nContent-Type: text/plain\r\n"
                + "Expect: 100-continue\r\nContent-Length: \(text.utf8.count + 1)\r\n\r\n"
            let slow = try RawConnection(port: server.port, sending: [])
            #expect(try await slow.ask(Array(head.utf8)) == "HTTP/1.1 100 Continue\r\n\r\n")
            try await slow.send([Array(text.utf8)])
            // Until that has been read there is room.
            let isRefused = try await eventually {
                let answer = try await post(text, "?name=b.en.txt", key: key, to: server)
                return answer.status == 503 && answer["Retry-After"] == "5"
            }
            try #require(isRefused)
            try await slow.send([Array("\n".utf8)])
            #expect(String(decoding: try await slow.receive(), as: UTF8.self).hasPrefix("HTTP/1.1 200 "))
            #expect(try await post(text, "?name=c.en.txt", key: key, to: server).status == 200)
        }
    }

    @Test(
        "A body that ends early is written down with the status that its sender is told: too slow, or cut short",
        arguments: [408, 400])
    func early(status: Int) async throws {
        var serving = ServingOptions()
        if status == 408 { serving.limits.grace = .seconds(1) }
        let folder = try TestFolder()
        try await withServer(in: folder, serving: serving) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            let head =
                "POST /partner/v1/wire HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(key)\r\n"
                + "Content-Length: 99\r\n\r\nHead"
            let connection = try RawConnection(
                port: server.port, sending: Array(head.utf8), isHalfClosed: status == 400)
            #expect(try WireResponse(await connection.receive()).status == status)
            connection.close()
        }
        let log = try String(contentsOfFile: folder.path + "/audit", encoding: .utf8)
        #expect(log.contains("\"reason\":\"the body ended early\",\"status\":\(status)"), "\(log)")
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

    /// A story for the desk's provider, with a picture in a folder of the machine, and options that only a batch has.
    private static func batch(reaching folder: String) throws -> String {
        var options = ImportOptions()
        options.article = "another"
        options.isBackfill = true
        let story = "Language: en\n\nHead\n\nText.\n"
        let copy = WireCopy(name: "a", bytes: Array(story.utf8), derivedID: "a", folder: folder)
        return String(decoding: try JSONEncoder().encode(WireBatch([copy], options: options)), as: UTF8.self)
    }

    @Test(
        "A batch is not read whatever its type looks like",
        arguments: [
            "application/vnd.newswire.batch+json", "Application/vnd.newswire.batch+json",
            "APPLICATION/VND.NEWSWIRE.BATCH+JSON", "application/vnd.newswire.batch+json ; a=b",
            "application/vnd.newswire.Batch+json;charset=utf-8", "application/vnd.newswire.batch+json;",
        ])
    func disguised(type: String) async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            let response = try await post(
                try Self.batch(reaching: "/etc"), "?name=a.json", type: type, key: key, to: server)
            #expect(response.status == 415, "\(response.text)")
            #expect(try await server.store.records(matching: .init(), at: server.clock.now).isEmpty)
        }
    }

    @Test("A part that says it is a batch is copy like any other part")
    func disguisedPart() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            let part =
                "--b\r\nContent-Type: \(WireBatch.mediaType)\r\nContent-Disposition: attachment; filename=a.json\r\n\r\n"
                + (try Self.batch(reaching: "/etc")) + "\r\n--b--\r\n"
            let response = try await post(part, type: "multipart/mixed; boundary=b", key: key, to: server)
            let results = try JSONDecoder().decode([ImportResult].self, from: Data(response.body))
            #expect(results.map(\.outcome) == [.refused])
            #expect(try await server.store.records(matching: .init(), at: server.clock.now).isEmpty)
        }
    }

    @Test(
        "What cannot be taken as copy is refused whole, in words of the call and not of the command line",
        arguments: [
            ("", "", "text/plain", 400, "the body is empty: expected copy"),
            ("%PDF-1.7", "?name=a.en.txt", "application/pdf", 415, "application/pdf: expected copy"),
            ("x", "?name=a.en.txt", "image/png", 415, "image/png: expected copy"),
            (
                "A", "?langauge=en", "text/plain", 400,
                "did you mean 'language'?), expected one of: name, id, language, format, head"
            ),
            ("A", "?provider=desk", "text/plain", 400, "'provider' cannot be used with a key"),
            ("A", "?head=yes", "text/plain", 400, "head: 'yes', expected no"),
        ])
    func words(text: String, query: String, type: String, status: Int, detail: String) async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            let response = try await post(text, query, type: type, key: key, to: server)
            #expect(response.status == status && response["Content-Type"] == "application/problem+json")
            let problem = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
            #expect((problem["detail"] as? String)?.contains(detail) == true, "\(problem)")
        }
    }

    @Test("That nothing can be stored now is told without the paths of the server", arguments: [503, 507])
    func noPaths(status: Int) async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            server.store.before { question in
                guard case .copy = question else { return }
                throw status == 507 ? StoreError.full(path: "/srv/x") : StoreError.busy(path: "/srv/x")
            }
            let response = try await post("Head\n\nText.\n", "?name=a.en.txt", key: key, to: server)
            #expect(response.status == status && response["Retry-After"] == "5")
            #expect(!response.text.contains("/srv"), "\(response.text)")
        }
    }

    @Test("Copy without an id says how to give one in a call, and plain text may say that it has no head block")
    func parameters() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                ($0.scopes, $0.provider) = ([.send], "weekly")
            }
            func result(_ text: String, _ query: String) async throws -> ImportResult {
                let response = try await post(text, query, key: key, to: server)
                return try #require(try JSONDecoder().decode([ImportResult].self, from: Data(response.body)).first)
            }
            let nameless = try await result("Ferry fares to rise\n\nIn May.\n", "?language=en")
            #expect(nameless.outcome == .refused && nameless.reason?.contains("give the parameter id or name") == true)
            let head = "Source: ferries to stop\n\nThe ferries stop in May.\n"
            #expect(try await result(head, "?name=a.en.txt").outcome == .refused)
            #expect(try await result(head, "?name=a.en.txt&head=no").headline == "Source: ferries to stop")
        }
    }
}
