import NewsModel
import Testing

@testable import Ingest

/// In what language an item is taken, by what it says, its file's name, the option and its text together.
struct ItemLanguageTests {
    static let swedish = """
        Nattfärjorna ska gå till klockan två på natten från nästa månad, sade hamnkontoret på tisdagen. Priserna är \
        oförändrade under resten av året, och det blir inte dyrare att ta med cykel.
        """
    static let somali = """
        Xafiiska dekeddu wuxuu sheegay Talaadadii in doonyaha habeenkii ay shaqayn doonaan ilaa labada subaxnimo laga \
        bilaabo bisha soo socota. Qiimaha ma beddelmi doono sannadkan, ayay tiri afhayeen u hadashay xafiiska dekedda.
        """
    static let shortNorwegian = "Rutene legges om i Oslo og Bergen fra våren, melder NTB torsdag kveld."

    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        var option: String?
        var expected: String?

        var testDescription: String { "\(name) \(option ?? "") \(text.prefix(20))" }
    }

    static func row(_ name: String, _ text: String, option: String? = nil, _ expected: String?) -> Case {
        Case(name: name, text: text, option: option, expected: expected)
    }

    static let chinese = LanguageDetectorTests.traditional
    static let english = LanguageDetectorTests.english

    static let endings = [
        row("gcs.gov.mo.txt", chinese, "zh-Hant"), row("gcs.gov.mo.txt", chinese, option: "zh-Hant", "zh-Hant"),
        row("jtm.com.mo.txt", LanguageDetectorTests.portuguese, "pt"), row("cna.com.tw.txt", chinese, "zh-Hant"),
        row("yna.co.kr.txt", LanguageDetectorTests.korean, "ko"), row("story.in.txt", english, "en"),
        row("story.tt.txt", swedish, "sv"), row("budget.aa.txt", english, "en"), row("a.co.txt", english, "en"),
        row("lusa.co.mo.txt", "Três feridos hoje em Macau", option: "pt", "pt"),
        row("lusa.co.mo.txt", "Três feridos hoje em Macau", "pt"), row("lusa.co.mo.txt", "Macau, três feridos", nil),
        row("story.pt.txt", LanguageDetectorTests.portuguese, "pt"), row("story.pt.txt", "Três feridos", "pt"),
        row("story.fr.txt", LanguageDetectorTests.french, option: "en", "fr"), row("story.so.txt", somali, "so"),
        row("story.fr.txt", "Brève", option: "en", "en"), row("story.zh-Hant.txt", "澳門", "zh-Hant"),
    ]

    static let wholes = [
        row("so.txt", somali, "so"), row("so.txt", english, "en"), row("nb-NO.txt", shortNorwegian, "nb-NO"),
        row("nb-NO.txt", english, nil), row("tt.txt", swedish, "sv"), row("zh.txt", chinese, "zh-Hant"),
        row("zh.txt", LanguageDetectorTests.simplified, "zh"), row("hr.txt", LanguageNeighbourTests.slovene, nil),
        row("sl.txt", LanguageNeighbourTests.slovene, "sl"),
    ]

    static let agreeing = [
        row("a.txt", "Language: sr\n\nSkuplje\n\n\(LanguageNeighbourTests.serbian)", "sr-Latn"),
        row("a.txt", "Language: sr-RS\n\nPoskupljuju trajekti\n\nCene trajekata porašće u maju.", "sr-Latn-RS"),
        row("sr.txt", LanguageNeighbourTests.serbian, "sr-Latn"),
        row("a.txt", "Language: sr\n\nПоскупљују трајекти\n\nЦене трајеката порашће у мају.", "sr"),
        row("a.txt", "Language: sr\n\nFerries\n\n\(english)", nil),
        row(
            "a.txt",
            "Language: sr\n\nÏîñêóï¼ó¼ó\n\nÖåíå òðà¼åêàòà ïîðàøžå ó ìà¼ó, ñàîïøòèëà ¼å ëó÷êà óïðàâà ó ÷åòâðòàê óâå÷å.",
            nil),
        row("zh.txt", "Language: zh-Hant\n\n澳門\n\n渡輪加價。", "zh-Hant"),
        row("story.zh.txt", "Language: zh-Hant\n\n澳門\n\n渡輪加價。", "zh-Hant"),
        row("story.zh-Hant.txt", "Language: zh\n\n澳門\n\n渡輪加價。", "zh-Hant"),
        row("story.zh-Hans.txt", "Language: zh-TW\n\n澳門\n\n渡輪加價。", nil),
        row("story.no.txt", "Language: nb\n\nRutene legges om\n\nFra våren.", "nb"),
        row("story.nb.txt", "Language: nn\n\nRutene vert lagde om\n\nFrå våren.", "nn"),
        row("story.pt.txt", "Language: pt-PT\n\nBarcos\n\nVão até às duas.", "pt-PT"),
        row("story.pt.txt", "Language: en\n\nFerries\n\nThey run until two.", nil),
        row("gcs.gov.mo.txt", "Language: zh-Hant\n\n澳門\n\n渡輪加價。", "zh-Hant"),
    ]

    static let letters = [
        row("a.txt", chinese, option: "en", nil), row("a.txt", chinese, option: "pt", nil),
        row(
            "a.txt", "Портовое управление сообщило во вторник, что ночные паромы будут ходить до двух часов.",
            option: "en", nil),
        row("a.txt", "Language: en\n\n" + chinese, nil), row("a.txt", "iPhone " + chinese + chinese, option: "en", nil),
        row("a.txt", english + " 渡輪", option: "en", "en"), row("a.txt", "澳門渡輪", option: "en", "en"),
        row("a.txt", "Salom 2026", option: "uz", "uz"), row("a.txt", swedish, option: "fi", "fi"),
    ]

    @Test(
        "An item is in the language that all that is known of it come to, or is refused",
        arguments: [endings, wholes, agreeing, letters].joined())
    func language(example: Case) async throws {
        let finder = CopyFinder(editions: LanguageDetectorTests.editions)
        let copy = finder.copy(named: example.name, bytes: Array(example.text.utf8), encoding: nil)
        let desk = try ImportDesk()
        let result = try #require(
            try await desk.take([copy]) {
                $0.language = example.option.flatMap { LanguageTag($0) }
                $0.id = "story"
            }.first)
        #expect(result.language?.description == example.expected, "\(result.reason ?? "")")
        #expect((result.outcome == .refused) == (example.expected == nil))
    }

    @Test(
        "What lies beside a file of an edition's language is in the language of its name, unless it is told to be in another"
    )
    func beside() async throws {
        let folder = try TemporaryFolder()
        let texts = [("en", Self.english), ("so", "Doonyaha habeenkii"), ("mt", "Il-vapuri"), ("hr", Self.english)]
        for (name, text) in texts { try folder.write("ferry/\(name).txt", Array(text.utf8)) }
        let finder = CopyFinder(editions: LanguageDetectorTests.editions)
        let copies = try finder.files(under: folder.path).compactMap { path -> WireCopy? in
            if case .copy(let copy) = finder.read(path, root: folder.path) { copy } else { nil }
        }
        let results = try await ImportDesk().take(copies)
        #expect(results.map { $0.language?.description } == ["en", nil, "mt", "so"])
        #expect(results[1].reason == "its text is in 'en' but its file name says 'hr': they must agree")
    }

    @Test(
        "An entry of a feed in other letters than the feed's language is in that of its text",
        arguments: [
            (LanguageDetectorTests.traditional, "zh-Hant"), ("澳門渡輪下月起延長", "zh-Hant"),
            ("Портовое управление сообщило во вторник, что ночные паромы будут ходить до двух часов.", "ru"),
            (LanguageDetectorTests.english, "en-US"), ("Ferry 渡輪 news", "en-US"), ("2026", "en-US"),
            (LanguageDetectorTests.portuguese, "en-US"),
            ("NTT DoCoMo, Inc.는 11월 30일 소프트웨어 회사인 Acme Corporation의 주식을 Harbour Bank Ltd.에서 매입한다고 발표했다.", "ko"),
            ("ท่าเรือ Macau ย้ายบ้านแล้วครับ คราวนี้ไปจดโดเมนเรียบร้อย ที่ www.example.org", "th"),
            ("共同で開発した船のゲーム「NANA†CRUISE」「NANA†CRUISE 2」を来月から港で販売すると発表した。", "ja"),
        ])
    func feeds(text: String, language: String) async throws {
        let other = language == "zh-Hant" ? LanguageDetectorTests.traditional : "Ferries run late"
        let feed = """
            <rss version="2.0"><channel><title>News</title><link>https://example.org/</link><description>n</description>
            <language>en-US</language>
            <item><guid>a</guid><title>\(text.prefix(12))</title><description>\(text)</description></item>
            <item><guid>b</guid><title>\(other.prefix(16))</title><description>\(other)</description></item>
            </channel></rss>
            """
        let results = try await ImportDesk().take([WireCopy("feed", feed)])
        #expect(results[0].language?.description == language, "\(results[0].reason ?? "")")
    }

    private typealias Detected = LanguageDetectorTests

    @Test(
        "A feed that states the default of its software is in the one language that most of its entries are in",
        arguments: [
            ("en-US", [Detected.portuguese, Detected.portuguese, "Porto"], ["pt", "pt", "pt"]),
            ("en", [Detected.portuguese, Detected.portuguese, "Porto"], ["pt", "pt", "pt"]),
            ("en-GB", [Detected.portuguese, Detected.portuguese, "Porto"], ["en-GB", "en-GB", "en-GB"]),
            ("en-US", [Detected.portuguese, Detected.english, "Porto"], ["en-US", "en-US", "en-US"]),
            (
                "en-US", ["Flood warning", "Heat advisory", Detected.portuguese, Detected.portuguese],
                ["en-US", "en-US", "en-US", "en-US"]
            ),
            (
                "en-US", [Detected.portuguese, Detected.traditional, Detected.portuguese, Detected.portuguese],
                ["pt", "zh-Hant", "pt", "pt"]
            ),
            (
                "en-US", [String](repeating: Detected.portuguese, count: 5) + [Detected.english],
                ["pt", "pt", "pt", "pt", "pt", "en-US"]
            ),
        ])
    func softwareDefault(stated: String, texts: [String], languages: [String]) async throws {
        let entries = texts.enumerated().map {
            "<item><guid>\($0)</guid><title>\($1.prefix(12))</title><description>\($1)</description></item>"
        }
        let feed = """
            <rss version="2.0"><channel><title>News</title><link>https://example.org/</link><description>n</description>
            <language>\(stated)</language>\(entries.joined())</channel></rss>
            """
        let results = try await ImportDesk().take([WireCopy("feed", feed)])
        #expect(results.map { $0.language?.description } == languages)
    }

    @Test(
        "An entry about titles and phrases of another language is in the language that it states",
        arguments: [
            ("pt", "Ciclo de cinema", "Filmes: 《花樣年華》、《重慶森林》、《春光乍洩》、《2046》"),
            ("en-US", "Lesson 12: Buying tickets", "How to say: 我想買一張去澳門的船票，請問多少錢？"),
        ])
    func phrases(language: String, title: String, text: String) async throws {
        let feed = """
            <rss version="2.0"><channel><title>News</title><link>https://example.org/</link><description>n</description>
            <language>\(language)</language><item><guid>a</guid><title>\(title)</title>
            <description>\(text)</description></item></channel></rss>
            """
        let results = try await ImportDesk().take([WireCopy("feed", feed)])
        #expect(results[0].language?.description == language, "\(results[0].reason ?? "")")
    }
}
