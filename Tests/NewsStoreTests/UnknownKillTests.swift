import NewsModel
import NewsStore
import Testing

@Suite("Kills of what is not here, whose story is")
struct UnknownKillTests {
    /// How a kill and a translation name the story that they share.
    enum Tie: String, CaseIterable {
        case original, name, declared, translation

        static let all = allCases

        /// The kill of the English text, without a text.
        var kill: Submission {
            switch self {
            case .original: Self.notice("en")
            case .name: Self.notice("en", of: .named("s"))
            case .declared: Self.notice("en", story: DeclaredStory(id: "s"))
            case .translation: Self.notice("en", of: .translation(of: "pt", version: nil))
            }
        }

        /// Another language of the story.
        func copy(_ id: String, _ headline: String, in language: String, version: Int? = nil) -> Submission {
            switch self {
            case .original:
                NewsStoreTests.copy(
                    id, headline, in: language, of: .translation(of: "en", version: nil), version: version)
            case .name: NewsStoreTests.copy(id, headline, in: language, of: .named("s"), version: version)
            case .declared:
                NewsStoreTests.copy(id, headline, in: language, version: version, story: DeclaredStory(id: "s"))
            case .translation:
                NewsStoreTests.copy(
                    id, headline, in: language, of: id == "pt" ? nil : .translation(of: "pt", version: nil),
                    version: version)
            }
        }

        static func notice(
            _ id: String, in language: String = "en", of article: ArticleReference? = nil, story: DeclaredStory? = nil
        ) -> Submission {
            let item = WireItem(article: article, status: .canceled, content: Content(headline: "", body: .empty))
            return Submission(key: key(id, language), item: item, story: story)
        }
    }

    private static let question = "withheld because another language of it was canceled: kill or release it"

    private static func alerts(_ id: VariantID, in store: any DeskStore) async throws -> [String] {
        try await store.records(matching: RecordFilter(name: id.description), at: at(1000)).first?.alerts.map(\.text)
            ?? []
    }

    private static func untold(_ submission: Submission) -> Submission {
        Submission(
            key: key(submission.key.providerID, "und"), item: submission.item, statesLanguage: false,
            story: submission.story)
    }

    @Test(
        "a translation that is public when the kill of its original comes is withheld, and the desk is asked once",
        arguments: Engine.all, Tie.all)
    func publicOnes(engine: Engine, tie: Tie) async throws {
        for kill in [tie.kill, Self.untold(tie.kill)] {
            try await engine.withStore { store in
                let id = try await store.send(tie.copy("pt", "P", in: "pt"), at: 1).id()
                let receipt = try await store.send(kill, at: 2)
                #expect(receipt.word == "held")
                #expect(receipt.remark == "its story is here in pt: withheld for the desk")
                #expect(try await store.found(id, at: 2).visibility == .withheld)
                #expect(try await Self.alerts(id, in: store) == [Self.question])
                let late = try await store.send(tie.copy("zh", "Z", in: "zh-Hant"), at: 3)
                #expect(late.word == "held" && late.remark?.contains("withheld for the desk") == true)
                // The desk has looked, and neither the same kill nor the killed text says anything new.
                try await store.perform(.release, on: id, at: 4)
                #expect(try await store.send(kill, at: 5).word == "unchanged")
                #expect(try await store.send(tie.copy("pt", "P2", in: "pt", version: 2), at: 6).word == "updated")
                let killed = try await store.send(tie.copy("en", "E", in: "en"), at: 7)
                #expect(try await store.look(killed.id(), at: 7) == nil)
                #expect(try await store.lines("latest", "pt", at: 7) == ["P2"])
                #expect(try await Self.alerts(id, in: store).isEmpty)
                #expect(try await Self.alerts(late.id(), in: store) == [Self.question])
            }
        }
    }

