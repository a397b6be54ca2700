import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// Withdrawals in the formats that bring them: a kill must find its story.
struct WithdrawalImportTests {
    private static let story = WireCopy(
        "story",
        """
        {"uri": "ferry", "version": "1", "language": "pt", "headline": "Barcos da noite até às duas", \
        "body_text": "A capitania anunciou hoje que os barcos da noite circulam até às duas."}
        """)

    private static func kill(language: String, headline: String) -> WireCopy {
        WireCopy(
            "kill",
            """
            {"uri": "ferry", "version": "2", \(language) "pubstatus": "canceled", "ednote": "Untrue", \
            "headline": "\(headline)"}
            """)
    }

    @Test(
        "A kill that states no language cancels its story, in whatever language its own text is",
        arguments: ["EDITORS: please kill the story about the night ferries, which is not true", "KILL", ""])
    func untold(headline: String) async throws {
        let desk = try ImportDesk()
        let id = try await desk.take([Self.story])[0].id
        let result = try await desk.take([Self.kill(language: "", headline: headline)])[0]
        #expect(result.outcome == .updated && result.id == id)
        let records = try await desk.records()
        #expect(records.map(\.status) == [.canceled] && records.map(\.alerts) == [[]])
    }

    @Test("A kill in another language than its story's withholds that, and the desk is asked", arguments: ["KILL", ""])
    func elsewhere(headline: String) async throws {
        let desk = try ImportDesk()
        _ = try await desk.take([Self.story])
        let result = try await desk.take([Self.kill(language: "\"language\": \"en\",", headline: headline)])[0]
        #expect(result.outcome == .held && result.remark?.contains("it is here in pt but not in en") == true)
        let record = try #require(try await desk.records().first { $0.key.language.description == "pt" })
        #expect(record.status == .withheld && record.alerts.count == 1)
    }

    @Test("A document under embargo that replaces another leaves nothing of itself in the log")
    func replacement() async throws {
        let desk = try ImportDesk()
        func document(_ docdata: String, _ status: String, _ text: String) -> WireCopy {
            WireCopy(
                "nitf",
                """
                <nitf xml:lang="en"><head><docdata \(status)>\(docdata)</docdata></head><body><body.head><hedline>
                <hl1>\(text)</hl1></hedline></body.head><body.content><p>\(text).</p></body.content></body></nitf>
                """)
        }
        _ = try await desk.take([document("<doc-id id-string='a'/>", "", "Old budget")])
        let results = try await desk.take([
            document(
                "<doc-id id-string='b'/><date.release norm='20350101T000000Z'/><ed-msg info='SECRET'/>",
                "management-doc-idref='a' management-idref-status='canceled' management-status='embargoed'",
                "SECRET budget")
        ])
        #expect(results.map(\.outcome) == [.updated, .held])
        let changes = try await desk.store.changes(after: 0, limit: 9)
        #expect(changes.map(\.kind) == [.release, .cancel] && changes.map(\.note) == [nil, nil])
        #expect(try await desk.records().map(\.status) == [.canceled, .usable])
    }

    @Test("Copy of a line protocol that leaves open what it withdraws, corrects or waits for is asked of the desk")
    func lines() async throws {
        let desk = try ImportDesk(
            providers: Providers(usual: "newsroom", fallback: Provider(language: LanguageTag("en"))))
        func anpa(_ number: String, _ note: String) -> WireCopy {
            WireCopy(
                "anpa-\(number)",
                "\u{16}\u{16}\u{1}\(number)\u{1F}_world\r\nr i\u{13}\u{11} BC-MC--Ferry Fares   11-12 0120\r\n"
                    + "\u{2}^BC-MC--Ferry Fares,120<\r\n^Fares \(number)<\r\n\(note)\t   MACAU (HW) _ Fares rise.\r\n\r\n"
                    + "\t   \u{3}HW-WF-11-12-26 1501GMT<\r\n\u{C}\r\n\u{4}")
        }
        _ = try await desk.take([anpa("H1031", "")])
        _ = try await desk.take([
            anpa("H1032", "^MANDATORY KILL<\r\n"), anpa("H1033", "^HOLD FOR RELEASE<\r\n"),
            anpa("H1034", "^Eds: CORRECTS the fares<\r\n"), anpa("H1035", "^Eds: CORRECTS H1031<\r\n"),
        ])
        let records = try await desk.records()
        #expect(records.map(\.headline) == ["Fares H1035", "Fares H1032", "Fares H1033", "Fares H1034"])
        #expect(records.map(\.alerts.count) == [0, 1, 1, 1])
        #expect(records.map(\.status) == [.usable, .withheld, .withheld, .usable])
    }

    @Test(
        "A kill of a few words in no language that can be told is kept for the desk, and its text is no obstacle",
        arguments: [
            "KILL\n\nPlease kill our story on ferries.\n", "撤稿通知\n\n請撤銷今日有關渡輪加價的稿件。\n",
            "\u{1}eca0131 2 i 80  dpa 0171\r\n\r\nUS-Space/\r\n\u{2}KILL KILL KILL =\r\n\r\nPlease kill item dpa 157.\r\n"
                + "\u{3}261521 GMT Nov 26\r\n\u{4}\r\n",
        ])
    func shortKills(text: String) async throws {
        let desk = try ImportDesk()
        let result = try await desk.take([WireCopy("kill", text)])[0]
        #expect(result.outcome == .held)
        let record = try #require(try await desk.records().first)
        #expect(record.status == .withheld && record.alerts.count == 1)
    }
}
