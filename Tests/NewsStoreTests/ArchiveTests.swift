import NewsModel
import NewsStore
import Testing

@Suite("Archives of feeds")
struct ArchiveTests {
    @Test("each so many listings are an archive, in their order, and it is never cut again", arguments: Engine.all)
    func cuts(engine: Engine) async throws {
        try await engine.withStore(.short(3)) { store in
            try await store.send((1...2).map { copy("\($0)", "S\($0)") }, at: 1)
            #expect(try await store.archives(at: 1).isEmpty)
            try await store.send((3...7).map { copy("\($0)", "S\($0)") }, at: 2)
            #expect(try await store.archives(at: 2) == [["S1"], ["S3", "S2"], ["S6", "S5", "S4"]])
            try await store.send(copy("8", "S8"), at: 3)
            try await store.send(copy("2", "S2 corrected", isCorrection: true, note: "n"), at: 4)
            // What is listed anew leads the current document, is read live where it was, and comes again.
            #expect(
                try await store.archives(at: 4)
                    == [["S1"], ["S2 corrected", "S3"], ["S6", "S5", "S4"], ["S2 corrected", "S8", "S7"]])
            #expect(try await store.feed(entries: 3, at: 4).archives == 4)
        }
    }

    @Test("there is never one archive alone, however few entries the feed has", arguments: Engine.all, [1, 2, 3, 50])
    func first(engine: Engine, entries: Int) async throws {
        try await engine.withStore(.short(entries)) { store in
            for number in 1...(2 * entries) {
                try await store.send(copy("\(number)", "S\(number)"), at: Int64(number))
                let archives = try await store.archives(at: Int64(number))
                #expect(archives.count != 1)
                let current = try await store.feed(entries: entries, at: Int64(number)).variants.map(\.content.headline)
                #expect(Set(archives.joined() + current).count == number)
            }
        }
    }

    @Test(
        "a withdrawn variant is a notice in its archive at any age, and one that has expired is gone",
        arguments: Engine.all)
    func withdrawals(engine: Engine) async throws {
        try await engine.withStore(.short(4)) { store in
            let ids = try await store.send((1...4).map { copy("\($0)", "S\($0)") }, at: 1).map { try $0.id() }
            try await store.perform(.cancel(reason: nil), on: ids[2], at: 2)
            try await store.perform(.expire(at: at(3)), on: ids[3], at: 2)
            try await store.advance(to: at(3))
            let archive = try #require(
                try await store.archive(2, of: feedID("latest"), edition: tag("en"), at: at(60 * day)))
            #expect(archive.variants.map(\.visibility) == [.canceled])
            #expect(archive.listed == Set(ids[2...]))
            #expect(archive.changed == at(3) && archive.isNewest)
        }
    }

    @Test("an archive changes with its variants and with the next cut alone", arguments: Engine.all)
    func dates(engine: Engine) async throws {
        try await engine.withStore(.short(2)) { store in
            let changed = {
                try await store.archive(2, of: feedID("latest"), edition: tag("en"), at: at(100))?.changed
            }
            try await store.send([copy("1", "A"), copy("2", "B")], at: 1)
            #expect(try await changed() == at(1).next)
            try await store.send(copy("3", "C"), at: 10)
            #expect(try await changed() == at(1).next)
            try await store.send(copy("4", "D"), at: 20)
            #expect(try await changed() == at(20))
            try await store.send([copy("5", "E"), copy("6", "F")], at: 30)
            #expect(try await changed() == at(20))
            try await store.send(copy("2", "B, updated"), at: 40)
            #expect(try await changed() == at(40))
        }
    }

    @Test("what comes into a feed below its newest entries makes a cut at once", arguments: Engine.all)
    func late(engine: Engine) async throws {
        try await engine.withStore(.short(3)) { store in
            try await store.send((1...4).map { copy("\($0)", "S\($0)") }, at: 100)
            try await store.send(copy("5", "old", date: at(1), isBackfill: true), at: 200)
            #expect(try await store.archives(at: 200) == [["S1"], ["S3", "S2"], ["S4", "old"]])
            try await store.send(copy("1", "S1", category: "Sport"), at: 300)
            #expect(try await store.archives("sport", at: 300).isEmpty)
            #expect(try await store.archives("macau", at: 300) == [[], ["S3", "S2"], ["S4", "old"]])
        }
    }

    @Test("what is under embargo moves no cut", arguments: Engine.all)
    func embargo(engine: Engine) async throws {
        var answers: [[[String]]] = []
        for hasSecrets in [false, true] {
            try await engine.withStore(.short(3)) { store in
                for number in 1...8 {
                    if hasSecrets {
                        try await store.send(copy("x\(number)", "secret", embargo: at(999)), at: Int64(number))
                    }
                    try await store.send(copy("\(number)", "S\(number)"), at: Int64(number))
                }
                answers.append(try await store.archives(at: 10))
                try await store.advance(to: at(999))
                #expect(try await store.archives(at: 999).count == (hasSecrets ? 6 : 3))
            }
        }
        #expect(answers[0] == answers[1] && answers[0].count == 3)
    }

    @Test("where fewer entries are configured, what the current document loses is cut", arguments: Engine.all)
    func fewerEntries(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(.short(5)) { store in
                try await store.send((1...4).map { copy("\($0)", "S\($0)") }, at: 1)
                #expect(try await store.archives(at: 1).isEmpty)
            }
            try await place.open(.short(2)) { store in
                let archives = try await store.archives(at: 2)
                #expect(archives == [["S2", "S1"], ["S4", "S3"]])
            }
        }
    }

    @Test("whatever happens, current document and archives hold everything and tell of everything", arguments: 0..<8)
    func walks(seed: UInt64) async throws {
        try await Engine.sqlite.withPlace { place in
            var lives = RandomLives(seed: seed)
            var clients = FeedClient.all
            for _ in 0..<4 {
                let entries = 2 + lives.pick(5)
                try await place.open(.short(entries), at: at(lives.now)) { store in
                    for _ in 0..<15 {
                        try await lives.step(store)
                        for index in clients.indices where lives.pick(4) == 0 {
                            try await clients[index].check(store, entries: entries, at: at(lives.now), seed)
                            try await clients[index].poll(store, entries: entries, at: at(lives.now), seed)
                        }
                    }
                }
            }
        }
    }
}

