import Eventually
import Ingest
import NIOCore
import NewsModel
import Testing

@testable import NewsServer

@Suite("Faults and shutdown")
struct FaultTests {
    @Test("a fault of the store is 503 with Retry-After and no detail, and is over when the fault is")
    func unavailable() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "ferry", server.wire.en)
            server.store.before { question in if case .content = question { throw Broken() } }
            for path in ["/en/feeds/latest.rss", "/pt/", page, "/article/x", "/sitemap.xml", "/sitemaps/0.xml"] {
                let response = try await server.get(path)
                #expect(response.status == 503, "\(path)")
                #expect(response["Retry-After"] == "30" && response["Cache-Control"] == "no-store")
                #expect(response.body.isEmpty && response["ETag"] == nil)
            }
            server.store.before { _ in }
            #expect(try await server.get("/en/feeds/latest.rss").status == 200)
        }
    }

    @Test("what is ready is served though the store fails")
    func readyWithoutStore() async throws {
        try await withServer(holding: \.usual) { server in
            let before = try await server.get("/en/feeds/latest.rss").lasting
            server.store.before { question in if case .content = question { throw Broken() } }
            #expect(try await server.get("/en/feeds/latest.rss").lasting == before)
        }
    }

    @Test("a change log that cannot be read for a moment neither stops the server nor leaves old bytes")
    func unreadableLog() async throws {
        try await withServer(holding: \.usual) { server in
            #expect(try await server.get("/en/feeds/macau.rss").status == 200)
            server.store.before { question in if case .changeLog = question { throw Broken() } }
            try await server.publish(server.wire.copy("new", server.wire.en, "A new bridge"))
            #expect(try await eventually { try await server.get("/en/feeds/macau.rss").text.contains("A new bridge") })
        }
    }

    @Test(
        "A change log that could not be read is followed when it can be, without another change",
        .timeLimit(.minutes(5)))
    func readableLog() async throws {
        try await withServer(holding: \.usual) { server in
            let gate = Gate()
            gate.open()
            server.store.before { question in
                guard case .changeLog = question else { return }
                await gate.pass()
                throw Broken()
            }
            try await server.publish(server.wire.copy("new", server.wire.en, "A new bridge"))
            await gate.hasHeld(2)
            server.store.before { _ in }
            try await server.followed?.reaches(server.store.newestChange())
        }
    }

    @Test("time that cannot be kept for a moment is kept afterwards")
    func unreadableTime() async throws {
        let until = TestClock.start.adding(seconds: 60)
        try await withServer(holding: { [$0.copy("late", $0.en, "Late news", embargo: until)] }) { server in
            let gate = Gate()
            gate.open()
            server.store.before { question in
                guard case .time = question else { return }
                await gate.pass()
                throw Broken()
            }
            await gate.hasHeld()
            server.clock.advance(seconds: 60)
            server.store.before { _ in }
            let isShown = try await eventually {
                try await server.get("/en/feeds/macau.rss").text.contains("Late news")
            }
            #expect(isShown)
        }
    }

    @Test("what expires while time cannot be kept is gone from whatever was ready")
    func unloggedExpiry() async throws {
        let many = { (wire: TestWire) in
            [wire.copy("ferry", wire.pt, "Barcos")] + (1...120).map { wire.copy("s\($0)", wire.en, "Headline \($0).") }
                + [wire.copy("ferry", wire.en, "Night ferries")]
        }
        try await withServer(holding: many) { server in
            // Every change is of the past: a date ahead of the clock ends what is ready by itself.
            server.clock.advance(seconds: 2)
            server.store.before { question in if case .time = question { throw Broken() } }
            for id in ["ferry", "s7"] {
                try await server.perform(
                    .expire(at: TestClock.start.adding(seconds: 60)), on: server.variant(id, server.wire.en))
            }
            let pages = [
                try await server.page(of: "ferry", server.wire.en), try await server.page(of: "s7", server.wire.en),
            ]
            let lists = [
                "/en/feeds/latest.rss", "/all/feeds/latest.atom", "/en/", "/en/section/macau/", "/sitemaps/news.xml",
                "/en/feeds/latest/archive/1.atom", "/sitemaps/0.xml",
                try await server.page(of: "ferry", server.wire.pt),
            ]
            let isListed = { (answer: WireResponse) in
                answer.text.contains(pages[0]) || answer.text.contains(pages[1])
            }
            for page in pages { #expect(try await server.get(page).status == 200) }
            for list in lists { #expect(isListed(try await server.get(list)), "\(list)") }
            server.clock.advance(seconds: 60)
            for page in pages { #expect(try await server.get(page).status == 410) }
            for list in lists {
                let answer = try await server.get(list)
                #expect(answer.status == 200 && !isListed(answer), "\(list)")
            }
        }
    }

    @Test("a shutdown lets requests under way finish, each with its whole answer")
    func shutdown() async throws {
        try await withServer(holding: \.usual) { server in
            let paths = ["/en/feeds/latest.rss", "/en/feeds/latest.rss", "/pt/feeds/latest.atom", "/en/", "/pt/"]
            let gate = Gate()
            server.store.before { question in if case .content = question { await gate.pass() } }
            try await withThrowingTaskGroup(of: WireResponse.self) { tasks in
                for path in paths { tasks.addTask { try await server.get(path) } }
                await gate.hasHeld(4)
                await server.stop()
                gate.open()
                for try await response in tasks {
                    #expect(response.status == 200 && response["Content-Length"] == "\(response.body.count)")
                }
            }
        }
    }

    @Test("a shutdown answers whatever is on its way: no connection ends without an answer that says so")
    func shutdownUnderLoad() async throws {
        var serving = ServingOptions()
        // Longer than any machine takes to send the next request.
        (serving.limits.parting, serving.limits.idle, serving.limits.drain) = (.hours(1), .hours(1), .hours(1))
        serving.limits.requestsPerMinute = 0
        try await withServer(holding: \.usual, serving: serving) { server in
            let tag = try #require(try await server.get("/robots.txt")["ETag"])
            let request = Array(
                "GET /robots.txt HTTP/1.1\r\nHost: news.example\r\nIf-None-Match: \(tag)\r\n\r\n".utf8)
            let gate = Gate()
            try await withThrowingTaskGroup(of: Bool.self) { tasks in
                for _ in 1...16 {
                    tasks.addTask {
                        let connection = try RawConnection(port: server.port, sending: [])
                        defer { connection.close() }
                        _ = try await connection.ask(request)
                        Task { await gate.pass() }
                        while let answer = try await connection.ask(request) {
                            if answer.contains("Connection: close") { return true }
                        }
                        return false
                    }
                }
                await gate.hasHeld(16)
                gate.open()
                await server.stop()
                for try await hasBeenTold in tasks { #expect(hasBeenTold) }
            }
        }
    }

    @Test(
        "a shutdown does not wait for commands that have stalled in the midst of what they ask",
        arguments: ["", " HTTP/1.1\r\nHost: news\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\nhalf"])
    func shutdownDespiteStalled(rest: String) async throws {
        var serving = ServingOptions()
        serving.limits.drain = .milliseconds(200)
        try await withServer(serving: serving) { server in
            let stalled = try RawConnection(socket: server.socket, sending: [])
            try await stalled.send([Array("POST \(DeskOrder.path)\(rest)".utf8)])
            let clock = ContinuousClock()
            let start = clock.now
            // Whatever it is answered, it ends.
            async let end = stalled.receive()
            await server.stop()
            _ = try? await end
            #expect(clock.now - start < .seconds(20))
            stalled.close()
        }
    }

    @Test("a shutdown while time is kept is none the less clean")
    func shutdownInTransaction() async throws {
        try await withServer(holding: \.usual) { server in
            let gate = Gate()
            server.store.before { question in
                guard case .time = question else { return }
                await gate.pass()
                try Task.checkCancellation()
            }
            await gate.hasHeld()
            await server.stop()
            gate.open()
        }
    }

    @Test("port 0 takes a free port and tells which")
    func freePort() async throws {
        try await withServer { first in
            try await withServer { second in
                #expect(first.port > 0 && second.port > 0 && first.port != second.port)
                let response = try await second.get("/robots.txt")
                #expect(response.status == 200)
            }
        }
    }

    @Test("requests on one connection are answered in their order")
    func keepAlive() async throws {
        try await withServer(holding: \.usual) { server in
            let paths = ["/robots.txt", "/en/feeds/latest.rss", "/robots.txt", "/nothing"]
            let requests = paths.enumerated().map { index, path in
                let last = index == paths.count - 1 ? "Connection: close\r\n" : ""
                return "GET \(path) HTTP/1.1\r\nHost: news.example\r\n\(last)\r\n"
            }
            let bytes = try await RawClient.exchange(Array(requests.joined().utf8), port: server.port)
            let text = String(decoding: bytes, as: UTF8.self)
            let statuses = text.ranges(of: "HTTP/1.1 ").map { text[$0.upperBound...].prefix(3) }
            #expect(statuses == ["200", "200", "200", "404"])
        }
    }
}
