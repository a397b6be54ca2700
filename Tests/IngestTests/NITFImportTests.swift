import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// NITF from its bytes to the store: versions by `du-key`, and notices that name another document.
struct NITFImportTests {
    private static func story(version: Int, headline: String) -> WireCopy {
        WireCopy(
            "story-\(version)",
            """
            <nitf xml:lang="en"><head><docdata management-status="usable"><doc-id id-string="ferry-1"/>
            <du-key key="ferry" version="\(version)"/></docdata></head>
            <body><body.head><hl1>\(headline)</hl1></body.head><body.content><p>Text.</p></body.content></body></nitf>
            """)
    }

    private static let kill = WireCopy(
        "kill",
        """
        <nitf xml:lang="en"><head><docdata management-doc-idref="ferry-1" management-idref-status="canceled">
        <doc-id id-string="kill-1"/><ed-msg info="Wrong fares"/></docdata></head>
        <body><body.head><hl1>Kill of ferry</hl1></body.head><body.content/></body></nitf>
        """)

    @Test("An older version that comes late is kept as history, and a notice cancels what it names")
    func lives() async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            Self.story(version: 2, headline: "Second"), Self.story(version: 1, headline: "First"),
            Self.story(version: 3, headline: "Third"),
        ])
        #expect(results.map(\.outcome) == [.stored, .held, .updated])
        #expect(Set(results.map(\.id)).count == 1)
        #expect(try await desk.headlines() == ["Third"])
        #expect(try await desk.take([Self.kill]).map(\.outcome) == [.updated])
        #expect(try await desk.records().map(\.visibility) == [.canceled])
    }

    @Test("A notice that comes before the story that it names keeps it from ever being public")
    func early() async throws {
        let desk = try ImportDesk()
        _ = try await desk.take([Self.kill])
        let results = try await desk.take([Self.story(version: 1, headline: "First")])
        #expect(results.map(\.outcome) == [.held])
        #expect(try await desk.headlines().isEmpty)
    }
}
