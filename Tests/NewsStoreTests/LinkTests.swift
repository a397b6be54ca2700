import NewsModel
import NewsStore
import Testing

@Suite("What the desk links and parts")
struct LinkTests {
    @Test("linked articles are one under the older id, and the other is an alias", arguments: Engine.all)
    func link(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(
                [copy("1", "E"), copy("2", "P", in: "pt"), copy("3", "Z", in: "zh-Hant")], at: 1)
            let articles = try receipts.map { try #require($0.article) }
            #expect(try await store.link(articles.reversed(), at: at(2)) == articles[0])
            for receipt in receipts {
                let variant = try await store.found(receipt.id(), at: 2)
                #expect(variant.article == articles[0] && variant.siblings.count == 2)
            }
            #expect(try await store.article(articles[2], at: at(2))?.id == articles[0])
            #expect(try await store.kinds(after: 3) == [.links, .links, .links])
            #expect(try await store.link(articles, at: at(3)) == articles[0])
            #expect(try await store.newestChange() == 6)
        }
    }

    @Test("a link that would double a language is refused, and nothing is joined", arguments: Engine.all)
    func doubled(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send([copy("1", "A"), copy("2", "P", in: "pt"), copy("3", "B")], at: 1)
            let articles = try receipts.map { try #require($0.article) }
            let refusal = await #expect(throws: ActRefusal.self) { _ = try await store.link(articles, at: at(2)) }
            #expect(refusal?.description.contains("both have a variant in en") == true)
            #expect(try await store.found(receipts[1].id(), at: 2).siblings.isEmpty)
            await #expect(throws: StoreError.unknownVariant("nobody")) {
                _ = try await store.link([articles[0], ArticleID("nobody")], at: at(3))
            }
        }
    }

    @Test("a parted variant has its own article again, and both sides lose their links", arguments: Engine.all)
    func unlink(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send([copy("1", "E"), copy("2", "P", in: "pt")], at: 1)
            let articles = try receipts.map { try #require($0.article) }
            _ = try await store.link(articles, at: at(2))
            let sequence = try await store.newestChange()
            #expect(try await store.unlink(receipts[1].id(), at: at(3)) == articles[1])
            #expect(try await store.kinds(after: sequence) == [.links, .links])
            for (receipt, article) in zip(receipts, articles) {
                let variant = try await store.found(receipt.id(), at: 3)
                #expect(variant.article == article && variant.siblings.isEmpty)
                #expect(try await store.article(article, at: at(3))?.id == article)
            }
        }
    }

    @Test("a variant that came to its article by the story's name gets a new one", arguments: Engine.all)
    func unlinkOfStory(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(story("s"), at: 1)
            let article = try #require(receipts[0].article)
            let parted = try await store.unlink(receipts[0].id(), at: at(2))
            #expect(parted != article)
            #expect(try await store.found(receipts[0].id(), at: 2).siblings.isEmpty)
            #expect(try await store.found(receipts[1].id(), at: 2).siblings.map(\.id) == [try receipts[2].id()])
            #expect(try await store.article(article, at: at(2))?.variants.count == 2)
            #expect(try await store.kinds(after: 3) == [.links, .links, .links])
            await #expect(throws: ActRefusal.self) { _ = try await store.unlink(receipts[0].id(), at: at(3)) }
        }
    }

    @Test(
        "the variant whose article the others have joined keeps it when it is parted, and they have theirs again",
        arguments: Engine.all)
    func unlinkOfKept(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(
                [copy("1", "E"), copy("2", "P", in: "pt"), copy("3", "Z", in: "zh-Hant")], at: 1)
            let articles = try receipts.map { try #require($0.article) }
            _ = try await store.link(articles, at: at(2))
            let sequence = try await store.newestChange()
            #expect(try await store.unlink(receipts[0].id(), at: at(3)) == articles[0])
            #expect(try await store.kinds(after: sequence) == [.links, .links, .links])
            #expect(try await store.found(receipts[0].id(), at: 3).siblings.isEmpty)
            for receipt in receipts[1...] {
                let variant = try await store.found(receipt.id(), at: 3)
                #expect(variant.article == articles[1] && variant.siblings.count == 1)
            }
            #expect(try await store.article(articles[2], at: at(3))?.id == articles[1])
            // Neither copy nor a kill of the others says anything about it any more.
            let named = try await store.send(
                copy("2", "P2", in: "pt", of: .translation(of: "1", version: nil)), at: 4)
            #expect(named.article == articles[1] && named.remark?.contains("unlinked") == true)
            try await store.perform(
                .cancel(reason: "k"), on: receipts[1].id(), receipts[2].id(), at: 5)
            #expect(try await store.article(articles[0], at: at(5))?.variants.map(\.id) == [receipts[0].id()])
            #expect(try await store.article(articles[1], at: at(5))?.isGone == true)
            #expect(try await store.link([articles[1], articles[0]], at: at(6)) == articles[0])
            #expect(try await store.unlink(receipts[1].id(), at: at(7)) == articles[1])
            #expect(try await store.unlink(receipts[2].id(), at: at(8)) == articles[2])
        }
    }

    @Test(
        "parting what was never public moves no public address, whichever made the article", arguments: Engine.all)
    func unlinkOfHidden(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(
                [copy("1", "E", embargo: at(100)), copy("2", "P", in: "pt", embargo: at(10))], at: 1)
            let articles = try receipts.map { try #require($0.article) }
            let linked = try await store.link(articles, at: at(2))
            try await store.advance(to: at(10))
            let sequence = try await store.newestChange()
            let parted = try await store.unlink(receipts[0].id(), at: at(11))
            #expect(parted != linked)
            #expect(try await store.newestChange() == sequence)
            #expect(try await store.found(receipts[1].id(), at: 11).article == linked)
        }
    }

    @Test("copy does not silently join again what the desk has parted, and the desk can", arguments: Engine.all)
    func parted(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(story("s"), at: 1)
            let article = try #require(receipts[0].article)
            let parted = try await store.unlink(receipts[0].id(), at: at(2))
            let own = try await store.send(copy("s-en", "new", of: .named("s")), at: 3)
            #expect(own.article == parted && own.remark?.contains("unlinked") == true)
            let sibling = try await store.send(
                copy("s-pt", "novo", in: "pt", of: .translation(of: "s-en", version: nil)), at: 4)
            #expect(sibling.article == article && sibling.remark?.contains("unlinked") == true)
            let french = try await store.send(copy("s-fr", "F", in: "fr", of: .named("s")), at: 5)
            #expect(french.article == article)
            #expect(try await store.link([parted, article], at: at(6)) == article)
            #expect(try await store.send(copy("s-en", "newer", of: .named("s")), at: 7).remark == nil)
            let again = try await store.unlink(receipts[0].id(), at: at(8))
            #expect(again == parted)
            #expect(try await store.send(copy("s-en", "newest", of: .named("s")), at: 9).article == parted)
        }
    }

    /// How copy names the story "s".
    enum Tie: CaseIterable {
        case name, declared

        static let all = allCases

        func copy(_ id: String, _ headline: String, in language: String = "en", version: Int? = nil) -> Submission {
            NewsStoreTests.copy(
                id, headline, in: language, of: self == .name ? .named("s") : nil, version: version,
                story: self == .declared ? DeclaredStory(id: "s") : nil)
        }
    }

    @Test("older copy that comes late links nothing, and a kill does", arguments: Engine.all, Tie.all)
    func late(engine: Engine, tie: Tie) async throws {
        try await engine.withStore { store in
            let pt = try await store.send(tie.copy("2", "P", in: "pt"), at: 1)
            let en = try await store.send(copy("1", "E", version: 3), at: 2)
            let late = try await store.send(tie.copy("1", "D", version: 2), at: 3)
            #expect(late.word == "held" && late.article == en.article && en.article != pt.article)
            #expect(try await store.kinds() == [.release, .release])
            let item = WireItem(
                providerVersion: 2, article: tie == .name ? .named("s") : nil, status: .canceled,
                content: Content(headline: "", body: .empty))
            let story = tie == .declared ? DeclaredStory(id: "s") : nil
            try await store.send(Submission(key: key("1"), item: item, story: story), at: 4)
            #expect(try await store.lines("latest", "pt", at: 4) == ["[P]"])
        }
    }

    @Test("copy that brings nothing but a link says so", arguments: Engine.all, Tie.all)
    func onlyLink(engine: Engine, tie: Tie) async throws {
        try await engine.withStore { store in
            let pt = try await store.send(tie.copy("2", "P", in: "pt"), at: 1)
            try await store.send(copy("1", "E"), at: 2)
            let linked = try await store.send(tie.copy("1", "E"), at: 3)
            #expect(linked.word == "updated" && linked.article == pt.article)
            #expect(linked.remark == "linked to the article it names")
            #expect(try await store.send(tie.copy("1", "E"), at: 4).word == "unchanged")
        }
    }

    @Test("copy of what is killed links it to its story, which is withheld, and says so", arguments: Engine.all)
    func killed(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 1)
            try await store.send([copy("1", "E"), notice(.canceled, "1")], at: 2)
            let receipt = try await store.send(copy("1", "F", of: .named("s")), at: 3)
            #expect(receipt.word == "refused")
            #expect(receipt.remark == "linked to the article it names; pt: withheld for the desk")
            #expect(try await store.lines("latest", "pt", at: 3) == ["[P]"])
        }
    }

    @Test("of several that came from one alias, the last to be parted gets it back", arguments: Engine.all)
    func sharedAlias(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try #require(try await store.send(copy("1", "E"), at: 1).article)
            let others = try await store.send(
                [copy("2", "P", in: "pt", of: .named("s")), copy("3", "Z", in: "zh-Hant", of: .named("s"))], at: 2)
            let alias = try #require(others[0].article)
            _ = try await store.link([english, alias], at: at(3))
            let fresh = try await store.unlink(others[0].id(), at: at(4))
            #expect(fresh != alias && fresh != english)
            #expect(try await store.article(alias, at: at(4))?.id == english)
            #expect(try await store.unlink(others[1].id(), at: at(5)) == alias)
        }
    }

    @Test("a variant that joins a story killed by wire is withheld, and the desk is told", arguments: Engine.all)
    func afterKill(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "A", of: .named("s")), at: 1)
            try await store.send(notice(.canceled, "1"), at: 2)
            let late = try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 3)
            #expect(late.word == "held" && late.remark != nil)
            #expect(try await store.look(late.id(), at: 3) == nil)
            #expect(try await store.send(copy("2", "P2", in: "pt", of: .named("s")), at: 4).word == "held")
            let needy = try await store.records(matching: RecordFilter(needsDesk: true), at: at(4))
            #expect(needy.map(\.id) == [try late.id()])
            #expect(needy.first?.alerts.count == 1)
            try await store.perform(.release, on: late.id(), at: 5)
            #expect(try await store.found(late.id(), at: 5).content.headline == "P2")
            #expect(try await store.records(matching: RecordFilter(needsDesk: true), at: at(5)).isEmpty)
        }
    }

    @Test(
        "an article that copy joins to one with a kill is withheld too, whichever names the other",
        arguments: Engine.all, [true, false])
    func joinAfterKill(engine: Engine, isKilledNaming: Bool) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A"), at: 1)
            let portuguese = try await store.send(copy("2", "P", in: "pt"), at: 2).id()
            try await store.send(notice(.canceled, "1"), at: 3)
            if isKilledNaming {
                try await store.send(copy("3", "Z", in: "zh-Hant", of: .translation(of: "1", version: nil)), at: 4)
                try await store.send(copy("3", "Z", in: "zh-Hant", of: .translation(of: "2", version: nil)), at: 5)
            } else {
                try await store.send(copy("2", "P", in: "pt", of: .translation(of: "1", version: nil)), at: 5)
            }
            let found = try await store.found(portuguese, at: 5)
            #expect(found.article == english.article && found.visibility == .withheld)
            #expect(try await store.records(matching: RecordFilter(name: "2"), at: at(5)).first?.alerts.count == 1)
        }
    }

    @Test("what the desk has killed alone keeps no translation back", arguments: Engine.all)
    func afterDeskKill(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(Array(story("s").prefix(2)), at: 1)
            try await store.perform(.cancel(reason: nil), on: receipts[0].id(), at: 2)
            #expect(try await store.send(story("s")[2], at: 3).word == "stored")
        }
    }

    @Test("a kill of every variant by the desk keeps later translations back", arguments: Engine.all)
    func afterDeskKillOfAll(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(Array(story("s").prefix(2)), at: 1)
            try await store.perform(.cancel(reason: nil), on: receipts[0].id(), receipts[1].id(), at: 2)
            #expect(try await store.send(story("s")[2], at: 3).word == "held")
        }
    }
}

