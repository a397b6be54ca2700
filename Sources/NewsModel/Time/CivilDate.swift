/// A date and time of day in the proleptic Gregorian calendar, without a zone.
///
/// Own arithmetic, because dates are formatted for every entry of every feed and Foundation's calendar takes
/// microseconds for each. The algorithms are Howard Hinnant's "days_from_civil" and its inverse.
public struct CivilDate: Sendable, Hashable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int
    /// 0 to 23.
    public let hour: Int
    public let minute: Int
    /// 0 to 60: 60 is the next minute's 0.
    public let second: Int
    /// 0 to 999,999, of the second.
    public let microsecond: Int

    /// Nil unless the day and time exist; second 60 is the next minute's 0.
    public init?(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, microsecond: Int = 0
    ) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            (0...999_999).contains(microsecond)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
    }

    /// The local time `offset` seconds east of UTC at `instant`.
    public init(_ instant: Timestamp, offset: Int = 0) {
        let seconds = instant.seconds + Int64(offset)
        let dayNumber = seconds.flooredQuotient(by: 86_400)
        let secondOfDay = Int(seconds - dayNumber * 86_400)
        let shifted = dayNumber + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
        hour = secondOfDay / 3600
        minute = secondOfDay / 60 % 60
        second = secondOfDay % 60
        microsecond = Int(instant.microseconds - instant.seconds * 1_000_000)
    }

    /// The instant of this local time `offset` seconds east of UTC.
    public func instant(offset: Int = 0) -> Timestamp {
        let seconds = dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        return Timestamp(microseconds: seconds * 1_000_000 + Int64(microsecond))
    }

    /// 0 is Sunday.
    public var weekday: Int {
        let remainder = Int((dayNumber + 4) % 7)
        return remainder < 0 ? remainder + 7 : remainder
    }

    /// Days since 1970-01-01.
    private var dayNumber: Int64 {
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let era = shiftedYear.flooredQuotient(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
