import NewsFormats
import NewsModel
import NewsStore
import Testing

@testable import Syndication

extension Samples {
    func document(of variants: [Variant], newsroom: Newsroom? = nil) -> FeedDocument {
        let assembler = FeedAssembler(
            site: site, newsroom: newsroom ?? self.newsroom, epoch: Timestamp(seconds: 0), stylesheet: nil)
        let contents = FeedContents(variants: variants, changed: at(0), validUntil: nil)
        return assembler.document(
            of: contents, feed: FeedDefinition(id: latest, titles: [:]), edition: nil, format: .atom)
    }
}

@Suite("Feed assembler")
struct FeedAssemblerTests {
    private let samples: Samples

    init() throws {
        samples = try Samples()
    }

    @Test("corrections stand dated at the head of the body, oldest first, in the article's language, and only there")
    func corrections() throws {
        let entries = samples.document(of: try samples.ferry()).entries
        #expect(
            entries[0].content?.hasPrefix(
                """
                <p><strong>Correction, 14 November 2026:</strong> The fare is 5, not 6.</p>
                <p><strong>Correction, 14 November 2026:</strong> A &lt; B.</p>
                <p>Fares rise
                """) == true)
        #expect(entries[1].content?.hasPrefix("<p><strong>更正（2026年11月14日）：</strong>票價應為五元。</p>") == true)
        #expect(
            entries[2].content?.hasPrefix(
                "<p><strong>Correção, 14 de novembro de 2026:</strong> A tarifa é de 5 patacas.</p>") == true)
        #expect(entries.allSatisfy { !$0.summary.contains("orrec") && !$0.title.contains("orrec") })
    }

    @Test("a feed has as many texts in full as readers take, and summaries of the others")
    func size() throws {
        let sizes = [3_000_000, 3_000_000, 1_000_000]
        let variants = try sizes.enumerated().map { place, size in
            let face = Sibling(
                id: VariantID("x\(place)"), language: samples.en, edition: samples.en, headline: "X\(place)")
            return try samples.variant(
                face, article: "x\(place)", body: "<p>" + String(repeating: "a ", count: size / 2) + "</p>",
                updated: Int64(place))
        }
        let contents = samples.document(of: variants).entries.map { $0.content != nil }
        #expect(contents == [true, false, true])
    }

    @Test("notices of a mass withdrawal leave the texts their room")
    func massWithdrawal() throws {
        let face = { (name: String) in
            Sibling(id: VariantID(name), language: samples.en, edition: samples.en, headline: name)
        }
        let notices = try (0..<2000).map { number in
            try samples.variant(
                face("n\(number)"), article: "n\(number)", body: "", updated: Int64(number), visibility: .canceled)
        }
        let story = try samples.variant(
            face("x"), article: "x", body: "<p>" + String(repeating: "a ", count: 500_000) + "</p>", updated: 1)
        let entries = samples.document(of: notices + [story]).entries
        #expect(entries.last?.content?.utf8.count ?? 0 > 900_000)
    }

    @Test("a correction without a note is dated and nothing more")
    func correctionWithoutNote() throws {
        let labels = [
            (samples.en, "Correction, 14 November 2026"), (samples.hant, "更正（2026年11月14日）"),
            (samples.pt, "Correção, 14 de novembro de 2026"),
        ]
        for (language, label) in labels {
            let face = Sibling(id: VariantID("x"), language: language, edition: language, headline: "X")
            let variant = try samples.variant(
                face, article: "x", body: "<p>Y</p>", updated: 1,
                corrections: [Correction(at: samples.at(0), note: nil)])
            let content = samples.document(of: [variant]).entries[0].content
            #expect(content == "<p><strong>\(label)</strong></p>\n<p>Y</p>")
        }
    }

    @Test("a correction's day is the day where the article was published")
    func correctionDay() throws {
        let face = Sibling(id: VariantID("x"), language: samples.en, edition: samples.en, headline: "X")
        let late = Correction(at: samples.at(17 * 3600), note: "N")
        let variant = try samples.variant(face, article: "x", body: "", updated: 1, corrections: [late])
        #expect(samples.document(of: [variant]).entries[0].content?.contains("15 November 2026") == true)
    }

    @Test("a partner's feed has a tombstone beside the notice of what is canceled, and a public one has none")
    func tombstones() throws {
        let variants = try samples.museum()
        let assembler = FeedAssembler(
            site: samples.site, newsroom: samples.newsroom, epoch: Timestamp(seconds: 0), stylesheet: nil)
        func document(_ part: FeedAssembler.Part) -> FeedDocument {
            assembler.document(
                of: FeedContents(variants: variants, changed: samples.at(0), validUntil: nil),
                feed: FeedDefinition(id: samples.latest, titles: [:]), edition: samples.en, format: .atom,
                part: part)
        }
        let partner = document(.partners(path: "/partner/v1/feeds/latest.en.atom"))
        #expect(partner.tombstones.map(\.id) == [samples.site.uri(of: variants[0].id)])
        #expect(partner.tombstones[0].deleted == partner.entries[0].updated)
        #expect(partner.entries == document(.current).entries)
        #expect(document(.current).tombstones.isEmpty)
    }

    @Test("a withdrawn variant is a notice with the same id and nothing of the article")
    func notices() throws {
        let variants = try samples.museum()
        let entries = samples.document(of: variants).entries
        #expect(entries.map(\.id) == variants.map { samples.site.uri(of: $0.id) })
        #expect(entries.map(\.isNotice) == [true, true, false])
        #expect(entries[0].title == "This article has been withdrawn")
        #expect(entries[0].link == "https://news.example/en/article/m2en/")
        #expect(entries[1].title == "本稿暫時撤回")
        for notice in entries.prefix(2) {
            #expect(notice.byline == nil && notice.source == nil && notice.rights == nil)
            #expect(notice.categories.isEmpty && notice.translations.isEmpty)
            #expect(notice.content == "<p>\(notice.title)</p>" && notice.summary == notice.title)
        }
    }

    @Test("nothing of a withdrawn article is in any format", arguments: Site.FeedFormat.allCases)
    func nothingLeaks(format: Site.FeedFormat) async throws {
        let generator = samples.generator(FakeStore(variants: try samples.museum()))
        let document = try #require(
            await generator.generate(feed: samples.latest, edition: nil, format: format, at: samples.now))
        for word in ["Secret", "secret", "機密"] {
            #expect(!document.text.contains(word))
        }
    }

    @Test(
        "notices are in the language of the article",
        arguments: [
            ("en", "This article has been withdrawn"), ("en-MO", "This article has been withdrawn"),
            ("zh-Hant", "本稿已撤回"), ("zh-MO", "本稿已撤回"), ("zh-CN", "本稿已撤回"), ("pt", "Este artigo foi retirado"),
            ("pt-PT", "Este artigo foi retirado"), ("pt-BR", "Este artigo foi retirado"), ("fr", "本稿已撤回"),
        ])
    func noticeLanguages(language: String, expected: String) throws {
        let tag = try #require(LanguageTag(language))
        let face = Sibling(id: VariantID("x"), language: tag, edition: samples.en, headline: "X")
        let variant = try samples.variant(face, article: "x", body: "", updated: 1, visibility: .canceled)
        let chinese = Newsroom(editions: [Edition(language: samples.hant, title: "港灣通訊")], feeds: [])
        #expect(samples.document(of: [variant], newsroom: chinese).entries[0].title == expected)
    }

    @Test("headings of the text are below the headline, as on the page")
    func headings() throws {
        let face = Sibling(id: VariantID("x"), language: samples.en, edition: samples.en, headline: "X")
        let variant = try samples.variant(face, article: "x", body: "<h1>A</h1><h4>B</h4><p>C</p>", updated: 1)
        #expect(samples.document(of: [variant]).entries[0].content == "<h2>A</h2><h3>B</h3><p>C</p>")
    }

    @Test("a feed's page is its section's, the main feed's the front page, and that of every language the root")
    func home() throws {
        let assembler = FeedAssembler(
            site: samples.site, newsroom: samples.newsroom, epoch: Timestamp(seconds: 0), stylesheet: nil)
        let homes = samples.newsroom.feeds.flatMap { feed in
            [samples.en, samples.pt, nil].map { assembler.home(of: feed, in: $0) }
        }
        let paths = ["en/", "pt/", "", "en/section/latest/", "pt/section/latest/", "", "en/", "pt/", ""]
        #expect(homes == paths.map { "https://news.example/" + $0 })
    }

    @Test("translations link the pages of the siblings in their own language")
    func translations() throws {
        let entries = samples.document(of: try samples.ferry()).entries
        #expect(
            entries[0].translations.map(\.link) == [
                "https://news.example/pt/article/f1pt/tarifas-do-ferry-sobem",
                "https://news.example/zh-Hant/article/f1zh/",
            ])
        #expect(entries[0].translations.map(\.language) == [samples.pt, try samples.macanese()])
    }

    @Test("an article without running text is summed up by its headline")
    func emptySummary() throws {
        let face = Sibling(id: VariantID("x"), language: samples.en, edition: samples.en, headline: "Results")
        let variant = try samples.variant(face, article: "x", body: "<table></table>", updated: 1)
        #expect(samples.document(of: [variant]).entries[0].summary == "Results")
    }

    @Test("a dateline stands at the head of the first paragraph, after the corrections, and of the summary")
    func dateline() throws {
        let face = Sibling(id: VariantID("x"), language: samples.en, edition: samples.en, headline: "X")
        let note = Correction(at: samples.at(0), note: "N")
        let variant = try samples.variant(
            face, article: "x", body: "<p>Fares rise.</p>", dateline: "MACAU, 14 Nov", updated: 1, corrections: [note])
        let entry = try #require(samples.document(of: [variant]).entries.first)
        #expect(entry.content?.hasSuffix("N</p>\n<p>MACAU, 14 Nov — Fares rise.</p>") == true)
        #expect(entry.summary == "MACAU, 14 Nov — Fares rise.")
    }
}