    @Test(
        "a translation that comes after the kill of its original is withheld, and so are its siblings",
        arguments: Engine.all, Tie.all)
    func laterOnes(engine: Engine, tie: Tie) async throws {
        for kill in [tie.kill, Self.untold(tie.kill)] {
            try await engine.withStore { store in
                #expect(try await store.send(kill, at: 1).remark == nil)
                let receipt = try await store.send(tie.copy("pt", "P", in: "pt"), at: 2)
                #expect(receipt.word == "held")
                #expect(try await store.look(receipt.id(), at: 2) == nil)
                #expect(try await Self.alerts(receipt.id(), in: store) == [Self.question])
                let next = try await store.send(
                    copy("fr", "F", in: "fr", of: .translation(of: "pt", version: nil)), at: 3)
                #expect(next.article == receipt.article && next.word == "held")
                // The killed text joins them, and what the desk has released meanwhile stays so.
                try await store.perform(.release, on: receipt.id(), at: 4)
                let killed = try await store.send(tie.copy("en", "E", in: "en"), at: 5)
                #expect(try await store.found(receipt.id(), at: 5).article == killed.article)
                #expect(try await store.records(matching: RecordFilter(status: .canceled), at: at(5)).count == 1)
                #expect(try await store.lines("latest", "pt", at: 5) == ["P"])
                #expect(try await store.send(copy("9", "other", in: "pt"), at: 6).word == "stored")
            }
        }
    }

    @Test("copy that only later says what it translates is withheld then", arguments: Engine.all, [true, false])
    func laterWord(engine: Engine, isNamed: Bool) async throws {
        try await engine.withStore { store in
            let tie = isNamed ? Tie.name : .original
            let id = try await store.send(copy("pt", "P", in: "pt"), at: 1).id()
            try await store.send(tie.kill, at: 2)
            #expect(try await store.lines("latest", "pt", at: 2) == ["P"])
            try await store.send(tie.copy("pt", "P", in: "pt"), at: 3)
            #expect(try await store.lines("latest", "pt", at: 3) == ["[P]"])
            #expect(try await Self.alerts(id, in: store) == [Self.question])
        }
    }

    @Test("alternatives in a package with what was killed are withheld", arguments: Engine.all)
    func alternatives(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("pt", "P", in: "pt"), at: 1).id()
            try await store.send(Tie.notice("en"), at: 2)
            let members = ["pt", "en"].map { WirePackage.Member(providerID: $0) }
            let package = WirePackage(members: members, areAlternatives: true)
            _ = try await store.apply(
                [.package(PackageSubmission(provider: "lusa", providerID: "pk", package: package))], at: at(3))
            #expect(try await store.found(id, at: 3).visibility == .withheld)
            #expect(try await Self.alerts(id, in: store) == [Self.question])
        }
    }

    @Test(
        "a story's name that comes again in the killed language begins another story, as it does where the text is here",
        arguments: Engine.all)
    func daily(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Tie.declared.kill, at: 1)
            #expect(try await store.send(Tie.declared.copy("en2", "E2", in: "en"), at: 2).word == "stored")
            #expect(try await store.send(Tie.declared.copy("pt2", "P2", in: "pt"), at: 3).word == "stored")
        }
    }

    @Test("what is only withheld by a notice keeps no translation back", arguments: Engine.all)
    func withheld(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(notice(.withheld, "en"), at: 1)
            #expect(try await store.send(Tie.original.copy("pt", "P", in: "pt"), at: 2).word == "stored")
        }
    }

    @Test("a purge leaves no name of a story that only a kill has told", arguments: Engine.all)
    func purge(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                try await store.send(Self.untold(Tie.notice("en", story: DeclaredStory(id: "secret"))), at: 1)
                let id = try await store.send(copy("en", "E"), at: 2).id()
                #expect(try place.count("article_name") == 1)
                try await store.perform(.purge(reason: nil), on: id, at: 3)
                #expect(try place.count("article_name") == 0)
            }
        }
    }
}
