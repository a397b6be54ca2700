import NewsModel
import Testing

@testable import Ingest

/// What an item may hold, in whatever format it comes.
struct ItemLimitsTests {
    @Test(
        "What holds more than news does is refused with the field, what it has and what is allowed",
        arguments: [
            (
                "a.en.txt", "Head\n\n" + String(repeating: "word\n\n", count: 200_000),
                "it has 1200006 bytes: expected at most 1048576 (1 MiB) of plain text"
            ),
            (
                "a.en.txt", String(repeating: "x", count: 9000) + "\n\nText.",
                "its headline has 9000 bytes: expected at most 8192"
            ),
            (
                "a.en.txt",
                "Language: en\nKeywords: " + (0..<1001).map { "k\($0)" }.joined(separator: ", ") + "\n\nHead\n\nText.",
                "its list of keywords has 1001 entries: expected at most 1000"
            ),
            (
                "a.json", json(#""uri":"\#(String(repeating: "u", count: 5000))","headline":"H""#),
                "its id has 5000 bytes: expected at most 4096"
            ),
            (
                "a.xml", nitf(String(repeating: "<p>\(String(repeating: "word ", count: 100))</p>", count: 5000)),
                "its text has 2535012 bytes: expected at most 2097152"
            ),
            (
                "a.xml",
                nitf(
                    String(
                        repeating: "<media media-type='image'><media-reference source='a.jpg'/></media>", count: 1001)),
                "its list of pictures has 1001 entries: expected at most 1000"
            ),
            (
                "p.xml", package(members: 1001), "its list of members has 1001 entries: expected at most 1000"
            ),
        ])
    func refused(name: String, text: String, reason: String) async throws {
        let desk = try ImportDesk()
        let results = try await desk.take([
            WireCopy(name, language: "en", text), WireCopy("b", language: "en", "B\n\nText."),
        ])
        #expect(results.map(\.outcome) == [.refused, .stored])
        #expect(results[0].reason == reason)
    }

    @Test("Where a message holds many items, the others are kept")
    func others() async throws {
        let long = String(repeating: "x", count: 9000)
        let feed =
            "<rss version='2.0'><channel><title>A</title><language>en</language><item><guid>1</guid><title>\(long)</title>"
            + "</item><item><guid>2</guid><title>Night ferries</title></item></channel></rss>"
        let results = try await ImportDesk().take([WireCopy("feed", feed)])
        #expect(results.map(\.outcome) == [.refused, .stored])
    }

    @Test("An id from outside the copy is bounded too")
    func givenID() async throws {
        let results = try await ImportDesk().take([WireCopy(nil, language: "en", "Head\n\nText.")]) {
            $0.id = String(repeating: "x", count: 5000)
        }
        #expect(results.map(\.reason) == ["its id has 5000 bytes: expected at most 4096"])
    }

    private static func json(_ members: String) -> String {
        #"{"type":"text","language":"en",\#(members)}"#
    }

    private static func package(members: Int) -> String {
        let references = (0..<members).map { "<itemRef residref='m\($0)'><itemClass qcode='ninat:text'/></itemRef>" }
        return """
            <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p" version="1" standard="NewsML-G2"
            standardversion="2.35" conformance="power"><itemMeta><itemClass qcode="ninat:composite"/>
            <provider qcode="x:y"/><versionCreated>2026-01-01T00:00:00Z</versionCreated></itemMeta>
            <groupSet root="g"><group id="g" role="group:main">\(references.joined())</group></groupSet></packageItem>
            """
    }

    private static func nitf(_ media: String) -> String {
        """
        <nitf><head><docdata><doc-id id-string="n"/></docdata></head><body><body.head><hedline><hl1>H</hl1></hedline>
        </body.head><body.content><p>Text.</p>\(media)</body.content></body></nitf>
        """
    }
}
