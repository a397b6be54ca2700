import NewsModel
import Testing

@testable import NewsFormats

@Suite("Whether 01/03/2027 is in January or in March")
struct EmbargoOrderTests {
    private static let filed = WireDate(rfc3339: "2026-11-26T10:00:00Z")

    private static func zone(_ hours: Int) -> Zone {
        Zone(offset: hours * 3600)
    }

    @Test(
        "The region of English decides, other languages alone, and else the zone",
        arguments: [
            ("en-US", 1, DayOrder.monthFirst), ("en-GB", 0, .dayFirst), ("en-AU", 0, .dayFirst),
            ("en-MO", 0, .dayFirst), ("en-CA", 0, .unknown), ("en-PH", 0, .unknown), ("en-001", 0, .unknown),
            ("en", 0, .unknown), ("en", 1, .dayFirst), ("en", 5, .dayFirst), ("en", 8, .unknown),
            ("en", -5, .unknown), ("pt", 0, .dayFirst), ("pt-BR", -3, .dayFirst), ("de", 0, .dayFirst),
            ("es-PR", -4, .unknown), ("zh-Hant", 8, .unknown), ("hu", 1, .unknown), (nil, 0, .unknown),
            (nil, 2, .dayFirst), (nil, 8, .unknown),
        ] as [(String?, Int, DayOrder)])
    func order(language: String?, hours: Int, order: DayOrder) {
        let tag = language.flatMap { LanguageTag($0) }
        #expect(DayOrder(language: tag, zone: Self.zone(hours), date: Self.filed) == order)
    }

    private static func signals(_ line: String, _ order: DayOrder = .unknown) -> DeskSignals {
        DeskSignals(labels: [], lines: [line], date: filed, defaultZone: .utc, order: order)
    }

    @Test("Where nothing decides, the desk does")
    func unknown() {
        for line in [
            "EMBARGOED UNTIL 01/03/2027 6 a.m.", "EMBARGOED UNTIL 6 a.m. EST, 03/01/2027", "Embargo: 12-11-26 15:00",
            "Embargo: 06/12 15:00",
        ] {
            let signals = Self.signals(line)
            #expect(signals.embargo == nil && signals.doubt == .embargo(line), "\(line)")
        }
    }

    @Test(
        "What leaves one order only is no question",
        arguments: [
            ("EMBARGOED UNTIL 30/11/2026 6 a.m.", "2026-11-30T06:00:00Z"),
            ("EMBARGOED UNTIL 11/30/2026 6 a.m.", "2026-11-30T06:00:00Z"),
            ("EMBARGOED UNTIL 03/03/2027 6 a.m.", "2027-03-03T06:00:00Z"),
            ("EMBARGOED UNTIL Monday 01/03/2027 6 a.m.", "2027-03-01T06:00:00Z"),
            ("EMBARGOED UNTIL Sunday 01/03/2027 6 a.m.", "2027-01-03T06:00:00Z"),
            ("EMBARGOED UNTIL 06:00 BST 06/12/2027", "2027-06-12T06:00:00+01:00"),
            ("EMBARGOED UNTIL 01/03/2026 6 a.m.", "2026-03-01T06:00:00Z"),
            ("EMBARGO ATÉ 01/03/2027 ÀS 06:00", "2027-03-01T06:00:00Z"),
            ("EMBARGADO HASTA EL 01/03/2027, 06:00", "2027-03-01T06:00:00Z"),
            ("Sperrfrist: 01/03/2027, 6 Uhr", "2027-03-01T06:00:00Z"),
            ("SOUS EMBARGO JUSQU'AU 01/03/2027 6h", "2027-03-01T06:00:00Z"),
        ])
    func certain(line: String, end: String) {
        #expect(Self.signals(line).embargo?.rfc3339 == end)
    }

    @Test("The place of the time changes nothing, but in lines of America's wires, whose members differ")
    func places() {
        for line in ["Embargo: 6 a.m. 03/01/2027", "Embargo: 03/01/2027 6 a.m."] {
            #expect(Self.signals(line, .monthFirst).embargo?.rfc3339 == "2027-03-01T06:00:00Z")
            #expect(Self.signals(line, .dayFirst).embargo?.rfc3339 == "2027-01-03T06:00:00Z")
        }
        #expect(Self.signals("Embargo: 03/01/2027 6 a.m.", .wire).embargo?.rfc3339 == "2027-03-01T06:00:00Z")
        #expect(Self.signals("Embargo: 6 a.m. 03/01/2027", .wire).embargo == nil)
        #expect(Self.signals("Embargo: 6 a.m. 30/11/2026", .wire).embargo?.rfc3339 == "2026-11-30T06:00:00Z")
    }

    @Test("The copy's language decides in every format with fields", arguments: DeskHeadTests.Format.allCases)
    func formats(format: DeskHeadTests.Format) throws {
        for (language, end) in [
            ("en-US", "2027-01-03T06:00:00Z"), ("en-GB", "2027-03-01T06:00:00Z"), ("pt", "2027-03-01T06:00:00Z"),
            ("en", nil),
        ] as [(String, String?)] {
            for line in ["EMBARGOED UNTIL 01/03/2027 0600 GMT", "EMBARGOED UNTIL 0600 GMT 01/03/2027"] {
                let item = try format.item(headline: "Fares rise", text: line, language: language)
                #expect(item.embargo?.rfc3339 == end, "\(language)")
                #expect(item.status == (end == nil ? .withheld : .usable))
            }
        }
    }

    @Test("So it does in plain text and in feeds, whose en-US is what software writes that nobody has told")
    func others() throws {
        func text(_ language: String) throws -> WireItem {
            try WireTextReader.read(
                text: """
                    Language: \(language)
                    Date: 2026-11-26

                    EMBARGOED UNTIL 0600 GMT 01/03/2027

                    Ferry fares rise

                    Fares rise in spring, the office said.
                    """)
        }
        #expect(try text("en-US").embargo?.rfc3339 == "2027-01-03T06:00:00Z")
        #expect(try text("en-GB").embargo?.rfc3339 == "2027-03-01T06:00:00Z")
        #expect(try text("en").status == .withheld)
        for (language, end) in [("en-US", nil), ("en-GB", "2027-03-01T06:00:00Z")] as [(String, String?)] {
            let feed = """
                <rss version="2.0"><channel><title>F</title><language>\(language)</language><item><guid>a</guid>
                <title>EMBARGOED UNTIL 0600 GMT 01/03/2027: Fares rise</title><description>Fares rise.</description>
                <pubDate>Thu, 26 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>
                """
            guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
                throw G2Copy.NoItem()
            }
            #expect(item.embargo?.rfc3339 == end && item.status == (end == nil ? .withheld : .usable), "\(language)")
        }
    }
}
