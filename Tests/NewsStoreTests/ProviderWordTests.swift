import NewsModel
import NewsStore
import Testing

@Suite("What a provider says of its copy after its text")
struct ProviderWordTests {
    private static func alerts(_ id: VariantID, in store: any DeskStore) async throws -> [String] {
        try await store.records(matching: RecordFilter(name: id.description), at: at(1000)).first?.alerts.map(\.text)
            ?? []
    }

    private static func acts(_ id: VariantID, in store: any DeskStore) async throws -> [String] {
        try await store.audit(of: id).map { "\($0.act) by \($0.who)" }
    }

    @Test("text that comes again after its provider withheld it takes that back", arguments: Engine.all, [nil, 3])
    func restored(engine: Engine, version: Int?) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: version), at: 1).id()
            try await store.send(notice(.withheld, "1"), at: 2)
            #expect(try await store.send(copy("1", "A", version: version), at: 3).word == "updated")
            #expect(try await store.lines(at: 3) == ["A"])
            #expect(try await store.kinds() == [.release, .withhold, .restore])
            #expect(try await store.send(copy("1", "A", version: version), at: 4).word == "unchanged")
            #expect(try await Self.acts(id, in: store) == ["withhold by lusa", "release by lusa"])
        }
    }

    @Test("text older than the withholding, and text that a feed still lists, does not", arguments: Engine.all)
    func notRestored(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([copy("1", "A", version: 1), copy("2", "B")], at: 1)
            try await store.send([notice(.withheld, "1", version: 2), notice(.withheld, "2")], at: 2)
            #expect(try await store.send(copy("1", "A", version: 1), at: 3).word == "unchanged")
            let listed = copy("2", "B")
            let listing = Submission(key: listed.key, item: listed.item, isListing: true, offset: listed.offset)
            #expect(try await store.send(listing, at: 4).word == "unchanged")
            #expect(try await store.lines(at: 4) == ["[B]", "[A]"])
        }
    }

    @Test("a withholding of an older version is in the audit, once, and no version", arguments: Engine.all)
    func outdated(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: 3), at: 1).id()
            let words = try await store.send(
                [2, 2, 1].map { notice(.withheld, "1", version: $0, reason: "r") }, at: 2
            ).map(\.word)
            #expect(words == ["held", "unchanged", "held"])
            #expect(try await store.versions(of: id).map(\.content.headline) == ["A"])
            #expect(
                try await store.audit(of: id).map(\.note)
                    == ["its version 2 was outdated: r", "its version 1 was outdated: r"])
        }
    }

    @Test("older copy without a number that comes late is history, whatever lies in between", arguments: Engine.all)
    func olderByDate(engine: Engine) async throws {
        func dated(_ headline: String, _ time: String, embargo: Int64? = nil) -> Submission {
            let sent = copy("1", headline)
            var item = sent.item
            item.content.versionDate = WireDate(rfc3339: "2026-11-14T\(time):00+08:00")
            item.embargo = embargo.map { WireDate(at($0)) }
            return Submission(key: sent.key, item: item, offset: sent.offset)
        }
        try await engine.withStore { store in
            try await store.send(dated("B", "12:00"), at: 1)
            #expect(try await store.send(dated("A", "10:00"), at: 2).word == "held")
            #expect(try await store.send(dated("A", "10:00"), at: 2).word == "unchanged")
            #expect(try await store.send(dated("A2", "10:00"), at: 2).word == "held")
            #expect(try await store.send(dated("A", "10:00"), at: 2).word == "unchanged")
            #expect(try await store.lines(at: 2) == ["B"])
            #expect(try await store.send(dated("C", "12:00"), at: 3).word == "updated")
            try await store.send(dated("D", "13:00", embargo: 50), at: 4)
            #expect(try await store.send(dated("E", "12:30"), at: 5).word == "held")
            #expect(try await store.lines(at: 5) == ["C"])
            try await store.send(notice(.withheld, "1"), at: 6)
            #expect(try await store.send(dated("A3", "10:00"), at: 7).word == "held")
            #expect(try await store.lines(at: 7) == ["[C]"])
        }
    }

    @Test(
        "the same withholding again does not undo the desk's release, and another does", arguments: Engine.all,
        [nil, 3]
    )
    func released(engine: Engine, version: Int?) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", version: version), at: 1).id()
            try await store.send(notice(.withheld, "1", version: version, reason: "r"), at: 2)
            try await store.perform(.release, on: id, at: 3)
            let again = notice(.withheld, "1", version: version, reason: "r")
            #expect(try await store.send(again, at: 4).word == "unchanged")
            #expect(try await store.lines(at: 4) == ["A"])
            let another = notice(.withheld, "1", version: version.map { $0 + 1 }, reason: version == nil ? "s" : "r")
            #expect(try await store.send(another, at: 5).word == "updated")
            #expect(try await store.lines(at: 5) == ["[A]"])
            // After its provider lifted it, the same words are said anew.
            let text = copy("1", "B", version: version.map { $0 + 2 })
            #expect(try await store.send([text, another], at: 6).map(\.word).first == "updated")
            guard version == nil else { return }
            #expect(try await store.lines(at: 6) == ["[B]"])
        }
    }

    @Test("a provider's withholding while the desk withholds is told to the desk, once", arguments: Engine.all)
    func withheldTwice(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.withhold(reason: nil), on: id, at: 2)
            #expect(try await store.send(notice(.withheld, "1"), at: 3).word == "held")
            #expect(try await store.send(notice(.withheld, "1"), at: 4).word == "unchanged")
            #expect(try await Self.alerts(id, in: store) == ["its provider withholds it too"])
            #expect(try await Self.acts(id, in: store) == ["withhold by ana", "withhold by lusa"])
            #expect(try await store.kinds() == [.release, .withhold])
            #expect(try await store.send(copy("1", "A"), at: 5).word == "held")
            #expect(try await store.lines(at: 5) == ["[A]"])
            try await store.perform(.release, on: id, at: 6)
            #expect(try await store.lines(at: 6) == ["A"])
            #expect(try await Self.alerts(id, in: store).isEmpty)
        }
    }

    @Test("a provider's kill of what the desk alone has killed reaches the other languages", arguments: Engine.all)
    func killedTwice(engine: Engine) async throws {
        try await engine.withStore { store in
            let ids = try await store.send(story("s"), at: 1).map { try $0.id() }
            try await store.perform(.cancel(reason: nil), on: ids[0], at: 2)
            #expect(try await store.lines("latest", "pt", at: 2) == ["s pt"])
            #expect(try await store.send(notice(.canceled, "s-en"), at: 3).word == "held")
            #expect(try await store.send(notice(.canceled, "s-en"), at: 4).word == "unchanged")
            #expect(try await store.lines("latest", "pt", at: 4) == ["[s pt]"])
            #expect(try await Self.alerts(ids[2], in: store).count == 1)
            #expect(try await Self.acts(ids[0], in: store) == ["cancel by ana", "cancel by lusa"])
            #expect(try await store.send(copy("late", "later", in: "fr", of: .named("s")), at: 5).word == "held")
        }
    }

    @Test("a kill that comes after its copy was erased brings no reason back", arguments: Engine.all)
    func erased(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.purge(reason: nil), on: id, at: 2)
            try await store.send(notice(.canceled, "1", reason: "About J. Doe"), at: 3)
            #expect(try await store.audit(of: id).map(\.note) == [nil, nil])
        }
    }

    @Test("copy rejected after its provider lifted a withholding brings the desk's text back", arguments: Engine.all)
    func rejected(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
            try await store.send(notice(.withheld, "1"), at: 3)
            #expect(try await store.send(copy("1", "C"), at: 4).word == "held")
            #expect(try await store.found(id, at: 4).visibility == .withheld)
            try await store.perform(.reject, on: id, at: 5)
            #expect(try await store.lines(at: 5) == ["B"])
            #expect(try await store.kinds() == [.release, .correction, .withhold, .restore])
        }
    }

    @Test("what a reader could not tell is asked of the desk until copy or the desk settles it", arguments: Engine.all)
    func doubts(engine: Engine) async throws {
        func doubted(_ id: String, _ doubt: WireDoubt, _ status: PubStatus) -> Submission {
            var item = copy(id, "A", status: status).item
            item.doubt = doubt
            return Submission(key: key(id), item: item)
        }
        try await engine.withStore { store in
            let killed = try await store.send(doubted("1", .withdrawal, .withheld), at: 1).id()
            let held = try await store.send(doubted("2", .embargo("HOLD FOR RELEASE"), .withheld), at: 1).id()
            let untimed = WireItem(embargo: .endless, content: copy("5", "A").item.content)
            let open = try await store.send(Submission(key: key("5"), item: untimed), at: 1).id()
            let corrects = try await store.send(doubted("3", .correction, .usable), at: 1).id()
            for (id, start) in [
                (killed, "withheld because it withdraws a story"),
                (held, "under an embargo whose end is not certain (HOLD"),
                (corrects, "it corrects another story"), (open, "under an embargo whose end is not certain (its copy"),
            ] {
                let alerts = try await Self.alerts(id, in: store)
                #expect(alerts.count == 1 && alerts[0].hasPrefix(start))
            }
            #expect(try await store.records(matching: RecordFilter(needsDesk: true), at: at(2)).count == 4)
            try await store.send(copy("2", "Final"), at: 3)
            #expect(try await Self.alerts(held, in: store).isEmpty)
            try await store.perform(.release, on: killed, at: 4)
            #expect(try await Self.alerts(killed, in: store).isEmpty)
            #expect(try await store.send(doubted("3", .correction, .usable), at: 5).word == "unchanged")
            #expect(try await Self.alerts(corrects, in: store).count == 1)
            try await store.send(copy("4", "A"), at: 6)
            var correction = copy("4", "B").item
            correction.doubt = .correction
            let known = try await store.send(Submission(key: key("4"), item: correction), at: 7).id()
            #expect(try await Self.alerts(known, in: store).isEmpty)
        }
    }
}