extension Newsroom {
    /// The usual one with feeds of a few entries.
    static func short(_ entries: Int) -> Newsroom {
        Newsroom(
            editions: trilingual.editions,
            feeds: trilingual.feeds.map {
                FeedDefinition(id: $0.id, titles: $0.titles, selection: $0.selection, entries: entries)
            })
    }
}

extension ArticleStore {
    /// The headlines of a feed's archives, from the oldest.
    fileprivate func archives(_ feed: String = "latest", at second: Int64) async throws -> [[String]] {
        var all: [[String]] = []
        while let archive = try await archive(
            all.count + 1, of: feedID(feed), edition: tag("en"), at: NewsStoreTests.at(second))
        {
            all.append(archive.variants.map(\.content.headline))
        }
        return all
    }
}

/// A reader of one feed that never fetches an archive twice.
private struct FeedClient {
    let feed: FeedID
    let edition: LanguageTag?
    private var fetched = 0
    private var known: [VariantID: Variant] = [:]

    static var all: [FeedClient] {
        [("latest", nil), ("latest", "en"), ("sport", nil), ("macau", "pt")].map { feed, edition in
            FeedClient(feed: feedID(feed), edition: edition.map(tag))
        }
    }

    private init(feed: FeedID, edition: LanguageTag?) {
        self.feed = feed
        self.edition = edition
    }

    /// Who walks everything holds what the feed does, and nothing else that is public.
    func check(_ store: any ArticleStore, entries: Int, at now: Timestamp, _ seed: UInt64) async throws {
        let current = try await store.contents(of: feed, edition: edition, entries: entries, at: now)
        var walked = current.variants
        for number in stride(from: current.archives, to: 0, by: -1) {
            let archive = try await store.archive(number, of: feed, edition: edition, at: now)
            try walked += #require(archive).variants
        }
        let all = try await store.contents(of: feed, edition: edition, entries: 10_000, at: now)
        let held = Set(all.variants.filter { $0.visibility == .public })
        #expect(Set(walked.filter { $0.visibility == .public }) == held, "seed \(seed): \(feed) \(edition as Any)")
    }

    /// Reads the current document, and the archives that it has not read.
    mutating func poll(_ store: any ArticleStore, entries: Int, at now: Timestamp, _ seed: UInt64) async throws {
        let current = try await store.contents(of: feed, edition: edition, entries: entries, at: now)
        for number in fetched..<current.archives {
            let archive = try await store.archive(number + 1, of: feed, edition: edition, at: now)
            try learn(#require(archive).variants)
        }
        fetched = current.archives
        learn(current.variants)
        for variant in try await store.contents(of: feed, edition: edition, entries: 10_000, at: now).variants {
            let mine = known[variant.id]
            #expect(
                mine?.listed == variant.listed && mine?.isNotice == variant.isNotice,
                "seed \(seed): \(feed) \(edition as Any) knows \(mine as Any) and not \(variant)")
        }
    }

    private mutating func learn(_ variants: [Variant]) {
        for variant in variants { known[variant.id] = variant }
    }
}
