import Foundation
import NIOCore
import NewsModel
import NewsServer
import Testing

/// What an attacker sends, and whether it is refused and the connection closed at once.
@Suite("Malformed requests")
struct MalformedTests {
    private static let host = "Host: news.example\r\n"
    private static let plain = "GET /robots.txt HTTP/1.1\r\n"
    private static let post = "POST /partner/v1/wire HTTP/1.1\r\n"

    /// As partners read every refusal (RFC 9457).
    private static func expectProblem(_ response: WireResponse, _ status: Int, _ request: Comment? = nil) throws {
        #expect(response.status == status && response["Content-Type"] == "application/problem+json", request)
        let problem = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
        #expect(problem["status"] as? Int == status && problem["type"] as? String == "about:blank")
        #expect((problem["title"] as? String)?.isEmpty == false && (problem["detail"] as? String)?.isEmpty == false)
        if status == 405 { #expect(response["Allow"] != nil) }
    }

    private static let refused: [(request: String, status: Int)] = [
        // The request line.
        ("\(plain.dropLast(2))\n\(host)\r\n", 400), ("GET\r\n\r\n", 400), ("GET /\r\n\r\n", 400),
        ("GET / HTTP/1.1 \r\n\(host)\r\n", 400), ("GET  / HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET / HTTP/2.0\r\n\(host)\r\n", 505), ("GET / HTTP/1\r\n\(host)\r\n", 400),
        ("GET / HTTP/1.1x\r\n\(host)\r\n", 400), ("GET / http/1.1\r\n\(host)\r\n", 400),
        ("GET / FTP/1.1\r\n\(host)\r\n", 400), ("GET /robots.txt RTSP/1.0\r\n\(host)\r\n", 400),
        ("SOURCE / ICE/1.0\r\n\(host)\r\n", 400), ("G T / HTTP/1.1\r\n\(host)\r\n", 400),
        ("G{}T / HTTP/1.1\r\n\(host)\r\n", 400), ("get / HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET en HTTP/1.1\r\n\(host)\r\n", 400), ("GET /a#b HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /a\u{0} HTTP/1.1\r\n\(host)\r\n", 400), ("GET /a\tb HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET * HTTP/1.1\r\n\(host)\r\n", 400),
        ("CONNECT news.example:443 HTTP/1.1\r\n\(host)\r\n", 405),
        ("GET http://other.example/ HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET file:///etc/passwd HTTP/1.1\r\n\(host)\r\n", 400),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505), ("GET / HTTP/0.9\r\n\(host)\r\n", 505),
        ("GET / HTTP/x.1\r\n\(host)\r\n", 400), ("GET / HTTP/12.0\r\n\(host)\r\n", 400),
        ("\u{16}\u{3}\u{1}\u{2}\u{0}", 400),
        ("\u{0}\u{0}\u{0}\u{0}", 400), ("SSH-2.0-OpenSSH_9.2\r\n", 400), ("{\"json\": true}\r\n\r\n", 400),
        // The host.
        ("\(plain)\r\n", 400), ("\(plain)\(host)\(host)\r\n", 400), ("\(plain)Host: a\r\nHost: b\r\n\r\n", 400),
        ("\(plain)Host:\r\n\r\n", 400), ("\(plain)Host: a b\r\n\r\n", 400), ("\(plain)Host: a/b\r\n\r\n", 400),
        ("\(plain)Host: a,b\r\n\r\n", 400), ("\(plain)Host: a#b\r\n\r\n", 400), ("\(plain)Host: a^b\r\n\r\n", 400),
        ("\(post)\(host)Host: b\r\nContent-Length: 0\r\n\r\n", 400),
        ("PUT / HTTP/1.1\r\nHost: a b\r\n\r\n", 400), ("PUT / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
        ("PUT / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400), ("PUT / HTTP/1.1\r\nHost: a:b:c\r\n\r\n", 400),
        ("GET http://other.example/ HTTP/1.0\r\n\(host)\r\n", 400), ("GET http:/// HTTP/1.0\r\n\r\n", 400),
        ("\(post)Content-Length: 0\r\n\r\n", 400),
        // Fields.
        ("\(plain)\(host)X\r\n\r\n", 400), ("\(plain)\(host)X : y\r\n\r\n", 400),
        ("\(plain)\(host): y\r\n\r\n", 400),
        ("\(plain)\(host)X: y\r\n z\r\n\r\n", 400), ("\(plain) X: y\r\n\(host)\r\n", 400),
        ("\(plain)\(host)X\u{0}: y\r\n\r\n", 400), ("\(plain)\(host)X: y\u{0}\r\n\r\n", 400),
        ("\(plain)\(host)X: y\rz\r\n\r\n", 400), ("\(plain)\(host)X(: y\r\n\r\n", 400),
        ("\(plain)\(host)X: y\n\r\n", 400), ("\(plain)\(host)\n", 400), ("\(plain)\(host)X: \u{7f}\r\n\r\n", 400),
        // The length of a body.
        ("\(post)\(host)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        ("\(post)\(host)Transfer-Encoding:\r\nContent-Length: 3\r\n\r\nabc", 400),
        ("\(post)\(host)Transfer-Encoding: \r\n\r\n", 400),
        ("\(post)\(host)Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400),
        ("\(post)\(host)Content-Length: -1\r\n\r\n", 400), ("\(post)\(host)Content-Length: 0x3\r\n\r\nabc", 400),
        ("\(post)\(host)Content-Length: 3,4\r\n\r\nabc", 400), ("\(post)\(host)Content-Length: +3\r\n\r\nabc", 400),
        ("\(post)\(host)Content-Length: 99999999999999999999\r\n\r\n", 400),
        ("\(post)\(host)Content-Length: \r\n\r\n", 400),
        ("\(post)\(host)Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        ("\(post)\(host)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
        ("\(post)\(host)Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400),
        ("\(post.replacing("1.1", with: "1.0"))Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        // Chunks.
        ("\(post)\(host)Transfer-Encoding: chunked\r\n\r\nz\r\n", 400),
        ("\(post)\(host)Transfer-Encoding: chunked\r\n\r\n-1\r\n", 400),
        ("\(post)\(host)Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400),
        ("\(post)\(host)Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n", 400),
    ]

    @Test("each is answered with an error and the connection is closed, though the client keeps it open")
    func refused() async throws {
        var serving = ServingOptions()
        // No deadline ends it.
        (serving.limits.head, serving.limits.idle, serving.limits.grace) = (.hours(1), .hours(1), .hours(1))
        serving.limits.requestsPerMinute = 0
        try await withServer(serving: serving) { server in
            // With a key, so that the body is what is wrong.
            let key = try await server.addPartner("sender", feeds: ["latest"]) {
                ($0.scopes, $0.provider) = ([.send], "sender")
            }
            for (text, status) in Self.refused {
                let request = text.replacing(Self.host, with: "\(Self.host)Authorization: Bearer \(key)\r\n")
                let answer = try await RawClient.exchange(Array(request.utf8), port: server.port)
                let response = try WireResponse(answer)
                #expect(response["Connection"] == "close", "\(text)")
                try Self.expectProblem(response, status, "\(text)")
            }
        }
    }

    @Test("what follows a request with a body is looked at as strictly as what comes first, in whatever parts it comes")
    func followed() async throws {
        try await withServer { server in
            let key = try await server.addPartner("sender", feeds: ["latest"]) {
                ($0.scopes, $0.provider) = ([.send], "sender")
            }
            let body = "Head\n\nA.\n"
            let post = """
                \(Self.post)\(Self.host)Authorization: Bearer \(key)\r\nContent-Type: text/plain\r
                Content-Length: \(body.utf8.count)\r\n\r\n\(body)
                """
            for (last, status) in [
                ("\(Self.plain)\(Self.host)Connection: close\r\n\r\n", 200),
                ("GET  / HTTP/1.1\r\n\(Self.host)\r\n", 400),
                ("\(Self.plain)\(Self.host)\(Self.host)\r\n", 400), ("GET / RTSP/1.0\r\n\(Self.host)\r\n", 400),
                ("\(Self.plain)\(Self.host)X: a\n\r\n", 400),
            ] {
                for step in [1, 7, 10_000] {
                    let connection = try RawConnection(port: server.port, sending: [])
                    try await connection.send(Array((post + post + last).utf8), inPartsOf: step)
                    let answers = try await connection.receive()
                    connection.close()
                    let statuses = String(decoding: answers, as: UTF8.self).matches(of: #/HTTP/1\.1 (\d+) /#)
                    #expect(statuses.compactMap { Int($0.1) } == [200, 200, status], "\(last)")
                }
            }
        }
    }

    @Test("who sends in chunks is answered, and the connection ends with that")
    func chunked() async throws {
        try await withServer { server in
            let request =
                "\(Self.post)\(Self.host)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n\(Self.plain)\(Self.host)\r\n"
            let answer = try await RawClient.exchange(Array(request.utf8), port: server.port)
            #expect(try WireResponse(answer)["Connection"] == "close")
            #expect(String(decoding: answer, as: UTF8.self).matches(of: #/HTTP/1\.1 /#).count == 1)
        }
    }

    @Test(
        "what is too large is refused by its size",
        arguments: [
            ("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\n\(host)\r\n", 414),
            ("\(plain)\(host)X: \(String(repeating: "a", count: 20_000))\r\n\r\n", 431),
            ("\(plain)\(host)\(String(repeating: "X: y\r\n", count: 120))\r\n", 431),
        ])
    func tooLarge(request: String, status: Int) async throws {
        try await withServer { server in
            let response = try WireResponse(await RawClient.exchange(Array(request.utf8), port: server.port))
            #expect(response["Connection"] == "close")
            try Self.expectProblem(response, status)
        }
    }

    @Test("who floods is told so as a problem, too", arguments: ["/robots.txt", "/partner/v1/feeds"])
    func flood(path: String) async throws {
        var serving = ServingOptions()
        serving.limits.requestsPerMinute = 1
        try await withServer(serving: serving) { server in
            var refused: WireResponse?
            for _ in 0..<10 where refused == nil {
                let response = try await server.get(path)
                if response.status == 429 { refused = response }
            }
            let response = try #require(refused)
            try Self.expectProblem(response, 429)
            #expect(response["Retry-After"].flatMap { Int($0) } != nil)
        }
    }

    @Test("whoever waits to be told to go on is told so when its body is wanted, and is otherwise refused without")
    func expectation() async throws {
        try await withServer { server in
            let key = try await server.addPartner("sender", feeds: ["latest"]) {
                ($0.scopes, $0.provider) = ([.send], "sender")
            }
            func ask(_ key: String, length: Int) async throws -> (RawConnection, String?) {
                let head =
                    "\(Self.post)\(Self.host)Authorization: Bearer \(key)\r\nContent-Type: text/plain\r\n"
                    + "Expect: 100-continue\r\nContent-Length: \(length)\r\n\r\n"
                let connection = try RawConnection(port: server.port, sending: [])
                return (connection, try await connection.ask(Array(head.utf8)))
            }
            for (name, length, status) in [(key, 99_999_999, "413"), ("nobody", 9, "401")] {
                let (connection, answer) = try await ask(name, length: length)
                #expect(
                    answer?.hasPrefix("HTTP/1.1 \(status) ") == true && answer?.contains("Connection: close") == true)
                connection.close()
            }
            let (connection, answer) = try await ask(key, length: 9)
            #expect(answer == "HTTP/1.1 100 Continue\r\n\r\n")
            let result = try await connection.ask(Array("Head\n\nA.\n".utf8.prefix(9)))
            #expect(result?.hasPrefix("HTTP/1.1 200 OK") == true)
            connection.close()
        }
    }

    @Test("who waits to be told to send a body, and is refused for being too eager or one too many, may send anew")
    func refusedExpectation() async throws {
        var serving = ServingOptions()
        serving.limits.requestsPerMinute = 2
        try await withServer(serving: serving) { server in
            for _ in 1...2 { _ = try await server.get("/robots.txt") }
            try await Self.expectRefusal("429", by: server)
        }
        (serving.limits.requestsPerMinute, serving.limits.pending) = (0, 0)
        try await withServer(serving: serving) { server in try await Self.expectRefusal("503", by: server) }
    }

    private static func expectRefusal(_ status: String, by server: TestServer) async throws {
        let head = "\(post)\(host)Content-Type: text/plain\r\nExpect: 100-continue\r\nContent-Length: 999\r\n\r\n"
        let connection = try RawConnection(port: server.port, sending: [])
        defer { connection.close() }
        let answer = try await connection.ask(Array(head.utf8))
        #expect(answer?.hasPrefix("HTTP/1.1 \(status) ") == true && answer?.contains("Connection: close") == true)
    }

    private static let accepted: [(request: String, status: Int)] = [
        ("\r\n\(plain)\(host)Connection: close\r\n\r\n", 200),
        ("TRACE / HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 405),
        ("GET /robots.txt HTTP/1.2\r\n\(host)Connection: close\r\n\r\n", 200),
        ("GET /robots.txt HTTP/1.0\r\n\r\n", 200),
        ("GET /robots.txt HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200),
        ("GET http://news.example/robots.txt HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 200),
        ("GET http://news.example/robots.txt HTTP/1.0\r\n\r\n", 200),
        ("GET http://news.example:80/robots.txt HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 200),
        ("GET /%72obots%2Etxt HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 200),
        ("GET HTTP://NEWS.example/robots.txt?x HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 200),
        ("\(plain)\(host)Content-Length: 0\r\nConnection: close\r\n\r\n", 200),
        ("\(plain)\(host)Content-Length: 3\r\nConnection: close\r\n\r\nabc", 200),
        ("\(plain)\(host)Connection: Close\r\n\r\n", 200), ("\(plain)\(host)Connection: TE, close\r\n\r\n", 200),
        ("OPTIONS * HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", 204),
        ("PUT /robots.txt HTTP/1.1\r\n\(host)Content-Length: 3\r\nConnection: close\r\n\r\nabc", 405),
        ("\(plain)\(host)Upgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n", 200),
    ]

    @Test("what looks strange and is right is answered")
    func accepted() async throws {
        try await withServer { server in
            for (request, status) in Self.accepted {
                let response = try WireResponse(await RawClient.exchange(Array(request.utf8), port: server.port))
                #expect(response.status == status, "\(request)")
            }
        }
    }

    @Test("who offers another protocol is answered in this one, and so is the next request")
    func offered() async throws {
        let offer = "\(Self.host)Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAM\r\n"
        try await withServer { server in
            let connection = try RawConnection(port: server.port, sending: [])
            for _ in 1...2 {
                let answer = try await connection.ask(Array("HEAD /robots.txt HTTP/1.1\r\n\(offer)\r\n".utf8))
                #expect(answer?.hasPrefix("HTTP/1.1 200 OK") == true && answer?.contains("Connection: close") == false)
            }
            connection.close()
        }
    }
}