@Suite("Stories by the provider's declared id")
struct DeclaredStoryTests {
    private static let story = DeclaredStory(id: "ferry")

    @Test("variants of one story id are one article, and of two providers two", arguments: Engine.all)
    func shared(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "E", story: Self.story), at: 1)
            let portuguese = try await store.send(copy("2", "P", in: "pt", story: Self.story), at: 2)
            let other = try await store.send(
                copy("3", "Z", in: "zh-Hant", provider: "gcs", story: Self.story), at: 3)
            #expect(english.article == portuguese.article && other.article != english.article)
            #expect(try await store.found(english.id(), at: 3).siblings.count == 1)
        }
    }

    @Test(
        "an id that comes again in a language begins another story, which what follows belongs to",
        arguments: Engine.all)
    func daily(engine: Engine) async throws {
        try await engine.withStore { store in
            let today = try await store.send(
                [copy("1", "E", story: Self.story), copy("2", "P", in: "pt", story: Self.story)], at: 1)
            let tomorrow = try await store.send(copy("3", "E2", story: Self.story), at: 2)
            #expect(tomorrow.article != today[0].article && tomorrow.remark != nil)
            let next = try await store.send(copy("4", "P2", in: "pt", story: Self.story), at: 3)
            #expect(next.article == tomorrow.article)
            #expect(try await store.send(copy("1", "E1", story: Self.story), at: 4).article == today[0].article)
        }
    }

    @Test("an id lapses after its days", arguments: Engine.all)
    func lapse(engine: Engine) async throws {
        try await engine.withStore { store in
            let story = DeclaredStory(id: "weather", days: 2)
            let first = try await store.send(copy("1", "E", story: story), at: 0)
            let second = try await store.send(copy("2", "P", in: "pt", story: story), at: 2 * day)
            let third = try await store.send(copy("3", "Z", in: "zh-Hant", story: story), at: 2 * day + 1)
            let fourth = try await store.send(copy("4", "E2", story: story), at: 2 * day + 2)
            #expect(second.article == first.article && third.article != first.article)
            #expect(fourth.article == third.article)
        }
    }

    @Test("an item's own relation and its story's id both count", arguments: Engine.all)
    func both(engine: Engine) async throws {
        try await engine.withStore { store in
            let original = try await store.send(copy("1", "E"), at: 1)
            let chinese = try await store.send(copy("3", "Z", in: "zh-Hant", story: Self.story), at: 2)
            #expect(chinese.article != original.article)
            let portuguese = try await store.send(
                copy("2", "P", in: "pt", of: .translation(of: "1", version: nil), story: Self.story), at: 3)
            #expect(portuguese.article == original.article)
            #expect(try await store.found(chinese.id(), at: 3).article == original.article)
            let late = try await store.send(copy("4", "F", in: "fr"), at: 4)
            let named = try await store.send(copy("4", "F2", in: "fr", story: Self.story), at: 5)
            #expect(late.article != named.article && named.article == original.article)
        }
    }
}

