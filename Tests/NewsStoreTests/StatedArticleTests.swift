import NewsModel
import NewsStore
import Testing

/// Copy of another Newswire, which states in each item its article as it is there.
@Suite("The article that copy states")
struct StatedArticleTests {
    private static func item(
        _ id: String, in language: String, article: String, besides other: String? = nil, version: Int = 1,
        headline: String? = nil, status: PubStatus = .usable, embargo: Timestamp? = nil
    ) -> Submission {
        let plain = copy(
            id, headline ?? id, in: language, of: other.map { .besides($0) }, version: version, status: status,
            embargo: embargo)
        var item = plain.item
        // The same of every version: the text stays as it is.
        item.content.versionDate = WireDate(at(0), offset: 28_800)
        item.alternativeIDs = [AlternativeID(scheme: "article", value: "tag:up.example,2026:article/\(article)")]
        return Submission(key: plain.key, item: item, offset: plain.offset)
    }

    /// Languages that are one article, each line an article.
    private static func articles(_ store: any DeskStore, at second: Int64) async throws -> [String] {
        let records = try await store.records(matching: RecordFilter(), at: at(second))
        let groups: [ArticleID: [VariantRecord]] = Dictionary(grouping: records) { $0.article }
        return groups.values.map { $0.map(\.key.language.description).sorted().joined(separator: " ") }.sorted()
    }

    private static func states(_ store: any DeskStore, at second: Int64) async throws -> [String] {
        let records = try await store.records(matching: RecordFilter(), at: at(second))
        return records.map { "\($0.key.language) \($0.status)" }.sorted()
    }

    /// English and Portuguese that were one article, and Chinese of another.
    private static func wrong(in store: any DeskStore) async throws {
        try await store.send(item("en", in: "en", article: "s", besides: "pt"), at: 1)
        try await store.send(item("pt", in: "pt", article: "s", besides: "en"), at: 2)
        try await store.send(item("zh", in: "zh-Hant", article: "o"), at: 3)
    }

    /// The Portuguese has been parted from the English there and linked with the Chinese.
    private static let mended = [
        item("en", in: "en", article: "s", version: 2), item("pt", in: "pt", article: "o", besides: "zh", version: 2),
        item("zh", in: "zh-Hant", article: "o", besides: "pt", version: 2),
    ]

    /// At 4, or one after another from then on.
    private static func send(_ copy: [Submission], to store: any DeskStore, isOneBatch: Bool) async throws {
        if isOneBatch {
            try await store.send(copy, at: 4)
        } else {
            for (place, submission) in copy.enumerated() { try await store.send(submission, at: 4 + Int64(place)) }
        }
    }

