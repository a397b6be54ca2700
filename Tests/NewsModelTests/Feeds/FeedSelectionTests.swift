import NewsModel
import Testing

@Suite("FeedSelection")
struct FeedSelectionTests {
    private static let key = WireKey(provider: "lusa", providerID: "1", language: tag("zh-Hant-MO"))

    private static var story: Content {
        var story = content("Ferry fares")
        story.categories = ["Macau", "Économie"]
        story.keywords = ["ferry"]
        story.subjects = [Subject(qcode: "medtop:04000000", name: "economy")]
        story.places = [Subject(qcode: "iso3166-1a2:MO", name: "Macau")]
        story.located = "Taipa"
        story.urgency = 3
        return story
    }

    @Test(
        "a condition holds if one of its values does",
        arguments: [
            (.categories(["macau"]), true), (.categories(["ÉCONOMIE", "sport"]), true), (.categories(["sport"]), false),
            (.categories([]), false), (.keywords(["Ferry"]), true), (.keywords(["fer"]), false),
            (.subjects(["medtop:04000000"]), true), (.subjects(["economy"]), false),
            (.places(["macau"]), true), (.places(["TAIPA", "Coloane"]), true), (.places(["ISO3166-1a2:mo"]), true),
            (.places(["Coloane"]), false), (.providers(["lusa"]), true),
            (.providers(["Lusa"]), false), (.urgency([1, 3]), true), (.urgency([1, 2]), false),
            (.languages([tag("zh-Hant")]), true), (.languages([tag("zh-MO")]), true), (.languages([tag("zh")]), false),
            (.languages([tag("en"), tag("pt")]), false),
        ] as [(FeedSelection.Condition, Bool)])
    func condition(condition: FeedSelection.Condition, holds: Bool) {
        #expect(FeedSelection(all: [condition]).selects(Self.story, key: Self.key) == holds)
        #expect(FeedSelection(any: [condition]).selects(Self.story, key: Self.key) == holds)
        #expect(FeedSelection(none: [condition]).selects(Self.story, key: Self.key) == !holds)
    }

    @Test(
        "a topic stands for itself, for those under it and for the Subject Codes that mean them",
        arguments: [
            ("medtop:04000000", "medtop:04000000", true), ("medtop:04000000", "medtop:20000192", true),
            ("medtop:20000192", "medtop:04000000", false), ("medtop:15000000", "medtop:20000192", false),
            ("medtop:04000000", "subj:04000000", true), ("medtop:04000000", "subj:04006002", true),
            ("subj:04000000", "medtop:20000192", true), ("medtop:99999999", "medtop:99999999", true),
            ("medtop:04000000", "medtop:99999999", false), ("house:1", "house:1", true), ("house:1", "house:12", false),
        ])
    func topics(wanted: String, sent: String, holds: Bool) {
        var story = content("Ferry fares")
        story.subjects = [Subject(qcode: sent)]
        #expect(FeedSelection(all: [.subjects([wanted])]).selects(story, key: Self.key) == holds)
    }

    @Test("all must hold, one of any, and none of none")
    func combination() {
        let yes = FeedSelection.Condition.urgency([3])
        let no = FeedSelection.Condition.urgency([8])
        let select = { (selection: FeedSelection) in selection.selects(Self.story, key: Self.key) }
        #expect(select(.everything))
        #expect(select(FeedSelection(all: [yes], any: [no, yes], none: [no])))
        #expect(!select(FeedSelection(all: [yes, no])))
        #expect(!select(FeedSelection(any: [no, no])))
        #expect(!select(FeedSelection(all: [yes], none: [yes])))
    }

    @Test("a story without an urgency meets no urgency")
    func noUrgency() {
        #expect(!FeedSelection(all: [.urgency([1, 2, 3, 4, 5, 6, 7, 8])]).selects(content("x"), key: Self.key))
    }

    @Test("a newsroom names the feeds that select a variant, in order, without the front page")
    func feeds() {
        let newsroom = Newsroom(
            editions: [Edition(language: tag("en"), title: "News")],
            feeds: [
                FeedDefinition(
                    id: feedID("sport"), titles: [:], selection: FeedSelection(all: [.categories(["sport"])])),
                FeedDefinition(id: feedID("latest"), titles: [:]),
                FeedDefinition(id: feedID("ferry"), titles: [:], selection: FeedSelection(any: [.keywords(["ferry"])])),
            ])
        let names = newsroom.feeds(for: .public, selectingAny: [Self.story], key: Self.key)
        #expect(names == [feedID("ferry"), feedID("latest")])
    }
}

@Suite("Newsroom")
struct ShownVariantsTests {
    @Test(
        "each edition shows one variant of an article",
        arguments: [
            ("en zh-Hant pt", "en zh-Hant pt", "en:en zh-Hant:zh-Hant pt:pt"),
            ("en zh-Hant pt", "zh-MO", "zh-Hant:zh-MO"),
            ("en zh-Hant pt", "zh-Hans zh", ""),
            ("en zh-Hant pt", "zh-Hant-HK zh-Hant-TW zh-Hans", "zh-Hant:zh-Hant-TW"),
            ("pt", "pt-BR pt-PT", "pt:pt-BR"),
            ("pt-PT", "pt-BR pt-PT", "pt-PT:pt-PT"),
            ("pt-PT", "pt-BR", "pt-PT:pt-BR"),
            ("pt-BR pt-PT", "pt-MO", "pt-PT:pt-MO"),
            ("pt-BR pt-PT", "pt-BR pt-MO pt-PT", "pt-BR:pt-BR pt-PT:pt-PT"),
            ("zh-Hans zh-Hant", "zh-CN zh-TW", "zh-Hans:zh-CN zh-Hant:zh-TW"),
            ("en", "fr ja", ""), ("en", "", ""),
        ])
    func shown(editions: String, variants: String, expected: String) {
        let newsroom = Newsroom(editions: tags(editions).map { Edition(language: $0, title: "") }, feeds: [])
        let shown = newsroom.shown(of: tags(variants))
        let text = newsroom.editions.compactMap { edition in
            shown[edition.language].map { "\(edition.language):\($0)" }
        }
        #expect(text.joined(separator: " ") == expected)
    }

    @Test("no variant is shown by two editions")
    func onlyOnce() {
        let editions = tags("pt pt-BR pt-PT en en-GB zh-Hant zh-Hant-MO")
        let newsroom = Newsroom(editions: editions.map { Edition(language: $0, title: "") }, feeds: [])
        let shown = newsroom.shown(of: tags("pt pt-BR pt-MO pt-AO en en-AU en-GB zh-MO zh-HK zh-TW"))
        #expect(Set(shown.values).count == shown.count)
    }
}
