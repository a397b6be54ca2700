import Eventually
import NewsModel
import Testing

@Suite("Embargoes over HTTP")
struct EmbargoTests {
    private static let headline = "Budget raises bus fares"

    private static func paths(_ server: TestServer) async throws -> [String] {
        let older = try await server.page(of: "ferry", server.wire.en)
        return [
            "/", "/en/", "/en/feeds/", "/en/feeds/latest.rss", "/en/feeds/latest.atom", "/en/feeds/macau.json",
            "/all/feeds/latest.atom", "/sitemap.xml", "/sitemaps/0.xml", older,
        ]
    }

    private static func budget(_ wire: TestWire, until: Timestamp) -> Submission {
        wire.copy("budget", wire.en, headline, embargo: until)
    }

    @Test("what is under embargo leaves no trace: every answer is the same, byte for byte, as without it")
    func absent() async throws {
        let folder = try TestFolder()
        var before: [WireResponse] = []
        try await withServer(in: folder, holding: \.usual) { server in
            server.clock.advance(seconds: 1)
            for path in try await Self.paths(server) { before.append(try await server.get(path).lasting) }
        }
        let until = TestClock.start.adding(seconds: 3600)
        try await withServer(in: folder, holding: { [Self.budget($0, until: until)] }) { server in
            server.clock.advance(seconds: 60)
            for (path, old) in zip(try await Self.paths(server), before) {
                #expect(try await server.get(path).lasting == old, "\(path)")
            }
            let nothing = try await server.get("/en/article/none/none").lasting
            let page = try await server.page(of: "budget", server.wire.en)
            #expect(try await server.get(page).lasting == nothing)
            let article = try await server.article("budget", server.wire.en)
            let noArticle = try await server.get("/article/none").lasting
            #expect(try await server.get(article).lasting == noArticle)
        }
    }

    @Test("the end of an embargo is noticed with no request in between, and shown everywhere")
    func released() async throws {
        let until = TestClock.start.adding(seconds: 3600)
        try await withServer(holding: { $0.usual + [Self.budget($0, until: until)] }) { server in
            let page = try await server.page(of: "budget", server.wire.en)
            let old = try await server.get("/en/feeds/latest.rss")
            #expect(try await server.get(page).status == 404)
            var commits = server.store.commits().makeAsyncIterator()
            server.clock.advance(seconds: 3600)
            _ = await commits.next()
            #expect(try await eventually { try await server.get("/en/feeds/latest.rss").lasting != old.lasting })
            for path in [page, "/en/", "/en/feeds/latest.rss", "/all/feeds/macau.atom", "/sitemaps/0.xml"] {
                let response = try await server.get(path)
                #expect(response.status == 200 && response.text.contains("udget"), "\(path)")
            }
            #expect(try await server.get(page)["Last-Modified"] == "Sat, 14 Nov 2026 01:00:00 GMT")
        }
    }

    @Test("an update under embargo leaves the public version standing until its time")
    func update() async throws {
        try await withServer(holding: \.usual) { server in
            let wire = server.wire
            let page = try await server.page(of: "race", wire.en)
            let old = try await server.get(page).lasting
            try await server.publish(
                wire.copy(
                    "race", wire.en, "Race is called off", category: "Sport",
                    embargo: server.clock.now.adding(seconds: 600)))
            try await server.publish(wire.copy("sign", wire.en, "A sign that it was followed"))
            #expect(try await eventually { try await server.get("/en/feeds/macau.rss").text.contains("A sign") })
            #expect(try await server.get(page).lasting == old)
            server.clock.advance(seconds: 600)
            #expect(try await eventually { try await server.get(page).status == 301 })
            let moved = try await server.page(of: "race", wire.en)
            #expect(try await server.get(moved).text.contains("called off"))
        }
    }
}
