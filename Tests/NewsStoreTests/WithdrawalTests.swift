import NewsModel
import NewsStore
import Testing

@Suite("What is not public, or no longer")
struct WithdrawalTests {
    @Test("embargoed copy does not exist for those outside until advance releases it", arguments: Engine.all)
    func embargo(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "A", embargo: at(100)), at: 1)
            #expect(receipt.word == "held")
            #expect(try await store.look(receipt.id(), at: 99) == nil)
            #expect(try await store.article(#require(receipt.article), at: at(99)) == nil)
            #expect(try await store.lines(at: 99).isEmpty)
            #expect(try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(99)).isEmpty)
            #expect(try await store.advance(to: at(99)) == at(100))
            #expect(try await store.newestChange() == 0)
            #expect(try await store.advance(to: at(100)) == nil)
            let variant = try await store.found(receipt.id(), at: 100)
            #expect(variant.published == WireDate(at(100), offset: 28_800))
            #expect(variant.updated == at(100))
            #expect(try await store.lines("macau", at: 100) == ["A"])
            #expect(try await store.kinds() == [.release])
            #expect(try await store.changes(after: 0, limit: 9).map(\.at) == [at(100)])
        }
    }

    @Test("releases come in the order of their times", arguments: Engine.all)
    func order(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([copy("1", "late", embargo: at(90)), copy("2", "early", embargo: at(50))], at: 1)
            #expect(try await store.advance(to: at(10)) == at(50))
            #expect(try await store.advance(to: at(60)) == at(90))
            #expect(try await store.advance(to: at(95)) == nil)
            try await store.send([copy("3", "z", embargo: at(200)), copy("4", "a", embargo: at(150))], at: 100)
            try await store.advance(to: at(300))
            #expect(try await store.lines(at: 300) == ["z", "a", "late", "early"])
        }
    }

    @Test(
        "an update under embargo leaves the public version standing, whatever happens meanwhile", arguments: Engine.all)
    func embargoedUpdate(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", of: .named("s")), at: 1).id()
            try await store.send(copy("1", "B", of: .named("s"), embargo: at(100)), at: 2)
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 3)
            let meanwhile = try await store.found(id, at: 4)
            #expect(meanwhile.content.headline == "A")
            #expect(meanwhile.siblings.map(\.headline) == ["P"])
            #expect(try await store.lines(at: 4) == ["A"])
            try await store.perform(.withhold(reason: nil), on: id, at: 5)
            #expect(try await store.lines(at: 5) == ["[A]"])
            try await store.perform(.release, on: id, at: 6)
            #expect(try await store.lines(at: 6) == ["A"])
            try await store.advance(to: at(100))
            #expect(try await store.lines(at: 100) == ["B"])
        }
    }

    @Test("the desk lifts an embargo, and the variant is there", arguments: Engine.all)
    func liftedEmbargo(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            try await store.perform(.release, on: id, at: 10)
            #expect(try await store.found(id, at: 10).published.instant == at(10))
            #expect(try await store.lines(at: 10) == ["A"])
            #expect(try await store.advance(to: at(200)) == nil)
        }
    }

    @Test("what has expired is gone at its time, and the change follows", arguments: Engine.all)
    func expiry(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.expire(at: at(100)), on: id, at: 2)
            #expect(try await store.found(id, at: 99).visibility == .public)
            #expect(try await store.found(id, at: 100).visibility == .expired)
            #expect(try await store.lines(at: 100).isEmpty)
            #expect(try await store.advance(to: at(3)) == at(100))
            try await store.advance(to: at(101))
            #expect(try await store.log(after: 1) == ["expire 2: front/en latest/en macau/en > "])
            #expect(try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(101)).isEmpty)
            #expect(try await store.feed(at: 101).changed == at(101))
        }
    }

    @Test("what expires is valid until then, and so is what shows it", arguments: Engine.all)
    func validity(engine: Engine) async throws {
        try await engine.withStore(.short(2)) { store in
            let english = try await store.send(copy("1", "A"), at: 1).id()
            let portuguese = try await store.send(copy("1", "B", in: "pt", of: .besides("1")), at: 2).id()
            try await store.send((2...5).map { copy("\($0)", "S\($0)") }, at: 3)
            #expect(try await store.found(english, at: 4).validUntil == nil)
            try await store.perform(.expire(at: at(100)), on: english, at: 4)
            for id in [english, portuguese] { #expect(try await store.found(id, at: 5).validUntil == at(100)) }
            #expect(try await store.feed(entries: 5, at: 5).validUntil == at(100))
            #expect(try await store.feed("latest", "pt", at: 5).validUntil == at(100))
            #expect(try await store.feed(entries: 4, at: 5).validUntil == nil)
            let archive = try await store.archive(1, of: feedID("latest"), edition: tag("en"), at: at(5))
            #expect(archive?.variants.map(\.validUntil) == [at(100)])
            let part = try #require(try await store.sitemapParts(ofRange: nil, dividedInto: 1, at: at(5)).first)
            let listed = try await store.sitemapPart(part, at: at(5)) { next in
                var ends: [Timestamp?] = []
                while let article = try next() { ends += article.pages.map(\.expires) }
                return ends
            }
            #expect(listed.compactMap(\.self) == [at(100)])

            // Nothing is withheld as long as it would be without its expiry; what is canceled stays a notice.
            try await store.perform(.withhold(reason: nil), on: english, at: 6)
            #expect(try await store.feed(entries: 5, at: 7).validUntil == at(100))
            try await store.perform(.cancel(reason: nil), on: english, at: 8)
            #expect(try await store.feed(entries: 5, at: 9).validUntil == at(8 + 30 * day))
            #expect(try await store.found(portuguese, at: 9).validUntil == nil)
        }
    }

    @Test("an expiry takes a notice of withholding from the feeds, and the log says so", arguments: Engine.all)
    func expiredNotice(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.perform(.expire(at: at(100)), on: id, at: 2)
            try await store.perform(.withhold(reason: nil), on: id, at: 3)
            try await store.advance(to: at(100))
            #expect(try await store.lines(at: 100).isEmpty)
            #expect(try await store.kinds() == [.release, .withhold, .expire])
        }
    }

    @Test("withheld by the desk: a notice on top, and restored in place", arguments: Engine.all)
    func withhold(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("2", "B"), at: 2)
            try await store.perform(.withhold(reason: "lawyers"), on: id, at: 3)
            #expect(try await store.lines(at: 3) == ["[A]", "B"])
            #expect(try await store.found(id, at: 3).visibility == .withheld)
            #expect(try await store.article(store.found(id, at: 3).article, at: at(3))?.variants.isEmpty == true)
            #expect(try await store.changes(after: 2, limit: 1).first?.note == "lawyers")
            try await store.perform(.release, on: id, at: 4)
            #expect(try await store.lines(at: 4) == ["A", "B"])
            #expect(try await store.kinds(after: 2) == [.withhold, .restore])
        }
    }

    @Test(
        "a kill leaves a notice and a tombstone, names the feeds that held it, and nothing revives",
        arguments: Engine.all)
    func cancel(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "A"), at: 1)
            let id = try receipt.id()
            #expect(try await store.send(notice(.canceled, "1", reason: "Invented"), at: 2).result == .updated)
            let tombstone = try await store.found(id, at: 2)
            #expect(tombstone.visibility == .canceled)
            #expect(tombstone.edition == tag("en"))
            #expect(tombstone.updated == at(2))
            #expect(try await store.lines(at: 2) == ["[A]"])
            let change = try #require(try await store.changes(after: 1, limit: 1).first)
            #expect(change.kind == .cancel)
            #expect(change.note == "Invented")
            #expect(change.before.map(\.description).sorted() == ["front/en", "latest/en", "macau/en"])
            #expect(change.after == change.before)
            #expect(try await store.send(copy("1", "B", version: 9), at: 3).word == "refused")
            #expect(try await store.send(copy("1", "A"), at: 4).word == "unchanged")
            #expect(try await store.send(notice(.canceled, "1", reason: "Invented"), at: 5).word == "unchanged")
            await #expect(throws: ActRefusal.self) { try await store.perform(.release, on: id, at: 6) }
            #expect(try await store.found(id, at: 6) == tombstone)
            #expect(try await store.article(#require(receipt.article), at: at(6)) != nil)
            #expect(try await store.newestChange() == 2)
        }
    }

    @Test("what is canceled before its release never existed", arguments: Engine.all)
    func neverExisted(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipt = try await store.send(copy("1", "A", embargo: at(100)), at: 1)
            try await store.send(notice(.canceled, "1"), at: 2)
            try await store.advance(to: at(200))
            #expect(try await store.look(receipt.id(), at: 200) == nil)
            #expect(try await store.article(#require(receipt.article), at: at(200)) == nil)
            #expect(try await store.newestChange() == 0)
            #expect(try await store.feed(at: 200).changed == nil)
        }
    }

    @Test("a kill that arrives before its copy still wins", arguments: Engine.all)
    func killFirst(engine: Engine) async throws {
        try await engine.withStore { store in
            #expect(try await store.send(notice(.canceled, "1", version: 1), at: 1).word == "held")
            #expect(try await store.send(notice(.canceled, "1", version: 1), at: 2).word == "unchanged")
            let receipt = try await store.send(copy("1", "A", version: 2), at: 3)
            #expect(receipt.word == "held")
            #expect(try await store.look(receipt.id(), at: 4) == nil)
            #expect(try await store.newestChange() == 0)
            #expect(try await store.send(copy("1", "A", version: 2), at: 5).word == "unchanged")
            #expect(try await store.send(copy("1", "B", version: 3), at: 6).word == "refused")
        }
    }

    @Test("a withholding that arrives before its copy holds it, until newer copy comes", arguments: Engine.all)
    func withholdingFirst(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(notice(.withheld, "1", version: 2), at: 1)
            let receipt = try await store.send(copy("1", "A", version: 1), at: 2)
            #expect(receipt.word == "held")
            #expect(try await store.look(receipt.id(), at: 2) == nil)
            #expect(try await store.newestChange() == 0)
            #expect(try await store.send(copy("1", "B", version: 3), at: 3).result == .updated)
            #expect(try await store.found(receipt.id(), at: 3).content.headline == "B")
        }
    }

    @Test(
        "of withholdings that arrive before their copy each counts by its version", arguments: Engine.all,
        [[2, 5], [5, 2], [2, 5, 5], [nil, 5], [5, nil]])
    func withholdingsFirst(engine: Engine, versions: [Int?]) async throws {
        try await engine.withStore { store in
            try await store.send(versions.map { notice(.withheld, "1", version: $0) }, at: 1)
            #expect(try await store.send(notice(.withheld, "1", version: 5), at: 2).word == "unchanged")
            #expect(try await store.send(copy("1", "A", version: 3), at: 3).word == "held")
            #expect(try await store.send(copy("1", "B", version: 4), at: 4).word == "held")
            #expect(try await store.lines(at: 4).isEmpty)
            #expect(try await store.send(copy("1", "C", version: 6), at: 5).word == "updated")
        }
    }

    @Test("a withholding older than the copy that comes after it does nothing", arguments: Engine.all)
    func oldWithholdingFirst(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(notice(.withheld, "1", version: 1), at: 1)
            #expect(try await store.send(copy("1", "A", version: 2), at: 2).result == .stored)
        }
    }

    @Test("a kill without a language reaches every language, those to come included", arguments: Engine.all)
    func killWithoutLanguage(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send([copy("1", "A", of: .named("s")), copy("1", "P", in: "pt", of: .named("s"))], at: 1)
            try await store.send(notice(.canceled, "1", in: "und", reason: "r"), at: 2)
            #expect(try await store.kinds() == [.release, .release, .cancel, .cancel])
            let late = try await store.send(copy("1", "Z", in: "zh-Hant", of: .named("s")), at: 3)
            #expect(late.word == "held")
            #expect(try await store.look(late.id(), at: 3) == nil)
            #expect(try await store.records(matching: RecordFilter(status: .canceled), at: at(3)).count == 3)
            try await store.send(notice(.canceled, "1", in: "und", reason: "r"), at: 4)
            #expect(try await store.newestChange() == 4)
        }
    }

    @Test(
        "a kill by wire of one variant withholds its siblings, and only the desk restores them", arguments: Engine.all)
    func siblings(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(story("s"), at: 1)
            try await store.send(notice(.canceled, "s-en"), at: 2)
            #expect(try await store.kinds(after: 3) == [.cancel, .withhold, .withhold])
            #expect(try await store.found(receipts[1].id(), at: 2).visibility == .withheld)
            #expect(try await store.send(copy("s-pt", "novo", in: "pt", of: .named("s")), at: 3).word == "held")
            #expect(try await store.lines("latest", "pt", at: 3) == ["[s pt]"])
            try await store.perform(.release, on: receipts[2].id(), at: 4)
            #expect(try await store.lines("latest", "pt", at: 4) == ["novo"])
            #expect(try await store.lines("latest", "zh-Hant", at: 4) == ["[s zh-Hant]"])
        }
    }

    @Test("a sibling that its provider had withheld becomes the desk's to release", arguments: Engine.all)
    func withheldSibling(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(story("s"), at: 1)
            try await store.send(notice(.withheld, "s-pt", in: "pt"), at: 2)
            try await store.send(notice(.canceled, "s-en"), at: 3)
            #expect(try await store.send(copy("s-pt", "novo", in: "pt"), at: 4).word == "held")
            #expect(try await store.lines("latest", "pt", at: 4) == ["[s pt]"])
        }
    }

    @Test(
        "what joins a story that the desk has killed is withheld, whether another language lives on under embargo or not",
        arguments: Engine.all, [true, false])
    func joinsKilled(engine: Engine, hasHidden: Bool) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("en", "A", of: .named("s")), at: 1).id()
            if hasHidden {
                try await store.send(copy("zh", "Z", in: "zh-Hant", of: .named("s"), embargo: at(99)), at: 2)
            }
            try await store.perform(.cancel(reason: nil), on: id, at: 3)
            #expect(try await store.send(copy("pt", "P", in: "pt", of: .named("s")), at: 4).word == "held")
            #expect(try await store.kinds() == [.release, .cancel])
        }
    }

    @Test("a kill reaches only what its own provider has sent", arguments: Engine.all, ["en", "und"])
    func otherProvider(engine: Engine, language: String) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            let kill = Submission(
                key: key("1", language, provider: "gcs"),
                item: WireItem(status: .canceled, content: Content(headline: "", body: .empty)))
            #expect(try await store.send(kill, at: 2).word == "held")
            #expect(try await store.found(id, at: 2).visibility == .public)
            #expect(try await store.send(copy("1", "G", provider: "gcs"), at: 3).word == "held")
            #expect(try await store.send(copy("1", "B"), at: 4).word == "updated")
        }
    }

    @Test("kills of all variants in one batch withhold nothing in between", arguments: Engine.all)
    func wholeStory(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(story("s"), at: 1)
            try await store.send(["en", "zh-Hant", "pt"].map { notice(.canceled, "s-\($0)", in: $0) }, at: 2)
            #expect(try await store.kinds(after: 3) == [.cancel, .cancel, .cancel])
        }
    }

    @Test("an act on several variants is done for all or for none", arguments: Engine.all)
    func allOrNone(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send([copy("1", "A"), copy("2", "B")], at: 1)
            let (one, two) = (try receipts[0].id(), try receipts[1].id())
            try await store.perform(.cancel(reason: nil), on: two, at: 2)
            await #expect(throws: ActRefusal.self) {
                try await store.perform(.cancel(reason: nil), on: one, two, at: 3)
            }
            #expect(try await store.found(one, at: 3).visibility == .public)
            await #expect(throws: StoreError.unknownVariant("nobody")) {
                try await store.perform(.cancel(reason: nil), on: one, VariantID("nobody"), at: 4)
            }
            #expect(try await store.newestChange() == 3)
        }
    }

    @Test(
        "notices stand beyond the entry count for thirty days, and their end moves the feed's date",
        arguments: Engine.all)
    func thirtyDays(engine: Engine) async throws {
        try await engine.withStore { store in
            let ids = try await store.send((0..<3).map { copy("\($0)", "S\($0)") }, at: 1).map { try $0.id() }
            try await store.perform(.cancel(reason: nil), on: ids[0], at: 10)
            try await store.perform(.withhold(reason: nil), on: ids[1], at: 20)
            try await store.send((3..<6).map { copy("\($0)", "S\($0)") }, at: 30)
            #expect(try await store.lines(entries: 2, at: 40) == ["S5", "S4", "[S1]", "[S0]"])
            let before = try await store.feed(entries: 2, at: 40)
            #expect(before.validUntil == at(10 + 30 * day))
            #expect(try await store.lines(entries: 2, at: 9 + 30 * day).last == "[S0]")
            let after = try await store.feed(entries: 2, at: 10 + 30 * day)
            #expect(try await store.lines(entries: 2, at: 10 + 30 * day) == ["S5", "S4", "[S1]"])
            #expect(after.variants.allSatisfy { $0.isNotice == ($0.content == .none) })
            #expect(after.changed == at(10 + 30 * day))
            #expect(after.validUntil == at(20 + 30 * day))
            #expect(try await store.lines(entries: 2, at: 20 + 30 * day) == ["S5", "S4"])
            #expect(try await store.feed(entries: 2, at: 20 + 30 * day).validUntil == nil)
        }
    }
}
