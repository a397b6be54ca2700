import NewsModel
import NewsStore
import Testing

@Suite("Translations and the version they were made from")
struct TranslationTests {
    private static func translation(
        _ headline: String, of version: Int? = nil, embargo: Timestamp? = nil
    ) -> Submission {
        copy("pt", headline, in: "pt", of: .translation(of: "en", version: version), embargo: embargo)
    }

    /// What is behind: headline, then from which version of the original and which that has now.
    private static func behind(_ store: any DeskStore, at second: Int64) async throws -> [String] {
        let records = try await store.records(matching: RecordFilter(isBehind: true), at: at(second))
        return records.map { "\($0.headline) \($0.behind?.madeFrom ?? 0) < \($0.behind?.now ?? 0)" }
    }

    @Test(
        "one is behind from its original's correction or new text on until it has new text itself",
        arguments: Engine.all)
    func corrected(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("en", "A", version: 1), at: 1).id()
            let pt = try await store.send(Self.translation("P"), at: 2).id()
            #expect(try await Self.behind(store, at: 3).isEmpty)
            try await store.perform(.correct(copy("en", "B").item.content, note: "n"), on: en, at: 4)
            #expect(try await Self.behind(store, at: 5) == ["P 2 < 3"])
            // Its provider does not know what the desk has corrected.
            try await store.send(Self.translation("P2", of: 1), at: 5)
            #expect(try await Self.behind(store, at: 5) == ["P2 1 < 4"])
            try await store.send(Self.translation("Q"), at: 6)
            #expect(try await Self.behind(store, at: 7).isEmpty)
            try await store.perform(.correct(copy("en", "C").item.content, note: "n"), on: en, at: 8)
            try await store.perform(.correct(copy("pt", "R").item.content, note: "n"), on: pt, at: 9)
            #expect(try await Self.behind(store, at: 10).isEmpty)
        }
    }

    @Test("partners are told that one is behind by a change of it, and as they count", arguments: Engine.all)
    func outside(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let en = try await store.send(copy("en", "A"), at: 1).id()
            let pt = try await store.send(Self.translation("P"), at: 2).id()
            func told(at second: Int64) async throws -> Behind? {
                let everything = Entitlements([
                    Entitlement(feed: FeedEdition(feed: feedID("latest"), edition: tag("pt")), since: 0, until: nil)
                ])
                return try await store.delivery(of: pt, version: nil, to: everything, at: at(second))?.item.behind
            }
            try await store.send(copy("en", "X", embargo: at(500)), at: 3)
            #expect(try await told(at: 3) == nil)
            var seen = try await store.newestChange()
            try await store.perform(.correct(copy("en", "B").item.content, note: "n"), on: en, at: 4)
            #expect(try await store.kinds(after: seen) == [.correction, .links])
            #expect(try await told(at: 5) == Behind(original: en, language: tag("en"), madeFrom: 1, now: 3))
            seen = try await store.newestChange()
            var sameWords = copy("en", "B").item.content
            sameWords.byline = "Ana"
            try await store.perform(.correct(sameWords, note: "n"), on: en, at: 6)
            #expect(try await store.kinds(after: seen) == [.correction], "it says what it said")
            try await store.send(Self.translation("Q", embargo: at(600)), at: 7)
            #expect(try await told(at: 8) == Behind(original: en, language: tag("en"), madeFrom: 1, now: 4))
            try await store.advance(to: at(600))
            #expect(try await told(at: 601) == nil)
        }
    }

    @Test(
        "partners are told the version that was translated from the first, and its links do not move it",
        arguments: Engine.all)
    func original(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let en = try await store.send(copy("en", "A"), at: 1).id()
            let pt = try await store.send(Self.translation("P"), at: 2).id()
            func told(at second: Int64) async throws -> Original? {
                let everything = Entitlements([
                    Entitlement(feed: FeedEdition(feed: feedID("latest"), edition: tag("pt")), since: 0, until: nil)
                ])
                return try await store.delivery(of: pt, version: nil, to: everything, at: at(second))?.item.original
            }
            #expect(try await told(at: 3) == Original(id: en, version: 1))
            try await store.send(copy("en", "B"), at: 4)
            try await store.send(copy("zh", "Z", in: "zh-Hant", of: .besides("en")), at: 5)
            #expect(try await told(at: 6) == Original(id: en, version: 1))
            try await store.send(Self.translation("Q"), at: 7)
            #expect(try await told(at: 8) == Original(id: en, version: 3))
        }
    }

    @Test(
        "copy of the same text that says what it was made from is heard, and pages and partners are told once",
        arguments: Engine.all)
    func restated(engine: Engine) async throws {
        try await engine.withStore { store in
            func portuguese(_ version: Int, of original: ArticleReference) -> Submission {
                let plain = copy("pt", "P", in: "pt", of: original, version: version)
                var item = plain.item
                item.content.versionDate = WireDate(NewsStoreTests.at(0), offset: 28_800)
                return Submission(key: plain.key, item: item, offset: plain.offset)
            }
            let en = try await store.send(copy("en", "A", version: 1), at: 1).id()
            try await store.send(portuguese(1, of: .besides("en")), at: 2)
            try await store.send(copy("en", "B", version: 2), at: 3)
            #expect(try await Self.behind(store, at: 4).isEmpty)
            let newest = try await store.newestChange()
            let said = portuguese(2, of: .translation(of: "en", version: 1))
            #expect(try await store.send(said, at: 5).word == "unchanged")
            #expect(try await Self.behind(store, at: 6).map { $0.prefix(3) } == ["P 1"])
            let changes = try await store.changes(after: newest, limit: 9)
            #expect(changes.map(\.kind) == [.links, .links])
            try await store.send(said, at: 7)
            #expect(try await store.changes(after: newest, limit: 9).count == 2)
            try await store.send(copy("en", "C", version: 3), at: 10)
            #expect(try await store.found(en, at: 11).siblings.map(\.relation) == [.translation])
        }
    }

    @Test(
        "new text that says what it was made from, or from another, is told on the pages of those once",
        arguments: Engine.all)
    func newlyStated(engine: Engine) async throws {
        try await engine.withStore { store in
            func portuguese(_ body: String, of original: ArticleReference, embargo: Timestamp? = nil) -> Submission {
                let plain = copy("pt", "P", in: "pt", of: original, embargo: embargo)
                var item = plain.item
                item.content.body = Body(sanitized: "<p>\(body)</p>")
                return Submission(key: plain.key, item: item, offset: plain.offset)
            }
            func told(_ submission: Submission, at second: Int64) async throws -> [String] {
                let newest = try await store.newestChange()
                try await store.send(submission, at: second)
                return try await store.changes(after: newest, limit: 9).map { "\($0.kind) \($0.variant)" }.sorted()
            }
            let en = try await store.send(copy("en", "A"), at: 1).id()
            let zh = try await store.send(copy("zh", "Z", in: "zh-Hant", of: .besides("en")), at: 2).id()
            let pt = try await store.send(portuguese("1", of: .besides("en")), at: 3).id()
            #expect(try await store.found(en, at: 4).siblings.map(\.relation) == [nil, nil])
            let first = try await told(portuguese("2", of: .translation(of: "en", version: nil)), at: 5)
            #expect(first == ["links \(en)", "update \(pt)"])
            #expect(try await store.found(en, at: 6).siblings.compactMap(\.relation) == [.translation])
            let again = try await told(portuguese("3", of: .translation(of: "en", version: nil)), at: 7)
            #expect(again == ["update \(pt)"])
            #expect(try await told(portuguese("4", of: .besides("en")), at: 8) == ["update \(pt)"])
            let moved = try await told(portuguese("5", of: .translation(of: "zh", version: nil)), at: 9)
            #expect(moved == ["links \(en)", "links \(zh)", "update \(pt)"].sorted())
            #expect(try await store.found(en, at: 10).siblings.compactMap(\.relation).isEmpty)
            // Under embargo it is told to nobody before its time.
            let waiting = portuguese("6", of: .translation(of: "en", version: nil), embargo: NewsStoreTests.at(100))
            #expect(try await told(waiting, at: 11).isEmpty)
            let newest = try await store.newestChange()
            try await store.advance(to: NewsStoreTests.at(100))
            let released = try await store.changes(after: newest, limit: 9)
            #expect(Set(released.map(\.variant)) == [en, zh, pt] && released.count == 3)
        }
    }

    @Test("a stated version counts by the provider's number, whatever has come since", arguments: Engine.all)
    func stated(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("en", "A", version: 4), at: 1)
            try await store.send(copy("en", "B", version: 5), at: 2)
            try await store.send(Self.translation("P", of: 4), at: 3)
            #expect(try await Self.behind(store, at: 4) == ["P 1 < 3"])
            try await store.send(Self.translation("Q", of: 5), at: 5)
            #expect(try await Self.behind(store, at: 6).isEmpty)
            try await store.send(Self.translation("R", of: 6), at: 7)
            try await store.send(copy("en", "C", version: 6), at: 8)
            #expect(try await Self.behind(store, at: 9).isEmpty)
            try await store.send(copy("en", "D", version: 7), at: 10)
            #expect(try await Self.behind(store, at: 11).map { $0.prefix(1) } == ["R"])
        }
    }

    @Test("what the desk has parted from its original is not behind, whatever its copy says", arguments: Engine.all)
    func parted(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("en", "A", version: 1), at: 1).id()
            try await store.send(Self.translation("P"), at: 2)
            _ = try await store.unlink(en, by: "bo", at: at(3))
            try await store.perform(.correct(copy("en", "B").item.content, note: "n"), on: en, at: 4)
            #expect(try await Self.behind(store, at: 5).isEmpty)
            try await store.send(Self.translation("Q"), at: 6)
            try await store.perform(.correct(copy("en", "C").item.content, note: "n"), on: en, at: 7)
            #expect(try await Self.behind(store, at: 8).isEmpty)
        }
    }

    @Test("one that came before its original was made from its first text", arguments: Engine.all)
    func early(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.translation("P"), at: 1)
            #expect(try await Self.behind(store, at: 2).isEmpty)
            let en = try await store.send(copy("en", "A"), at: 3).id()
            #expect(try await Self.behind(store, at: 4).isEmpty)
            try await store.perform(.correct(copy("en", "B").item.content, note: "n"), on: en, at: 5)
            #expect(try await Self.behind(store, at: 6).map { $0.prefix(1) } == ["P"])
        }
    }

    @Test(
        "the desk names the original by linking, also of variants that are one article already", arguments: Engine.all)
    func linked(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("1", "A"), at: 1)
            let pt = try await store.send(copy("2", "P", in: "pt"), at: 2)
            let articles = [try #require(en.article), try #require(pt.article)]
            _ = try await store.link(articles, original: nil, by: "ana", at: at(3))
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: en.id(), at: 4)
            #expect(try await Self.behind(store, at: 5).isEmpty)
            let newest = try await store.newestChange()
            _ = try await store.link(articles, original: en.id(), by: "ana", at: at(6))
            let changes = try await store.changes(after: newest, limit: 9)
            #expect(changes.map(\.kind) == [.links, .links], "the pages of both name the other as what it is")
            #expect(try Set(changes.map(\.variant)) == [en.id(), pt.id()])
            _ = try await store.link(articles, original: en.id(), by: "ana", at: at(6))
            #expect(try await store.changes(after: newest, limit: 9).count == 2, "it is no news again")
            #expect(try await Self.behind(store, at: 7).isEmpty)
            try await store.perform(.correct(copy("1", "C").item.content, note: "n"), on: en.id(), at: 8)
            #expect(try await Self.behind(store, at: 9).map { $0.prefix(1) } == ["P"])
            _ = try await store.unlink(pt.id(), by: "ana", at: at(10))
            #expect(try await Self.behind(store, at: 11).isEmpty)
        }
    }

    @Test("who links something new says nothing of the languages that were there already", arguments: Engine.all)
    func joined(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("1", "A", of: .named("s")), at: 1)
            try await store.send(copy("1", "Z", in: "zh-Hant", of: .named("s")), at: 2)
            let pt = try await store.send(copy("2", "P", in: "pt"), at: 3)
            let articles = [try #require(en.article), try #require(pt.article)]
            _ = try await store.link(articles, original: en.id(), by: "ana", at: at(4))
            try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: en.id(), at: 5)
            #expect(try await Self.behind(store, at: 6).map { $0.prefix(1) } == ["P"])
        }
    }

    @Test(
        "an update under embargo puts nothing behind before its time, and a text that is the same never",
        arguments: Engine.all)
    func embargo(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("en", "A"), at: 1).id()
            try await store.send(Self.translation("P"), at: 2)
            try await store.perform(.withhold(reason: nil), on: en, at: 3)
            try await store.perform(.release, on: en, at: 4)
            #expect(try await Self.behind(store, at: 5).isEmpty)
            try await store.send(copy("en", "B", embargo: at(100)), at: 6)
            #expect(try await Self.behind(store, at: 7).isEmpty)
            try await store.send(Self.translation("Q", embargo: at(100)), at: 8)
            try await store.advance(to: at(100))
            #expect(try await Self.behind(store, at: 101).isEmpty)
            try await store.perform(.cancel(reason: nil), on: en, at: 102)
            #expect(try await Self.behind(store, at: 103).isEmpty)
        }
    }

    @Test(
        "a new text of the original changes nothing of a variant whose shown text was not made from it",
        arguments: Engine.all)
    func shownTextOnly(engine: Engine) async throws {
        try await engine.withStore { store in
            let en = try await store.send(copy("en", "A"), at: 1).id()
            let pt = try await store.send(copy("pt", "P", in: "pt", of: .besides("en")), at: 2).id()
            try await store.send(Self.translation("Q", embargo: at(500)), at: 3)
            var seen = try await store.newestChange()
            let before = try await store.found(pt, at: 4).changed
            // Siblings show its headline, which stays.
            var text = copy("en", "A").item.content
            text.abstract = "B"
            try await store.perform(.correct(text, note: "n"), on: en, at: 5)
            #expect(try await store.kinds(after: seen) == [.correction], "the translation still waits")
            #expect(try await store.found(pt, at: 6).changed == before)
            try await store.advance(to: at(500))
            seen = try await store.newestChange()
            text.abstract = "C"
            try await store.perform(.correct(text, note: "n"), on: en, at: 501)
            #expect(try await store.kinds(after: seen) == [.correction, .links])
        }
    }

    @Test(
        "a language that was only said to be another's belongs to its article, whichever came first, and is never behind",
        arguments: Engine.all, [false, true])
    func besides(engine: Engine, isOtherFirst: Bool) async throws {
        try await engine.withStore { store in
            let both = [copy("en", "E", version: 1), copy("pt", "P", in: "pt", of: .besides("en"))]
            let ids = try await store.send(isOtherFirst ? both : both.reversed(), at: 1).map { try $0.id() }
            let (other, portuguese) = isOtherFirst ? (ids[0], ids[1]) : (ids[1], ids[0])
            #expect(try await store.found(portuguese, at: 2).siblings.map(\.id) == [other])
            #expect(try await store.found(portuguese, at: 2).siblings.map(\.relation) == [nil])
            try await store.perform(.correct(copy("en", "F").item.content, note: "n"), on: other, at: 3)
            #expect(try await Self.behind(store, at: 4).isEmpty)
        }
    }

    @Test(
        "siblings know which of them was made from which, whichever came first", arguments: Engine.all, [false, true])
    func relations(engine: Engine, isOriginalFirst: Bool) async throws {
        try await engine.withStore { store in
            let both = [copy("en", "E"), Self.translation("P")]
            let ids = try await store.send(isOriginalFirst ? both : both.reversed(), at: 1).map { try $0.id() }
            let (original, translation) = isOriginalFirst ? (ids[0], ids[1]) : (ids[1], ids[0])
            #expect(try await store.found(original, at: 2).siblings.map(\.relation) == [.translation])
            #expect(try await store.found(translation, at: 2).siblings.map(\.relation) == [.original])
            try await store.send(copy("zh", "Z", in: "zh-Hant", of: .named("other")), at: 3)
            try await store.unlink(translation, at: at(4))
            #expect(try await store.found(original, at: 5).siblings.isEmpty)
        }
    }
}
