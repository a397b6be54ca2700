import NewsModel
import NewsStore
import Testing

@Suite("The audit")
struct AuditTests {
    /// An entry a line, without its instant.
    private static func lines(_ id: VariantID, in store: any DeskStore) async throws -> [String] {
        try await store.audit(of: id).map { "\($0.act) by \($0.who) v\($0.version) \($0.note ?? "-")" }
    }

    @Test(
        "every act of the desk is in it with who, when and why, and what shows nothing is not in the log",
        arguments: Engine.all)
    func desk(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            try await store.perform(
                .embargo(until: WireDate(at(200), offset: 28_800)), on: [id], by: "ana", offset: 0, at: at(2))
            try await store.perform(.withhold(reason: "not sure"), on: [id], by: "bo", offset: 0, at: at(3))
            try await store.perform(.release, on: [id], by: "ana", offset: 0, at: at(4))
            #expect(
                try await Self.lines(id, in: store) == [
                    "embargo by ana v2 until \(WireDate(at(200), offset: 28_800).rfc3339)",
                    "withhold by bo v3 not sure",
                    "release by ana v4 -",
                ])
            #expect(try await store.audit(of: id).map(\.at) == [at(2), at(3), at(4)])
            #expect(try await store.kinds().isEmpty)
            try await store.perform(.release, on: [id], by: "ana", offset: 0, at: at(5))
            try await store.perform(
                .correct(copy("1", "B").item.content, note: "n"), on: [id], by: "bo", offset: 0, at: at(6))
            try await store.send(copy("1", "C"), at: 7)
            try await store.perform(.reject, on: [id], by: "bo", offset: 0, at: at(8))
            try await store.perform(.expire(at: at(20)), on: [id], by: "bo", offset: 0, at: at(9))
            try await store.advance(to: at(20))
            #expect(
                try await Self.lines(id, in: store).dropFirst(3) == [
                    "release by ana v5 -", "correct by bo v6 n", "reject by bo v7 -",
                    "expire by bo v7 at \(at(20).rfc3339)",
                    "expire by newswire v7 -",
                ])
            #expect(try await store.kinds() == [.release, .correction, .expire])
        }
    }

    @Test("what a provider's copy takes back, corrects and releases is in it by its name", arguments: Engine.all)
    func wire(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(10)), at: 1).id()
            try await store.advance(to: at(10))
            try await store.send(copy("1", "B", isCorrection: true, note: "The price"), at: 11)
            try await store.send(notice(.withheld, "1", reason: "checking"), at: 12)
            try await store.send(copy("1", "C"), at: 13)
            try await store.send(notice(.canceled, "1", reason: "untrue"), at: 14)
            let until = WireDate(at(10), offset: 28_800).rfc3339
            #expect(
                try await Self.lines(id, in: store) == [
                    "release by newswire v1 embargo until \(until)", "correct by lusa v2 The price",
                    "withhold by lusa v3 checking", "release by lusa v3 -", "cancel by lusa v5 untrue",
                ])
        }
    }

    @Test("links are in it, and what Newswire withholds by itself with its reason", arguments: Engine.all)
    func links(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("en", "A"), at: 1)
            let pt = try await store.send(copy("pt", "B", in: "pt"), at: 2)
            let articles = [try #require(en.article), try #require(pt.article)]
            _ = try await store.link(articles, original: nil, by: "ana", at: at(3))
            try await store.send(notice(.canceled, "en"), at: 4)
            _ = try await store.unlink(pt.id(), by: "bo", at: at(5))
            #expect(
                try await Self.lines(pt.id(), in: store)
                    == [
                        "link by ana v2 \(articles[0]) \(articles[1])",
                        "withhold by newswire v3 another language of it was canceled",
                        "unlink by bo v3 from \(articles[0])",
                    ])
            #expect(try await store.audit(of: VariantID("nobody")).isEmpty)
        }
    }

    @Test("an end of a link has the version that it makes, too", arguments: Engine.all)
    func unlink(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(Array(story("s").prefix(2)), at: 1)
            let article = try #require(receipts[0].article)
            try await store.unlink(receipts[0].id(), at: at(2))
            #expect(try await Self.lines(receipts[0].id(), in: store) == ["unlink by ana v2 from \(article)"])
        }
    }

    @Test(
        "what is withdrawn on arrival is so as its first version, and by a kill that came before it when that came",
        arguments: Engine.all)
    func arrival(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(
                [notice(.canceled, "1", reason: "untrue"), notice(.canceled, "2", in: "pt")], at: 1)
            let ids = try await store.send(
                [copy("1", "A"), copy("2", "B"), copy("3", "C", status: .withheld), copy("4", "D", status: .canceled)],
                at: 5
            ).map { try $0.id() }
            let reason = "its provider has canceled this id in pt, which is not here"
            for (id, line, second) in [
                (ids[0], "cancel by lusa v1 untrue", 1), (ids[1], "withhold by newswire v1 \(reason)", 5),
                (ids[2], "withhold by lusa v1 -", 5), (ids[3], "cancel by lusa v1 -", 5),
            ] as [(VariantID, String, Int64)] {
                #expect(try await Self.lines(id, in: store) == [line])
                #expect(try await store.audit(of: id).map(\.at) == [at(second)])
            }
        }
    }

    @Test("withdrawals that wait for their copy are told until it comes", arguments: Engine.all)
    func waiting(engine: Engine) async throws {
        try await engine.withStore { store in
            func told(_ filter: RecordFilter = RecordFilter()) async throws -> [String] {
                try await store.notices(matching: filter).map {
                    "\($0.status) \($0.key.providerID) \($0.key.language) \($0.reason ?? "-") \($0.at == at(1))"
                }
            }
            try await store.send(
                [
                    notice(.canceled, "1", reason: "untrue"), notice(.withheld, "2", in: "pt"),
                    notice(.canceled, "3", in: "und"),
                ], at: 1)
            #expect(try await told().first == "canceled 1 en untrue true")
            #expect(try await told().count == 3)
            #expect(try await told(RecordFilter(name: "3")).count == 1)
            #expect(try await told(RecordFilter(language: tag("pt"), status: .withheld)).count == 1)
            #expect(try await told(RecordFilter(needsDesk: true)).isEmpty)
            try await store.send([copy("1", "A"), copy("2", "B"), copy("3", "C")], at: 2)
            #expect(try await told() == ["withheld 2 pt - true"])
        }
    }
}
