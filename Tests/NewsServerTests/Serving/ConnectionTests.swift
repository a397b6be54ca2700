import Addresses
import ContentCoding
import Eventually
import Foundation
import NIOCore
import NewsModel
import Testing

@testable import NewsServer

@Suite("Connections")
struct ConnectionTests {
    @Test("hits, misses, posts and errors that come at once are answered in their order")
    func pipelining() async throws {
        try await withServer(holding: \.usual) { server in
            _ = try await server.get("/robots.txt")
            let steps: [(request: String, status: Int)] = [
                ("GET /robots.txt HTTP/1.1\r\n", 200), ("GET /en/feeds/latest.rss HTTP/1.1\r\n", 200),
                ("GET /robots.txt HTTP/1.1\r\nIf-None-Match: *\r\n", 304), ("GET /nothing HTTP/1.1\r\n", 404),
                ("HEAD /robots.txt HTTP/1.1\r\n", 200), ("HEAD /pt/ HTTP/1.1\r\n", 200),
                ("PUT /robots.txt HTTP/1.1\r\nContent-Length: 3\r\n", 405), ("GET /robots.txt HTTP/1.1\r\n", 200),
                ("GET /en/ HTTP/1.1\r\nConnection: close\r\n", 200),
            ]
            let requests = steps.map { step in
                step.request + "Host: news.example\r\n\r\n" + (step.request.hasPrefix("PUT") ? "abc" : "")
            }
            let answer = try await RawClient.exchange(Array(requests.joined().utf8), port: server.port)
            let text = String(decoding: answer, as: UTF8.self)
            let statuses = text.ranges(of: "HTTP/1.1 ").compactMap { Int(text[$0.upperBound...].prefix(3)) }
            #expect(statuses == steps.map(\.status))
        }
    }

    @Test("from who asks on and on and takes no answer the server takes no more than it can hold")
    func deaf() async throws {
        var serving = ServingOptions()
        serving.limits.requests = .max
        try await withServer(holding: \.usual, serving: serving) { server in
            _ = try await server.get("/en/feeds/latest.atom")
            let request = Array("GET /en/feeds/latest.atom HTTP/1.1\r\nHost: news.example\r\n\r\n".utf8)
            // Each answer is many times as long, and Linux keeps some megabytes of them at either end.
            let most = 64_000_000
            let taken = try await RawClient.flood(
                Array(repeatElement(request, count: 1000).joined()), atMost: most, port: server.port)
            #expect(taken < most / 2)
        }
    }

    @Test("who has asked several things at once and sends nothing more has all the answers")
    func halfClosed() async throws {
        try await withServer(holding: \.usual) { server in
            _ = try await server.get("/robots.txt")
            let paths = ["/robots.txt", "/en/", "/robots.txt", "/nothing", "/pt/feeds/latest.atom", "/robots.txt"]
            let requests = paths.map { "GET \($0) HTTP/1.1\r\nHost: news.example\r\n\r\n" }.joined()
            let connection = try RawConnection(port: server.port, sending: Array(requests.utf8), isHalfClosed: true)
            let text = String(decoding: try await connection.receive(), as: UTF8.self)
            connection.close()
            #expect(text.ranges(of: "HTTP/1.1 ").count == paths.count)
        }
    }

    @Test("who has sent what is no plain request and sends nothing more has the answer and the end of the connection")
    func halfClosedForDecoder() async throws {
        var serving = ServingOptions()
        // No deadline ends it.
        (serving.limits.head, serving.limits.idle, serving.limits.grace) = (.hours(1), .hours(1), .hours(1))
        try await withServer(holding: \.usual, serving: serving) { server in
            let put = "PUT /robots.txt HTTP/1.1\r\nHost: news.example\r\nContent-Length: 3\r\n\r\nabc"
            for requests in [put, put + put, put + "GET /en/ HTTP/1.1\r\nHost: news.example\r\n\r\n"] {
                let connection = try RawConnection(port: server.port, sending: Array(requests.utf8), isHalfClosed: true)
                let text = String(decoding: try await connection.receive(), as: UTF8.self)
                connection.close()
                #expect(text.ranges(of: "HTTP/1.1 ").count == requests.ranges(of: "Host:").count)
            }
        }
    }

