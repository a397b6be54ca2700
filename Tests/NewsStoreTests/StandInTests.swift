import NewsModel
import NewsStore
import Testing

@Suite("Variants that stand in for a language that is missing")
struct StandInTests {
    @Test(
        "a feed holds the first edition's variant until its own is released, and the change names both feeds",
        arguments: Engine.all)
    func givesWay(engine: Engine) async throws {
        try await engine.withStore(.standingIn) { store in
            try await store.send(copy("z", "中文", in: "zh-Hant", of: .named("s")), at: 1)
            #expect(try await store.held() == ["en: 中文", "zh-Hant: 中文", "pt: 中文"])
            try await store.send(copy("e", "English", of: .named("s")), at: 2)
            #expect(try await store.held() == ["en: English", "zh-Hant: 中文", "pt: English"])
            let last = try await store.newestChange()
            try await store.send(copy("p", "Português", in: "pt", of: .named("s"), embargo: at(100)), at: 3)
            #expect(try await store.held() == ["en: English", "zh-Hant: 中文", "pt: English"])
            #expect(try await store.newestChange() == last)
            try await store.advance(to: at(100))
            #expect(try await store.held() == ["en: English", "zh-Hant: 中文", "pt: Português"])
            let changes = try await store.changes(after: last, limit: 10)
            let place = FeedEdition(feed: feedID("latest"), edition: tag("pt"))
            let moved = try #require(changes.first { $0.kind == .links && $0.before.contains(place) })
            #expect(!moved.after.contains(place))
        }
    }

    @Test("only feeds whose definition wants it have them, and editions themselves never", arguments: Engine.all)
    func definitions(engine: Engine) async throws {
        try await engine.withStore(.standingIn) { store in
            try await store.send(copy("e", "English"), at: 1)
            #expect(try await store.lines("macau", "pt", at: 2).isEmpty)
            #expect(try await store.lines("front", "pt", at: 2).isEmpty)
            let variant = try #require(try await store.feed("latest", "pt", at: 2).variants.first)
            #expect(variant.edition == tag("en") && variant.language == tag("en"))
        }
    }

    @Test("the feed of every language holds each variant once", arguments: Engine.all)
    func all(engine: Engine) async throws {
        try await engine.withStore(.standingIn) { store in
            for number in 1...5 { try await store.send(copy("\(number)", "S\(number)"), at: Int64(number)) }
            #expect(try await store.lines("latest", nil, entries: 3, at: 9) == ["S5", "S4", "S3"])
            let rest = try await store.contents(
                of: feedID("latest"), edition: nil, entries: 3, skipping: 3, at: at(9))
            #expect(rest.variants.map(\.content.headline) == ["S2", "S1"])
        }
    }

    @Test(
        "what is withdrawn is a notice wherever it stood, and nothing stands in for what an edition has withdrawn",
        arguments: Engine.all)
    func withdrawals(engine: Engine) async throws {
        try await engine.withStore(.standingIn) { store in
            let english = try await store.send(copy("e", "English", of: .named("s")), at: 1)
            let portuguese = try await store.send(copy("p", "Português", in: "pt", of: .named("s")), at: 2)
            try await store.perform(.withhold(reason: nil), on: portuguese.id(), at: 3)
            #expect(try await store.held() == ["en: English", "zh-Hant: English", "pt: [Português]"])
            try await store.perform(.withhold(reason: nil), on: english.id(), at: 4)
            // Before its own variant came, the Portuguese edition had the English one.
            #expect(try await store.held() == ["en: [English]", "zh-Hant: [English]", "pt: [English] [Português]"])
            try await store.perform(.release, on: portuguese.id(), at: 5)
            #expect(
                try await store.held()
                    == ["en: [English]", "zh-Hant: Português [English]", "pt: Português [English]"])
        }
    }

    @Test("a definition that changes its mind is applied when the store is opened, and logged", arguments: Engine.all)
    func redefined(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(.trilingual) { store in try await store.send(copy("e", "English"), at: 1) }
            try await place.open(.standingIn) { store in
                let (held, kinds) = (try await store.held(), try await store.kinds(after: 1))
                #expect(held == ["en: English", "zh-Hant: English", "pt: English"] && kinds == [.feeds])
            }
            try await place.open(.trilingual) { store in
                let held = try await store.held()
                #expect(held == ["en: English", "zh-Hant: ", "pt: "])
            }
        }
    }
}

extension Newsroom {
    /// The usual one, whose main feed has stand-ins.
    fileprivate static let standingIn = Newsroom(
        editions: trilingual.editions,
        feeds: trilingual.feeds.map { feed in
            FeedDefinition(
                id: feed.id, titles: feed.titles, selection: feed.selection,
                missing: feed.id == feedID("latest") ? .standIn : .leaveOut)
        })
}

extension ArticleStore {
    /// What the main feed holds by edition.
    fileprivate func held() async throws -> [String] {
        var all: [String] = []
        for edition in ["en", "zh-Hant", "pt"] {
            all.append("\(edition): " + (try await lines("latest", edition, at: 1000).joined(separator: " ")))
        }
        return all
    }
}
