import NewsModel
import NewsStore
import Testing

@Suite("Whom copy in advance reaches")
struct PartnerAdvanceTests {
    private typealias Store = any ArticleStore & PartnerLog & PartnerStore

    private static let macau = FeedEdition(feed: feedID("macau"), edition: tag("en"))
    private static let sport = FeedEdition(feed: feedID("sport"), edition: tag("en"))
    private static let early = Partner(name: "early", seesAdvance: true)

    private func add(_ feeds: Set<FeedEdition>, to store: Store) async throws {
        let key = PartnerKeyRecord(id: "k1", created: at(0))
        try await store.add(Self.early, key: key, hash: [1], feeds: feeds, at: at(0))
    }

    /// What the partner is told after a place of the stream, and the place after that.
    private func told(
        _ store: Store, after place: Int64 = 0, at second: Int64
    ) async throws -> (lines: [String], end: Int64) {
        let entitlements = try #require(try await store.keyHolder("k1")).entitlements
        let query = DeliveryQuery(stream: .advance, after: place, entitlements: entitlements, limit: 9)
        let page = try await store.deliveries(query, at: at(second))
        let lines = page.deliveries.map { delivered in
            [
                delivered.change.kind.rawValue, delivered.item.visibility.rawValue, delivered.change.note,
                delivered.item.content.headline,
            ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return (lines, page.end)
    }

    @Test("Who lost a feed hears nothing of copy that came to it afterwards", arguments: Engine.all)
    func cameLater(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await add([Self.macau, Self.sport], to: store)
            try await store.set(Self.early, feeds: [Self.sport])
            let id = try await store.send(copy("a", "A", embargo: at(100)), at: 2).id()
            #expect(try await told(store, at: 3).lines.isEmpty)
            try await store.perform(.cancel(reason: "secret"), on: id, at: 4)
            #expect(try await told(store, at: 5).lines.isEmpty)
            try await store.send(copy("b", "B", embargo: at(10)), at: 6)
            try await store.advance(to: at(10))
            #expect(try await told(store, at: 11).lines.isEmpty)
        }
    }

    @Test(
        "Who had a text in advance and lost its feed learns that it is not theirs, and all withdrawals",
        arguments: Engine.all)
    func narrowed(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await add([Self.macau, Self.sport], to: store)
            let id = try await store.send(copy("a", "A", embargo: at(100)), at: 1).id()
            var (lines, end) = try await told(store, at: 2)
            #expect(lines == ["embargo notYetPublic A"])
            try await store.set(Self.early, feeds: [Self.sport])
            #expect(try await told(store, after: end, at: 4).lines.isEmpty)
            try await store.perform(.embargo(until: WireDate(at(200))), on: id, at: 5)
            (lines, end) = try await told(store, after: end, at: 6)
            #expect(lines == ["withhold withheld"], "the embargo has moved")
            try await store.advance(to: at(200))
            (lines, end) = try await told(store, after: end, at: 201)
            #expect(lines == ["withhold withheld"], "it is released to others")
            try await store.perform(.cancel(reason: "untrue"), on: id, at: 202)
            (lines, end) = try await told(store, after: end, at: 203)
            #expect(lines == ["cancel canceled untrue"])
            try await store.perform(.purge(reason: "law"), on: id, at: 204)
            #expect(try await told(store, after: end, at: 205).lines == ["purge canceled"])
        }
    }

