import NewsModel
import NewsStore
import Testing

@Suite("Wire copy as it came in")
struct WireCopyTests {
    private static func source(_ text: String) -> WireSource {
        WireSource(name: "\(text).xml", format: "nitf", encoding: "Big5-HKSCS", bytes: Array(text.utf8))
    }

    @Test("a version leads to the bytes, name, format and encoding of its copy", arguments: Engine.all)
    func kept(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", source: Self.source("one")), at: 1).id()
            try await store.send(copy("1", "B", source: Self.source("two")), at: 2)
            let first = try #require(try await store.wireSource(of: id, version: 1))
            #expect(first.bytes == Array("one".utf8))
            #expect([first.name, first.format, first.encoding] == ["one.xml", "nitf", "Big5-HKSCS"])
            #expect(try await store.wireSource(of: id, version: 2)?.bytes == Array("two".utf8))
            #expect(try await store.wireSource(of: id, version: nil)?.bytes == Array("two".utf8))
            #expect(try await store.wireSource(of: VariantID("nobody"), version: nil) == nil)
        }
    }

    @Test("a version that came from no copy of its own has the last before it", arguments: Engine.all)
    func carried(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: 5, source: Self.source("one")), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
            try await store.send(copy("1", "old", version: 4, source: Self.source("late")), at: 3)
            #expect(try await store.wireSource(of: id, version: 2)?.bytes == Array("one".utf8))
            #expect(try await store.wireSource(of: id, version: 3)?.bytes == Array("late".utf8))
            #expect(try await store.wireSource(of: id, version: nil)?.bytes == Array("one".utf8))
        }
    }

    @Test("a notice's copy is kept with the version it made", arguments: Engine.all)
    func notices(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", source: Self.source("one")), at: 1).id()
            try await store.send(notice(.canceled, "1", reason: "r", source: Self.source("kill")), at: 2)
            #expect(try await store.wireSource(of: id, version: nil)?.bytes == Array("kill".utf8))
        }
    }

    @Test(
        "a piece with a hundred items is kept once, and nothing of unchanged, refused or rehearsed copy",
        arguments: Engine.all)
    func once(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                let piece = Self.source("hundred")
                try await store.send((0..<100).map { copy("\($0)", "S\($0)", source: piece) }, at: 1)
                #expect(try place.count("wire_copy") == 1)
                try await store.send((0..<100).map { copy("\($0)", "S\($0)", source: Self.source("again")) }, at: 2)
                try await store.send(notice(.canceled, "0"), at: 3)
                #expect(
                    try await store.send(copy("0", "new", source: Self.source("refused")), at: 4).word == "refused")
                _ = try await store.rehearse([copy("x", "X", source: Self.source("rehearsed"))], at: at(5))
                #expect(try place.count("wire_copy") == 1)
                try await store.send(copy("0", "other", of: .id(ArticleID("nobody")), source: piece), at: 6)
                #expect(try place.count("wire_copy") == 1)
            }
        }
    }
}