    private static let wire = "POST /partner/v1/wire HTTP/1.1\r\nHost: news.example\r\nContent-Type: text/plain\r\n"

    @Test("a body that is cut short by the end of the input is refused, and the connection ends with that")
    func cutShort() async throws {
        var serving = ServingOptions()
        (serving.limits.head, serving.limits.idle, serving.limits.grace) = (.hours(1), .hours(1), .hours(1))
        try await withServer(serving: serving) { server in
            let key = try await server.addPartner("sender", feeds: ["latest"]) {
                ($0.scopes, $0.provider) = ([.send], "sender")
            }
            let post = "\(Self.wire)Authorization: Bearer \(key)\r\n"
            let whole = post + "Content-Length: 9\r\n\r\nHead\n\nA.\n"
            for (request, statuses) in [
                (post + "Content-Length: 9\r\n\r\nHead", ["400"]),
                (post + "Transfer-Encoding: chunked\r\n\r\n9\r\nHead", ["400"]),
                (Self.wire + "Content-Length: 9\r\n\r\nHead", ["401"]),
                (whole + post + "Content-Length: 9\r\n\r\nHead", ["200", "400"]),
                (whole + post + "Transfer-Encoding: chunked\r\n\r\n9\r\nHead", ["200", "400"]),
                (whole + "GET / HTTP/1.0\r\nHost: news.example\r\n", ["200", "400"]),
                (whole + "GET / HTTP/1.1\r\nHost: news.example\r\n", ["200", "400"]), ("GE", ["400"]),
                (whole + "\r\n\r\n", ["200"]),
            ] {
                let connection = try RawConnection(port: server.port, sending: Array(request.utf8), isHalfClosed: true)
                let text = String(decoding: try await connection.receive(), as: UTF8.self)
                connection.close()
                #expect(text.matches(of: #/HTTP/1\.[01] (\d+) /#).map { String($0.1) } == statuses, "\(request)")
            }
        }
    }

    @Test("a request that goes wrong while its answer is on its way breaks that off, and nothing follows it")
    func brokenOff() async throws {
        var serving = ServingOptions()
        serving.limits.grace = .seconds(4)
        try await withServer(serving: serving) { server in
            let key = try await server.addPartner("reader", feeds: ["latest"])
            let get = """
                GET /partner/v1/stream?after=now HTTP/1.1\r\nHost: news.example\r
                Authorization: Bearer \(key)\r\n
                """
            for (request, rest) in [
                ("\(get)Content-Length: 10\r\n\r\nabc", ""),
                ("\(get)Transfer-Encoding: chunked\r\n\r\n5\r\nab", "cdeXX\r\n"),
            ] {
                let connection = try RawConnection(port: server.port, sending: [])
                let head = try await connection.ask(Array(request.utf8))
                try await connection.send([Array(rest.utf8)])
                let more = String(decoding: try await connection.receive(), as: UTF8.self)
                connection.close()
                // A machine that is too busy to begin in time refuses it instead.
                #expect(head?.hasPrefix("HTTP/1.1 ") == true && !more.contains("HTTP/1.1"))
            }
            #expect(try await server.get("/robots.txt").status == 200)
        }
    }

    @Test("what waits for its answer has all the time, whenever the body before it was taken")
    func answerAfterBody() async throws {
        var serving = ServingOptions()
        serving.limits.grace = .seconds(4)
        try await withServer(serving: serving) { server in
            let key = try await server.addPartner("reader", feeds: ["latest"])
            func head(_ wait: Int, _ length: Int) -> String {
                """
                GET /partner/v1/items?after=now&wait=\(wait) HTTP/1.1\r\nHost: news.example\r
                Authorization: Bearer \(key)\r\nContent-Length: \(length)\r\n\r\n
                """
            }
            let connection = try RawConnection(port: server.port, sending: Array(head(1, 2400).utf8))
            let body = String(repeating: "a", count: 300)
            let last = body + head(7, 0) + "GET / HTTP/1.0\r\n\r\n"
            // What is read at once fills the body's room.
            let parts = Array(repeating: body, count: 7) + [last]
            try await connection.send(parts.map { Array($0.utf8) })
            let text = String(decoding: try await connection.receive(), as: UTF8.self)
            connection.close()
            #expect(text.matches(of: #/HTTP/1\.[01] \d+ /#).count == 3)
        }
    }

