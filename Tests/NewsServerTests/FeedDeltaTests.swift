import Eventually
import NewsModel
import Testing

@Suite("Only what has changed of a feed")
struct FeedDeltaTests {
    private static let path = "/en/feeds/latest.atom"

    private func many(_ wire: TestWire) -> [Submission] {
        (1...5).map { wire.copy("story\($0)", wire.en, "Headline \($0)") }
    }

    @Test("who can put a feed together is sent what changed since its copy, and has the whole feed's tag then")
    func delta() async throws {
        try await withServer(holding: many) { server in
            let old = try #require(try await server.get(Self.path)["ETag"])
            server.clock.advance(seconds: 60)
            try await server.publish(server.wire.copy("new", server.wire.en, "Headline 6"))
            try await server.perform(.withhold(reason: nil), on: server.variant("story2", server.wire.en))
            let asks: KeyValuePairs = ["A-IM": "gzip, feed", "If-None-Match": "\"other\", \(old)"]
            try await #require(eventually { try await server.get(Self.path).text.contains("Headline 6") })
            let whole = try await server.get(Self.path)
            let delta = try await server.get(Self.path, asks)
            #expect(delta.status == 226 && delta["IM"] == "feed" && delta["ETag"] == whole["ETag"])
            #expect(delta["Cache-Control"]?.hasPrefix("private, max-age=") == true)
            #expect(delta.text.ranges(of: "<entry ").count == 2 && whole.text.ranges(of: "<entry ").count == 6)
            #expect(delta.text.contains("Headline 6") && !delta.text.contains("Headline 3"))
            let again = try await server.get(
                Self.path, ["A-IM": "feed", "If-None-Match": #require(delta["ETag"])])
            #expect(again.status == 304)
        }
    }

    @Test("a delta is compressed like any answer, and its tag is known afterwards")
    func compressed() async throws {
        try await withServer(holding: many) { server in
            let old = try #require(try await server.get(Self.path)["ETag"])
            server.clock.advance(seconds: 60)
            try await server.publish(server.wire.copy("new", server.wire.en, "Headline 6"))
            try await #require(eventually { try await server.get(Self.path).text.contains("Headline 6") })
            let plain = try await server.get(Self.path, ["A-IM": "feed", "If-None-Match": old])
            #expect(plain.status == 226 && plain["Content-Encoding"] == nil)
            for coding in ["gzip", "br", "zstd"] {
                let delta = try await server.get(
                    Self.path, ["A-IM": "feed", "If-None-Match": old, "Accept-Encoding": coding])
                #expect(delta.status == 226 && delta["Content-Encoding"] == coding)
                #expect(delta.body.count < plain.body.count)
                #expect(delta["Content-Length"] == String(delta.body.count))
                let tag = try #require(delta["ETag"])
                #expect(try await server.get(Self.path, ["A-IM": "feed", "If-None-Match": tag]).status == 304)
            }
        }
    }

    @Test("who has a copy from before a restart is sent the whole")
    func restart() async throws {
        let folder = try TestFolder()
        var old = ""
        try await withServer(in: folder, holding: many) { server in
            old = try #require(try await server.get(Self.path)["ETag"])
        }
        try await withServer(in: folder) { server in
            server.clock.advance(seconds: 60)
            try await server.publish(server.wire.copy("new", server.wire.en, "Headline 6"))
            let whole = try await server.get(Self.path, ["A-IM": "feed", "If-None-Match": old])
            #expect(whole.status == 200 && whole.text.ranges(of: "<entry ").count == 6)
        }
    }

    @Test(
        "who does not ask, or whose copy is not known, is sent the whole",
        arguments: [
            (nil, true), ("feed;q=0", true), ("feed;q=abc", true), ("vcdiff", true), ("feed", false),
        ] as [(String?, Bool)])
    func whole(asked: String?, isKnown: Bool) async throws {
        try await withServer(holding: many) { server in
            let old = try #require(try await server.get(Self.path)["ETag"])
            server.clock.advance(seconds: 60)
            try await server.publish(server.wire.copy("new", server.wire.en, "Headline 6"))
            try await #require(eventually { try await server.get(Self.path).text.contains("Headline 6") })
            let tag = isKnown ? old : "\"0123456789abcdef\""
            let answer =
                if let asked {
                    try await server.get(Self.path, ["A-IM": asked, "If-None-Match": tag])
                } else {
                    try await server.get(Self.path, ["If-None-Match": tag])
                }
            #expect(answer.status == 200 && answer["IM"] == nil && answer.text.ranges(of: "<entry ").count == 6)
        }
    }
}