    @Test(
        "Who still has the feed is told of the release and what follows by the usual stream alone",
        arguments: Engine.all)
    func released(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await add([Self.macau], to: store)
            let id = try await store.send(copy("a", "A", embargo: at(100)), at: 1).id()
            let end = try await told(store, at: 2).end
            try await store.advance(to: at(100))
            #expect(try await told(store, after: end, at: 101).lines.isEmpty)
            for act in [Act.cancel(reason: "untrue"), .purge(reason: "law")] {
                try await store.perform(act, on: id, at: 102)
                #expect(try await told(store, after: end, at: 103).lines.isEmpty, "\(act)")
            }
        }
    }

    @Test("Late copy that is shown meanwhile leaves the text that waits where it is", arguments: Engine.all)
    func late(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await add([Self.macau, Self.sport], to: store)
            try await store.send(copy("a", "One", version: 1), at: 1)
            try await store.send(copy("a", "Three", version: 3, embargo: at(100), category: "Sport"), at: 2)
            try await store.send(copy("a", "Two", version: 2), at: 3)
            #expect(try await store.lines(at: 4) == ["Two"])
            #expect(try await told(store, at: 4).lines == ["embargo notYetPublic Three"])
        }
    }

    @Test("A text that goes to other feeds is taken back from who does not have them", arguments: Engine.all)
    func moved(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await add([Self.macau], to: store)
            try await store.send(copy("a", "A", embargo: at(100)), at: 1)
            var (lines, end) = try await told(store, at: 2)
            try await store.send(copy("a", "B", embargo: at(100), category: "Sport"), at: 3)
            (lines, end) = try await told(store, after: end, at: 4)
            #expect(lines == ["withhold withheld"])
            try await store.send(copy("a", "C", embargo: at(100)), at: 5)
            (lines, end) = try await told(store, after: end, at: 6)
            #expect(lines == ["embargo notYetPublic C"])
        }
    }

    @Test(
        "When a rule keeps a text from partners it is taken back at once, a kill is told, and when the rule ends it comes again",
        arguments: Engine.all)
    func rules(engine: Engine) async throws {
        let none = Newsroom(
            editions: Newsroom.trilingual.editions, feeds: Newsroom.trilingual.feeds,
            redistribution: RedistributionRules(entries: ["lusa": .none]))
        let without = Newsroom(
            editions: Newsroom.trilingual.editions,
            feeds: Newsroom.trilingual.feeds.filter { $0.id != Self.macau.feed })
        for newsroom in [none, without] {
            for isKilled in [true, false] {
                try await engine.withPlace { place in
                    var (id, end): (VariantID?, Int64) = (nil, 0)
                    try await place.openForPartners { store in
                        try await add([Self.macau], to: store)
                        id = try await store.send(copy("a", "A", embargo: at(100)), at: 1).id()
                        end = try await told(store, at: 2).end
                    }
                    try await place.openForPartners(newsroom, at: at(10)) { store in
                        let (lines, place) = try await told(store, after: end, at: 11)
                        #expect(lines == ["withhold withheld"])
                        end = place
                        guard isKilled else { return }
                        try await store.perform(.cancel(reason: "untrue"), on: #require(id), at: 12)
                        #expect(try await told(store, after: end, at: 13).lines == ["cancel canceled untrue"])
                    }
                    guard !isKilled else { return }
                    try await place.openForPartners(at: at(20)) { store in
                        let lines = try await told(store, after: end, at: 21).lines
                        #expect(lines == ["embargo notYetPublic A"])
                    }
                }
            }
        }
    }

    @Test("An older store knows by the instants of the changes what an entitlement was for", arguments: Engine.all)
    func older(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.openForPartners { store in
                try await add([Self.macau, Self.sport], to: store)
                try await store.send(copy("a", "A", embargo: at(100)), at: 1)
                try await store.set(Self.early, feeds: [Self.sport])
                try await store.send(copy("b", "Public", category: "Sport"), at: 3)
                try await store.send(copy("c", "C", embargo: at(100)), at: 4)
                for name in ["a", "c"] { try await store.send(notice(.canceled, name, reason: name), at: 5) }
            }
            try place.undo(migration: "2: entitlements in the log of copy in advance")
            try await place.openForPartners { store in
                let lines = try await told(store, at: 6).lines
                #expect(lines == ["cancel canceled a"])
            }
        }
    }

    @Test("Copy that came while a rule kept it from everyone is never told of", arguments: Engine.all)
    func hidden(engine: Engine) async throws {
        let none = Newsroom(
            editions: Newsroom.trilingual.editions, feeds: Newsroom.trilingual.feeds,
            redistribution: RedistributionRules(entries: ["lusa": .none]))
        try await engine.withPlace { place in
            try await place.openForPartners(none) { store in
                try await add([Self.macau], to: store)
                let id = try await store.send(copy("a", "A", embargo: at(100)), at: 1).id()
                try await store.perform(.cancel(reason: "secret"), on: id, at: 2)
                #expect(try await told(store, at: 3).lines.isEmpty)
            }
        }
    }
}
