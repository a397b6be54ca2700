import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// Embargoes that state no zone, of a provider whose clocks change.
struct DaylightTests {
    /// Portugal's clocks from spring to autumn of 2027.
    private static let lisbon = Zone(
        offset: 0,
        changes: [
            Zone.Change(at: Timestamp(seconds: 1_806_195_600), offset: 3600),
            Zone.Change(at: Timestamp(seconds: 1_824_944_400), offset: 0),
        ])

    private static let formats: [@Sendable (String) -> String] = [
        { "embargo: \($0.replacing("T", with: " "))\n\nFerries\n\nText." },
        { "{\"uri\": \"a\", \"language\": \"en\", \"headline\": \"Ferries\", \"embargoed\": \"\($0)\"}" },
        {
            "<nitf><head><docdata management-status=\"embargoed\"><doc-id id-string=\"a\"/><date.release norm=\"\($0)\"/>"
                + "</docdata></head><body><body.head><hedline><hl1>Ferries</hl1></hedline></body.head></body></nitf>"
        },
    ]

    @Test(
        "In summer it ends by summer time and in winter by winter time, whatever the season in which it comes",
        arguments: [
            ("2027-02-01T12:00:00", "2027-02-01T12:00:00Z"), ("2027-07-01T12:00:00", "2027-07-01T12:00:00+01:00"),
            ("2027-03-28T00:59:59", "2027-03-28T00:59:59Z"), ("2027-03-28T02:00:00", "2027-03-28T02:00:00+01:00"),
            ("2027-10-31T01:30:00", "2027-10-31T01:30:00Z"), ("2027-12-01T12:00:00", "2027-12-01T12:00:00Z"),
        ])
    func embargo(stated: String, end: String) async throws {
        for format in Self.formats {
            let desk = try ImportDesk(providers: Providers(usual: "newsroom", fallback: Provider(zone: Self.lisbon)))
            let result = try await desk.take([WireCopy("a", language: "en", format(stated))])[0]
            #expect(result.reason == "embargo until \(end)", "\(format(stated))")
            let until = try #require(WireDate(rfc3339: end)).instant
            try await desk.store.advance(to: Timestamp(microseconds: until.microseconds - 1))
            #expect(try await desk.store.newestChange() == 0)
            try await desk.store.advance(to: until)
            #expect(try await desk.store.newestChange() == 1)
        }
    }
}
