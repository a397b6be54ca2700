import NewsModel
import NewsStore
import Testing

@Suite("What feeds and the sitemap hold")
struct FeedTests {
    @Test("a feed is newest first by listed, and no longer than its entries", arguments: Engine.all)
    func order(engine: Engine) async throws {
        try await engine.withStore { store in
            for number in 1...5 { try await store.send(copy("\(number)", "S\(number)"), at: Int64(number)) }
            #expect(try await store.lines(entries: 3, at: 10) == ["S5", "S4", "S3"])
            try await store.send(copy("1", "S1 updated"), at: 11)
            #expect(try await store.lines(entries: 3, at: 11) == ["S5", "S4", "S3"])
            try await store.send(copy("2", "S2 corrected", isCorrection: true, note: "n"), at: 12)
            #expect(try await store.lines(entries: 3, at: 12) == ["S2 corrected", "S5", "S4"])
            #expect(try await store.lines(at: 12).last == "S1 updated")
        }
    }

    @Test("entries of one batch keep its order", arguments: Engine.all)
    func batch(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send((0..<20).map { copy("\($0)", "S\($0)") }, at: 1)
            #expect(try await store.lines(at: 2) == (0..<20).reversed().map { "S\($0)" })
        }
    }

    @Test("each edition's feed holds its own variants, and all holds every edition's", arguments: Engine.all)
    func editions(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(story("s"), at: 1)
            #expect(try await store.lines("macau", "en", at: 1) == ["s en"])
            #expect(try await store.lines("macau", "zh-Hant", at: 1) == ["s zh-Hant"])
            #expect(try await store.lines("macau", nil, at: 1) == ["s pt", "s zh-Hant", "s en"])
            #expect(try await store.lines("sport", nil, at: 1).isEmpty)
            #expect(try await store.lines("front", "pt", at: 1) == ["s pt"])
        }
    }

    @Test("another category moves a variant from one feed to another, and the change names both", arguments: Engine.all)
    func category(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("1", "A", category: "Sport"), at: 2)
            #expect(try await store.lines("macau", at: 2).isEmpty)
            #expect(try await store.lines("sport", at: 2) == ["A"])
            #expect(
                try await store.log(after: 1)
                    == ["update 2: front/en latest/en macau/en > front/en latest/en sport/en"])
            #expect(try await store.feed("macau", at: 2).changed == at(2))
        }
    }

    @Test("a notice stands in the feeds that held the text, whatever its copy says now", arguments: Engine.all)
    func notices(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("1", "B", status: .withheld, category: "Sport"), at: 2)
            #expect(try await store.lines("macau", at: 2) == ["[A]"])
            #expect(try await store.lines("sport", at: 2).isEmpty)
            try await store.send(copy("1", "C", category: "Sport"), at: 3)
            #expect(try await store.lines("macau", at: 3).isEmpty)
            #expect(try await store.lines("sport", at: 3) == ["C"])
        }
    }

    @Test("a feed's date moves only with what it holds", arguments: Engine.all)
    func dates(engine: Engine) async throws {
        try await engine.withStore { store in
            #expect(try await store.feed(at: 1).changed == nil)
            try await store.send(copy("1", "A"), at: 10)
            try await store.send(copy("2", "P", in: "pt"), at: 20)
            #expect(try await store.feed("latest", "en", at: 30).changed == at(10))
            #expect(try await store.feed("latest", "pt", at: 30).changed == at(20))
            #expect(try await store.feed("latest", nil, at: 30).changed == at(20))
            #expect(try await store.feed("sport", "en", at: 30).changed == nil)
            try await store.send(copy("3", "hidden", embargo: at(999)), at: 40)
            #expect(try await store.feed("latest", "en", at: 50).changed == at(10))
        }
    }

    @Test("changes are read on from any place, in order", arguments: Engine.all)
    func changes(engine: Engine) async throws {
        try await engine.withStore { store in
            #expect(try await store.newestChange() == 0)
            try await store.send((0..<10).map { copy("\($0)", "S\($0)") }, at: 1)
            let first = try await store.changes(after: 0, limit: 4)
            let rest = try await store.changes(after: first.last?.sequence ?? 0, limit: 100)
            #expect((first + rest).map(\.sequence) == Array(1...10))
            #expect(try await store.newestChange() == 10)
            #expect(try await store.changes(after: 10, limit: 5).isEmpty)
        }
    }

    @Test("the sitemap lists what editions show, part by part", arguments: Engine.all)
    func sitemap(engine: Engine) async throws {
        try await engine.withStore { store in
            #expect(try await store.sitemapParts(at: at(0)).isEmpty)
            let receipts = try await store.send(story("s"), at: 1)
            try await store.send(copy("1", "简体", in: "zh-Hans"), at: 2)
            let parts = try await store.sitemapParts(at: at(2))
            // What no edition shows is in no part.
            #expect(parts == [SitemapPart(number: 0, changed: at(1).next.next)])
            #expect(try await store.listed(0, at: 2) == [["s en", "s zh-Hant", "s pt"]])
            #expect(try await store.listed(1, at: 2).isEmpty)
            try await store.perform(.cancel(reason: nil), on: receipts[0].id(), at: 3)
            #expect(try await store.listed(0, at: 3) == [["s zh-Hant", "s pt"]])
            try await store.send(copy("other", "Other"), at: 3)
            #expect(try await store.listed(0, at: 3) == [["s zh-Hant", "s pt"], ["Other"]])
            try await store.perform(.cancel(reason: nil), on: store.send(copy("other", "Other"), at: 3).id(), at: 3)
            for receipt in receipts.dropFirst() {
                try await store.perform(.cancel(reason: nil), on: receipt.id(), at: 4)
            }
            #expect(try await store.sitemapParts(at: at(4)).isEmpty)
        }
    }
}
