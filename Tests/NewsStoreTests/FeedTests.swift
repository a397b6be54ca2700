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

    @Test("a correction stands also in the feeds that selected what it corrects", arguments: Engine.all)
    func movingCorrection(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("2", "X"), at: 2)
            try await store.send(copy("1", "B", isCorrection: true, note: "n", category: "Sport"), at: 3)
            for feed in ["latest", "macau"] {
                #expect(try await store.lines(feed, at: 3) == ["B", "X"], "\(feed)")
            }
            #expect(try await store.lines("sport", at: 3) == ["B"])
            #expect(
                try await store.log(after: 2)
                    == ["correction 2: front/en latest/en macau/en > front/en latest/en macau/en sport/en"])
            // A correction of the correction.
            try await store.send(copy("1", "C", isCorrection: true, note: "n", category: "Sport"), at: 4)
            #expect(try await store.lines("macau", at: 4) == ["C", "X"])
            // Another variant beside it changes nothing, a newer text does.
            try await store.send(copy("3", "P", in: "pt", of: .named("1")), at: 5)
            #expect(try await store.lines("macau", at: 5) == ["C", "X"])
            try await store.send(copy("1", "D", category: "Sport"), at: 6)
            #expect(try await store.lines("macau", at: 6) == ["X"])
            #expect(try await store.lines("sport", at: 6) == ["D"])
        }
    }

    @Test("a correction of nothing that is read moves the text", arguments: Engine.all)
    func correctedCategory(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(
                .correct(copy("1", "B", category: "Sport").item.content, note: "n"), on: id, at: 2)
            #expect(try await store.lines("macau", at: 2) == ["B"])
            try await store.perform(
                .correct(copy("1", "B", category: "Sport").item.content, note: "wrong section"), on: id, at: 3)
            #expect(try await store.lines("macau", at: 3).isEmpty)
            #expect(try await store.lines("sport", at: 3) == ["B"])
        }
    }

    @Test("what was never shown is not corrected", arguments: Engine.all)
    func correctedUnderEmbargo(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A", category: "Sport"), at: 1)
            try await store.send(copy("1", "Secret", embargo: at(100)), at: 2)
            try await store.send(
                copy("1", "C", embargo: at(50), isCorrection: true, note: "n", category: "Culture"), at: 3)
            #expect(try await store.lines("sport", at: 3) == ["A"])
            try await store.advance(to: at(50))
            #expect(try await store.lines("macau", at: 50).isEmpty)
            #expect(try await store.lines("sport", at: 50) == ["C"])
            #expect(try await store.lines("latest", at: 50) == ["C"])
        }
    }

    @Test(
        "a notice stands in every feed that ever held the text, and its restoration where it is now",
        arguments: Engine.all)
    func everHeld(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("1", "A", category: "Sport"), at: 2)
            try await store.perform(.withhold(reason: nil), on: id, at: 3)
            for feed in ["latest", "macau", "sport"] {
                #expect(try await store.lines(feed, at: 3) == ["[A]"], "\(feed)")
            }
            #expect(
                try await store.log(after: 2)
                    == ["withhold 3: front/en latest/en sport/en > front/en latest/en macau/en sport/en"])
            try await store.perform(.cancel(reason: nil), on: id, at: 4)
            for feed in ["latest", "macau", "sport"] {
                #expect(try await store.lines(feed, at: 4) == ["[A]"], "\(feed)")
            }
            let other = try await store.send(copy("2", "B"), at: 5).id()
            try await store.send(copy("2", "B", category: "Sport"), at: 6)
            try await store.perform(.withhold(reason: nil), on: other, at: 7)
            try await store.perform(.release, on: other, at: 8)
            #expect(try await store.lines("macau", at: 8) == ["[A]"])
            #expect(try await store.lines("sport", at: 8) == ["B", "[A]"])
        }
    }

    @Test(
        "what another variant has displaced is a notice in its edition's feeds when it is withdrawn",
        arguments: Engine.all)
    func displaced(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("hk", "香港", in: "zh-Hant-HK", of: .named("s")), at: 1).id()
            try await store.send(copy("tw", "中文", in: "zh-Hant", of: .named("s")), at: 2)
            #expect(try await store.lines("macau", "zh-Hant", at: 2) == ["中文"])
            try await store.perform(.cancel(reason: nil), on: id, at: 3)
            #expect(try await store.lines("macau", "zh-Hant", at: 3) == ["[香港]", "中文"])
            #expect(try await store.found(id, at: 3).visibility == .canceled)
        }
    }

    @Test("what is restored returns to the top, as its notice did", arguments: Engine.all)
    func restored(engine: Engine) async throws {
        try await engine.withStore { store in
            let ids = try await store.send((1...3).map { copy("\($0)", "S\($0)") }, at: 1).map { try $0.id() }
            try await store.perform(.withhold(reason: nil), on: ids[0], at: 2)
            try await store.send(copy("2", "S2", status: .withheld), at: 3)
            try await store.send((4...9).map { copy("\($0)", "S\($0)") }, at: 4)
            try await store.perform(.release, on: ids[0], at: 5)
            #expect(try await store.lines(entries: 2, at: 5).prefix(2) == ["S1", "S9"])
            try await store.send(copy("2", "S2 again"), at: 6)
            #expect(try await store.lines(entries: 2, at: 6) == ["S2 again", "S1"])
        }
    }

    @Test("of a mass withdrawal a feed has the newest notices, beside its entries", arguments: Engine.all)
    func massWithdrawal(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send((0..<2100).map { copy("\($0)", "S\($0)") }, at: 1)
            try await store.send((0..<2050).map { notice(.canceled, "\($0)") }, at: 2)
            let variants = try await store.feed(at: 3).variants
            #expect(variants.count { !$0.isNotice } == 50)
            #expect(variants.count(where: \.isNotice) == 2000)
            #expect(
                variants.first.map { "\($0.id)" }
                    == (try await store.records(matching: RecordFilter(name: "2049"), at: at(3)).first.map {
                        "\($0.id)"
                    }))
        }
    }

    @Test("a feed that is defined anew changes no other", arguments: Engine.all)
    func defined(engine: Engine) async throws {
        let more = Newsroom(
            editions: Newsroom.trilingual.editions,
            feeds: Newsroom.trilingual.feeds + [FeedDefinition(id: feedID("news"), titles: [:])])
        try await engine.withPlace { place in
            let before = try await place.open(.trilingual) { store in
                try await store.send(copy("1", "A"), at: 1)
                return try await store.feed(at: 2).changed
            }
            try await place.open(more) { store in
                #expect(try await store.kinds() == [.release, .feeds])
                #expect(try await store.lines("news", at: 2) == ["A"])
                #expect(try await store.feed("news", at: 2).changed != nil)
                let after = try await store.feed(at: 2).changed
                #expect(after == before && before == at(1))
            }
        }
    }

    @Test("a text is new only where it has changed since its release", arguments: Engine.all)
    func newText(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", of: .named("s"), date: at(-5000), isBackfill: true), at: 1)
                .id()
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 2)
            let linked = try await store.found(id, at: 3)
            #expect(linked.version == 2 && !linked.hasNewText)
            try await store.send(copy("1", "B", of: .named("s")), at: 4)
            #expect(try await store.found(id, at: 5).hasNewText)
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

    @Test("a divided part lists each article in one piece, and pieces without any are left out", arguments: Engine.all)
    func dividedSitemap(engine: Engine) async throws {
        try await engine.withStore { store in
            for name in ["a", "b", "c"] { try await store.send(copy(name, name), at: 1) }
            let pieces = 5000
            #expect(
                try await store.listed(0, piece: 1, of: pieces, at: 2) + store.listed(0, piece: 2, of: pieces, at: 2)
                    == store.listed(0, at: 2))
            let parts = try await store.sitemapParts(ofRange: nil, dividedInto: pieces, at: at(2))
            #expect(parts.map(\.piece) == [1, 2])
            #expect(try await store.sitemapParts(ofRange: 0, dividedInto: pieces, at: at(2)) == parts)
            #expect(try await store.sitemapParts(ofRange: 1, dividedInto: pieces, at: at(2)).isEmpty)
            #expect(try await store.listed(0, piece: 10_000, of: 10_001, at: 2).isEmpty)
        }
    }

    @Test("headlines are those of the newest entries of all editions, without notices", arguments: Engine.all)
    func headlines(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(story("s"), at: 1)
            let gone = try await store.send(copy("x", "Gone"), at: 2)
            try await store.perform(.cancel(reason: nil), on: gone.id(), at: 3)
            try await store.send(copy("y", "Newest"), at: 4)
            let latest = try #require(FeedID("latest"))
            let listed = try await store.headlines(of: latest, entries: 50, at: at(5))
            let contents = try await store.contents(of: latest, edition: nil, entries: 50, at: at(5))
            let live = contents.variants.filter { $0.visibility == .public }
            #expect(listed.map(\.headline) == live.map(\.content.headline) && listed.first?.headline == "Newest")
            #expect(listed.map(\.id) == live.map(\.id) && listed.map(\.published) == live.map(\.published))
            #expect(listed.map(\.edition) == live.compactMap(\.edition))
            #expect(try await store.headlines(of: latest, entries: 2, at: at(5)) == Array(listed.prefix(2)))
        }
    }

    @Test("an edition in which a feed never had anything has no date of a change", arguments: Engine.all)
    func changesOfFeeds(engine: Engine) async throws {
        try await engine.withStore { store in
            let latest = try #require(FeedID("latest"))
            #expect(try await store.changes(of: latest, at: at(0)).isEmpty)
            let receipts = try await store.send(copy("x", "X"), at: 1)
            #expect(try await store.changes(of: latest, at: at(1)).keys.map(\.description) == ["en"])
            try await store.perform(.cancel(reason: nil), on: receipts.id(), at: 2)
            let changed = try await store.changes(of: latest, at: at(2)).values.first
            #expect(try await store.feed("latest", "en", entries: 1, at: 2).changed == changed && changed != nil)
        }
    }

    @Test("the sitemap lists what editions show, part by part", arguments: Engine.all)
    func sitemap(engine: Engine) async throws {
        try await engine.withStore { store in
            #expect(try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(0)).isEmpty)
            let receipts = try await store.send(story("s"), at: 1)
            try await store.send(copy("1", "简体", in: "zh-Hans"), at: 2)
            let parts = try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(2))
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
            #expect(try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(4)).isEmpty)
        }
    }
}
