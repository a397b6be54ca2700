import NewsModel

/// Parses the dates and times that desks type into headers, trailers and embargo lines: `131137 GMT Nov 13`, `11-13-13
/// 1509GMT`, `16:35ET 31-10-14`, `9 a.m. EDT Nov. 13`, `13.11.2026, 15.00 Uhr`, `vendredi 11 décembre, 15h00`.
///
/// It accepts words in any order, and reports what it found and what it could not place; the caller fills in what is
/// missing.
struct DateWords: Hashable {
    private(set) var year: Int?
    private(set) var month: Int?
    private(set) var day: Int?
    /// Minutes after midnight; 1440 is the end of the day.
    private(set) var minutes: Int?
    /// 0 is Sunday.
    private(set) var weekday: Int?
    /// `today` is 0, `tomorrow` 1.
    private(set) var daysAhead: Int?
    /// Whether there is a second time, figures that belong to nothing, two weekdays, or the local time of an unknown
    /// place.
    private(set) var isUnsure = false
    /// Whether it says something else, which may be a day.
    private(set) var hasOtherWords = false
    /// The places of words that are unusual in an embargo line, and may be a place with its own local time.
    private(set) var unknownPlaces: [Int] = []
    /// Whether there is a date such as `11/12`, which half the world reads the other way round.
    private(set) var hasEitherOrder = false
    /// Whether nobody knows which way round that date is meant.
    private(set) var hasOpenOrder = false
    private var zone: DateZone?
    private var tokens: [DeskTokens.Token]
    private var used: [Bool]

    /// - Parameter order: of `11-12`; the day is read first where it is unknown.
    init(_ text: String, order: DayOrder = .dayFirst) {
        self.init(DeskTokens(text).tokens, order: order)
    }

    init(_ tokens: [DeskTokens.Token], order: DayOrder = .dayFirst) {
        self.tokens = tokens
        used = Array(repeating: false, count: tokens.count)
        let clock = takeClock()
        takeNumericDate(order, clock: clock)
        takeNamedDate()
        takeDays()
        judgeRest()
    }

    /// A time of day, a date or a weekday.
    var hasTime: Bool {
        minutes != nil || day != nil && month != nil || weekday != nil
    }

    var hasUnknownWords: Bool {
        !unknownPlaces.isEmpty
    }

    /// Whether it has a time without a stated zone, and words that may name one.
    var isElsewhere: Bool {
        zone == nil && hasUnknownWords
    }

    /// The instant; nil if the day, or with `needsTime` the time, is unknown.
    ///
    /// - Parameters:
    ///   - near: completes a missing year, or month and year.
    ///   - isStrict: whether a stated weekday must be the date's.
    func date(defaultZone: Zone, near: WireDate?, needsTime: Bool = false, isStrict: Bool = false) -> WireDate? {
        guard let day, !needsTime || minutes != nil else { return nil }
        let candidates = years(near: near).flatMap { year in
            months(near: near).compactMap { month -> WireDate? in
                guard let civil = CivilDate(year: year, month: month, day: day) else { return nil }
                return isStrict && weekday != nil && weekday != civil.weekday ? nil : instant(civil, defaultZone)
            }
        }
        guard let near else { return candidates.first }
        return candidates.min {
            abs($0.instant.microseconds - near.instant.microseconds)
                < abs($1.instant.microseconds - near.instant.microseconds)
        }
    }

    /// The time of day on a day, in the stated zone.
    func instant(_ date: CivilDate, _ defaultZone: Zone) -> WireDate? {
        let minutes = minutes ?? 0
        guard
            let civil = CivilDate(
                year: date.year, month: date.month, day: date.day, hour: minutes % 1440 / 60, minute: minutes % 60)
        else { return nil }
        let found = WireDate(civil, in: zone(at: civil) ?? defaultZone)
        return WireDate(found.instant.adding(seconds: Int64(minutes / 1440 * 86_400)), offset: found.offset)
    }

    /// These words with `11/12` read the other way round.
    var swapped: DateWords {
        var other = self
        (other.month, other.day) = (day, month)
        return other
    }

    /// The stated zone by the rules of a date; nil if none is stated.
    func zone(at date: CivilDate) -> Zone? {
        guard let zone, let hours = ZoneAbbreviations.ofDesks[zone.name] else { return nil }
        let isSummer = ZoneAbbreviations.american[zone.name] != nil && Self.isAmericanSummer(date)
        return Zone(offset: Int(hours * 3600) + (isSummer ? 3600 : 0) + zone.seconds)
    }

