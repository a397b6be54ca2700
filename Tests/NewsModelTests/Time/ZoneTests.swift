import NewsModel
import Testing

struct ZoneTests {
    private static func instant(_ text: String) -> Timestamp {
        guard let date = WireDate(rfc3339: text) else {
            Issue.record("'\(text)' is no date")
            return at(0)
        }
        return date.instant
    }

    /// Lisbon in 2026, and what it might be if it gave its summer up.
    private static let lisbon = Zone(
        offset: 0,
        changes: [
            Zone.Change(at: instant("2026-03-29T01:00:00Z"), offset: 3600),
            Zone.Change(at: instant("2026-10-25T01:00:00Z"), offset: 0),
        ])
    /// Samoa left out 30 December 2011.
    private static let apia = Zone(
        offset: -10 * 3600, changes: [Zone.Change(at: instant("2011-12-30T10:00:00Z"), offset: 14 * 3600)])

    @Test(
        "A date without an offset has that of its day, and an hour that comes twice or not at all means the later instant",
        arguments: [
            ("2026-01-15T12:00:00", "2026-01-15T12:00:00Z"), ("2026-07-01T12:00:00", "2026-07-01T12:00:00+01:00"),
            ("2026-12-01", "2026-12-01T00:00:00Z"), ("2026-03-29T00:59:59", "2026-03-29T00:59:59Z"),
            ("2026-03-29T02:00:00", "2026-03-29T02:00:00+01:00"), ("2026-03-29T01:30:00", "2026-03-29T01:30:00Z"),
            ("2026-10-25T00:59:59", "2026-10-25T00:59:59+01:00"), ("2026-10-25T01:30:00", "2026-10-25T01:30:00Z"),
            ("2026-10-25T02:00:00", "2026-10-25T02:00:00Z"), ("2026-07-01T12:00:00Z", "2026-07-01T12:00:00Z"),
            ("2026-07-01T12:00:00+08:00", "2026-07-01T12:00:00+08:00"),
        ])
    func dates(text: String, expected: String) {
        #expect(WireDate(rfc3339: text, defaultZone: Self.lisbon)?.rfc3339 == expected)
    }

    @Test("An instant is written in the offset that holds then")
    func instants() {
        #expect(Self.lisbon.offset(at: Self.instant("2026-03-29T00:59:59Z")) == 0)
        #expect(Self.lisbon.offset(at: Self.instant("2026-03-29T01:00:00Z")) == 3600)
        #expect(WireDate(Self.instant("2026-10-25T00:30:00Z"), in: Self.lisbon).rfc3339 == "2026-10-25T01:30:00+01:00")
        #expect(WireDate(Self.instant("2026-10-25T01:30:00Z"), in: Self.lisbon).rfc3339 == "2026-10-25T01:30:00Z")
    }

    @Test("A place that crosses the date line has its dates on both sides of the day that it leaves out")
    func dateLine() {
        func date(_ text: String) -> String? { WireDate(rfc3339: text, defaultZone: Self.apia)?.rfc3339 }
        #expect(date("2011-12-29T23:59:59") == "2011-12-29T23:59:59-10:00")
        #expect(date("2011-12-31T00:00:00") == "2011-12-31T00:00:00+14:00")
    }
}
