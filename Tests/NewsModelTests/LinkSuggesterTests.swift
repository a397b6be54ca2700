import NewsModel
import Testing

@Suite("Links that are proposed")
struct LinkSuggesterTests {
    private static func story(
        _ id: String, _ language: String, _ headline: String, _ text: String, day: Int64 = 0, byline: String? = nil,
        slugline: String? = nil, pictures: [Picture] = [], article: String? = nil, languages: [String] = [],
        partedFrom: Set<ArticleID> = []
    ) -> StoryTraits {
        StoryTraits(
            variant: VariantID(id), article: ArticleID(article ?? "a-\(id)"),
            key: WireKey(provider: "lusa", providerID: id, language: tag(language)),
            content: Content(
                headline: headline, body: Body(sanitized: "<p>\(text)</p>"), byline: byline, slugline: slugline,
                pictures: pictures),
            date: at(day * 86_400), languages: Set((languages + [language]).map(tag)), partedFrom: partedFrom)
    }

    private static let english = story(
        "en", "en", "Ferry fares to rise",
        """
        The ferry operator TurboJET said on Monday that fares will rise by 12.5 percent from November 14. Some 25,000
        passengers a day pay 175 patacas, spokeswoman Maria Fong told reporters in Taipa.
        """)
    private static let portuguese = story(
        "pt", "pt", "Preço dos barcos sobe",
        """
        A operadora TurboJET disse na segunda-feira que os preços sobem 12,5 por cento a partir de 14 de novembro. Cerca
        de 25 mil passageiros por dia pagam 175 patacas, disse a porta-voz Maria Fong na Taipa.
        """)
    private static let chinese = story(
        "zh", "zh-Hant", "船票加價",
        "船公司TurboJET表示，船票由11月14日起加價12.5%。每日約2.5萬名乘客支付175元，發言人Maria Fong表示。")
    private static let noise = [
        story(
            "n1", "pt", "Chuva forte", "A chuva caiu em Coloane durante 14 horas e 300 pessoas saíram, disse Rui Costa."
        ),
        story(
            "n2", "en", "Market closes", "Shares in Sands fell 3.1 percent to 18.4 dollars, and Wynn lost 2.2 percent."),
        story("n3", "zh-Hant", "球賽", "球隊以3比1勝出，觀眾有5,600人。"),
    ]

    @Test("numbers, dates and Latin names are alike in three languages")
    func traits() {
        for story in [Self.english, Self.portuguese, Self.chinese] {
            let found = Dictionary(grouping: story.traits) { $0.kind }.mapValues { Set($0.map(\.value)) }
            #expect(found[.numbers]?.isSuperset(of: ["12.5", "25000", "175"]) == true, "\(story.headline)")
            #expect(found[.dates] == ["11-14"], "\(story.headline)")
            #expect(found[.names]?.isSuperset(of: ["turbojet", "maria", "fong"]) == true, "\(story.headline)")
        }
    }

    @Test(
        "numbers are read whatever separates their groups and fractions",
        arguments: [
            ("1,234,567 people", "1234567"), ("1.234.567 pessoas", "1234567"), ("1 234 567 habitants", "1234567"),
            ("3.14 metres", "3.14"), ("3,14 metros", "3.14"), ("2.5 million", "2500000"), ("2,5 milhões", "2500000"),
            ("1.234,50 euros", "1234.5"), ("1,234.50 dollars", "1234.5"), ("3.2億元", "320000000"), ("１２３人", "123"),
            ("0,75 por cento", "0.75"), ("８．２％", "8.2"), ("１２３万４５６７人", "1234567"), ("1億2345万6789円", "123456789"),
            ("1億2345万円", "123450000"), ("10万3人", "100003"), ("٨٫٢٪", "8.2"), ("١٬٢٣٤٬٥٦٧ شخص", "1234567"),
            ("२५०० लोग", "2500"),
        ])
    func numbers(text: String, number: String) {
        let story = Self.story("x", "en", "", text)
        #expect(story.traits.filter { $0.kind == .numbers }.map(\.value) == [number])
    }

    @Test(
        "a day is one date however it is written",
        arguments: [
            "on 3 May 2026", "May 3, 2026", "a 3 de maio", "5月3日", "le 3 mai", "el 3 de mayo", "on the 3 of May",
        ])
    func dates(text: String) {
        #expect(Self.story("x", "en", "", text).traits.filter { $0.kind == .dates }.map(\.value) == ["5-3"])
    }