    @Test("a key that somebody puts into an address does not get into the log")
    func keysInAddresses() async throws {
        let folder = try TestFolder()
        var serving = ServingOptions()
        serving.accessLog = folder.path + "/access.log"
        try await withServer(holding: \.usual, serving: serving) { server in
            for key in ["nw_abc_secret", "nw_abc_secret", "nw%5Fabc%5Fsecret", "%6e%77_abc_%73ecret", "%nw_abc_secret"]
            {
                _ = try await server.get("/robots.txt?key=\(key)&x=1", ["User-Agent": "a \"b\""])
            }
            _ = try await RawClient.exchange(Array("GET  / HTTP/1.1\r\n\r\n".utf8), port: server.port)
        }
        let log = try String(contentsOfFile: folder.path + "/access.log", encoding: .utf8)
        #expect(log.contains("GET /") && log.contains("HTTP/1.1\" 200") && log.contains("\"a \\\"b\\\"\""))
        #expect(!log.contains("secret") && !log.contains("%73ecret"))
        #expect(log.ranges(of: "&x=1 HTTP/1.1\" 200").count == 5)
        #expect(log.contains(" \"-\" 400 "), "what was refused before it was understood is told too")
    }

    @Test("the log tells in which version each asked, and who was turned away unheard")
    func logged() async throws {
        let folder = try TestFolder()
        var serving = ServingOptions()
        serving.accessLog = folder.path + "/access.log"
        (serving.limits.connectionsPerAddress, serving.limits.idle) = (1, .minutes(10))
        try await withServer(holding: \.usual, serving: serving) { server in
            let old = Array("GET /robots.txt?old HTTP/1.0\r\n\r\n".utf8)
            let answer = try WireResponse(await RawClient.exchange(old, port: server.port))
            #expect(answer.status == 200)
            let request = Array("GET /robots.txt HTTP/1.1\r\nHost: news.example\r\n\r\n".utf8)
            var held: RawConnection?
            #expect(
                try await eventually {
                    held?.close()
                    held = try RawConnection(port: server.port, sending: request)
                    return try await eventually { held?.waiting.hasPrefix("HTTP/1.1 ") == true }
                        && held?.waiting.contains("200 OK") == true
                })
            #expect(try await server.get("/robots.txt").status == 429)
            held?.close()
        }
        let log = try String(contentsOfFile: folder.path + "/access.log", encoding: .utf8)
        #expect(log.contains("\"GET /robots.txt?old HTTP/1.0\" 200"))
        #expect(log.contains("127.0.0.1 - - [14/Nov/2026:00:00:00 +0000] \"-\" 429 "), "\(log)")
    }

    @Test(
        "what comes behind the last request is not answered, whatever it is",
        arguments: ["GET /robots.txt HTTP/1.0\r\n\r\n", "PUT / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"])
    func afterTheLast(request: String) async throws {
        try await withServer { server in
            for more in ["nonsense", "\u{0}\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"] {
                let answer = try await RawClient.exchange(Array((request + more).utf8), port: server.port)
                #expect(String(decoding: answer, as: UTF8.self).ranges(of: "HTTP/1.").count == 1, "\(more)")
            }
        }
    }

    @Test("HTTP/1.0 is answered in 1.1, unless that would come in chunks")
    func oldVersion() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["latest"])
            for (request, version) in [
                ("GET /robots.txt", "1.1"), ("HEAD /en/", "1.1"), ("GET /nothing", "1.1"),
                ("HEAD /partner/v1/stream", "1.0"),
            ] {
                let head = "\(request) HTTP/1.0\r\nAuthorization: Bearer \(key)\r\n\r\n"
                let answer = String(
                    decoding: try await RawClient.exchange(Array(head.utf8), port: server.port), as: UTF8.self)
                #expect(answer.hasPrefix("HTTP/\(version) ") && !answer.lowercased().contains("chunked"), "\(answer)")
                #expect(answer.contains("Connection: close"))
            }
        }
    }

    @Test("the last request that a connection may carry says so")
    func requestsPerConnection() async throws {
        var serving = ServingOptions()
        serving.limits.requests = 3
        try await withServer(holding: \.usual, serving: serving) { server in
            let request = "GET /robots.txt HTTP/1.1\r\nHost: news.example\r\n\r\n"
            let answer = try await RawClient.exchange(
                Array(String(repeating: request, count: 5).utf8), port: server.port)
            let text = String(decoding: answer, as: UTF8.self)
            #expect(text.ranges(of: "HTTP/1.1 200 OK").count == 3)
            #expect(text.ranges(of: "Connection: close").count == 1)
        }
    }

    @Test(
        "who sends nothing, a head or a body too slowly is cut off, by a deadline that bytes do not move",
        arguments: [
            ("", nil), ("GET / HT", 408), ("GET / HTTP/1.1\r\nHost: news.example\r\nX: ", 408),
            ("GET / HTTP/1.0\r\nHost: news.example\r\nX: ", 408), ("GET / HTTP/1.0\r\n", 408),
            ("POST / HTTP/1.1\r\nHost: news.example\r\nTransfer-Encoding: chunked\r\nX: ", 408),
            ("POST /partner/v1/wire HTTP/1.1\r\nHost: news.example\r\nContent-Length: 10000\r\n\r\nabc", 401),
        ] as [(String, Int?)])
    func deadlines(bytes: String, status: Int?) async throws {
        var serving = ServingOptions()
        (serving.limits.head, serving.limits.idle, serving.limits.grace) = (.seconds(1), .seconds(1), .seconds(1))
        try await withServer(serving: serving) { server in
            let answer = try await RawClient.trickle(Array(bytes.utf8), port: server.port)
            #expect(answer.isEmpty ? status == nil : try WireResponse(answer).status == status)
            #expect(server.figures?.malformed.value == 0)
        }
    }

    @Test("who is one too many is told so and let go; when somebody leaves there is room again")
    func caps() async throws {
        for (all, each, status) in [(2, 100, 503), (100, 2, 429)] {
            var serving = ServingOptions()
            (serving.limits.connections, serving.limits.connectionsPerAddress) = (all, each)
            serving.limits.idle = .minutes(10)
            try await withServer(serving: serving) { server in
                let request = Array("GET /robots.txt HTTP/1.1\r\nHost: news.example\r\n\r\n".utf8)
                let held = try (1...2).map { _ in try RawConnection(port: server.port, sending: request) }
                #expect(try await eventually { held.allSatisfy { $0.waiting.contains("200 OK") } })
                let refused = try await server.get("/robots.txt")
                #expect(refused.status == status && refused["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
                for connection in held { connection.close() }
                #expect(try await eventually { try await server.get("/robots.txt").status == 200 })
            }
        }
    }

    @Test(
        "of very many who are too many at once, most are closed without a word: each that is told so costs a descriptor"
    )
    func manyRefused() async throws {
        let doorman = Doorman(limits: ConnectionLimits(), proxies: TrustedProxies([]))
        #expect((1...40).count { _ in doorman.beginTurningAway() } == 32)
        doorman.endTurningAway()
        #expect(doorman.beginTurningAway() && !doorman.beginTurningAway())
        var serving = ServingOptions()
        (serving.limits.connectionsPerAddress, serving.limits.idle) = (1, .minutes(10))
        try await withServer(serving: serving) { server in
            let request = Array("GET /robots.txt HTTP/1.1\r\nHost: news.example\r\n\r\n".utf8)
            let held = try RawConnection(port: server.port, sending: request)
            defer { held.close() }
            #expect(try await eventually { held.waiting.contains("200 OK") })
            let refused = try (1...300).map { _ in try RawConnection(port: server.port, sending: []) }
            defer { for connection in refused { connection.close() } }
            var told = 0
            for connection in refused {
                let answer = (try? await connection.receive()) ?? []
                if String(decoding: answer, as: UTF8.self).hasPrefix("HTTP/1.1 429 ") { told += 1 }
            }
            #expect(told > 0 && told < refused.count)
        }
    }

    @Test("who asks too often is told when to come back, and then misses nothing")
    func tooEager() async throws {
        var serving = ServingOptions()
        serving.limits.requestsPerMinute = 10
        try await withServer(holding: \.usual, serving: serving) { server in
            var refused: WireResponse?
            for _ in 1...80 where refused == nil {
                let response = try await server.get("/en/feeds/latest.rss", ["If-None-Match": "*"])
                if response.status == 429 { refused = response } else { #expect([200, 304].contains(response.status)) }
            }
            let pause = try #require(refused?["Retry-After"].flatMap { Int($0) })
            #expect((1...6).contains(pause))
            try await server.publish(server.wire.copy("late", server.wire.en, "What came meanwhile"))
            #expect(
                try await eventually {
                    try await server.get("/en/feeds/latest.rss").text.contains("What came meanwhile")
                })
        }
    }

    @Test("a household has as many addresses of IPv6 as it wants, and counts as one")
    func households() throws {
        var limits = ConnectionLimits()
        limits.connectionsPerAddress = 2
        let doorman = Doorman(limits: limits, proxies: TrustedProxies([]))
        _ = try doorman.enter("2001:db8::1")
        let second = try doorman.enter("2001:db8::2:0:0:1")
        #expect(second.address == "2001:db8::2:0:0:1")
        #expect(throws: Doorman.Refusal.tooManyFromAddress) { try doorman.enter("2001:db8:0:0:ffff::") }
        _ = try doorman.enter("2001:db8:0:1::1")
        doorman.leave(second)
        _ = try doorman.enter("2001:db8::3")
    }

    @Test("more than may be in the making are told to come back, but for those who ask for what is being made")
    func overload() async throws {
        var serving = ServingOptions()
        serving.limits.pending = 1
        try await withServer(holding: \.usual, serving: serving) { server in
            _ = try await server.get("/robots.txt")
            let gate = Gate()
            server.store.before { question in if case .content = question { await gate.pass() } }
            try await withThrowingTaskGroup(of: WireResponse.self) { tasks in
                for _ in 1...50 { tasks.addTask { try await server.get("/en/feeds/latest.rss") } }
                await gate.hasHeld()
                let other = try await server.get("/pt/feeds/latest.rss")
                #expect(other.status == 503 && other["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
                #expect(try await server.get("/robots.txt").status == 200)
                gate.open()
                for try await response in tasks { #expect(response.status == 200) }
            }
            #expect(gate.arrivals == 1)
            #expect(try await eventually { try await server.get("/pt/feeds/latest.rss").status == 200 })
        }
    }

    @Test("only those who wait for the same generation count as one")
    func admission() async throws {
        var serving = ServingOptions()
        serving.limits.pending = 2
        try await withServer(holding: \.usual, serving: serving) { server in
            let article = try await server.article("ferry", server.wire.en)
            let gate = Gate()
            server.store.before { question in if case .content = question { await gate.pass() } }
            try await withThrowingTaskGroup(of: WireResponse.self) { tasks in
                for _ in 1...2 { tasks.addTask { try await server.get(article) } }
                await gate.hasHeld(2)
                #expect(try await server.get(article).status == 503)
                gate.open()
                for try await response in tasks { #expect(response.status == 302) }
            }
        }
    }

    @Test(
        "what is at an address of an article is looked up once for all who ask at the same time",
        arguments: [
            ("/en/article/nothing/dead-link", 404), ("/en/article/nothing", 404), ("KILLED", 410), ("PAGE", 206),
        ])
    func sharedLookUp(path: String, status: Int) async throws {
        try await withServer(holding: \.usual) { server in
            let pages = [
                "PAGE": try await server.page(of: "ferry", server.wire.en),
                "KILLED": try await server.page(of: "race", server.wire.en),
            ]
            try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
            let gate = Gate()
            server.store.before { question in if case .content = question { await gate.pass() } }
            try await withThrowingTaskGroup(of: WireResponse.self) { tasks in
                for _ in 1...16 {
                    tasks.addTask { try await server.get(pages[path] ?? path, ["Range": "bytes=0-9"]) }
                }
                try await server.someAreOpen(16)
                await gate.hasHeld()
                try await #require(eventually { server.ready?.waiting(for: pages[path] ?? path) == 15 })
                #expect(gate.arrivals == 1)
                gate.open()
                for try await response in tasks { #expect(response.status == status) }
            }
        }
    }

    @Test(
        "an address is shared where its response is generated once for all who ask",
        arguments: [
            ("/en/", true), ("/en/?page=2", true), ("/en/feeds/latest.rss", true), ("/en/article/a/b", true),
            ("/sitemaps/0.xml", true), ("/feed.xml", true), ("/", false), ("/?x", false), ("/feed", false),
            ("/feed?x", false), ("/article/x", false), ("/en/article/x", true), ("/media/x", false),
            ("//media//x", false), ("/partner/v1/items", false), ("//partner/v1/items", false), ("/partner?x", false),
        ])
    func sharedAddresses(path: String, isShared: Bool) {
        #expect(RoutedCall.isShared(path) == isShared)
    }

    @Test("a trusted proxy speaks for those behind it: one of them that asks too often does not cost the others")
    func proxies() async throws {
        var serving = ServingOptions()
        serving.limits.requestsPerMinute = 10
        let proxies = [try #require(AddressBlock("127.0.0.1"))]
        try await withServer(serving: serving, trustedProxies: proxies) { server in
            var statuses: Set<Int> = []
            for _ in 1...80 {
                statuses.insert(try await server.get("/robots.txt", ["X-Forwarded-For": "192.0.2.1"]).status)
            }
            #expect(statuses == [200, 429])
            #expect(try await server.get("/robots.txt", ["X-Forwarded-For": "192.0.2.2"]).status == 200)
            // With each port he is still the same.
            for port in 1...80 {
                statuses.insert(try await server.get("/robots.txt", ["X-Forwarded-For": "192.0.2.3:\(port)"]).status)
            }
            #expect(try await server.get("/robots.txt", ["X-Forwarded-For": " 192.0.2.3 "]).status == 429)
        }
    }

    @Test(
        "what a trusted proxy says is heard where it is an address",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("192.0.2.7:4711", "192.0.2.7"), ("[2001:db8::7]:4711", "2001:db8::7"),
            ("2001:db8::7", "2001:db8::7"), ("unknown", "127.0.0.1"), ("a\" b", "127.0.0.1"), ("", "127.0.0.1"),
            ("192.0.2.7, 127.0.0.1", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("192.0.2.1, 192.0.2.7", "192.0.2.7"), (":80", "127.0.0.1"),
        ])
    func origin(told: String, expected: String) throws {
        let proxies = TrustedProxies([try #require(AddressBlock("127.0.0.1"))])
        #expect(proxies.origin(of: "127.0.0.1", forwardedFor: told) == expected)
        #expect(proxies.origin(of: "198.51.100.1", forwardedFor: told) == "198.51.100.1")
    }
}

@Suite("Parts and preconditions")
struct RangeTests {
    private static let path = "/en/feeds/latest.rss"

    @Test("a range of bytes is a part of the coding that is sent")
    func ranges() async throws {
        try await withServer(holding: \.usual) { server in
            for coding in ["identity", "gzip"] {
                let whole = try await server.get(Self.path, ["Accept-Encoding": coding])
                let size = whole.body.count
                #expect(whole["Accept-Ranges"] == "bytes")
                let cases: [(range: String, part: Range<Int>?)] = [
                    ("bytes=0-0", 0..<1), ("bytes=10-19", 10..<20), ("bytes=10-", 10..<size),
                    ("bytes=-5", size - 5..<size),
                    ("bytes=0-999999", 0..<size), ("bytes=-999999", 0..<size), ("BYTES=1-1", 1..<2),
                    ("bytes=5-2", nil), ("bytes=a-b", nil), ("bytes=", nil), ("bytes=-", nil), ("items=0-1", nil),
                    ("bytes=0-1,4-5", nil), ("bytes=1", nil), ("bytes=1 0-1 2", nil), ("bytes= 1-2", 1..<3),
                ]
                for (range, part) in cases {
                    let response = try await server.get(Self.path, ["Accept-Encoding": coding, "Range": range])
                    #expect(response.status == (part == nil ? 200 : 206), "\(range)")
                    #expect(response.body == Array(whole.body[part ?? 0..<size]), "\(range)")
                    #expect(response["ETag"] == whole["ETag"])
                    let place = part.map { "bytes \($0.lowerBound)-\($0.upperBound - 1)/\(size)" }
                    #expect(
                        response["Content-Range"] == place && response["Content-Length"] == "\(response.body.count)")
                }
                for range in ["bytes=\(size)-", "bytes=999999-", "bytes=-0"] {
                    let response = try await server.get(Self.path, ["Accept-Encoding": coding, "Range": range])
                    #expect(response.status == 416 && response["Content-Range"] == "bytes */\(size)", "\(range)")
                    #expect(response["Cache-Control"] == "no-store")
                }
            }
        }
    }

    @Test("If-Range lets a part through only of the very copy that it names")
    func ifRange() async throws {
        try await withServer(holding: \.usual) { server in
            let whole = try await server.get(Self.path)
            let (tag, date) = (try #require(whole["ETag"]), try #require(whole["Last-Modified"]))
            for (condition, status) in [(tag, 206), ("W/\(tag)", 200), ("\"a\"", 200), (date, 200)] {
                let response = try await server.get(Self.path, ["Range": "bytes=0-9", "If-Range": condition])
                #expect(response.status == status, "\(condition)")
            }
            let known = try await server.get(Self.path, ["Range": "bytes=0-9", "If-None-Match": tag])
            #expect(known.status == 304)
            let head = try await server.send("HEAD", Self.path, ["Range": "bytes=0-9"])
            #expect(head.status == 200 && head.body.isEmpty)
        }
    }

    @Test("If-Match and If-Unmodified-Since refuse another copy than they name, the first before the second")
    func preconditions() async throws {
        try await withServer(holding: \.usual) { server in
            server.clock.advance(seconds: 2)
            let whole = try await server.get(Self.path)
            let (tag, date) = (try #require(whole["ETag"]), try #require(whole["Last-Modified"]))
            let old = "Thu, 01 Jan 1970 00:00:00 GMT"
            let cases: [(KeyValuePairs<String, String>, Int)] = [
                (["If-Match": tag], 200), (["If-Match": "*"], 200), (["If-Match": "\"a\", \(tag)"], 200),
                (["If-Match": "W/\(tag)"], 412), (["If-Match": "\"a\""], 412), (["If-Unmodified-Since": date], 200),
                (["If-Unmodified-Since": old], 412), (["If-Unmodified-Since": "yesterday"], 200),
                (["If-Match": tag, "If-Unmodified-Since": old], 200),
                (["If-Match": "\"a\"", "If-None-Match": tag], 412), (["If-Match": tag, "If-None-Match": tag], 304),
            ]
            for (fields, status) in cases {
                let response = try await server.get(Self.path, fields)
                #expect(response.status == status, "\(fields)")
                guard status == 412 else { continue }
                #expect(response.body.isEmpty && response["ETag"] == tag && response["Cache-Control"] == "no-store")
            }
            let undated = try await server.get("/style.css", ["If-Unmodified-Since": old])
            #expect(undated.status == 200 && undated["Last-Modified"] == nil, "RFC 9110 §13.1.4")
        }
    }
}
