import NewsModel
import Testing

@testable import NewsFormats

/// Until when embargo lines hold, in the ways in which desks write days and hours.
struct EmbargoTimeTests {
    /// Thursday the 12th of November 2026, in the afternoon.
    static let filed = WireDate(rfc3339: "2026-11-12T15:01:00Z")

    private static func signals(
        _ line: String, zone: Zone = .utc, filed: WireDate? = EmbargoTimeTests.filed, order: DayOrder = .dayFirst
    ) -> DeskSignals {
        DeskSignals(
            labels: [], lines: [line], date: filed, defaultZone: zone, order: order)
    }

    @Test(
        "A time of day is one word, whatever its hours and minutes are parted by",
        arguments: [
            ("(Embargo: vendredi 11 décembre, 15h00)", "2026-12-11T15:00:00Z"),
            ("Embargo: 11 décembre, 15h30", "2026-12-11T15:30:00Z"),
            ("Embargo: 00h01 de 11/12", "2026-12-11T00:01:00Z"),
            ("Embargo: 18 h 30, 11 déc. 2026", "2026-12-11T18:30:00Z"),
            ("Embargo: 15h 11 de dezembro", "2026-12-11T15:00:00Z"),
            ("Embargo: 15h30min de 11 de dezembro", "2026-12-11T15:30:00Z"),
            ("Embargo: 11 December, 3pm", "2026-12-11T15:00:00Z"),
            ("Embargo: 11 December, noon", "2026-12-11T12:00:00Z"),
            ("Embargo: 11 December, 12 noon", "2026-12-11T12:00:00Z"),
            ("Embargo: midnight, Dec 11", "2026-12-12T00:00:00Z"),
            ("Sperrfrist: 11.12., 24.00 Uhr", "2026-12-12T00:00:00Z"),
            ("Sperrfrist: 11. Dezember, 15 Uhr", "2026-12-11T15:00:00Z"),
            ("Sperrfrist: 11.12.2026, 2030 Uhr", "2026-12-11T20:30:00Z"),
            ("Embargo: 11 December 2035, 15:00", "2035-12-11T15:00:00Z"),
            ("EMBARGO TOT 11 DECEMBER 15.00 UUR", "2026-12-11T15:00:00Z"),
            ("EMBARGO FINO ALLE 15.00 DELL'11 DICEMBRE", "2026-12-11T15:00:00Z"),
            ("EMBARGADO HASTA LAS 3 DE LA TARDE DEL 11 DE DICIEMBRE", "2026-12-11T15:00:00Z"),
            ("EMBARGO ATE AS 15:00 DE 11 DE DEZEMBRO", "2026-12-11T15:00:00Z"),
            ("Embargoed until 3 p. m. on the 11th of December", "2026-12-11T15:00:00Z"),
            ("Embargo: 2026-12-11 15:00 UTC+8", "2026-12-11T15:00:00+08:00"),
            ("Embargo: 2026-12-11T15:00:00-03:00", "2026-12-11T15:00:00-03:00"),
            ("Die Meldung ist gesperrt bis 11. Dezember, 15.00 Uhr", "2026-12-11T15:00:00Z"),
            ("La dépêche est sous embargo jusqu'au 11 décembre 15h00", "2026-12-11T15:00:00Z"),
            ("禁發至12月11日上午9時", "2026-12-11T09:00:00Z"), ("禁发至2026年12月11日下午3时30分", "2026-12-11T15:30:00Z"),
            ("本稿十二月十一日晚上九時半解禁", "2026-12-11T21:30:00Z"), ("禁發至12月11日15:00", "2026-12-11T15:00:00Z"),
            ("禁發至民國115年12月11日上午9時", "2026-12-11T09:00:00Z"), ("禁發至民國一一五年十二月十一日上午九時", "2026-12-11T09:00:00Z"),
            ("禁發至115年12月11日上午9時", "2026-12-11T09:00:00Z"), ("禁發至中華民國115年12月11日上午9時", "2026-12-11T09:00:00Z"),
            ("報道解禁：令和8年12月11日午後2時", "2026-12-11T14:00:00Z"),
        ])
    func clocks(line: String, end: String) {
        let signals = Self.signals(line)
        #expect(signals.embargo?.rfc3339 == end)
        #expect(signals.status == .usable && signals.doubt == nil)
    }