    @Test("names lose their marks, and the first word of a sentence is none")
    func names() {
        let story = Self.story(
            "x", "pt", "", "Ontem o João falou. Depois a CTM e a Conceição saíram de Trás-os-Montes.")
        #expect(
            Set(story.traits.filter { $0.kind == .names }.map(\.value)) == [
                "joao", "ctm", "conceicao", "tras", "montes",
            ])
    }

    @Test("variants of one story are found among others, with the reasons, the likeliest first")
    func found() throws {
        let stories = [Self.english, Self.portuguese, Self.chinese] + Self.noise
        let links = LinkSuggester().suggestions(among: stories)
        #expect(
            Set(links.map { Set([$0.one.variant.description, $0.other.variant.description]) }) == [
                ["en", "pt"], ["en", "zh"], ["pt", "zh"],
            ])
        #expect(links.map(\.score) == links.map(\.score).sorted(by: >))
        let pair = try #require(links.first { $0.one.key.language == tag("en") && $0.other.key.language == tag("pt") })
        let reasons = Dictionary(uniqueKeysWithValues: pair.reasons.map { ($0.kind, Set($0.values)) })
        #expect(reasons[.numbers] == ["12.5", "25000", "175"])
        #expect(reasons[.names]?.isSuperset(of: ["turbojet", "maria", "fong", "taipa"]) == true)
        #expect(reasons[.dates] == ["11-14"])
        #expect(LinkSuggester().suggestions(among: stories.reversed()) == links)
    }

    @Test("nothing is proposed that cannot be linked, is too far apart, or the desk has parted")
    func excluded() {
        let text = "TurboJET, Maria Fong and Taipa: 12.5 percent, 25,000 passengers, 175 patacas on 14 November."
        func others(_ change: StoryTraits) -> Int {
            LinkSuggester(days: 2).suggestions(among: [Self.story("en", "en", "E", text), change]).count
        }
        #expect(others(Self.story("pt", "pt", "P", text)) == 1)
        #expect(others(Self.story("pt", "en", "P", text)) == 0)
        #expect(others(Self.story("pt", "pt", "P", text, article: "a-en")) == 0)
        #expect(others(Self.story("pt", "pt", "P", text, languages: ["en"])) == 0)
        #expect(others(Self.story("pt", "pt", "P", text, day: 2)) == 1)
        #expect(others(Self.story("pt", "pt", "P", text, day: 3)) == 0)
        #expect(others(Self.story("pt", "pt", "P", text, partedFrom: [ArticleID("a-en")])) == 0)
    }

    @Test("a shared picture, slugline and byline count where the texts share nothing")
    func stated() throws {
        let picture = Picture(renditions: [Picture.Rendition(href: "https://media.example/ferry.jpg?w=1")])
        let small = Picture(renditions: [Picture.Rendition(href: "https://media.example/ferry.jpg?w=2")])
        let one = Self.story(
            "en", "en", "Words", "alone", byline: "Ana Costa", slugline: "Ferry-Fares", pictures: [picture])
        let other = Self.story(
            "pt", "pt", "Só", "palavras", byline: "ANA COSTA", slugline: "ferry fares", pictures: [small])
        let link = try #require(LinkSuggester().suggestions(among: [one, other]).first)
        #expect(link.reasons.map(\.kind) == [.pictures, .sluglines, .bylines])
        #expect(link.score == 100)
    }

    @Test("only pairs with something new are proposed for a time since")
    func since() {
        let stories = [Self.english, Self.portuguese]
        #expect(LinkSuggester().suggestions(among: stories, since: at(0)).count == 1)
        #expect(LinkSuggester().suggestions(among: stories, since: at(1)).isEmpty)
    }

    @Test(
        "ten thousand stories take seconds and not minutes, and only the true pairs are found", .timeLimit(.minutes(1)))
    func many() {
        var stories: [StoryTraits] = []
        for number in 0..<5_000 {
            let facts =
                "Name\(Self.letters(number)) Person\(Self.letters(number * 7 + 1)) \(10_000 + number * 3) patacas"
            stories.append(
                Self.story(
                    "e\(number)", "en", "Macau story", "In Macau \(facts) Lisboa Taipa 2026.", day: Int64(number % 5)))
            stories.append(
                Self.story(
                    "p\(number)", "pt", "Notícia de Macau", "Em Macau \(facts) Lisboa Taipa 2026.",
                    day: Int64(number % 5)))
        }
        let links = LinkSuggester().suggestions(among: stories)
        #expect(links.count == 5_000)
        #expect(links.allSatisfy { $0.one.key.providerID.dropFirst() == $0.other.key.providerID.dropFirst() })
    }

    private static func letters(_ number: Int) -> String {
        var letters = ""
        var rest = number + 26
        while rest > 0 {
            letters.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + rest % 26)))
            rest /= 26
        }
        return letters
    }
}