    /// Whether its zone, which is America's, is called so at the provider's place too: `CST` in China, `EST` in
    /// Australia.
    func hasOwnZone(of home: Zone, at instant: Timestamp) -> Bool {
        zone.flatMap { DateNames.sharedZones[$0.name] }?.contains(home.offset(at: instant) / 1800) ?? false
    }

    /// Whether it has a summer zone in the depth of winter: `BST` in December means another hour.
    func isOutOfSeason(in month: Int) -> Bool {
        guard let zone, DateNames.summerZones.contains(zone.name) else { return false }
        return [11, 12, 1, 2].contains(month) && !(month == 11 && zone.name.hasSuffix("dt"))
    }

    private func years(near: WireDate?) -> [Int] {
        if let year { return [year] }
        guard let near else { return [] }
        let civil = CivilDate(near.instant, offset: near.offset)
        return [civil.year - 1, civil.year, civil.year + 1]
    }

    private func months(near: WireDate?) -> [Int] {
        if let month { return [month] }
        return near == nil ? [] : Array(1...12)
    }

    /// From the second Sunday of March to the first of November (Energy Policy Act of 2005), by day.
    private static func isAmericanSummer(_ date: CivilDate) -> Bool {
        switch date.month {
        case 4...10: true
        case 3: date.day - date.weekday >= 8
        case 11: date.day - date.weekday < 1
        default: false
        }
    }
}

extension DateWords {
    private mutating func take(_ range: Range<Int>) {
        for index in range { used[index] = true }
    }

    /// The first time of day, and its place.
    private mutating func takeClock() -> Int? {
        var first: Int?
        var index = 0
        while index < tokens.count {
            guard let clock = ClockWords(tokens, at: index) else {
                index += 1
                continue
            }
            if first == nil {
                first = index
                (minutes, day, zone) = (clock.minutes, clock.day, clock.zone)
            } else if clock.minutes != minutes || clock.zone != zone {
                isUnsure = true
            }
            take(clock.range)
            index = clock.range.upperBound
        }
        return first
    }

    /// `11-13-13`, `11-13`, `13.11.2026`, `2026-11-13`, `20261113`.
    private mutating func takeNumericDate(_ order: DayOrder, clock: Int?) {
        for (index, token) in tokens.enumerated() where token.isNumber && !used[index] && day == nil {
            let isBehindClock = order == .wire && clock.map { $0 < index } ?? false
            let isAmerican = order == .monthFirst || order == .wire && !isBehindClock
            guard takeDate(token.text, isMonthFirst: isAmerican) else { continue }
            used[index] = true
            hasOpenOrder = hasEitherOrder && (order == .unknown || isBehindClock)
        }
    }

    private mutating func takeDate(_ word: String, isMonthFirst: Bool) -> Bool {
        let figures = word.split { "-./".contains($0) }
        var parts = figures.compactMap { Int($0) }
        guard parts.count == figures.count else { return false }
        if parts.count == 1, word.utf8.count == 8 { parts = [parts[0] / 10_000, parts[0] / 100 % 100, parts[0] % 100] }
        guard (2...3).contains(parts.count) else { return false }
        if parts.count == 3, parts[0] > 31 { return take(year: parts[0], month: parts[1], day: parts[2]) }
        // A month over twelve settles it.
        let isAmerican = isMonthFirst && !word.contains(".") && parts[0] <= 12 || parts[1] > 12
        let (month, day) = isAmerican ? (parts[0], parts[1]) : (parts[1], parts[0])
        hasEitherOrder = !word.contains(".") && month <= 12 && day <= 12 && month != day
        return take(year: parts.count == 3 ? Year.full(parts[2]) : nil, month: month, day: day)
    }

