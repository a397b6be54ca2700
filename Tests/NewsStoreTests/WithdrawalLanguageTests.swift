import NewsModel
import NewsStore
import Testing

@Suite("Which languages a withdrawal means")
struct WithdrawalLanguageTests {
    private static func alerts(_ id: VariantID, in store: any DeskStore) async throws -> [String] {
        try await store.records(matching: RecordFilter(name: id.description), at: at(1000)).first?.alerts.map(\.text)
            ?? []
    }

    /// The same withdrawal where nothing but its text tells the language.
    private static func untold(_ submission: Submission) -> Submission {
        Submission(key: submission.key, item: submission.item, statesLanguage: false)
    }

    @Test(
        "a kill in a language in which the document is not here withholds it in the others and asks the desk",
        arguments: Engine.all, [true, false])
    func missing(engine: Engine, hasText: Bool) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "Barcos", in: "pt"), at: 1).id()
            let kill = hasText ? copy("1", "KILL ferries", status: .canceled) : notice(.canceled, "1")
            let receipt = try await store.send(kill, at: 2)
            #expect(receipt.word == "held")
            #expect(receipt.remark == "it is here in pt but not in en: withheld for the desk")
            #expect(try await store.lines("latest", "pt", at: 2) == ["[Barcos]"])
            let reason = "its provider has canceled this id in en, which is not here"
            #expect(try await Self.alerts(id, in: store) == ["withheld because \(reason): kill or release it"])
            // The desk has looked, and the same kill says nothing new.
            try await store.perform(.release, on: id, at: 3)
            #expect(try await store.send(kill, at: 4).word == "unchanged")
            #expect(try await store.lines("latest", "pt", at: 4) == ["Barcos"])
            #expect(try await Self.alerts(id, in: store).isEmpty)
            #expect(try await store.send(copy("1", "Ferries", version: 2), at: 5).word != "stored")
            #expect(try await store.lines(at: 5).isEmpty)
        }
    }

    @Test(
        "a kill that comes before its copy withholds the other languages that come, and the desk is asked",
        arguments: Engine.all, [true, false])
    func missingFirst(engine: Engine, hasText: Bool) async throws {
        try await engine.withStore { store in
            let kill = hasText ? copy("1", "KILL ferries", status: .canceled) : notice(.canceled, "1")
            try await store.send(kill, at: 1)
            let reason = "its provider has canceled this id in en, which is not here"
            for (second, language) in [(2, "pt"), (3, "en-US"), (4, "zh-Hant")] as [(Int64, String)] {
                let receipt = try await store.send(copy("1", "Barcos \(language)", in: language), at: second)
                #expect(receipt.word == "held" && receipt.remark == "withheld for the desk: \(reason)")
                #expect(
                    try await Self.alerts(receipt.id(), in: store)
                        == ["withheld because \(reason): kill or release it"])
            }
            #expect(try await store.lines("latest", "pt", at: 5).isEmpty)
            #expect(try await store.lines(at: 5).isEmpty)
            // The desk has looked; newer copy is not asked about again.
            let pt = try await store.send(copy("1", "Barcos", in: "pt"), at: 5).id()
            try await store.perform(.release, on: pt, at: 6)
            #expect(try await store.send(copy("1", "Mais barcos", in: "pt"), at: 7).word == "updated")
            #expect(try await store.lines("latest", "pt", at: 7) == ["Mais barcos"])
            // The kill still meets its own language, and says nothing of other ids.
            #expect(try await store.send(copy("1", "Ferries"), at: 8).word != "stored")
            #expect(try await store.lines(at: 8).isEmpty)
            #expect(try await store.send(copy("2", "Pontes", in: "pt"), at: 9).word == "stored")
        }
    }

    @Test("of a story that had languages when it was killed, one that comes later waits too", arguments: Engine.all)
    func missingSince(engine: Engine) async throws {
        try await engine.withStore { store in
            let story = DeclaredStory(id: "ferries")
            try await store.send(
                [copy("1", "Ferries", story: story), copy("1", "Barcos", in: "pt", story: story)], at: 1)
            try await store.send(notice(.canceled, "1", in: "zh-Hant"), at: 2)
            #expect(try await store.send(copy("1", "Bateaux", in: "fr", story: story), at: 3).word == "held")
            #expect(try await store.lines(at: 3) == ["[Ferries]"])
        }
    }

    @Test(
        "what the desk released after a kill that named another language stays when that language comes",
        arguments: Engine.all)
    func lateLanguage(engine: Engine) async throws {
        try await engine.withStore { store in
            let story = DeclaredStory(id: "ferries")
            let copies = [copy("1", "Ferries", story: story), copy("2", "Bateaux", in: "fr", story: story)]
            let ids = try await store.send(copies, at: 1).map { try $0.id() }
            try await store.send(notice(.canceled, "1", in: "pt"), at: 2)
            #expect(try await store.lines(at: 2) == ["[Ferries]"])
            try await store.perform(.release, on: ids[0], at: 3)
            let killed = try await store.send(copy("1", "Barcos", in: "pt", story: story), at: 4)
            #expect(killed.word == "held")
            #expect(try await store.lines(at: 4) == ["Ferries"])
            #expect(try await Self.alerts(ids[0], in: store).isEmpty)
            // Of copy with another id nobody was asked before.
            #expect(try await Self.alerts(ids[1], in: store).count == 1)
            #expect(try await store.found(ids[1], at: 4).visibility == .withheld)
        }
    }

    @Test("a kill in the copy's own language cancels it, whatever waits for others", arguments: Engine.all)
    func ownNotice(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([notice(.canceled, "1", in: "pt"), notice(.canceled, "1")], at: 1)
            let receipt = try await store.send(copy("1", "Ferries"), at: 2)
            #expect(receipt.word == "held" && receipt.remark == nil)
            #expect(try await Self.alerts(receipt.id(), in: store).isEmpty)
            #expect(try await store.records(matching: RecordFilter(status: .canceled), at: at(2)).count == 1)
        }
    }

    @Test("a withholding in a language that is not here does so too, and held copy is a story", arguments: Engine.all)
    func withheldElsewhere(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([copy("1", "Barcos", in: "pt"), copy("2", "Pontes", in: "pt")], at: 1)
            try await store.send(notice(.withheld, "1"), at: 2)
            try await store.send(copy("2", "Bridges", status: .withheld), at: 3)
            #expect(try await store.lines("latest", "pt", at: 3) == ["[Barcos]", "Pontes"])
        }
    }

    @Test("languages of the killed one's own article are withheld once", arguments: Engine.all)
    func sameArticle(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "Barcos", in: "pt", of: .named("s")), at: 1).id()
            try await store.send(copy("1", "KILL", of: .named("s"), status: .canceled), at: 2)
            #expect(
                try await Self.alerts(id, in: store) == [
                    "withheld because another language of it was canceled: kill or release it"
                ])
            #expect(try await store.kinds() == [.release, .withhold])
        }
    }

    @Test(
        "a kill whose text is in another language than the story, and states none, cancels the story and is none itself",
        arguments: Engine.all)
    func untoldLanguage(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "Barcos", in: "pt"), at: 1).id()
            let kill = Self.untold(copy("1", "Editors: kill ferries", status: .canceled, note: "Untrue"))
            let receipt = try await store.send(kill, at: 2)
            #expect(receipt.word == "updated" && receipt.variant == id)
            #expect(receipt.remark == "it states no language and applies to pt too")
            #expect(try await store.found(id, at: 2).visibility == .canceled)
            #expect(try await store.records(matching: RecordFilter(), at: at(2)).count == 1)
            #expect(try await store.changes(after: 1, limit: 9).map(\.note) == ["Untrue"])
            #expect(try await store.send(copy("1", "渡輪", in: "zh-Hant"), at: 3).word == "held")
            #expect(try await store.send(kill, at: 4).word == "unchanged")
        }
    }

    @Test("of a document that is here in several languages, the text goes to its own", arguments: Engine.all)
    func untoldLanguages(engine: Engine) async throws {
        try await engine.withStore { store in
            let ids = try await store.send([copy("1", "Ferries"), copy("1", "Barcos", in: "pt")], at: 1).map {
                try $0.id()
            }
            let receipt = try await store.send(Self.untold(copy("1", "Ferries", status: .withheld)), at: 2)
            #expect(receipt.variant == ids[0])
            #expect(try await store.lines(at: 2) == ["[Ferries]"])
            #expect(try await store.lines("latest", "pt", at: 2) == ["[Barcos]"])
            // Each comes back with copy of its own, and what comes later is not held.
            #expect(try await store.send(copy("1", "Ferries"), at: 3).word == "updated")
            #expect(try await store.send(copy("1", "Barcos", in: "pt"), at: 3).word == "updated")
            #expect(try await store.send(copy("1", "渡輪", in: "zh-Hant"), at: 4).word == "stored")
        }
    }

    @Test(
        "where the document is not here, its text is kept, and a kill waits for all its languages",
        arguments: Engine.all)
    func untoldFirst(engine: Engine) async throws {
        try await engine.withStore { store in
            let held = try await store.send(Self.untold(copy("1", "Held", status: .withheld)), at: 1)
            try await store.perform(.release, on: held.id(), at: 2)
            #expect(try await store.lines(at: 2) == ["Held"])
            try await store.send(Self.untold(copy("2", "Killed", status: .canceled)), at: 3)
            #expect(try await store.send(copy("2", "Morta", in: "pt"), at: 4).word == "held")
            #expect(try await store.records(matching: RecordFilter(status: .canceled), at: at(4)).count == 2)
        }
    }

    @Test(
        "a withholding without a language holds what comes later until new text lifts it", arguments: Engine.all,
        [nil, 1])
    func lifted(engine: Engine, version: Int?) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "Ferries", version: version), at: 1)
            try await store.send(notice(.withheld, "1", in: "und", version: version), at: 2)
            #expect(try await store.send(copy("1", "Barcos", in: "pt", version: version), at: 3).word == "held")
            try await store.send(copy("1", "More ferries", version: version.map { $0 + 1 }), at: 4)
            #expect(try await store.send(copy("1", "渡輪", in: "zh-Hant", version: version), at: 5).word == "stored")
            #expect(try await store.lines(at: 5) == ["More ferries"])
        }
    }

    @Test("where nothing tells the language, a kill is heeded and only held copy is refused", arguments: Engine.all)
    func unknownLanguage(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([copy("1", "Barcos", in: "pt"), copy("2", "Pontes", in: "pt")], at: 1)
            #expect(try await store.send(copy("1", "K", in: "und", status: .canceled), at: 2).word == "updated")
            #expect(try await store.send(copy("2", "H", in: "und", status: .withheld), at: 3).word == "updated")
            #expect(try await store.lines("latest", "pt", at: 3) == ["[Pontes]", "[Barcos]"])
            #expect(try await store.send(copy("3", "H", in: "und", status: .withheld), at: 4).word == "refused")
            #expect(try await store.send(copy("4", "K", in: "und", status: .canceled), at: 5).word == "held")
            #expect(try await store.records(matching: RecordFilter(), at: at(5)).count == 2)
        }
    }
}
