import Foundation
import NewsModel
import NewsServer
import Testing

@Suite("Who may call as a partner")
struct PartnerGateTests {
    @Test("A key opens as a bearer token and as the password of Basic, and nothing else does")
    func credentials() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let basic = Data("any:\(key)".utf8).base64EncodedString()
            for field in ["Bearer \(key)", "bearer  \(key)", "Basic \(basic)"] {
                let response = try await server.get("/partner/v1/feeds", ["Authorization": field])
                #expect(response.status == 200, "\(field)")
                #expect(response["Cache-Control"]?.contains("private") == true)
                #expect(response["Vary"]?.contains("Authorization") == true)
            }
            let other = String(key.dropLast()) + (key.hasSuffix("0") ? "1" : "0")
            for field in ["Bearer \(other)", "Bearer", "Basic !", key, "Bearer \(key) x", "Digest \(key)"] {
                let response = try await server.get("/partner/v1/feeds", ["Authorization": field])
                #expect(response.status == 401 && response["Content-Type"] == "application/problem+json", "\(field)")
                #expect(response["WWW-Authenticate"]?.contains("Bearer") == true)
            }
            for path in ["items", "items/x", "items/x/versions/1", "feeds/macau.en.atom", "stream", "usage"] {
                #expect(try await server.get("/partner/v1/\(path)").status == 401, "\(path)")
            }
        }
    }

    @Test("A revoked or ended key opens nothing from the next call on, the other one goes on")
    func revoked() async throws {
        try await withServer { server in
            let first = try await server.addPartner("weekly", feeds: ["macau"])
            let second = try #require(try await server.order(.rotate(expires: "2026-11-14T01:00:00Z"), "weekly").key)
            #expect(try await server.partner(first, "feeds").status == 200)
            #expect(try await server.partner(second, "feeds").status == 200)
            _ = try await server.order(.revoke(key: PartnerKey(first)?.id), "weekly")
            #expect(try await server.partner(first, "feeds").status == 401)
            #expect(try await server.partner(second, "feeds").status == 200)
            server.clock.advance(seconds: 3600)
            #expect(try await server.partner(second, "feeds").status == 401)
        }
    }

    @Test("Only calls from the partner's networks are answered")
    func networks() async throws {
        try await withServer { server in
            for (network, status) in [
                ("192.0.2.0/24", 401), ("127.0.0.0/8", 200), ("127.0.0.1", 200), ("::ffff:127.0.0.1", 200),
                ("::/0", 401),
            ] {
                let key = try await server.addPartner("n\(UUID().uuidString.lowercased())", feeds: ["macau"]) {
                    $0.networks = [network]
                }
                let response = try await server.partner(key, "feeds", ["X-Forwarded-For": "192.0.2.7"])
                #expect(response.status == status, "\(network)")
            }
        }
    }

    @Test("A call beyond the rate is told in how many seconds there will be another, and others are not touched")
    func rate() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"]) { $0.rate = 3 }
            let other = try await server.addPartner("daily", feeds: ["macau"])
            for _ in 0..<3 { #expect(try await server.partner(key, "feeds").status == 200) }
            let response = try await server.partner(key, "feeds")
            #expect(response.status == 429)
            let pause = try #require(response["Retry-After"].flatMap { Int($0) })
            #expect((1...20).contains(pause))
            #expect(try await server.partner(other, "feeds").status == 200)
        }
    }

    @Test("The key is in no log, and every decision is: who, when, what and with which answer")
    func audit() async throws {
        let folder = try TestFolder()
        var keys: [String] = []
        try await withServer(in: folder, holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            keys.append(key)
            _ = try await server.partner(key, "items?limit=2")
            _ = try await server.partner(key, "items/\(key)")
            _ = try await server.partner(key + "x", "items")
            _ = try await server.partner(key, "nothing/\(key)")
            _ = try await server.send("DELETE", "/partner/v1/items", ["Authorization": "Bearer \(key)"])
            _ = try await server.get("/partner/v1/nothing")
            let queries = ["after=\(key)", "limit=\(key)", "\(key)=1", "format=a\(key)&limit=1"]
            for query in queries { _ = try await server.partner(key, "items?\(query)") }
        }
        let log = try String(contentsOfFile: folder.path + "/audit", encoding: .utf8)
        let lines = try log.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }.filter { $0["order"] == nil }
        let secret = String(keys[0].suffix(52))
        #expect(!log.contains(secret) && log.contains("/partner/v1/items/…"))
        #expect(lines.map { $0["status"] as? Int } == [200, 404, 401, 404, 405, 400, 400, 400, 400])
        #expect(
            lines.map { $0["partner"] as? String } == ["weekly", "weekly", nil] + Array(repeating: "weekly", count: 6))
        #expect((lines[6]["reason"] as? String)?.contains("limit: '…', expected") == true)
        #expect(lines[0]["items"] as? Int == 1 && lines[0]["address"] as? String == "127.0.0.1")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file != "media" {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + file))
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file) holds the key")
        }
    }

    @Test("A key in the address that somebody comes from or calls does not get into the access log")
    func accessLog() async throws {
        let folder = try TestFolder()
        var serving = ServingOptions()
        serving.accessLog = folder.path + "/access.log"
        try await withServer(holding: \.usual, serving: serving) { server in
            for path in ["/robots.txt", "/robots.txt", "/partner/v1/feeds"] {
                _ = try await server.get("\(path)?key=nw_abc_secret", ["Referer": "https://a/?key=nw_abc_secret&b"])
            }
        }
        let log = try String(contentsOfFile: folder.path + "/access.log", encoding: .utf8)
        #expect(!log.contains("secret") && log.ranges(of: "\"https://a/?key=\\xe2\\x80\\xa6&b\"").count == 3, "\(log)")
    }

    @Test("OPTIONS tells which methods an address has, as elsewhere")
    func options() async throws {
        try await withServer { server in
            for (path, methods) in [("items", "GET, HEAD"), ("items/x", "GET, HEAD"), ("wire", "POST")] {
                let response = try await server.send("OPTIONS", "/partner/v1/\(path)")
                #expect(response.status == 204 && response["Allow"] == methods, "\(path)")
            }
            #expect(try await server.send("OPTIONS", "/partner/v1/nothing").status == 404)
        }
    }

    @Test("Below /partner/ every refusal is a problem, and another method is told which there are")
    func problems() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            for (method, path, status) in [
                ("GET", "/partner/v1/nothing", 404), ("GET", "/partner/", 404), ("GET", "/partner", 404),
                ("GET", "//partner/v1/nothing", 404), ("GET", "/partner//v1/nothing", 404),
                ("POST", "/partner/v1/items", 405), ("POST", "//partner/v1/items", 405), ("POST", "/partner", 404),
                ("DELETE", "/partner/v1/items/x", 405), ("TRACE", "/partner/v1/items", 405),
                ("GET", "/partner/v1/wire", 405),
                ("GET", "/partner/v1/items?limit=501", 400), ("GET", "/partner/v1/items?limt=5", 400),
                ("GET", "/partner/v1/items?limit=5&limit=6", 400), ("GET", "/partner/v1/items?after=x", 400),
                ("GET", "/partner/v1/items?feed=sport", 404), ("GET", "/partner/v1/items?feed=nothing", 404),
                ("GET", "/partner/v1/items?language=pt", 404), ("GET", "/partner/v1/items?stream=advance", 404),
                ("GET", "/partner/v1/items?stream=other", 404), ("GET", "/partner/v1/feeds/sport.en.atom", 404),
            ] {
                let response = try await server.send(method, path, ["Authorization": "Bearer \(key)"])
                #expect(response.status == status, "\(method) \(path): \(response.status)")
                #expect(response["Content-Type"] == "application/problem+json", "\(method) \(path)")
                if status == 405 { #expect(response["Allow"] != nil) }
            }
        }
    }
}
