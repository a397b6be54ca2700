import NewsModel
import NewsStore
import Testing

@Suite("A store takes wire copy")
struct CopyTests {
    @Test("new copy is stored and public at once", arguments: Engine.all)
    func new(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "Ferry fares", date: at(-60)), at: 10)
            #expect(receipt.result == .stored)
            #expect(receipt.version == 1)
            let variant = try await store.found(receipt.id(), at: 10)
            #expect(variant.content == copy("1", "Ferry fares", date: at(-60)).item.content)
            #expect(variant.key == key("1"))
            #expect(variant.article == receipt.article)
            #expect(variant.edition == tag("en"))
            #expect(variant.visibility == .public)
            #expect(variant.published == WireDate(at(-60), offset: 28_800))
            #expect([variant.updated, variant.listed, variant.changed] == [at(10), at(10), at(10)])
            #expect(try await store.log() == ["release 1:  > front/en latest/en macau/en"])
        }
    }

    @Test("every field of the content comes back as it went in", arguments: Engine.all)
    func fields(engine: Engine) async throws {
        var full = copy("1", "São João: 1 < 2 & “嘅裏着”").item.content
        full.byline = "Howard Tong"
        full.dateline = "MACAU, 14 Nov"
        full.slugline = "ferry-fares"
        full.abstract = "Dearer."
        full.categories = ["Macau", "澳門 新聞"]
        full.subjects = [Subject(qcode: "medtop:04000000", name: "economy, business"), Subject(qcode: "medtop:1")]
        full.keywords = ["ferry", "public transport"]
        full.urgency = 4
        full.source = "GCS"
        full.usageTerms = "No archive"
        full.edNote = "Updates with quote"
        full.correctionNote = "Price"
        full.date = WireDate(at(-1), offset: -12_600)
        full.versionDate = WireDate(at(0), offset: 3600)
        full.subheadline = "From January"
        full.located = "Macau"
        full.genres = [Subject(qcode: "genre:Current", name: "Current")]
        full.places = [
            Subject(qcode: "", name: "Coloane"), Subject(qcode: "Hong Kong", name: "Hong Kong"),
            Subject(qcode: "two words"), Subject(qcode: "iso3166-1a2:MO", name: "Macau SAR"),
        ]
        full.priority = 5
        full.credit = "Lusa/GCS"
        full.copyright = "© 2026"
        let rendition = Picture.Rendition(href: "ferry.jpg", role: "original", width: 800)
        full.pictures = [Picture(id: "p1", caption: "渡輪\nFerry", renditions: [rendition])]
        let submission = Submission(key: key("1"), item: WireItem(content: full))
        try await engine.withStore { store in
            let receipt = try await store.send(submission, at: 1)
            #expect(try await store.found(receipt.id(), at: 1).content == full)
            #expect(try await store.send(submission, at: 2).result == .unchanged)
        }
    }

    @Test("names with line ends or nothing in them do not make the same copy look changed", arguments: Engine.all)
    func oddNames(engine: Engine) async throws {
        var odd = copy("1", "A").item.content
        odd.categories = ["", "Macau\nSports", " two  spaces "]
        odd.keywords = ["a\r\nb"]
        odd.subjects = [Subject(qcode: "medtop:1", name: ""), Subject(qcode: "medtop:2", name: "x\ny\tz")]
        odd.places = [Subject(qcode: "a\tb\r\nc", name: "d"), Subject(qcode: "\n", name: "\t")]
        let submission = Submission(key: key("1"), item: WireItem(content: odd))
        try await engine.withStore { store in
            let receipt = try await store.send(submission, at: 1)
            #expect(try await store.send(submission, at: 2).result == .unchanged)
            let content = try await store.found(receipt.id(), at: 2).content
            #expect(content.categories.count == 2)
            #expect(content.subjects.map(\.qcode) == ["medtop:1", "medtop:2"])
            #expect(content.places == [Subject(qcode: "a b c", name: "d")])
        }
    }

    @Test("a new version that says and dates everything as the last is none, unless it restores", arguments: Engine.all)
    func renumbered(engine: Engine) async throws {
        func version(_ number: Int, dated second: Int64?) -> Submission {
            var item = copy("1", "A", version: number).item
            item.content.versionDate = second.map { WireDate(at($0)) }
            return Submission(key: key("1"), item: item)
        }
        try await engine.withStore { store in
            #expect(try await store.send(version(1, dated: 0), at: 1).word == "stored")
            #expect(try await store.send(version(2, dated: 0), at: 2).word == "unchanged")
            #expect(try await store.send(version(2, dated: 3), at: 3).word == "updated")
            #expect(try await store.send(notice(.withheld, "1", version: 4), at: 4).word == "updated")
            let restored = try await store.send(version(5, dated: 3), at: 5)
            #expect(restored.word == "updated")
            #expect(try await store.found(restored.id(), at: 5).visibility == .public)
        }
        try await engine.withStore { store in
            try await store.send(version(1, dated: nil), at: 1)
            #expect(try await store.send(version(2, dated: nil), at: 2).word == "updated")
        }
    }

    @Test("the largest number that a version can have is a version like others", arguments: Engine.all)
    func largestVersion(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A", version: .max), at: 1)
            #expect(try await store.send(copy("1", "B", version: .max), at: 2).word == "updated")
            #expect(try await store.send(copy("1", "C", version: .max - 1), at: 3).word == "held")
        }
    }

    @Test("the same copy again is unchanged and leaves no trace", arguments: Engine.all)
    func same(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A", version: 1), at: 1)
            let before = try await store.found(first.id(), at: 5)
            let second = try await store.send(copy("1", "A", version: 1), at: 2)
            #expect(second.result == .unchanged)
            #expect(second.variant == first.variant)
            #expect(try await store.found(first.id(), at: 5) == before)
            #expect(try await store.versions(of: first.id()).count == 1)
            #expect(try await store.kinds() == [.release])
        }
    }

    @Test("changed copy is a new version of the same variant", arguments: Engine.all)
    func changed(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A"), at: 1)
            let second = try await store.send(copy("1", "B"), at: 2)
            #expect(second.result == .updated)
            #expect(second.variant == first.variant)
            #expect(second.version == 2)
            let variant = try await store.found(first.id(), at: 2)
            #expect(variant.content.headline == "B")
            #expect(variant.version == 2)
            #expect(variant.listed == at(1))
            #expect(variant.updated == at(2))
            #expect(try await store.versions(of: first.id()).map(\.content.headline) == ["A", "B"])
        }
    }

    @Test("an older version of the provider's is kept as history, and again unchanged", arguments: Engine.all)
    func older(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "B", version: 2), at: 1)
            #expect(try await store.send(copy("1", "A", version: 1), at: 2).word == "held")
            #expect(try await store.send(copy("1", "A", version: 1), at: 3).word == "unchanged")
            #expect(try await store.found(first.id(), at: 3).content.headline == "B")
            #expect(try await store.versions(of: first.id()).map(\.standing) == [.current, .history])
        }
    }

    @Test("version 1 imported again after version 2 is unchanged", arguments: Engine.all)
    func oldImport(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A", version: 1), at: 1)
            try await store.send(copy("1", "B", version: 2), at: 2)
            #expect(try await store.send(copy("1", "A", version: 1), at: 3).result == .unchanged)
            #expect(try await store.found(first.id(), at: 3).content.headline == "B")
        }
    }

    @Test("without versions of the provider's, going back to an earlier text is an update", arguments: Engine.all)
    func back(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("1", "B"), at: 2)
            #expect(try await store.send(copy("1", "A"), at: 3).result == .updated)
            #expect(try await store.found(first.id(), at: 3).version == 3)
        }
    }

    @Test("late copy is shown until the embargo of a newer one ends", arguments: Engine.all)
    func late(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: 1), at: 1).id()
            try await store.send(copy("1", "C", version: 3, embargo: at(100)), at: 2)
            #expect(try await store.send(copy("1", "B", version: 2), at: 3).word == "updated")
            #expect(try await store.send(copy("1", "B", version: 2), at: 4).word == "unchanged")
            #expect(try await store.send(copy("1", "C", version: 3, embargo: at(100)), at: 5).word == "unchanged")
            #expect(try await store.found(id, at: 6).content.headline == "B")
            try await store.advance(to: at(100))
            #expect(try await store.found(id, at: 101).content.headline == "C")
            #expect(try await store.kinds() == [.release, .update, .update])
        }
    }

    @Test("public copy that comes again in place of an update under embargo shows nothing new", arguments: Engine.all)
    func repeated(engine: Engine) async throws {
        for versions in [[nil, nil, nil], [1, 2, 3]] {
            try await engine.withStore { store in
                let id = try await store.send(copy("1", "A", of: .named("s"), version: versions[0]), at: 1).id()
                try await store.send(copy("1", "B", of: .named("s"), version: versions[1], embargo: at(100)), at: 2)
                try await store.send(copy("1", "Um", in: "pt", of: .named("s")), at: 3)
                let before = try await store.found(id, at: 4)
                #expect(
                    try await store.send(copy("1", "A", of: .named("s"), version: versions[2]), at: 5).word == "updated"
                )
                try await store.advance(to: at(200))
                #expect(try await store.found(id, at: 201) == before)
                #expect(try await store.kinds() == [.release, .release, .links])
            }
        }
    }

    @Test("the same id in two languages or of two providers is two variants", arguments: Engine.all)
    func keys(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(
                [copy("1", "A"), copy("1", "B", in: "pt"), copy("1", "C", provider: "macauhub")], at: 1)
            #expect(Set(receipts.map(\.variant)).count == 3)
            #expect(Set(receipts.map(\.article)).count == 3)
        }
    }

    @Test("each variant of a batch has an instant of its own", arguments: Engine.all)
    func distinct(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send((0..<50).map { copy("\($0)", "A\($0)") }, at: 1)
            try await store.send(copy("x", "X"), at: 1)
            var instants: Set<Timestamp> = []
            for receipt in receipts { instants.insert(try await store.found(receipt.id(), at: 2).updated) }
            #expect(instants.count == 50)
            let logged = try await store.changes(after: 0, limit: 100).map(\.at)
            #expect(zip(logged, logged.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test("when the clock is set back, instants go on rising", arguments: Engine.all)
    func clockBack(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A"), at: 1000)
            try await store.send(copy("1", "B"), at: 10)
            let variant = try await store.found(first.id(), at: 10)
            #expect(variant.updated > at(1000))
        }
    }

    @Test("backfill is listed at the copy's own date", arguments: Engine.all)
    func backfill(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "today"), at: 10)
            try await store.send(copy("2", "last year", date: at(-365 * day), isBackfill: true), at: 20)
            try await store.send(copy("3", "last month", date: at(-30 * day), isBackfill: true), at: 30)
            #expect(try await store.lines(at: 30) == ["today", "last month", "last year"])
        }
    }

    @Test("a rehearsal answers as the real thing and keeps nothing", arguments: Engine.all)
    func rehearsal(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A"), at: 1)
            let batch = [copy("1", "A"), copy("1", "B"), copy("2", "C"), notice(.canceled, "9")]
            let rehearsed = try await store.rehearse(batch, at: at(2))
            #expect(rehearsed.map(\.word) == ["unchanged", "updated", "stored", "held"])
            #expect(try await store.newestChange() == 1)
            #expect(try await store.lines(at: 3) == ["A"])
            #expect(try await store.records(matching: RecordFilter(), at: at(3)).count == 1)
            #expect(try await store.send(batch, at: 4) == rehearsed)
        }
    }

    @Test("copy that is to join an article of an unknown id is refused, and nothing of it kept", arguments: Engine.all)
    func unknownArticle(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "A", of: .id(ArticleID("nowhere"))), at: 1)
            #expect(receipt.word == "refused")
            #expect(try await store.records(matching: RecordFilter(), at: at(1)).isEmpty)
            try await store.send(copy("1", "A"), at: 2)
            #expect(try await store.send(copy("1", "A", of: .id(ArticleID("nowhere"))), at: 3).result == receipt.result)
            #expect(try await store.send(copy("1", "B", of: .id(ArticleID("nowhere"))), at: 4).result == receipt.result)
            #expect(try await store.lines(at: 4) == ["A"])
            // A kill is not lost over it.
            let kill = copy("1", "B", of: .id(ArticleID("nowhere")), status: .canceled)
            #expect(try await store.send(kill, at: 5).word == "updated")
        }
    }

    @Test("a thousand submissions are kept in one transaction", arguments: Engine.all)
    func thousand(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send((0..<1000).map { copy("\($0)", "Story \($0)") }, at: 1)
            #expect(receipts.allSatisfy { $0.result == .stored })
            #expect(try await store.newestChange() == 1000)
            #expect(try await store.feed(entries: 50, at: 2).variants.count == 50)
        }
    }
}