    @Test(
        "A weekday is the next such day, and today and tomorrow are the copy's",
        arguments: [
            ("Embargoed until Friday at 3 p.m. EST", "2026-11-13T15:00:00-05:00"),
            ("Sperrfrist: Freitag, 1800 Uhr", "2026-11-13T18:00:00Z"),
            ("EMBARGO: 15h00 de sexta-feira", "2026-11-13T15:00:00Z"),
            ("Sperrfrist: Fr., 18 Uhr", "2026-11-13T18:00:00Z"),
            ("Embargo hasta el lunes a las 15:00", "2026-11-16T15:00:00Z"),
            ("Sous embargo jusqu'à samedi 6h", "2026-11-14T06:00:00Z"),
            ("Embargo fino alle 15.00 di martedì", "2026-11-17T15:00:00Z"),
            ("EMBARGO TOT WOENSDAG 15.00 UUR", "2026-11-18T15:00:00Z"),
            ("禁發至星期五上午九時", "2026-11-13T09:00:00Z"), ("禁发至周五15:00", "2026-11-13T15:00:00Z"),
            ("Embargoed until 6 p.m. today", "2026-11-12T18:00:00Z"),
            ("Embargo: amanhã, 15h00", "2026-11-13T15:00:00Z"),
            ("Embargoed until 6 a.m. tomorrow", "2026-11-13T06:00:00Z"),
            ("Embargoed until Thursday 1800 GMT", "2026-11-12T18:00:00Z"),
        ])
    func days(line: String, end: String) {
        #expect(Self.signals(line).embargo?.rfc3339 == end)
    }

    @Test(
        "What leaves the time open in any way withholds the copy for the desk",
        arguments: [
            "Embargoed until Tuesday, December 11, 3 p.m.", "Embargo: 11 December 2024, 15:00",
            "Embargo: 11 December 2000, 15:00",
            "Embargoed until next Friday at 3 p.m.", "Embargoed until Thursday 1400 GMT",
            "Embargoed until 3 p.m. on Friday or Monday",
            "Embargo: 11 December, 15:00 or 17:00", "Embargo: 11 December, 15h00 heure de Harbourville",
            "Embargo: 11 December",
            "Embargo: 12/11, 15:30 - 17", "Embargo: 12/11, 15:00", "Embargoed until the speech at 3 p.m.",
            "Sperrfrist: Freitag",
            "Embargo: 31 November, 15:00", "Embargo: 15:75, 11 December", "EMBARGO", "Embargo: 20 15 11 December",
            "禁發至另行通知",
        ])
    func open(line: String) {
        let signals = Self.signals(line)
        #expect(signals.embargo == nil && signals.status == .withheld)
        #expect(signals.doubt == .embargo(line))
    }

    @Test("A zone that is called like an American one at the provider's place is for the desk")
    func sharedZones() {
        for (name, hours) in [("CST", 8), ("EST", 10), ("EST", 11)] {
            let line = "EMBARGOED UNTIL 9 a.m. \(name), 30 November 2026"
            #expect(Self.signals(line, zone: Zone(offset: hours * 3600)).doubt == .embargo(line), "\(line)")
        }
        for (name, hours) in [("CST", -6), ("EST", 8), ("PST", 8), ("EST", 0), ("CST", 1)] {
            let line = "EMBARGOED UNTIL 9 a.m. \(name), 30 November 2026"
            #expect(Self.signals(line, zone: Zone(offset: hours * 3600)).embargo?.offset ?? 0 < 0, "\(line)")
        }
    }

    @Test("Copy without a date of its own has no day for an embargo that states no year")
    func undated() {
        #expect(Self.signals("Embargo: 11 December 2026, 15:00", filed: nil).embargo?.rfc3339 == "2026-12-11T15:00:00Z")
        for line in ["Embargo: 11 December, 15:00", "Embargo: Friday, 15:00", "Embargo: 15:00"] {
            #expect(Self.signals(line, filed: nil).doubt == .embargo(line))
        }
    }

    @Test("America's order of day and month holds where it is the service's")
    func order() {
        #expect(Self.signals("Embargo: 12/11 15:00", order: .monthFirst).embargo?.rfc3339 == "2026-12-11T15:00:00Z")
        #expect(Self.signals("Embargo: 12-11-26 15:00", order: .monthFirst).embargo?.rfc3339 == "2026-12-11T15:00:00Z")
        #expect(
            Self.signals("Embargo: 15:00 on Dec. 11", order: .monthFirst).embargo?.rfc3339 == "2026-12-11T15:00:00Z")
        #expect(Self.signals("Embargo: 11/12 15:00").embargo?.rfc3339 == "2026-12-11T15:00:00Z")
    }
}
