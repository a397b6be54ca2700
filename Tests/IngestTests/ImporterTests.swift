import Foundation
import NewsModel
import NewsStore
import Testing

@testable import Ingest

struct ImporterTests {
    private static let english = """
        Night ferries to run until two

        The harbour office said on Tuesday that the night ferries will run until two in the morning from next month, \
        after passengers asked for later crossings.
        """

    @Test("What is refused does not hold up the rest, and results come in the order of the copies")
    func refusals() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy("a", language: "en", "Date: 2026-11-03\n\nA\n\nText."), WireCopy("b", language: "en", ""),
            WireCopy("c", language: "en", "Date: 2026-11-01\n\nC\n\nText."),
            WireCopy("d", language: "en", "Embago: 2026\nid: d\n\nD\n\nText."),
            WireCopy("e", language: "en", "Date: 2026-11-02\n\nE\n\nText."),
        ])
        #expect(results.map(\.file) == ["a", "b", "c", "d", "e"])
        #expect(results.map(\.outcome) == [.stored, .refused, .stored, .refused, .stored])
        #expect(results.map(\.headline) == ["A", nil, "C", nil, "E"])
        #expect(results[3].reason?.hasPrefix("line 1: unknown key 'Embago'") == true)
        #expect(try await desk.records().count == 3)
    }

    @Test("A batch is kept in the order of its copies' own dates, those without a date last")
    func order() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy("a", language: "en", "Newest\n\nText."),
            WireCopy("b", language: "en", "Date: 2026-11-03T09:00:00+08:00\n\nThird\n\nText."),
            WireCopy("c", language: "en", "Date: 2026-11-01\n\nFirst\n\nText."),
            WireCopy("d", language: "en", "Date: 2026-11-03T00:59:59Z\n\nSecond\n\nText."),
            WireCopy("e", language: "en", "Newest of all\n\nText."),
        ])
        #expect(results.map(\.file) == ["a", "b", "c", "d", "e"])
        #expect(try await desk.headlines() == ["Newest of all", "Newest", "Third", "Second", "First"])
    }

    @Test("Two versions in one batch are kept in the order of their dates, whatever their files are called")
    func versions() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy("a", language: "en", "id: x\nDate: 2026-11-03\n\nLater\n\nText."),
            WireCopy("b", language: "en", "id: x\nDate: 2026-11-02\n\nEarlier\n\nText."),
        ])
        #expect(results.map(\.outcome) == [.updated, .stored])
        #expect(results.map(\.version) == [2, 1])
        #expect(try await desk.headlines() == ["Later"])
    }

    @Test(
        "Copies of one id that are not all dated are kept as they came",
        arguments: [
            ("status: withheld", "Date: 2026-11-03", true), ("Date: 2026-11-03", "status: withheld", false),
            ("Date: 2026-11-03\nstatus: withheld", "slugline: x", true),
            ("slugline: x", "Date: 2026-11-03\nstatus: withheld", false),
            // Where all are dated, the dates decide.
            ("Date: 2026-11-03\nstatus: withheld", "Date: 2026-11-02", false),
        ])
    func mixed(first: String, second: String, isPublic: Bool) async throws {
        let desk = try ImportDesk()
        _ = try await desk.take([WireCopy("a", language: "en", "id: x\n\nStory\n\nText.")])
        _ = try await desk.take([
            WireCopy("b", language: "en", "id: other\nDate: 2026-11-01\n\nOther\n\nText."),
            WireCopy("c", language: "en", "id: x\n\(first)\n\nStory, first\n\nText."),
            WireCopy("d", language: "en", "id: x\n\(second)\n\nStory, second\n\nText."),
        ])
        let headlines = try await desk.headlines()
        #expect(headlines.contains("Other") && headlines.contains { $0.hasPrefix("Story") } == isPublic)
    }

    private static let flashes = [
        "Barcos da noite vão até às duas", "Preços não mudam este ano", "Autarquia ouve os passageiros", "澳門渡輪",
    ]

    @Test("The entries of a feed that states no language are told together where each is too short")
    func feedLanguage() async throws {
        let desk = try ImportDesk()
        let entries = Self.flashes.enumerated().map { "<item><guid>\($0)</guid><title>\($1)</title></item>" }
        let feed = "<rss version=\"2.0\"><channel><title>Porto</title>\(entries.joined())</channel></rss>"
        let results = try await desk.take([WireCopy(nil, feed)])
        #expect(results.map(\.language?.description) == ["pt", "pt", "pt", nil])
        #expect(results[3].reason?.hasPrefix("its language cannot be detected from the text") == true)
    }

    @Test("The items of what is no feed stand each by itself")
    func messageLanguage() async throws {
        let desk = try ImportDesk()
        let items = Self.flashes.enumerated().map { "{\"uri\": \"\($0)\", \"headline\": \"\($1)\"}" }
        let results = try await desk.take([WireCopy(nil, "{\"_items\": [\(items.joined(separator: ","))]}")])
        #expect(results.map(\.language?.description) == ["pt", "pt", nil, nil])
    }

    @Test("The same copy again is unchanged, and changed copy is a new version of the same variant")
    func again() async throws {
        let desk = try ImportDesk()
        let first = try await desk.take([WireCopy("a", language: "en", "A\n\nText.")])
        let second = try await desk.take([WireCopy("a", language: "en", "A\n\nText.")])
        let third = try await desk.take([WireCopy("a", language: "en", "A\n\nOther text.")])
        #expect([first, second, third].map { $0[0].outcome } == [.stored, .unchanged, .updated])
        #expect(Set([first, second, third].map { $0[0].id }).count == 1)
        #expect(third[0].version == 2)
        #expect(try await desk.records().count == 1)
    }

    @Test("The language is what the copy says, then its file's name, the option, the provider's entry, its text")
    func languages() async throws {
        let french = try #require(LanguageTag("fr"))
        let (italian, german) = (LanguageTag("it"), LanguageTag("de"))
        let signed = try ImportDesk(
            providers: Providers(usual: "newsroom", entries: ["newsroom": Provider(language: german)]))
        let plain = try ImportDesk()
        let stated = WireCopy("a", "Language: fr\n\n" + Self.english)
        let named = WireCopy("b", language: "pt", Self.english)
        let bare = WireCopy("c", Self.english)
        let asked = try await signed.take([stated, named, bare]) { $0.language = italian }
        #expect(asked.map(\.language) == [french, LanguageTag("pt"), italian])
        #expect(try await signed.take([WireCopy("d", Self.english)]).map(\.language) == [german])
        #expect(try await plain.take([bare]).map(\.language) == [LanguageTag("en")])
    }

    @Test("Codes and names of one language are one key, so that a kill by one of them meets the other")
    func codes() async throws {
        let desk = try ImportDesk()
        for (tag, result) in [("eng", "stored"), ("en", "unchanged")] {
            let results = try await desk.take([WireCopy("x", Self.nitf(language: tag))])
            #expect(results.map(\.outcome.rawValue) == [result] && results[0].language == LanguageTag("en"))
        }
        _ = try await desk.take([WireCopy("x", "Language: eng\nid: n\nStatus: canceled\n\nKill\n\nText.")])
        #expect(try await desk.records().map(\.status) == [.canceled])
    }

    @Test("A tag that names no language states none", arguments: ["und", "mul", "zxx", "mis"])
    func noLanguage(tag: String) async throws {
        let told = try await ImportDesk().take([WireCopy("x", Self.nitf(language: tag))])
        #expect(told.map(\.language) == [LanguageTag("en")])
        let german = Provider(language: LanguageTag("de"))
        let desk = try ImportDesk(providers: Providers(usual: "newsroom", entries: ["newsroom": german]))
        #expect(try await desk.take([WireCopy("x", Self.nitf(language: tag))]).map(\.language) == [LanguageTag("de")])
        // A kill that says so means all languages.
        let kill = #"{"uri":"n","type":"text","language":"\#(tag)","pubstatus":"canceled"}"#
        _ = try await desk.take([WireCopy("k", kill)])
        #expect(try await desk.records().map(\.status) == [.canceled])
    }

    private static func nitf(language: String) -> String {
        """
        <nitf xml:lang="\(language)"><head><docdata><doc-id id-string="n"/></docdata></head><body xml:lang="\(language)">
        <body.head><hedline><hl1>Harbour office raises the fares of night ferries</hl1></hedline></body.head>
        <body.content><p>The harbour office said on Tuesday that the night ferries would run until two in the morning from
        next month, and that nobody would have to pay more for them than they do by day.</p></body.content></body></nitf>
        """
    }

    @Test("Copy that contradicts its file's name, has no id or leaves its language in doubt is refused")
    func doubts() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy("a", language: "en", "Language: pt\n\n" + Self.english), WireCopy(nil, Self.english),
            WireCopy("c", "Olá\n\nMacau."),
        ])
        #expect(
            results.map(\.reason) == [
                "it states language 'pt' but its file name says 'en': they must agree",
                "it has no id: give --id, or an 'id:' line in the head block",
                "its language cannot be detected from the text: give --language, a 'language:' line, or a 'language' in "
                    + "the provider's entry",
            ])
        #expect(try await desk.records().isEmpty)
    }

    @Test("Copy said to be in Chinese, Japanese or Korean that has no character of it is refused")
    func foreign() async throws {
        let desk = try ImportDesk()
        let long = String(repeating: Self.english.replacing("\n", with: " "), count: 4)
        let results = try await desk.take([
            WireCopy("a", "Language: zh-Hant\nID: a\n\n\(long)"), WireCopy("b", "Language: ja\nID: b\n\n\(long)"),
            WireCopy("c", "Language: zh-Hant\nID: c\n\n\(long) 渡輪"),
            WireCopy("d", "Language: zh-Hant\nID: d\n\nMacau GP"),
        ])
        #expect(results.map(\.outcome) == [.refused, .refused, .stored, .stored])
        #expect(results[0].reason?.contains("zh-Hant") == true)
    }

    @Test(
        "A file named by two letters is in the language that its text states or is in, not in one of that name",
        arguments: [("xml:lang='sv'", "sv"), ("", "en")])
    func initials(stated: String, expected: String) async throws {
        let desk = try ImportDesk()
        let folder = try TemporaryFolder()
        let finder = CopyFinder(editions: ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) })
        let xml = """
            <nitf \(stated)><body><body.head><hl1>Night ferries</hl1></body.head><body.content><p>The night ferries will run
            until two in the morning from next month, the harbour office said on Tuesday.</p></body.content></body></nitf>
            """
        for name in ["tt.xml", "aa.xml", "aa-en.xml"] { try folder.write(name, Array(xml.utf8)) }
        let copies = try finder.files(under: folder.path).compactMap { path -> WireCopy? in
            if case .copy(let copy) = finder.read(path, root: folder.path) { copy } else { nil }
        }
        let results = try await desk.take(copies)
        #expect(results.map(\.outcome) == [.stored, .stored, .stored])
        #expect(results.map { $0.language?.description } == [expected, expected, expected])
        #expect(try await desk.records().map(\.key.providerID).sorted() == ["aa", "aa-en", "tt"])
    }

    @Test("A language in the name counts where an edition or the text is in it, and not against what XML states")
    func namedLanguages() async throws {
        let desk = try ImportDesk()
        func copy(_ name: String, _ text: String, weight: NameWeight, _ tag: String) -> WireCopy {
            WireCopy(
                name: name, bytes: Array(text.utf8), derivedID: "ferry", story: "ferry", language: LanguageTag(tag),
                plainID: name, weight: weight)
        }
        let french = """
            Les ferries

            Le bureau du port a annoncé mardi que les navettes de nuit circuleront jusqu'à deux heures du matin dès le
            mois prochain, et que les prix ne changent plus cette année.
            """
        let stated = "<nitf xml:lang='de'><body><hl1>Nachtschiffe</hl1><p>Sie fahren.</p></body></nitf>"
        let results = try await desk.take([
            copy("fr", french, weight: .doubtful, "fr"), copy("pt", Self.english, weight: .certain, "pt"),
            copy("en", stated, weight: .certain, "en"),
        ])
        #expect(results.map { $0.language?.description } == ["fr", "pt", "de"])
        #expect(try await Set(desk.records().map(\.key.providerID)) == ["ferry", "en"])
    }

    @Test("The id is what the copy says, then the option, then the file's place")
    func ids() async throws {
        let desk = try ImportDesk()
        _ = try await desk.take([WireCopy("a", "id: stated\n\n" + Self.english)]) { $0.id = "asked" }
        _ = try await desk.take([WireCopy("a", Self.english)]) { $0.id = "asked" }
        _ = try await desk.take([WireCopy("a", Self.english)]) { $0.provider = "agency" }
        let keys = try await desk.records().map { $0.key.provider + " " + $0.key.providerID }
        #expect(Set(keys) == ["newsroom stated", "newsroom asked", "agency a"])
    }

    @Test("The languages of one story make one article")
    func story() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take(
            ["en", "pt", "zh-Hant"].map { WireCopy("story", language: $0, "Macau\n\nText.") })
        #expect(Set(results.map(\.article)).count == 1)
        #expect(Set(results.map(\.id)).count == 3)
    }

    @Test("A dry run tells what would happen and keeps nothing")
    func dryRun() async throws {
        let desk = try ImportDesk()
        let copies = [WireCopy("a", language: "en", "A\n\nText."), WireCopy("b", language: "en", "")]
        #expect(try await desk.take(copies) { $0.isDryRun = true }.map(\.outcome) == [.stored, .refused])
        #expect(try await desk.records().isEmpty)
        #expect(try await desk.take(copies).map(\.outcome) == [.stored, .refused])
    }

    @Test("Embargoed copy is held, and says until when")
    func embargo() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([WireCopy("a", language: "en", "Embargo: 2035-01-01\n\nA\n\nText.")])
        #expect(results[0].outcome == .held && results[0].reason?.contains("2035-01-01") == true)
        #expect(try await desk.headlines().isEmpty)
    }

    @Test("Items come as ninjs where they are asked for")
    func items() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy("a", language: "en", "Byline: Ana Costa\nUrgency: 3\n\nA & B\n\nText."), WireCopy("b", ""),
        ]) { $0.wantsItems = true }
        let text = try #require(results[0].item)
        let item = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(item["language"] as? String == "en" && item["urgency"] as? Int == 3)
        #expect(item["by"] as? String == "Ana Costa")
        #expect((item["headlines"] as? [[String: Any]])?.first?["value"] as? String == "A & B")
        #expect(results[1].item == nil)
        #expect(try await desk.take([WireCopy("a", language: "en", "A\n\nText.")])[0].item == nil)
    }

    @Test("A piece of copy larger than copy may be is refused wherever it comes from")
    func tooLarge() async throws {
        let desk = try ImportDesk()
        let copy = WireCopy(name: "-", bytes: Array(repeating: 0x41, count: WireCopy.mostBytes + 1), derivedID: "a")
        let results = try await desk.take([copy])
        #expect(results[0].reason == "it has 10485761 bytes: expected at most 10485760 (10 MiB) in one piece of copy")
    }

    @Test("A batch handed to another process arrives as it was sent")
    func batch() throws {
        var options = ImportOptions()
        options.language = LanguageTag("pt")
        options.isDryRun = true
        let copies = [
            WireCopy("渡海泳", language: "zh-Hant", "渡海泳"), WireCopy(name: "-", bytes: [0, 0xFF, 0x22, 0x0A]),
            WireCopy(
                name: "tt.xml", bytes: [], derivedID: "in", language: LanguageTag("tt"), plainID: "tt",
                weight: .doubtful
            ),
        ]
        let sent = try JSONEncoder().encode(WireBatch(copies, options: options))
        let received = try JSONDecoder().decode(WireBatch.self, from: sent)
        #expect(received.copies == copies && received.options == options)
    }
}