    @Test(
        "what is parted there is parted here, though the text is as it was, and both sides lose their links",
        arguments: Engine.all)
    func parted(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Self.wrong(in: store)
            let newest = try await store.newestChange()
            let receipts = try await store.send(
                [
                    Self.item("pt", in: "pt", article: "p", version: 2),
                    Self.item("en", in: "en", article: "s", version: 2),
                ],
                at: 4)
            #expect(receipts.map(\.word) == ["updated", "unchanged"])
            #expect(try await Self.articles(store, at: 5) == ["en", "pt", "zh-Hant"])
            #expect(try await store.kinds(after: newest) == [.links, .links])
            try await store.send(
                Self.item("en", in: "en", article: "s", version: 3, status: .canceled), at: 6)
            #expect(try await Self.states(store, at: 7) == ["en canceled", "pt usable", "zh-Hant usable"])
        }
    }

    @Test(
        "what is parted there and linked with another story is so here, in whatever order that comes, together or not",
        arguments: Engine.all, [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func moved(engine: Engine, order: [Int]) async throws {
        for isOneBatch in [true, false] {
            try await engine.withStore { store in
                try await Self.wrong(in: store)
                let newest = try await store.newestChange()
                let copy = order.map { Self.mended[$0] }
                try await Self.send(copy, to: store, isOneBatch: isOneBatch)
                if isOneBatch { #expect(try await store.kinds(after: newest) == [.links, .links, .links]) }
                #expect(try await Self.articles(store, at: 8) == ["en", "pt zh-Hant"])
                try await store.send(Self.item("zh", in: "zh-Hant", article: "o", version: 3, status: .canceled), at: 9)
                #expect(try await Self.states(store, at: 10) == ["en usable", "pt withheld", "zh-Hant canceled"])
            }
        }
    }

    @Test(
        "two of three languages that go to another story there go together here, and each of the three is told once",
        arguments: Engine.all, [["pt", "zh-Hant", "en"], ["zh-Hant", "en", "pt"], ["en", "pt", "zh-Hant"]])
    func movedTogether(engine: Engine, order: [String]) async throws {
        for isOneBatch in [true, false] {
            try await engine.withStore { store in
                for language in ["en", "pt", "zh-Hant"] {
                    try await store.send(Self.item(language, in: language, article: "s", besides: "en"), at: 1)
                }
                let newest = try await store.newestChange()
                let copy = order.map { language in
                    Self.item(language, in: language, article: language == "en" ? "s" : "o", version: 2)
                }
                try await Self.send(copy, to: store, isOneBatch: isOneBatch)
                if isOneBatch { #expect(try await store.kinds(after: newest) == [.links, .links, .links]) }
                #expect(try await Self.articles(store, at: 8) == ["en", "pt zh-Hant"])
            }
        }
    }

    @Test("two that are parted together lose each other, also if the third is under embargo", arguments: Engine.all)
    func partedTogether(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.item("en", in: "en", article: "s", embargo: at(1000)), at: 1)
            for language in ["pt", "zh-Hant"] {
                try await store.send(Self.item(language, in: language, article: "s", besides: "en"), at: 2)
            }
            let newest = try await store.newestChange()
            try await store.send(
                ["zh-Hant", "pt"].map { Self.item($0, in: $0, article: $0, version: 2) }, at: 4)
            #expect(try await Self.articles(store, at: 5) == ["en", "pt", "zh-Hant"])
            #expect(try await store.kinds(after: newest) == [.links, .links])
        }
    }

    @Test("what went there and back is where it was, and nobody is told", arguments: Engine.all)
    func back(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Self.wrong(in: store)
            let before = try await store.records(matching: RecordFilter(), at: at(4)).map(\.article)
            let newest = try await store.newestChange()
            try await store.send(
                [
                    Self.item("pt", in: "pt", article: "p", version: 2),
                    Self.item("pt", in: "pt", article: "s", besides: "en", version: 3),
                ], at: 5)
            #expect(try await store.newestChange() == newest)
            #expect(try await store.records(matching: RecordFilter(), at: at(6)).map(\.article) == before)
        }
    }

    @Test("an article that is joined there with its languages is joined here with them", arguments: Engine.all)
    func joined(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.item("en", in: "en", article: "s"), at: 1)
            try await store.send(Self.item("pt", in: "pt", article: "t", besides: "zh"), at: 2)
            try await store.send(Self.item("zh", in: "zh-Hant", article: "t", besides: "pt"), at: 3)
            #expect(try await Self.articles(store, at: 4) == ["en", "pt zh-Hant"])
            for (place, language) in ["zh-Hant", "en", "pt"].enumerated() {
                let id = String(language.prefix(2))
                try await store.send(
                    Self.item(id, in: language, article: "s", besides: id == "en" ? "pt" : "en", version: 2),
                    at: 5 + Int64(place))
            }
            #expect(try await Self.articles(store, at: 9) == ["en pt zh-Hant"])
        }
    }

    @Test("copy from before the newest text says nothing any more", arguments: Engine.all)
    func old(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Self.wrong(in: store)
            try await store.send(Self.mended, at: 4)
            try await store.send(
                Self.item("pt", in: "pt", article: "o", besides: "zh", version: 3, headline: "new"), at: 5)
            try await store.send(Self.item("pt", in: "pt", article: "s", besides: "en"), at: 5)
            #expect(try await Self.articles(store, at: 6) == ["en", "pt zh-Hant"])
        }
    }

    @Test(
        "what the desk has parted or linked itself stays so, and it is told what became of it there",
        arguments: Engine.all)
    func desk(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Self.wrong(in: store)
            let records = try await store.records(matching: RecordFilter(), at: at(4))
            let portuguese = try #require(records.first { $0.key.language == tag("pt") })
            try await store.unlink(portuguese.id, at: at(4))
            try await store.send(
                Self.item("pt", in: "pt", article: "s", besides: "en", version: 2, headline: "new"), at: 5)
            try await store.send(Self.item("en", in: "en", article: "s", besides: "pt", version: 2), at: 6)
            #expect(try await Self.articles(store, at: 7) == ["en", "pt", "zh-Hant"])
            // A language that comes later belongs to what the desk has left where it was.
            try await store.send(Self.item("fr", in: "fr", article: "s", besides: "en"), at: 8)
            #expect(try await Self.articles(store, at: 9) == ["en fr", "pt", "zh-Hant"])

            let chinese = try #require(records.first { $0.key.language == tag("zh-Hant") })
            let english = try #require(records.first { $0.key.language == tag("en") })
            try await store.link([english.article, chinese.article], at: at(10))
            let receipt = try await store.send(Self.item("zh", in: "zh-Hant", article: "q", version: 2), at: 11)
            #expect(receipt.remark?.contains("the desk has linked it") == true)
            #expect(try await Self.articles(store, at: 12) == ["en fr zh-Hant", "pt"])
            let needy = try await store.records(matching: RecordFilter(needsDesk: true), at: at(12))
            #expect(needy.map(\.id) == [chinese.id])
        }
    }

    @Test("an id that is none of an article of another Newswire says nothing", arguments: Engine.all)
    func foreign(engine: Engine) async throws {
        try await engine.withStore { store in
            for (language, article) in [("en", "4711"), ("pt", "4712")] {
                let plain = copy(language, language, in: language, of: language == "pt" ? .besides("en") : nil)
                var item = plain.item
                item.alternativeIDs = [AlternativeID(scheme: "article", value: article)]
                try await store.send(Submission(key: plain.key, item: item, offset: plain.offset), at: 1)
            }
            #expect(try await Self.articles(store, at: 2) == ["en pt"])
        }
    }
}