    private mutating func take(year: Int?, month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), day.isDayOfMonth else { return false }
        (self.year, self.month, self.day) = (year, month, day)
        return true
    }

    /// A month by name with the day and year beside it; a day alone if something says that it is one.
    private mutating func takeNamedDate() {
        if month == nil, let place = tokens.indices.first(where: { isMonth($0) }) {
            month = MonthNames.number(tokens[place].text)
            used[place] = true
            let before = besides(place, step: -1)
            let after = besides(place, step: 1)
            if day == nil, let index = [before, after].compactMap(\.self).first(where: { isDay($0) }) {
                day = Int(tokens[index].text)
                used[index] = true
            }
            takeYear(behind: place)
        } else if day == nil, let index = tokens.indices.first(where: { isDay($0) && isNamedDay($0) }) {
            day = Int(tokens[index].text)
            used[index] = true
        }
    }

    /// "may" and Portugal's "out" are words of their own elsewhere.
    private func isMonth(_ index: Int) -> Bool {
        guard !used[index], MonthNames.number(tokens[index].text) != nil else { return false }
        if day != nil, index > 0, used[index - 1] { return true }
        return [besides(index, step: -1), besides(index, step: 1)].contains { place in
            place.map { tokens[$0].isNumber } ?? false
        }
    }

    /// The nearest token other than a preposition or an ordinal's suffix.
    private func besides(_ index: Int, step: Int) -> Int? {
        var place = index + step
        while tokens.indices.contains(place), Self.fillers.contains(tokens[place].text) { place += step }
        return tokens.indices.contains(place) ? place : nil
    }

    private static let fillers = MonthDay.ordinals.union(["de", "del", "of", "the", "d", "er", "o", "do"])

    private func isDay(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isNumber && !used[index] && token.text.utf8.count <= 2 && token.text.isDayOfMonth
    }

    /// `on the 11th`, `dia 11`.
    private func isNamedDay(_ index: Int) -> Bool {
        let follows = index + 1 < tokens.count ? tokens[index + 1].text : ""
        let opens = index > 0 ? tokens[index - 1].text : ""
        return MonthDay.ordinals.contains(follows) || follows == "er" || ["dia", "le", "il"].contains(opens)
    }

    /// Four digits anywhere after the month; two right after it or the day.
    private mutating func takeYear(behind month: Int) {
        guard year == nil else { return }
        var place = besides(month, step: 1)
        if let index = place, used[index], tokens[index].isNumber { place = besides(index, step: 1) }
        if let index = place, isShortYear(index) {
            year = Year.full(Int(tokens[index].text) ?? 0)
            used[index] = true
            return
        }
        let full = tokens.indices.dropFirst(month).first { index in
            !used[index] && tokens[index].isNumber
                && Int(tokens[index].text).map { Year.plausible.contains($0) } ?? false
        }
        guard let full else { return }
        year = Int(tokens[full].text)
        used[full] = true
    }

    private func isShortYear(_ index: Int) -> Bool {
        tokens[index].isNumber && !used[index] && tokens[index].text.utf8.count == 2 && day != nil
            && Int(tokens[index].text) != nil
    }

    private mutating func takeDays() {
        for (index, token) in tokens.enumerated() where !token.isNumber && !used[index] {
            guard let found = WeekdayNames.number(token.text) ?? shortWeekday(index) else { continue }
            if let weekday, weekday != found { isUnsure = true }
            weekday = found
            used[index] = true
        }
        for (index, token) in tokens.enumerated() where !token.isNumber && !used[index] {
            guard let found = DateNames.days[token.text] else { continue }
            used[index] = true
            // `Freitag morgen` is in the morning.
            if weekday == nil || found == 0 { daysAhead = found }
        }
    }

    private func shortWeekday(_ index: Int) -> Int? {
        guard index + 1 < tokens.count, [",", "."].contains(tokens[index + 1].before.first) else { return nil }
        return DateNames.shortWeekdays.firstIndex(of: tokens[index].text)
    }

    /// `23:59 on 30/11/2026 GMT`: a zone apart from its time. `est` and `et` are words elsewhere, and only count at the
    /// end or among dates.
    private mutating func takeZone() {
        for (index, token) in tokens.enumerated() where !token.isNumber && !used[index] {
            guard ZoneAbbreviations.ofDesks[token.text] != nil else { continue }
            let isLast = index + 1 == tokens.count || used[index + 1] || tokens[index + 1].text == "time"
            guard DateNames.plainZones.contains(token.text) || index > 0 && used[index - 1] && isLast else { continue }
            if let zone, zone.name != token.text { isUnsure = true }
            zone = zone ?? DateZone(name: token.text)
            used[index] = true
            if index + 1 < tokens.count, tokens[index + 1].text == "time" { used[index + 1] = true }
        }
    }

    private mutating func judgeRest() {
        takeZone()
        for (index, token) in tokens.enumerated() where !used[index] {
            if token.isNumber { isUnsure = true }
            if zone == nil, DateNames.clocksOfPlaces.contains(token.text) { isUnsure = true }
            let isSmall =
                DateNames.smallWords.contains(token.text) || DateNames.hourWords.contains(token.text)
                || token.text.unicodeScalars.allSatisfy { DateNames.smallHan.contains($0) }
            guard !token.isNumber, !isSmall, !DeskWords.isEmbargo(token.text) else { continue }
            hasOtherWords = true
            if !DeskWords.isUsual(token.text) || isVerbless(index) { unknownPlaces.append(index) }
        }
    }

    /// `ist` and `est`, which are zones too, are verbs only before the word for embargo.
    private func isVerbless(_ index: Int) -> Bool {
        guard ["ist", "est"].contains(tokens[index].text) else { return false }
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        return !DeskWords.isEmbargo(next) && !DeskWords.unders.contains(next)
    }
}
