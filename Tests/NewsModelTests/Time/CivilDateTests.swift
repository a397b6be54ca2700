import NewsModel
import Testing

@Suite("CivilDate")
struct CivilDateTests {
    @Test(
        "known days have their known seconds since 1970 and weekdays",
        arguments: [
            (1970, 1, 1, 0, 4), (1969, 12, 31, -86_400, 3), (2000, 2, 29, 951_782_400, 2),
            (2026, 11, 14, 1_794_614_400, 6), (1999, 12, 20, 945_648_000, 1), (1900, 3, 1, -2_203_891_200, 4),
            (2038, 1, 19, 2_147_472_000, 2), (1, 1, 1, -62_135_596_800, 1), (9999, 12, 31, 253_402_214_400, 5),
        ])
    func knownDays(year: Int, month: Int, day: Int, seconds: Int64, weekday: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.instant() == Timestamp(seconds: seconds))
        #expect(date.weekday == weekday)
        #expect(CivilDate(Timestamp(seconds: seconds)) == date)
    }

    @Test(
        "a day that does not exist is refused",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2026, 1, 32),
            (0, 1, 1), (10_000, 1, 1), (2026, 11, 31),
        ])
    func impossibleDays(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("leap days exist every fourth year, and every fourth century", arguments: [1600, 2000, 2024, 2400])
    func leapDays(year: Int) {
        #expect(CivilDate(year: year, month: 2, day: 29) != nil)
    }

    @Test("a time that does not exist is refused", arguments: [(24, 0, 0), (0, 60, 0), (0, 0, 61), (-1, 0, 0)])
    func impossibleTimes(hour: Int, minute: Int, second: Int) {
        #expect(CivilDate(year: 2026, month: 1, day: 1, hour: hour, minute: minute, second: second) == nil)
    }

    @Test("a leap second is the next minute's first")
    func leapSecond() throws {
        let leap = try #require(CivilDate(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60))
        #expect(leap.instant() == CivilDate(year: 2017, month: 1, day: 1)?.instant())
    }

    @Test("every day of nine centuries follows the day before it and survives the way there and back")
    func everyDay() {
        var year = 1500
        var month = 1
        var day = 1
        var weekday = CivilDate(year: 1500, month: 1, day: 1)?.weekday ?? -1
        let first = CivilDate(year: 1500, month: 1, day: 1)?.instant().seconds ?? 0
        for number in 0..<Int64(328_000) {
            let date = CivilDate(Timestamp(seconds: first + number * 86_400))
            guard date.year == year, date.month == month, date.day == day, date.weekday == weekday,
                date.instant().seconds == first + number * 86_400
            else {
                Issue.record("day \(number) after 1500-01-01 came out as \(date)")
                return
            }
            weekday = (weekday + 1) % 7
            day += 1
            if CivilDate(year: year, month: month, day: day) == nil { (month, day) = (month + 1, 1) }
            if month == 13 { (year, month) = (year + 1, 1) }
        }
    }

    @Test(
        "microseconds survive on both sides of 1970", arguments: [1, -1, 999_999, -999_999, -1_000_001, 86_399_999_999])
    func microseconds(value: Int64) {
        let instant = Timestamp(microseconds: value)
        for offset in [0, 28_800, -12_600] {
            #expect(CivilDate(instant, offset: offset).instant(offset: offset) == instant)
        }
    }
}
