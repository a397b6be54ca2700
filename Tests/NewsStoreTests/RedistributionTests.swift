import NewsModel
import NewsStore
import Testing

@Suite("Copy that is not for everyone")
struct RedistributionTests {
    private static let newsroom = newsroom(RedistributionRules(entries: ["lusa": .partner, "secret": .none]))

    private static func newsroom(_ rules: RedistributionRules) -> Newsroom {
        Newsroom(
            editions: Newsroom.trilingual.editions,
            feeds: Newsroom.trilingual.feeds + [
                FeedDefinition(id: feedID("partners"), titles: [:], audience: .partner)
            ], redistribution: rules)
    }

    private func feeds(holding id: String, in store: any ArticleStore) async throws -> [String] {
        var holders: [String] = []
        for feed in [FeedID.front, feedID("latest"), feedID("macau"), feedID("partners")] {
            let contents = try await store.contents(of: feed, edition: nil, entries: 50, at: at(100))
            if contents.variants.contains(where: { $0.key.providerID == id }) { holders.append(feed.description) }
        }
        return holders
    }

    @Test(
        "A partner's copy is in feeds for partners only, a public provider's in all, another's in none",
        arguments: Engine.all)
    func feeds(engine: Engine) async throws {
        try await engine.withStore(Self.newsroom) { store in
            let receipts = try await store.apply(
                [
                    copy("p", "For partners"), copy("s", "For nobody", provider: "secret"),
                    copy("a", "For all", provider: "open"),
                ],
                at: at(0))
            #expect(receipts.map(\.word) == ["stored", "stored", "stored"])
            #expect(try await feeds(holding: "p", in: store) == ["partners"])
            #expect(try await feeds(holding: "s", in: store) == [])
            #expect(try await feeds(holding: "a", in: store) == ["front", "latest", "macau", "partners"])
            #expect(try await store.records(matching: RecordFilter(), at: at(1)).count == 3)
        }
    }

    @Test(
        "For everyone it does not exist: no page, no sitemap, no sibling, and no trace of a cancel",
        arguments: Engine.all)
    func hidden(engine: Engine) async throws {
        try await engine.withStore(Self.newsroom) { store in
            let receipts = try await store.apply([copy("p", "For partners")], at: at(0))
            let id = try #require(receipts[0].variant)
            let article = try #require(receipts[0].article)
            _ = try await store.apply(
                [copy("o", "Para todos", in: "pt", of: .id(article), provider: "open")], at: at(1))
            #expect(try await store.variant(id, at: at(2)) == nil)
            #expect(try await store.listed(0, at: 2) == [["Para todos"]])
            #expect(try await store.article(article, at: at(2))?.variants.map(\.language) == [tag("pt")])
            _ = try await store.apply([notice(.canceled, "p")], at: at(3))
            #expect(try await store.variant(id, at: at(4)) == nil)
        }
    }

    @Test("A public variant is shown though a partner's stands in the same language", arguments: Engine.all)
    func sameLanguage(engine: Engine) async throws {
        try await engine.withStore(Self.newsroom) { store in
            let receipts = try await store.apply([copy("p", "For partners")], at: at(0))
            let article = try #require(receipts[0].article)
            _ = try await store.apply(
                [copy("o", "For all", in: "en-GB", of: .id(article), provider: "open")], at: at(1))
            #expect(try await feeds(holding: "o", in: store).starts(with: ["front", "latest", "macau"]))
            #expect(try await feeds(holding: "p", in: store) == ["partners"])
        }
    }

    @Test("A rule that changes is applied to what the store holds, and logged", arguments: Engine.all)
    func changed(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(Self.newsroom(RedistributionRules())) { store in
                _ = try await store.apply([copy("p", "For all")], at: at(0))
                #expect(try await feeds(holding: "p", in: store).count == 4)
            }
            try await place.open(Self.newsroom, at: at(50)) { store in
                #expect(try await feeds(holding: "p", in: store) == ["partners"])
                let last = try #require(try await store.changes(after: 0, limit: 100).last)
                #expect(last.before.count == 4 && last.after.count == 1)
            }
        }
    }

    @Test(
        "The time of each provider's last new copy is kept, and what is unchanged is no sign of life",
        arguments: Engine.all)
    func lastCopies(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                #expect(try await store.lastCopies().isEmpty)
                _ = try await store.apply([copy("a", "A"), copy("b", "B", provider: "xinhua")], at: at(10))
                _ = try await store.apply([copy("a", "A")], at: at(20))
                _ = try await store.apply([copy("b", "B again", provider: "xinhua")], at: at(30))
            }
            try await place.open { store in
                let copies = try await store.lastCopies()
                #expect(copies == ["lusa": at(10), "xinhua": at(30)])
            }
        }
    }
}
