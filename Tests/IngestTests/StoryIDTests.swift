import NewsModel
import Testing

@testable import Ingest

@Suite("The provider's declared story id")
struct StoryIDTests {
    @Test(
        "a pattern finds the story's id in a value",
        arguments: [
            ("{story}", "ferry", "ferry"), ("urn:news:{story}-*", "urn:news:4711-pt", "4711"),
            ("urn:*:{story}", "urn:lusa:4711", "4711"), ("{story}/*", "a/b/c", "a"), ("*-{story}-PT", "x-y-PT", "y"),
            ("{story}-pt", "mid-pt-pt", "mid-pt"), ("story:{story}", "story:macau ferry", "macau ferry"),
            ("*:{story}.*", "a:b:c.d.e", "b:c"),
        ])
    func found(pattern: String, value: String, story: String) throws {
        #expect(try #require(StoryPattern(pattern)).story(in: value) == story)
    }

    @Test(
        "a value that does not fit names no story",
        arguments: [
            ("urn:news:{story}-*", "urn:news:4711"), ("story:{story}", "Story:ferry"), ("story:{story}", "story:"),
            ("{story}-pt", "4711-en"), ("a{story}b", "ab"), ("a{story}", "xa1"), ("ab{story}ba", "aba"),
        ])
    func notFound(pattern: String, value: String) throws {
        #expect(try #require(StoryPattern(pattern)).story(in: value) == nil)
    }

    @Test(
        "a pattern that could mean two things is none",
        arguments: ["", "urn:*", "{story}*", "*{story}", "{story}-{story}", "**{story}"])
    func ambiguous(pattern: String) {
        #expect(StoryPattern(pattern) == nil)
    }

    @Test("each field is looked at, and the first value that fits counts")
    func fields() throws {
        let pattern = try #require(StoryPattern("story:{story}"))
        var item = WireItem(
            content: Content(
                headline: "", body: .empty, slugline: "ferry-fares",
                subjects: [Subject(qcode: "medtop:04000000"), Subject(qcode: "story:7")],
                keywords: ["Macau", "story:ferry", "story:other"]))
        item.alternativeIDs = [
            AlternativeID(scheme: "du-key", value: "k1"), AlternativeID(scheme: "slug", value: "s1"),
        ]
        let rules = [
            StoryIDRule(field: .id), StoryIDRule(field: .slugline), StoryIDRule(field: .keyword, pattern: pattern),
            StoryIDRule(field: .subject, pattern: pattern), StoryIDRule(field: .alternativeID),
            StoryIDRule(field: .alternativeID, scheme: "slug"), StoryIDRule(field: .alternativeID, scheme: "none"),
        ]
        #expect(
            rules.map { $0.story(of: item, id: "i1")?.id } == [
                "i1", "ferry-fares", "ferry", "7", "k1", "s1", nil,
            ])
    }

    @Test("items of one provider that share a story id are one article, and an article given by hand wins")
    func imported() async throws {
        let desk = try ImportDesk(
            providers: Providers(
                usual: "newsroom", entries: ["newsroom": Provider(storyID: StoryIDRule(field: .slugline, days: 3))]))
        let copies = ["en": "The ferries run until two from now on.", "pt": "Os barcos passam a circular até às duas."]
            .sorted { $0.key < $1.key }
            .map { language, text in
                WireCopy("ferry-\(language)", "Language: \(language)\nSlugline: ferry-fares\n\nTitle\n\n\(text)\n")
            }
        let results = try await desk.take(copies)
        #expect(results.map(\.outcome) == [.stored, .stored])
        #expect(Set(results.map(\.article)).count == 1)
        let other = try await desk.take([WireCopy("other", "Language: en\nSlugline: x\n\nOther\n\nText.\n")])
        let french = try await desk.take(
            [WireCopy("fr", "Language: fr\nSlugline: ferry-fares\n\nTitre\n\nTexte.\n")]
        ) { $0.article = other[0].article }
        #expect(french[0].article == other[0].article)
    }
}
