import NewsModel
import NewsStore
import Testing

@Suite("The desk")
struct DeskTests {
    @Test("a correction is on top with its note, and wire copy after it waits", arguments: Engine.all)
    func correction(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("2", "newer"), at: 2)
            try await store.perform(.correct(copy("1", "B").item.content, note: "The price was wrong"), on: id, at: 3)
            let corrected = try await store.found(id, at: 3)
            #expect(corrected.corrections == [Correction(at: at(3), note: "The price was wrong")])
            #expect(corrected.content.headline == "B")
            #expect(try await store.lines(at: 3) == ["B", "newer"])
            #expect(try await store.send(copy("1", "A"), at: 4).word == "unchanged")
            #expect(try await store.send(copy("1", "C"), at: 5).word == "held")
            #expect(try await store.found(id, at: 5) == corrected)
            let record = try #require(try await store.records(matching: RecordFilter(name: "1"), at: at(5)).first)
            #expect(record.awaitsDesk)
        }
    }

    @Test("copy that waits is shown when accepted and not when rejected", arguments: Engine.all, [true, false])
    func acceptance(engine: Engine, isAccepted: Bool) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
            try await store.send(copy("1", "C"), at: 3)
            try await store.perform(isAccepted ? .accept : .reject, on: id, at: 4)
            #expect(try await store.found(id, at: 4).content.headline == (isAccepted ? "C" : "B"))
            #expect(try await store.send(copy("1", "D"), at: 5).word == (isAccepted ? "updated" : "held"))
        }
    }

    @Test("copy that waits keeps its embargo when it is accepted", arguments: Engine.all)
    func acceptedEmbargo(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
            try await store.send(copy("1", "C", embargo: at(100)), at: 3)
            try await store.perform(.accept, on: id, at: 4)
            #expect(try await store.found(id, at: 99).content.headline == "B")
            try await store.advance(to: at(100))
            #expect(try await store.found(id, at: 100).content.headline == "C")
        }
    }

    @Test(
        "the desk's embargo of an update outlasts its correction of what is public, and newer copy",
        arguments: Engine.all, [true, false])
    func embargoOfUpdate(engine: Engine, isAcceptedFirst: Bool) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("1", "B", embargo: at(50), isCorrection: true, note: "by wire"), at: 2)
            try await store.perform(.embargo(until: WireDate(at(200))), on: id, at: 3)
            try await store.perform(.correct(copy("1", "C").item.content, note: "by the desk"), on: id, at: 4)
            if isAcceptedFirst { try await store.perform(.accept, on: id, at: 5) }
            try await store.send(copy("1", "D", embargo: at(100)), at: 6)
            if !isAcceptedFirst { try await store.perform(.accept, on: id, at: 7) }
            try await store.advance(to: at(150))
            #expect(try await store.found(id, at: 150).content.headline == "C")
            try await store.advance(to: at(200))
            #expect(try await store.found(id, at: 200).content.headline == "D")
        }
    }

    @Test("a correction that the desk had put under embargo is one when it is accepted", arguments: Engine.all)
    func acceptedCorrection(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("1", "B", embargo: at(50), isCorrection: true, note: "by wire"), at: 2)
            try await store.perform(.embargo(until: WireDate(at(100))), on: id, at: 3)
            try await store.perform(.correct(copy("1", "C").item.content, note: "by the desk"), on: id, at: 4)
            try await store.perform(.accept, on: id, at: 5)
            try await store.advance(to: at(100))
            #expect(try await store.kinds() == [.release, .correction, .correction])
            #expect(try await store.found(id, at: 100).corrections.map(\.note) == ["by the desk", "by wire"])
        }
    }

    @Test("a correction without a note is told as one", arguments: Engine.all)
    func correctionWithoutNote(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("1", "B", isCorrection: true), at: 2)
            #expect(try await store.found(id, at: 2).corrections.map(\.at) == [at(2)])
        }
    }

    @Test(
        "what was corrected before the first release is told to nobody; of first copy what it says of itself",
        arguments: Engine.all)
    func correctionBeforeRelease(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let byDesk = try await store.send(copy("1", "A", embargo: at(50)), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "no secret"), on: byDesk, at: 2)
            let byWire = try await store.send(copy("2", "A", embargo: at(50)), at: 3).id()
            try await store.send(copy("2", "B", embargo: at(50), isCorrection: true, note: "no secret"), at: 4)
            let lifted = try await store.send(copy("3", "A", embargo: at(50)), at: 5).id()
            try await store.send(copy("3", "B", isCorrection: true, note: "no secret"), at: 6)
            try await store.advance(to: at(50))
            let first = try await store.send(copy("4", "A", isCorrection: true, note: "for all"), at: 51).id()
            let entitlements = Entitlements([
                Entitlement(feed: FeedEdition(feed: feedID("macau"), edition: tag("en")), since: 0, until: nil)
            ])
            for (id, notes) in [(byDesk, []), (byWire, []), (lifted, []), (first, ["for all"])] {
                #expect(try await store.found(id, at: 52).corrections.map(\.note) == notes)
                let given = try await store.delivery(of: id, version: nil, to: entitlements, at: at(52))
                #expect(given?.item.correctionNote == notes.first)
                #expect(given?.item.isCorrection == !notes.isEmpty)
                #expect(given?.change.note == notes.first)
            }
        }
    }

    @Test("records are filtered by language, feed, status, time and every kind of name", arguments: Engine.all)
    func filters(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(story("s"), at: 1)
            try await store.send(copy("x", "X", embargo: at(100), category: "Sport"), at: 50)
            try await store.perform(.withhold(reason: nil), on: receipts[2].id(), at: 60)
            let matching = { (filter: RecordFilter) in
                try await store.records(matching: filter, at: at(70)).map(\.headline)
            }
            #expect(try await matching(RecordFilter()) == ["s en", "s zh-Hant", "s pt", "X"])
            #expect(try await matching(RecordFilter(language: tag("pt"))) == ["s pt"])
            #expect(try await matching(RecordFilter(feed: feedID("macau"))) == ["s en", "s zh-Hant", "s pt"])
            #expect(try await matching(RecordFilter(status: .withheld)) == ["s pt"])
            #expect(try await matching(RecordFilter(since: at(50))) == ["s en", "s zh-Hant", "s pt", "X"])
            #expect(try await matching(RecordFilter(language: tag("en"), since: at(50))) == ["s en", "X"])
            #expect(try await matching(RecordFilter(name: "s-zh-Hant")) == ["s zh-Hant"])
            #expect(try await matching(RecordFilter(name: receipts[0].id().description)) == ["s en"])
            let article = try #require(receipts[0].article)
            #expect(try await matching(RecordFilter(name: article.description)).count == 3)
            #expect(try await matching(RecordFilter(name: "nobody")).isEmpty)
            let hidden = try #require(try await store.records(matching: RecordFilter(name: "x"), at: at(70)).first)
            #expect(hidden.visibility == .notYetPublic)
            #expect(hidden.embargo == WireDate(at(100), offset: 28_800))
            #expect(hidden.shownVersion == nil)
        }
    }

    @Test("a name is a variant's before an article's before what providers call their copy", arguments: Engine.all)
    func names(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "A"), at: 1)
            let (variant, article) = (try receipt.id(), try #require(receipt.article))
            for name in [variant.description, article.description] {
                try await store.send(copy(name, "Intruder", provider: "other"), at: 2)
                let found = try await store.records(matching: RecordFilter(name: name), at: at(3))
                #expect(found.map(\.headline) == ["A"])
            }
        }
    }

    @Test("a time that is over is no embargo: a mistyped year publishes nothing", arguments: Engine.all)
    func pastTimes(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            let past = Act.embargo(until: WireDate(at(-9), offset: 28_800))
            await #expect(throws: ActRefusal.self) { try await store.perform(past, on: id, at: 2) }
            try await store.advance(to: at(3))
            #expect(try await store.lines(at: 3).isEmpty)
        }
    }

    @Test("what has expired is not withheld, by the desk or by its provider", arguments: Engine.all)
    func withheldExpired(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.expire(at: at(5)), on: id, at: 2)
            try await store.advance(to: at(5))
            await #expect(throws: ActRefusal.self) { try await store.perform(.withhold(reason: nil), on: id, at: 6) }
            #expect(try await store.send(notice(.withheld, "1"), at: 7).word == "held")
            #expect(try await store.kinds() == [.release, .expire])
            try await store.send(notice(.canceled, "1"), at: 8)
            #expect(try await store.kinds() == [.release, .expire, .cancel])
        }
    }

    @Test("a record tells of the text that is, or will be, shown", arguments: Engine.all)
    func headline(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "new", version: 2, embargo: at(100)), at: 1)
            try await store.send(copy("1", "old", version: 1), at: 2)
            #expect(try await store.records(matching: RecordFilter(), at: at(3)).map(\.headline) == ["new"])
        }
    }

    @Test("every version is kept, with whose it is and what it was", arguments: Engine.all)
    func versions(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: 7), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
            try await store.perform(.withhold(reason: "why"), on: id, at: 3)
            let versions = try await store.versions(of: id)
            #expect(versions.map(\.number) == [1, 2, 3])
            #expect(versions.map(\.origin) == [.wire, .desk, .desk])
            #expect(versions.map(\.status) == [.usable, .usable, .withheld])
            #expect(versions.map(\.note) == [nil, "n", "why"])
            #expect(versions.map(\.content.headline) == ["A", "B", "B"])
            #expect(versions.first?.providerVersion == 7)
            #expect(try await store.versions(of: VariantID("nobody")).isEmpty)
        }
    }
}
