import Eventually
import NewsModel
import Testing

@Suite("Archives of feeds over HTTP")
struct ArchiveResponseTests {
    /// So many that the feed has three archives and some that are in none.
    private static func many(_ wire: TestWire) -> [Submission] {
        (1...120).map { wire.copy("story\($0)", wire.en, "Headline \($0)") }
    }

    @Test("an archive answers in three formats until something in it changes, and then at once")
    func answers() async throws {
        try await withServer(holding: Self.many) { server in
            server.clock.advance(seconds: 1)
            let current = try await server.get("/en/feeds/latest.atom")
            #expect(current.text.contains("href=\"https://news.example/en/feeds/latest/archive/3.atom\""))
            var old: [WireResponse] = []
            let paths = ["atom", "rss", "json"].map { "/en/feeds/latest/archive/1.\($0)" }
            for path in paths {
                let answer = try await server.get(path)
                #expect(answer.status == 200 && answer.text.contains("Headline 7") && answer["ETag"] != nil, "\(path)")
                old.append(answer)
            }
            // Elsewhere in the feed: nothing of them moves.
            server.clock.advance(seconds: 60)
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            for (path, answer) in zip(paths, old) { #expect(try await server.get(path).lasting == answer.lasting) }
            try await server.perform(.withhold(reason: nil), on: server.variant("story7", server.wire.en))
            for path in paths {
                let isGone = try await eventually { try await !server.get(path).text.contains("Headline 7,") }
                #expect(isGone, "\(path)")
            }
        }
    }

    @Test("an archive under a name of another form leads to its own, and what is none is not found")
    func addresses() async throws {
        try await withServer(holding: Self.many) { server in
            let moved = try await server.get("/en/feeds/latest/archive/01.atom")
            #expect(moved.status == 301 && moved["Location"] == "/en/feeds/latest/archive/1.atom")
            #expect(try await server.get("/all/feeds/latest/archive/2.rss").status == 200)
            for path in [
                "/en/feeds/latest/archive/4.atom", "/en/feeds/latest/archive/0.atom", "/en/feeds/latest/archive/x.atom",
                "/en/feeds/latest/archive/1", "/pt/feeds/latest/archive/1.atom", "/fr/feeds/latest/archive/1.atom",
                "/en/feeds/front/archive/1.atom",
            ] {
                #expect(try await server.get(path).status == 404, "\(path)")
            }
        }
    }
}
