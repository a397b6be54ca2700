import NewsModel
import NewsStore
import Testing

@Suite("Articles and their languages")
struct LanguagesTests {
    @Test("variants of one story name are one article with links to each other", arguments: Engine.all)
    func storyName(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(story("s"), at: 1)
            #expect(Set(receipts.map(\.article)).count == 1)
            let english = try await store.found(receipts[0].id(), at: 1)
            #expect(english.siblings.map(\.edition.description) == ["zh-Hant", "pt"])
            #expect(english.siblings.map(\.headline) == ["s zh-Hant", "s pt"])
            let article = try #require(try await store.article(english.article, at: at(1)))
            #expect(article.variants.map(\.language.description) == ["en", "zh-Hant", "pt"])
            #expect(try await store.kinds() == [.release, .release, .release])
        }
    }

    @Test("story names of two providers never meet", arguments: Engine.all)
    func providers(engine: Engine) async throws {
        try await engine.withStore { store in
            let one = try await store.send(copy("1", "A", of: .named("s")), at: 1)
            let other = try await store.send(copy("2", "B", in: "pt", of: .named("s"), provider: "gcs"), at: 2)
            let third = try await store.send(
                copy("3", "C", in: "pt", of: .translation(of: "1", version: nil), provider: "gcs"), at: 3)
            #expect(Set([one, other, third].map(\.article)).count == 3)
        }
    }

    @Test("a translation joins its original in either order of arrival", arguments: Engine.all, [false, true])
    func translation(engine: Engine, isOriginalFirst: Bool) async throws {
        let original = copy("o", "original")
        let translation = copy("t", "tradução", in: "pt", of: .translation(of: "o", version: nil))
        try await engine.withStore { store in
            let first = try await store.send(isOriginalFirst ? original : translation, at: 1)
            let second = try await store.send(isOriginalFirst ? translation : original, at: 2)
            #expect(first.article == second.article)
            #expect(try await store.found(first.id(), at: 2).siblings.map(\.id) == [second.id()])
            #expect(try await store.kinds() == [.release, .release, .links])
        }
    }

    @Test("an original that comes last and names its story brings its translations along", arguments: Engine.all)
    func namedOriginal(engine: Engine) async throws {
        try await engine.withStore { store in
            let translation = try await store.send(
                copy("t", "tradução", in: "pt", of: .translation(of: "o", version: nil)), at: 1)
            let chinese = try await store.send(copy("z", "譯文", in: "zh-Hant", of: .named("s")), at: 2)
            let original = try await store.send(copy("o", "original", of: .named("s")), at: 3)
            #expect(try await store.found(original.id(), at: 3).siblings.count == 2)
            #expect(try await store.found(translation.id(), at: 3).article == translation.article)
            #expect(try await store.found(chinese.id(), at: 3).article == translation.article)
        }
    }

    @Test(
        "a translation of a translation comes to the same article, last or first", arguments: Engine.all, [true, false])
    func chain(engine: Engine, isInOrder: Bool) async throws {
        let chain = [
            copy("en", "E"), copy("zh", "Z", in: "zh-Hant", of: .translation(of: "en", version: 1)),
            copy("pt", "P", in: "pt", of: .translation(of: "zh", version: 1)),
        ]
        try await engine.withStore { store in
            var receipts: [Receipt] = []
            for (index, submission) in (isInOrder ? chain : chain.reversed()).enumerated() {
                receipts.append(try await store.send(submission, at: Int64(index)))
            }
            for receipt in receipts {
                #expect(try await store.found(receipt.id(), at: 9).siblings.count == 2)
            }
        }
    }

    @Test("an article never has two variants of one tag", arguments: Engine.all)
    func secondVariant(engine: Engine) async throws {
        try await engine.withStore { store in
            let first = try await store.send(copy("1", "A", of: .named("s")), at: 1)
            let second = try await store.send(copy("2", "B", of: .named("s")), at: 2)
            #expect(second.result == .stored)
            #expect(second.article != first.article)
            #expect(second.remark != nil)
            #expect(try await store.found(first.id(), at: 2).siblings.isEmpty)
        }
    }

    @Test("nor when an original comes in the language of the translation that waited for it", arguments: Engine.all)
    func secondVariantOfOriginal(engine: Engine) async throws {
        try await engine.withStore { store in
            let translation = try await store.send(copy("t", "A", of: .translation(of: "o", version: nil)), at: 1)
            let original = try await store.send(copy("o", "B"), at: 2)
            #expect(original.article != translation.article)
            let named = try await store.send(copy("p", "C", in: "pt", of: .named("s")), at: 3)
            try await store.send(copy("q", "D", in: "pt", of: .translation(of: "r", version: nil)), at: 4)
            let late = try await store.send(copy("r", "E", of: .named("s")), at: 5)
            #expect(late.article == named.article)
            #expect(try await store.found(late.id(), at: 5).siblings.map(\.headline) == ["C"])
            try await store.send(copy("u", "F", of: .translation(of: "v", version: nil)), at: 6)
            let alone = try await store.send(copy("v", "G", of: .named("t")), at: 7)
            let itsTranslation = try await store.send(copy("w", "H", in: "pt", of: .named("t")), at: 8)
            #expect(alone.article == itsTranslation.article)
        }
    }

    @Test(
        "later copy that names a story joins its article to it; the older id stays, the other finds it",
        arguments: Engine.all)
    func join(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A"), at: 1)
            let chinese = try await store.send(copy("2", "Z", in: "zh-Hant", of: .named("s")), at: 2)
            let older = try #require(english.article)
            let younger = try #require(chinese.article)
            #expect(older != younger)
            let joined = try await store.send(copy("1", "A2", of: .named("s")), at: 3)
            #expect(joined.article == older)
            #expect(try await store.found(chinese.id(), at: 3).article == older)
            #expect(try await store.article(younger, at: at(3))?.id == older)
            #expect(try await store.article(younger, at: at(3))?.variants.count == 2)
            #expect(try await store.kinds(after: 2) == [.update, .links])
            let portuguese = try await store.send(copy("3", "P", in: "pt", of: .named("s")), at: 4)
            #expect(portuguese.article == older)
            let byAlias = try await store.send(copy("4", "F", in: "fr", of: .id(younger)), at: 5)
            #expect(byAlias.article == older)
        }
    }

    @Test(
        "a headline that becomes another is a change of links to the other languages, also where its address stays",
        arguments: Engine.all)
    func headlines(engine: Engine) async throws {
        for (language, old, new) in [("zh-Hant", "渡輪加價", "渡輪不加價"), ("en", "Mayor guilty", "Mayor \"guilty\"?")] {
            try await engine.withStore { store in
                let other = try await store.send(copy("p", "P", in: "pt", of: .named("s")), at: 1)
                let id = try await store.send(copy("1", old, in: language, of: .named("s")), at: 2).id()
                let before = try await store.kinds().count
                try await store.perform(.correct(copy("1", new).item.content, note: "As it is"), on: id, at: 3)
                #expect(try await store.kinds(after: Int64(before)) == [.correction, .links])
                #expect(try await store.found(other.id(), at: 3).siblings.map(\.headline) == [new])
            }
        }
    }

    @Test("unchanged copy that now names its story still joins", arguments: Engine.all)
    func joinUnchanged(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 2)
            try await store.send(copy("1", "A", of: .named("s")), at: 3)
            #expect(try await store.found(english.id(), at: 3).siblings.map(\.headline) == ["P"])
            #expect(try await store.kinds(after: 2) == [.links, .links])
        }
    }

    @Test("a story's name is remembered though it first comes with a later version", arguments: Engine.all)
    func lateName(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A"), at: 1)
            try await store.send(copy("1", "B", of: .named("s")), at: 2)
            let portuguese = try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 3)
            #expect(portuguese.article == english.article)
        }
    }

    @Test("articles that both have a variant of a language are not joined", arguments: Engine.all)
    func noJoin(engine: Engine) async throws {
        try await engine.withStore { store in
            let one = try await store.send(
                [copy("1", "A", of: .named("s")), copy("2", "P", in: "pt", of: .named("s"))], at: 1)
            let other = try await store.send(
                [copy("3", "B", of: .named("t")), copy("4", "Z", in: "zh-Hant", of: .named("t"))], at: 2)
            let again = try await store.send(copy("4", "Z2", in: "zh-Hant", of: .named("s")), at: 3)
            #expect(again.result == .updated)
            #expect(again.article == other[0].article)
            #expect(again.remark != nil)
            #expect(one[0].article != other[0].article)
        }
    }

    @Test("three articles joined in one transaction are one", arguments: Engine.all)
    func joinThree(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(
                [copy("1", "A"), copy("2", "P", in: "pt"), copy("3", "Z", in: "zh-Hant")], at: 1)
            try await store.send(
                [
                    copy("3", "Z", in: "zh-Hant", of: .translation(of: "2", version: nil)),
                    copy("2", "P", in: "pt", of: .translation(of: "1", version: nil)),
                ], at: 2)
            let oldest = try #require(receipts[0].article)
            for receipt in receipts {
                let variant = try await store.found(receipt.id(), at: 2)
                #expect(variant.article == oldest)
                #expect(variant.siblings.count == 2)
                #expect(try await store.article(#require(receipt.article), at: at(2))?.id == oldest)
            }
        }
    }

    @Test("siblings are linked only while they are public", arguments: Engine.all)
    func publicSiblings(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A", of: .named("s")), at: 1).id()
            let portuguese = try await store.send(copy("2", "P", in: "pt", of: .named("s"), embargo: at(100)), at: 2)
                .id()
            #expect(try await store.found(english, at: 99).siblings.isEmpty)
            #expect(try await store.kinds() == [.release])
            try await store.advance(to: at(100))
            #expect(try await store.found(english, at: 100).siblings.map(\.id) == [portuguese])
            try await store.perform(.withhold(reason: nil), on: portuguese, at: 110)
            #expect(try await store.found(english, at: 110).siblings.isEmpty)
            try await store.perform(.release, on: portuguese, at: 120)
            #expect(try await store.found(english, at: 120).siblings.count == 1)
            try await store.perform(.expire(at: at(130)), on: portuguese, at: 121)
            try await store.advance(to: at(130))
            #expect(try await store.found(english, at: 130).siblings.isEmpty)
            #expect(
                try await store.kinds()
                    == [.release, .release, .links, .withhold, .links, .restore, .links, .expire, .links])
        }
    }

    @Test("a sibling's coming makes a version and moves neither updated nor listed", arguments: Engine.all)
    func links(engine: Engine) async throws {
        try await engine.withStore { store in
            let english = try await store.send(copy("1", "A", of: .named("s")), at: 1).id()
            let before = try await store.found(english, at: 1)
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 2)
            let after = try await store.found(english, at: 2)
            #expect(after.version == before.version + 1)
            #expect(after.content == before.content)
            #expect(after.updated == before.updated)
            #expect(after.listed == before.listed)
            #expect(after.changed > at(2) && after.changed < at(3))
            #expect(try await store.feed(at: 3).changed == after.changed)
        }
    }

    @Test("a sibling's new address is a change of links, a new text under the old one is none", arguments: Engine.all)
    func address(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(story("s"), at: 1)
            var same = copy("s-en", "s en", of: .named("s"))
            same = Submission(
                key: same.key,
                item: WireItem(
                    article: .named("s"), content: Content(headline: "s en", body: Body(sanitized: "<p>x</p>"))))
            try await store.send(same, at: 2)
            #expect(try await store.kinds(after: 3) == [.update])
            try await store.send(copy("s-en", "New headline", of: .named("s")), at: 3)
            #expect(try await store.kinds(after: 4) == [.update, .links, .links])
        }
    }

    @Test("an edition shows one variant of an article, the nearest", arguments: Engine.all)
    func lookup(engine: Engine) async throws {
        try await engine.withStore { store in
            let brazil = try await store.send(copy("1", "BR", in: "pt-BR", of: .named("s")), at: 1).id()
            #expect(try await store.lines("latest", "pt", at: 1) == ["BR"])
            let portugal = try await store.send(copy("2", "PT", in: "pt-PT", of: .named("s")), at: 2).id()
            #expect(try await store.lines("latest", "pt", at: 2) == ["BR"])
            #expect(try await store.found(portugal, at: 2).edition == nil)
            #expect(try await store.found(portugal, at: 2).visibility == .public)
            try await store.perform(.withhold(reason: nil), on: brazil, at: 3)
            #expect(try await store.lines("latest", "pt", at: 3) == ["[BR]", "PT"])
            try await store.perform(.release, on: brazil, at: 4)
            #expect(try await store.lines("latest", "pt", at: 4) == ["BR"])
        }
    }

    @Test("a variant that takes an edition's place moves the other out of its feeds", arguments: Engine.all)
    func displaced(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(copy("1", "PT", in: "pt-PT", of: .named("s")), at: 1)
            try await store.send(copy("2", "BR", in: "pt-BR", of: .named("s")), at: 2)
            #expect(try await store.lines("latest", "pt", at: 2) == ["BR"])
            #expect(
                try await store.log(after: 1)
                    == [
                        "release 1:  > front/pt latest/pt macau/pt",
                        "links 2: front/pt latest/pt macau/pt > ",
                    ])
        }
    }

    @Test("a variant in a language without an edition is public and in no feed", arguments: Engine.all)
    func noEdition(engine: Engine) async throws {
        try await engine.withStore { store in
            let simplified = try await store.send(copy("1", "简体", in: "zh-Hans", of: .named("s")), at: 1)
            #expect(simplified.result == .stored)
            let variant = try await store.found(simplified.id(), at: 1)
            #expect(variant.visibility == .public)
            #expect(variant.edition == nil)
            #expect(try await store.lines("latest", nil, at: 1).isEmpty)
            #expect(try await store.lines("front", "zh-Hant", at: 1).isEmpty)
            #expect(try await store.log() == ["release 1:  > "])
            let english = try await store.send(copy("2", "A", of: .named("s")), at: 2)
            #expect(try await store.found(english.id(), at: 2).siblings.isEmpty)
            #expect(try await store.found(simplified.id(), at: 2).siblings.map(\.headline) == ["A"])
        }
    }
}