@Suite("Embargoes of the desk")
struct DeskEmbargoTests {
    @Test(
        "newer copy may wait longer than the desk has set, and never less", arguments: Engine.all,
        [(nil, 200), (50, 200), (300, 300)] as [(Int64?, Int64)])
    func later(engine: Engine, times: (sent: Int64?, end: Int64)) async throws {
        try await engine.withPlace { place in
            let id = try await place.open { store in
                let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
                try await store.perform(.embargo(until: WireDate(at(200))), on: id, at: 2)
                return id
            }
            try await place.open(at: at(3)) { store in
                #expect(
                    try await store.send(copy("1", "B", embargo: times.sent.map { at($0) }), at: 3).word == "held")
                #expect(try await store.advance(to: at(times.end - 1)) == at(times.end))
                #expect(try await store.look(id, at: times.end - 1) == nil)
                try await store.advance(to: at(times.end))
                #expect(try await store.found(id, at: times.end).content.headline == "B")
                #expect(try await store.send(copy("1", "C"), at: 400).word == "updated")
            }
        }
    }

    @Test("a provider may still change an embargo of its own", arguments: Engine.all)
    func providersOwn(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            #expect(try await store.send(copy("1", "B"), at: 2).word == "updated")
            #expect(try await store.found(id, at: 2).content.headline == "B")
        }
    }

    @Test("released by the desk, newer copy is public at once", arguments: Engine.all)
    func released(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            try await store.perform(.embargo(until: WireDate(at(200))), on: id, at: 2)
            try await store.perform(.release, on: id, at: 3)
            #expect(try await store.send(copy("1", "B"), at: 4).word == "updated")
            #expect(try await store.found(id, at: 4).content.headline == "B")
        }
    }

    @Test("copy that the desk accepts comes out under the desk's embargo", arguments: Engine.all)
    func accepted(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            try await store.perform(.embargo(until: WireDate(at(200))), on: id, at: 2)
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 3)
            try await store.send(copy("1", "C", embargo: at(50)), at: 4)
            try await store.perform(.accept, on: id, at: 5)
            #expect(try await store.look(id, at: 199) == nil)
            try await store.advance(to: at(200))
            #expect(try await store.found(id, at: 200).content.headline == "C")
        }
    }
}
