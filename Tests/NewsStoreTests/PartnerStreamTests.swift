import NewsModel
import NewsStore
import Testing

@Suite("Which changes reach partners")
struct PartnerStreamTests {
    private static let macau = FeedEdition(feed: feedID("macau"), edition: tag("en"))
    private static let sport = FeedEdition(feed: feedID("sport"), edition: tag("en"))

    private func page(
        _ store: any PartnerLog, _ entitlements: Entitlements, after: Int64 = 0, every: Bool = false,
        limit: Int = 500, at second: Int64 = 1000
    ) async throws -> [String] {
        let query = DeliveryQuery(
            after: after, entitlements: entitlements, givesEveryVersion: every, limit: limit)
        let deliveries = try await store.deliveries(query, at: at(second)).deliveries
        if !every { #expect(try await store.waiting(query, at: at(second)) == deliveries.count) }
        return deliveries.map { delivered in
            let item = delivered.item
            let text = item.content.headline.isEmpty ? item.visibility.rawValue : item.content.headline
            return "\(delivered.change.kind) \(delivered.change.version) \(text)"
        }
    }

    private func entitled(_ feeds: FeedEdition..., since: Int64 = 0, until: Int64? = nil) -> Entitlements {
        Entitlements(feeds.map { Entitlement(feed: $0, since: since, until: until) })
    }

    @Test("Only the newest change of a variant is given, or each with the text of its version", arguments: Engine.all)
    func versions(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await store.send(copy("a", "One"), at: 0)
            try await store.send(copy("b", "Other"), at: 1)
            try await store.send(copy("a", "Two", isCorrection: true, note: "It was not one"), at: 2)
            let entitlements = entitled(Self.macau)
            #expect(try await page(store, entitlements) == ["release 1 Other", "correction 2 Two"])
            #expect(
                try await page(store, entitlements, every: true)
                    == ["release 1 One", "release 1 Other", "correction 2 Two"])
            #expect(try await page(store, entitlements, limit: 1) == ["release 1 Other"])
            #expect(try await page(store, entitled(Self.sport)).isEmpty)
        }
    }

    @Test(
        "A correction is told with its note though links have changed since, and once it was told the links alone",
        arguments: Engine.all)
    func compacted(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let article = try #require(try await store.send(copy("a", "One"), at: 0).article)
            try await store.send(copy("a", "Two", isCorrection: true, note: "It was not one"), at: 2)
            _ = try await store.apply([copy("p", "Dois", in: "pt", of: .id(article))], at: at(3))
            let query = { (after: Int64, told: Int64) in
                DeliveryQuery(after: after, told: told, entitlements: entitled(Self.macau), limit: 1)
            }
            for (after, told, kind) in [(1, 1, .correction), (2, 1, .correction), (2, 2, .links)]
                as [(Int64, Int64, Change.Kind)]
            {
                let page = try await store.deliveries(query(after, told), at: at(9))
                #expect(page.deliveries.map(\.change.kind) == [kind] && page.isComplete, "\(after) \(told)")
                #expect(page.deliveries[0].change.version == 3 && page.deliveries[0].change.sequence > 2)
                #expect((page.deliveries[0].change.note == "It was not one") == (kind == .correction))
            }
            #expect(try await store.waiting(query(0, 0), at: at(9)) == 1)
            #expect(try await store.waiting(query(9, 9), at: at(9)) == 0)
        }
    }

    @Test("Of each text it is known whether it was ever held, whoever shows it", arguments: Engine.all)
    func held(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await store.send(copy("a", "At once"), at: 0)
            try await store.send(copy("b", "Embargo over", embargo: at(-9)), at: 1)
            try await store.send(copy("c", "Embargo", embargo: at(5)), at: 2)
            let doubtful = try await store.send(copy("d", "In doubt", status: .withheld), at: 3).id()
            _ = try await store.advance(to: at(5))
            try await store.perform(.release, on: doubtful, at: 6)
            let query = DeliveryQuery(after: 0, entitlements: entitled(Self.macau), limit: 100)
            let items = try await store.deliveries(query, at: at(9)).deliveries.map(\.item)
            #expect(items.map(\.content.headline) == ["At once", "Embargo over", "Embargo", "In doubt"])
            #expect(items.map(\.wasHeld) == [false, true, true, true])
        }
    }

    @Test("A version has the date of what it told last, however it is asked for", arguments: Engine.all)
    func dates(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let receipt = try await store.send(copy("a", "One"), at: 0)
            let (id, article) = (try receipt.id(), try #require(receipt.article))
            try await store.perform(.withhold(reason: "wrong"), on: id, at: 1)
            try await store.perform(.release, on: id, at: 2)
            _ = try await store.apply([copy("p", "Dois", in: "pt", of: .id(article))], at: at(3))
            try await store.perform(.expire(at: at(5)), on: id, at: 4)
            _ = try await store.advance(to: at(5))
            let query = DeliveryQuery(
                after: 0, entitlements: entitled(Self.macau), givesEveryVersion: true, limit: 100)
            let told = try await store.deliveries(query, at: at(9)).deliveries.filter { $0.item.id == id }
            #expect(told.map(\.change.kind) == [.expire, .withhold, .expire, .expire, .expire])
            #expect(told.map(\.item.updated.seconds) == [0, 1, 2, 2, 5].map { at($0).seconds })
            let now = try await store.delivery(of: id, version: nil, to: entitled(Self.macau), at: at(9))
            #expect(now?.item.updated == told.last?.item.updated)
        }
    }

    @Test("A page is the last where nothing more reaches, whatever came to others", arguments: Engine.all)
    func lastPage(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await store.send(copy("a", "One"), at: 0)
            for number in 1...3 { try await store.send(copy("s\(number)", "S", category: "Sport"), at: Int64(number)) }
            let query = DeliveryQuery(after: 0, entitlements: entitled(Self.macau), limit: 1)
            #expect(try await store.deliveries(query, at: at(9)).isComplete)
            try await store.send(copy("b", "Two"), at: 5)
            let page = try await store.deliveries(query, at: at(9))
            #expect(!page.isComplete && page.deliveries.count == 1)
        }
    }

    @Test("What is withdrawn or has expired gives no text, whatever version is asked for", arguments: Engine.all)
    func withdrawn(engine: Engine) async throws {
        for (act, kind, state) in [
            (Act.withhold(reason: "wrong"), "withhold", "withheld"), (.cancel(reason: "wrong"), "cancel", "canceled"),
            (.expire(at: at(10)), "expire", "expired"), (.purge(reason: "law"), "purge", "canceled"),
        ] {
            try await engine.withPartnerStore { store in
                let receipt = try await store.send(copy("a", "One"), at: 0)
                let (id, article) = (try receipt.id(), try #require(receipt.article))
                try await store.send(copy("a", "Two"), at: 1)
                try await store.perform(act, on: id, at: 2)
                _ = try await store.advance(to: at(20))
                let lines = try await page(store, entitled(Self.macau), every: true)
                #expect(lines == [1, 2, 3].map { "\(kind) \($0) \(state)" }, "what is told agrees with the item")
                for version in 1...3 {
                    let found = try await store.delivery(
                        of: id, version: version, to: entitled(Self.macau), at: at(1000))
                    #expect(found?.item.content.headline.isEmpty ?? true)
                }
                try await store.send(copy("p", "Dois", in: "pt", of: .id(article)), at: 30)
                let now = try await store.delivery(of: id, version: nil, to: entitled(Self.macau), at: at(1000))
                #expect(now?.item.visibility.rawValue == state && now?.item.siblings == [])
            }
        }
    }

    @Test("What the desk releases has its text, whatever it said of itself while it waited", arguments: Engine.all)
    func released(engine: Engine) async throws {
        typealias Store = any ArticleStore & PartnerLog & PartnerStore
        let lives: [(String, String, @Sendable (Store) async throws -> Void)] = [
            (
                "corrected while it was withheld", "B",
                { store in
                    let id = try await store.send(copy("a", "A"), at: 1).id()
                    try await store.perform(.withhold(reason: nil), on: id, at: 2)
                    try await store.perform(.correct(copy("a", "B").item.content, note: "n"), on: id, at: 3)
                    try await store.perform(.release, on: id, at: 4)
                }
            ),
            (
                "withheld until its embargo was over", "A",
                { store in
                    let id = try await store.send(copy("a", "A", embargo: at(10)), at: 1).id()
                    try await store.perform(.withhold(reason: nil), on: id, at: 2)
                    try await store.advance(to: at(11))
                    try await store.perform(.release, on: id, at: 12)
                }
            ),
            (
                "sent as withheld", "A",
                { store in
                    let id = try await store.send(copy("a", "A", status: .withheld), at: 1).id()
                    try await store.perform(.release, on: id, at: 2)
                }
            ),
            (
                "sent as withheld, and released by its provider in a notice", "A",
                { store in
                    try await store.send(copy("a", "A", version: 1, status: .withheld), at: 1)
                    try await store.send(notice(.usable, "a", version: 2), at: 2)
                }
            ),
            (
                "sent as withheld and under embargo, and released by its provider in a notice", "A",
                { store in
                    try await store.send(copy("a", "A", version: 1, status: .withheld, embargo: at(10)), at: 1)
                    try await store.send(notice(.usable, "a", version: 2), at: 2)
                    try await store.advance(to: at(11))
                }
            ),
            (
                "an update whose embargo was moved while the text before was withheld", "B",
                { store in
                    let id = try await store.send(copy("a", "A"), at: 1).id()
                    try await store.send(copy("a", "B", embargo: at(100)), at: 2)
                    try await store.perform(.withhold(reason: nil), on: id, at: 3)
                    try await store.perform(.embargo(until: WireDate(at(50), offset: 0)), on: id, at: 4)
                    try await store.perform(.release, on: id, at: 5)
                    try await store.advance(to: at(50))
                }
            ),
            (
                "accepted after its provider had withheld the desk's text", "C",
                { store in
                    let id = try await store.send(copy("a", "A", version: 1), at: 1).id()
                    try await store.perform(.correct(copy("a", "B").item.content, note: "n"), on: id, at: 2)
                    try await store.send(notice(.withheld, "a", version: 2), at: 3)
                    try await store.send(copy("a", "C", version: 3), at: 4)
                    try await store.perform(.accept, on: id, at: 5)
                }
            ),
        ]
        for (name, headline, live) in lives {
            try await engine.withPartnerStore { store in
                try await live(store)
                let query = DeliveryQuery(after: 0, entitlements: entitled(Self.macau), limit: 9)
                let last = try await store.deliveries(query, at: at(1000)).deliveries.last
                #expect(last?.item.visibility == .public && last?.item.content.headline == headline, "\(name)")
                #expect(try await store.lines(at: 1000) == [headline], "\(name)")
                let id = try #require(last?.change.variant)
                let version = try await store.found(id, at: 1000).version
                let found = try await store.delivery(of: id, version: version, to: entitled(Self.macau), at: at(1000))
                #expect(found?.item.content.headline == headline, "\(name)")
                #expect(try await store.versions(of: id).last { $0.publicNumber == version }?.status == .usable)
            }
        }
    }

    @Test(
        "Copy in advance that is released to other feeds is taken back from those it does not reach",
        arguments: Engine.all)
    func releasedElsewhere(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "A", embargo: at(100), category: "Sport"), at: 1).id()
            try await store.send(copy("a", "B", embargo: at(100)), at: 2)
            try await store.send(copy("c", "Other", embargo: at(100)), at: 3)
            try await store.advance(to: at(100))
            func advance(_ entitlements: Entitlements) async throws -> [String] {
                let query = DeliveryQuery(stream: .advance, after: 0, entitlements: entitlements, limit: 9)
                return try await store.deliveries(query, at: at(200)).deliveries.map {
                    "\($0.change.kind) \($0.change.variant == id) \($0.item.visibility) \($0.item.content.headline)"
                }
            }
            #expect(try await advance(entitled(Self.sport)) == ["withhold true withheld "])
            #expect(try await advance(entitled(Self.sport, Self.macau)).isEmpty)
            #expect(try await advance(entitled(Self.macau)).isEmpty)
        }
    }

    @Test("Why copy in advance is taken back is told, and that it expires or is to be erased", arguments: Engine.all)
    func advanceTakenBack(engine: Engine) async throws {
        for (acts, expected) in [
            ([Act.withhold(reason: "wrong")], ["withhold wrong withheld false"]),
            ([.cancel(reason: "untrue")], ["cancel untrue canceled false"]),
            ([.purge(reason: "law")], ["purge - canceled true"]),
            ([.cancel(reason: "untrue"), .purge(reason: "law")], ["purge - canceled true"]),
            ([.expire(at: at(10))], ["withhold - withheld false"]),
        ] {
            try await engine.withPartnerStore { store in
                let id = try await store.send(copy("a", "A", embargo: at(100)), at: 1).id()
                for act in acts { try await store.perform(act, on: id, at: 2) }
                try await store.advance(to: at(11))
                let query = DeliveryQuery(stream: .advance, after: 0, entitlements: entitled(Self.macau), limit: 9)
                let lines = try await store.deliveries(query, at: at(12)).deliveries.map {
                    "\($0.change.kind) \($0.change.note ?? "-") \($0.item.visibility) \($0.item.isPurged)"
                }
                #expect(lines == expected)
            }
        }
    }

    @Test("An expiry holds from its instant on, before it is entered in the log", arguments: Engine.all)
    func expiring(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "One"), at: 0).id()
            try await store.perform(.expire(at: at(10)), on: id, at: 2)
            #expect(try await page(store, entitled(Self.macau), at: 9) == ["release 1 One"])
            #expect(try await page(store, entitled(Self.macau), at: 10) == ["expire 1 expired"])
        }
    }

    @Test(
        "A kill reaches who was given the item, though it has left the feed and the entitlement is over",
        arguments: Engine.all)
    func killed(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "One"), at: 0).id()
            let since = try await store.newestChange()
            try await store.send(copy("a", "One", category: "Sport"), at: 1)
            try await store.perform(.cancel(reason: nil), on: id, at: 2)
            #expect(try await page(store, entitled(Self.macau)) == ["cancel 3 canceled"])
            #expect(try await page(store, entitled(Self.macau, until: since)) == ["cancel 3 canceled"])
            // Who was entitled to nothing that held it hears nothing of it.
            let pt = FeedEdition(feed: feedID("macau"), edition: tag("pt"))
            #expect(try await page(store, entitled(pt)).isEmpty)
            #expect(try await store.delivery(of: id, version: nil, to: entitled(pt), at: at(9)) == nil)
        }
    }

    @Test(
        "What a fast clock released goes to partners though the clock is set back, and so does what follows it",
        arguments: Engine.all)
    func clockBack(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let other = try await store.send(copy("b", "Other"), at: 1).id()
            let early = try await store.send(copy("a", "One", embargo: at(5000)), at: 2).id()
            try await store.advance(to: at(5000))
            try await store.perform(.cancel(reason: nil), on: other, at: 100)
            #expect(try await page(store, entitled(Self.macau), at: 100) == ["release 1 One", "cancel 2 canceled"])
            #expect(
                try await page(store, entitled(Self.macau), every: true, at: 100)
                    == ["cancel 1 canceled", "release 1 One", "cancel 2 canceled"])
            for version in [nil, 1] {
                let found = try await store.delivery(of: early, version: version, to: entitled(Self.macau), at: at(100))
                #expect(found?.item.content.headline == "One")
            }
        }
    }

    @Test("A kill of what has expired is told", arguments: Engine.all)
    func killedExpired(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "One"), at: 1).id()
            try await store.perform(.expire(at: at(10)), on: id, at: 2)
            try await store.advance(to: at(10))
            try await store.perform(.cancel(reason: "untrue"), on: id, at: 11)
            #expect(try await page(store, entitled(Self.macau)) == ["cancel 3 canceled"])
        }
    }

    @Test("Versions are counted as they are shown, and what waits is not counted", arguments: Engine.all)
    func counted(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "One"), at: 0).id()
            try await store.send(copy("a", "Two", embargo: at(100)), at: 1)
            try await store.send(copy("a", "Three", embargo: at(200)), at: 2)
            try await store.perform(.withhold(reason: nil), on: id, at: 3)
            try await store.perform(.release, on: id, at: 4)
            #expect(
                try await page(store, entitled(Self.macau), every: true, at: 5)
                    == ["release 1 One", "withhold 2 withheld", "restore 3 One"])
            #expect(try await store.found(id, at: 5).version == 3)
            let advance = DeliveryQuery(stream: .advance, after: 0, entitlements: entitled(Self.macau), limit: 9)
            let waiting = try await store.deliveries(advance, at: at(5)).deliveries
            #expect(waiting.map(\.change.version) == [4] && waiting.map(\.item.version) == [4])
            _ = try await store.advance(to: at(300))
            #expect(try await page(store, entitled(Self.macau), at: 300) == ["update 4 Three"])
            let found = try await store.delivery(of: id, version: 4, to: entitled(Self.macau), at: at(300))
            #expect(found?.item.version == 4 && found?.item.content.headline == "Three")
            #expect(try await store.delivery(of: id, version: 5, to: entitled(Self.macau), at: at(300)) == nil)
            let numbers = try await store.versions(of: id).map(\.publicNumber)
            #expect(numbers.compactMap(\.self).sorted() == [1, 2, 3, 4] && numbers.contains(nil))
        }
    }

    @Test("What is not public yet is on no page", arguments: Engine.all)
    func embargoed(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let id = try await store.send(copy("a", "Later", embargo: at(100)), at: 0).id()
            #expect(try await page(store, entitled(Self.macau), at: 50).isEmpty)
            #expect(try await store.place(.end, in: .public) == .beginning)
            let found = try await store.delivery(of: id, version: nil, to: entitled(Self.macau), at: at(50))
            #expect(found == nil)
            try await store.send(copy("b", "Public"), at: 60)
            try await store.send(copy("b", "Update", embargo: at(200)), at: 61)
            #expect(try await page(store, entitled(Self.macau), every: true, at: 70) == ["release 1 Public"])
            _ = try await store.advance(to: at(300))
            #expect(try await page(store, entitled(Self.macau), at: 300) == ["release 1 Later", "update 2 Update"])
        }
    }

    @Test(
        "Copy for partners reaches them, copy for nobody is taken back, and siblings are those that all may see",
        arguments: Engine.all)
    func redistribution(engine: Engine) async throws {
        let rules = { (rules: [String: Redistribution]) in
            Newsroom(
                editions: Newsroom.trilingual.editions,
                feeds: Newsroom.trilingual.feeds + [
                    FeedDefinition(id: feedID("partners"), titles: [:], audience: .partner)
                ], redistribution: RedistributionRules(entries: rules))
        }
        let partners = entitled(FeedEdition(feed: feedID("partners"), edition: tag("en")))
        try await engine.withPlace { place in
            try await place.openForPartners(rules(["lusa": .partner])) { store in
                let receipts = try await store.apply([copy("p", "For partners")], at: at(0))
                let article = try #require(receipts[0].article)
                _ = try await store.apply(
                    [copy("o", "Para todos", in: "pt", of: .id(article), provider: "open")], at: at(1))
                #expect(try await page(store, partners) == ["release 2 For partners"])
                let query = DeliveryQuery(after: 0, entitlements: partners, limit: 10)
                let found = try await store.deliveries(query, at: at(9)).deliveries
                #expect(found.flatMap(\.item.siblings).map(\.headline) == ["Para todos"])
                let pt = entitled(FeedEdition(feed: feedID("latest"), edition: tag("pt")))
                let other = try await store.deliveries(
                    DeliveryQuery(after: 0, entitlements: pt, limit: 10), at: at(9)
                ).deliveries
                #expect(other.map(\.item.siblings) == [[]], "nothing is told of what is only for partners")
            }
            try await place.openForPartners(rules(["lusa": .none]), at: at(50)) { store in
                let lines = try await page(store, partners)
                #expect(lines == ["withhold 2 withheld"])
            }
        }
    }

    @Test(
        "Copy for partners alone tells of its other languages to those who have them, as they come and go",
        arguments: Engine.all)
    func closedSiblings(engine: Engine) async throws {
        let newsroom = Newsroom(
            editions: Newsroom.trilingual.editions,
            feeds: Newsroom.trilingual.feeds + [
                FeedDefinition(id: feedID("partners"), titles: [:], audience: .partner)
            ], redistribution: RedistributionRules(entries: ["lusa": .partner]))
        let feeds = ["en", "pt"].map { FeedEdition(feed: feedID("partners"), edition: tag($0)) }
        let (both, english) = (entitled(feeds[0], feeds[1]), entitled(feeds[0]))
        try await engine.withPlace { place in
            try await place.openForPartners(newsroom) { store in
                let first = try await store.send(copy("p", "For partners"), at: 0)
                let article = try #require(first.article)
                let second = try await store.send(copy("p", "Para parceiros", in: "pt", of: .id(article)), at: 1)
                #expect(try await page(store, english, after: 1) == ["links 2 For partners"])
                func siblings(_ query: DeliveryQuery) async throws -> Set<[String]> {
                    Set(
                        try await store.deliveries(query, at: at(9)).deliveries.map { delivered in
                            [delivered.item.content.headline] + delivered.item.siblings.map(\.headline)
                        })
                }
                #expect(
                    try await siblings(DeliveryQuery(after: 0, entitlements: both, limit: 9))
                        == [["For partners", "Para parceiros"], ["Para parceiros", "For partners"]])
                #expect(
                    try await siblings(DeliveryQuery(after: 0, entitlements: english, limit: 9)) == [["For partners"]])
                #expect(
                    try await siblings(DeliveryQuery(after: 0, entitlements: english, of: both, limit: 9))
                        == [["For partners", "Para parceiros"]], "a filter hides no languages")
                #expect(try await store.recentChanges(after: 0, limit: 9, at: at(9)) == nil, "it is not for all alike")
                let newest = try await store.newestChange()
                try await store.perform(.cancel(reason: nil), on: second.id(), at: 2)
                #expect(try await page(store, english, after: newest) == ["links 3 For partners"])
                for (entitlements, had) in [(both, true), (english, false)] {
                    let found = try await store.delivery(of: first.id(), version: nil, to: entitlements, at: at(9))
                    #expect(found?.item.siblings == [] && found?.item.hadSiblings == had)
                }
            }
        }
    }

    @Test("A cursor is sealed, the same for the same place, and of one store", arguments: Engine.all)
    func cursors(engine: Engine) async throws {
        let contents = CursorContents(stream: .public, partner: 3, filters: "feed=sport", sequence: 9, at: at(1))
        let text = try await engine.withPartnerStore { store in
            let text = store.seal(contents)
            #expect(store.unseal(text) == contents && store.seal(contents) == text)
            #expect(
                text.utf8.allSatisfy { byte in
                    "-_".utf8.contains(byte) || Character(Unicode.Scalar(byte)).isLetter
                        || Character(Unicode.Scalar(byte)).isNumber
                })
            for place in text.indices {
                var other = text
                other.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
                #expect(store.unseal(other) == nil, "\(other)")
            }
            for other in ["", "x", String(text.dropLast()), text + "A", text + "=", "start"] {
                #expect(store.unseal(other) == nil)
            }
            return text
        }
        try await engine.withPartnerStore { store in #expect(store.unseal(text) == nil) }
    }

    @Test("A place is found by time, and is not in a log that took another way", arguments: Engine.all)
    func places(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            for second in [10, 20, 30] { try await store.send(copy("s\(second)", "S \(second)"), at: Int64(second)) }
            for (second, sequence) in [(5, 0), (10, 1), (15, 1), (20, 2), (30, 3), (90, 3)] {
                let place = try await store.place(.time(at(Int64(second))), in: .public)
                #expect(place.sequence == Int64(sequence))
                #expect(try await store.holds(place, in: .public))
            }
            #expect(try await !store.holds(LogPlace(sequence: 3, at: at(31)), in: .public))
            #expect(try await !store.holds(LogPlace(sequence: 4, at: at(30)), in: .public))
        }
    }
}
