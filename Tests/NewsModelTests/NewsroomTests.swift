import NewsModel
import Testing

@Suite("Feeds of a newsroom")
struct NewsroomTests {
    private let en: LanguageTag
    private let pt: LanguageTag

    init() throws {
        en = try #require(LanguageTag("en"))
        pt = try #require(LanguageTag("pt"))
    }

    private func newsroom(_ feeds: [FeedDefinition]) -> Newsroom {
        Newsroom(
            editions: [Edition(language: en, title: "Wire"), Edition(language: pt, title: "Correio")], feeds: feeds)
    }

    private func feed(
        _ id: String, titles: [LanguageTag: String] = [:], descriptions: [LanguageTag: String] = [:],
        category: String? = nil, audience: FeedDefinition.Audience = .public
    ) throws -> FeedDefinition {
        let selection = category.map { FeedSelection(any: [.categories([$0])]) }
        return FeedDefinition(
            id: try #require(FeedID(id)), titles: titles, descriptions: descriptions,
            selection: selection ?? .everything, audience: audience)
    }

    @Test func `a title that an edition lacks is the first edition's, and where that is blank the id`() throws {
        let both = try feed("both", titles: [en: "News", pt: "Notícias"])
        let one = try feed("one", titles: [en: "News", pt: " "])
        let none = try feed("none", titles: [en: ""])
        let newsroom = newsroom([both, one, none])
        #expect(newsroom.title(of: both, in: pt) == "Notícias")
        #expect(newsroom.title(of: one, in: pt) == "News")
        #expect(newsroom.title(of: none, in: pt) == "none")
    }

    @Test func `a title is looked up as everything is, never in another script, and says what language it is in`()
        throws
    {
        let tags = try ["en-MO", "pt-MO", "zh-Hant-MO", "zh-Hans", "fr"].map { try #require(LanguageTag($0)) }
        let hant = try #require(LanguageTag("zh-Hant"))
        let newsroom = Newsroom(
            editions: tags.map { Edition(language: $0, title: "Wire") }, feeds: [])
        let feed = try feed("a", titles: [en: "News", pt: "Notícias", hant: "新聞"], descriptions: [pt: "Tudo"])
        #expect(tags.map { newsroom.title(of: feed, in: $0) } == ["News", "Notícias", "新聞", "News", "News"])
        #expect(newsroom.titleText(of: feed, in: tags[1]).language == tags[1])
        #expect(newsroom.titleText(of: feed, in: tags[4]).language == tags[0])
        #expect(newsroom.summary(of: feed, in: tags[1]) == "Tudo")
        #expect(newsroom.title(of: feed, in: nil) == "News · Notícias · 新聞")
    }

    @Test func `the feed of every language has every title once`() throws {
        let feed = try feed("a", titles: [en: "News", pt: "Notícias"], descriptions: [en: "All", pt: "All"])
        #expect(newsroom([feed]).title(of: feed, in: nil) == "News · Notícias")
        #expect(newsroom([feed]).summary(of: feed, in: nil) == "All")
    }

    @Test func `among those of other papers a feed is called with its paper, unless its title names that`() throws {
        let news = try feed("a", titles: [en: "News", pt: "Notícias"])
        let sport = try feed("b", titles: [en: "Wire Sport"])
        let newsroom = newsroom([news, sport])
        #expect(
            [en, pt, nil].map { newsroom.fullTitle(of: news, in: $0).text } == [
                "News – Wire", "Notícias – Correio", "News · Notícias – Wire",
            ])
        #expect([en, pt, nil].map { newsroom.fullTitle(of: news, in: $0).language } == [en, pt, .several])
        #expect(
            [en, pt].map { newsroom.fullTitle(of: sport, in: $0).text } == ["Wire Sport", "Wire Sport – Correio"])
        #expect([en, pt].map { newsroom.fullTitle(of: sport, in: $0).language } == [en, .several])
    }

    @Test func `a feed without a description has none in any edition`() throws {
        let feed = try feed("a", descriptions: [pt: "Tudo"])
        #expect(newsroom([feed]).summary(of: feed, in: en) == nil)
        #expect(newsroom([feed]).summary(of: feed, in: pt) == "Tudo")
    }

    @Test func `the main feed selects everything and comes first, and partners' feeds are not public`() throws {
        let feeds = [
            try feed("culture", category: "Culture"), try feed("latest"), try feed("sport", category: "Sport"),
            try feed("all", audience: .partner),
        ]
        #expect(newsroom(feeds).publicFeeds.map(\.id.description) == ["latest", "culture", "sport"])
        #expect(newsroom([feeds[2], feeds[0]]).publicFeeds.map(\.id.description) == ["culture", "sport"])
    }
}
