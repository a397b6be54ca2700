import NewsModel
import Testing

@Suite("Dates in the formats of the field")
struct DateFormatTests {
    private static let noon: Int64 = 1_794_657_600  // 2026-11-14T12:00:00Z

    @Test(
        "RFC 3339 is written with its offset and as many decimals as it needs",
        arguments: [
            (noon * 1_000_000, 0, "2026-11-14T12:00:00Z"),
            (noon * 1_000_000, 28_800, "2026-11-14T20:00:00+08:00"),
            (noon * 1_000_000, -12_600, "2026-11-14T08:30:00-03:30"),
            (noon * 1_000_000 + 1, 0, "2026-11-14T12:00:00.000001Z"),
            (noon * 1_000_000 + 250_000, 28_800, "2026-11-14T20:00:00.25+08:00"),
            (-1, 0, "1969-12-31T23:59:59.999999Z"),
        ] as [(Int64, Int, String)])
    func writesRFC3339(microseconds: Int64, offset: Int, expected: String) {
        let date = WireDate(Timestamp(microseconds: microseconds), offset: offset)
        #expect(date.rfc3339 == expected)
        #expect(WireDate(rfc3339: expected) == date)
    }

    @Test(
        "RFC 822 is written with a four-digit year",
        arguments: [
            (noon, 0, "Sat, 14 Nov 2026 12:00:00 +0000"), (noon, 28_800, "Sat, 14 Nov 2026 20:00:00 +0800"),
            (noon, -34_200, "Sat, 14 Nov 2026 02:30:00 -0930"), (0, 0, "Thu, 01 Jan 1970 00:00:00 +0000"),
        ] as [(Int64, Int, String)])
    func writesRFC822(seconds: Int64, offset: Int, expected: String) {
        #expect(WireDate(Timestamp(seconds: seconds), offset: offset).rfc822 == expected)
    }

    @Test(
        "the shorter forms of RFC 3339 are read, at the default offset where they state none",
        arguments: [
            ("2026-11-14", 28_800, "2026-11-14T00:00:00+08:00"), ("2026-11-14", 0, "2026-11-14T00:00:00Z"),
            ("2026-11-14T20:00+08:00", 0, "2026-11-14T20:00:00+08:00"),
            ("2026-11-14 20:00", 28_800, "2026-11-14T20:00:00+08:00"),
            ("2026-11-14 20:00:00 +0800", 0, "2026-11-14T20:00:00+08:00"),
            ("2026-11-14t20:00:00z", 28_800, "2026-11-14T20:00:00Z"),
            ("2026-11-14T20:00:00.1234567Z", 0, "2026-11-14T20:00:00.123456Z"),
            ("2026-11-14T20:00:00+08", 0, "2026-11-14T20:00:00+08:00"),
            ("2026-11-14T20:00:00-00:00", 0, "2026-11-14T20:00:00Z"),
            ("2026-12-31T23:59:60Z", 0, "2027-01-01T00:00:00Z"),
        ])
    func readsShorterForms(text: String, offset: Int, expected: String) {
        #expect(WireDate(rfc3339: text, defaultZone: Zone(offset: offset))?.rfc3339 == expected)
    }

    @Test(
        "what is no date is refused rather than repaired",
        arguments: [
            "", "2026", "2026-11", "2026-11-31", "2026-02-29", "2026-13-01", "26-11-14", "2026-11-14T", "2026-11-14T20",
            "2026-11-14T24:00:00Z", "2026-11-14T20:60Z", "2026-11-14T20:00:00.Z", "2026-11-14T20:00:00+24:00",
            "2026-11-14T20:00:00+08:60", "2026-11-14T20:00:00+08:", "2026-11-14T20:00:00+8", "2026-11-14T20:00:00 CST",
            "2026-11-14T20:00:00Z ", "2026/11/14", "14 Nov 2026", "2026-1-4", "-2026-11-14", "٢٠٢٦-11-14",
        ])
    func refusesRFC3339(text: String) {
        #expect(WireDate(rfc3339: text) == nil)
    }

    @Test("an HTTP date is read back as it was written, without the fraction")
    func httpDate() {
        let instant = Timestamp(microseconds: Self.noon * 1_000_000 + 999_999)
        #expect(instant.httpDate == "Sat, 14 Nov 2026 12:00:00 GMT")
        #expect(Timestamp(httpDate: instant.httpDate) == Timestamp(seconds: Self.noon))
    }

    @Test(
        "the older forms of an HTTP date are understood",
        arguments: [
            ("Saturday, 14-Nov-26 12:00:00 GMT", noon), ("Sat Nov 14 12:00:00 2026", noon),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777), ("Sun Nov  6 08:49:37 1994", 784_111_777),
        ])
    func olderHTTPDate(text: String, seconds: Int64) {
        #expect(Timestamp(httpDate: text) == Timestamp(seconds: seconds))
    }

    @Test(
        "what is none of the forms is no HTTP date",
        arguments: [
            "", "Sat, 14 Nov 2026 12:00:00", "Sat, 14 Nov 2026 12:00:00 UTC", "Sat, 14 Nov 2026 12:00:00 +0000",
            "Saturday, 14-Nov-2026 12:00:00 GMT", "Sat, 14-Nov 26 12:00:00 GMT", "Sat, 14 Nov 26 12:00:00 GMT",
            "Sat Nov 14 12:00:00 2026 GMT", "Sat Nov 4 12:00:00 2026", "Sat, 31 Nov 2026 12:00:00 GMT",
            "Sat, 14 nov 2026 12:00:00 GMT", "Sat, 14 Nov 2026 25:00:00 GMT", "Sat, 14 Nov 2026 12:00:00 GMT;",
            "14 Nov 2026 12:00:00 GMT", "Sat, 4 Nov 2026 12:00:00 GMT",
        ])
    func refusesHTTPDate(text: String) {
        #expect(Timestamp(httpDate: text) == nil)
    }

    @Test(
        "an offset from UTC is read in all its spellings",
        arguments: [
            ("Z", 0), ("+08:00", 28_800), ("+0800", 28_800), ("+08", 28_800), ("-0330", -12_600), ("-00:30", -1800),
        ])
    func offset(text: String, seconds: Int) {
        #expect(Int(utcOffset: text) == seconds)
    }

    @Test(
        "what is no offset is refused",
        arguments: ["", "08:00", "+8", "+8:00", "+24:00", "+08:60", "UTC", "+08:00 ", "+08:"])
    func refusesOffset(text: String) {
        #expect(Int(utcOffset: text) == nil)
    }

    @Test("instants are ordered, and the next can be told from the one before")
    func order() {
        let instant = Timestamp(seconds: 5)
        #expect(instant < instant.next)
        #expect(instant.adding(seconds: -6).seconds == -1)
        #expect(Timestamp(microseconds: -1).seconds == -1)
    }
}
