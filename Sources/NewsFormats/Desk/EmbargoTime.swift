import NewsModel

/// The end of an embargo line. An ambiguous line has none, so that a person must read it: an embargo that ends a day
/// too early is worse than none.
struct EmbargoTime {
    /// Of the copy.
    let date: WireDate?
    let defaultZone: Zone
    let order: DayOrder

    func end(of line: String) -> WireDate? {
        if let stated = machineDate(in: line) { return isPossible(stated) ? stated : nil }
        let words = DateWords(line, order: order.stated(by: line))
        guard words.minutes != nil, !words.isUnsure else { return nil }
        let end = words.day == nil ? coming(words) : dated(words)
        guard let end, isPossible(end), !words.hasOwnZone(of: defaultZone, at: end.instant) else { return nil }
        return end
    }

    /// The end for copy in advance for a day's papers: the next day of the month with that number.
    func advance(to day: Int) -> WireDate? {
        guard let date else { return nil }
        let civil = CivilDate(date.instant, offset: defaultZone.offset(at: date.instant))
        for step in 0...2 {
            let month = (civil.month - 1 + step) % 12 + 1
            let year = civil.year + (civil.month - 1 + step) / 12
            guard let release = CivilDate(year: year, month: month, day: day), step > 0 || day >= civil.day
            else { continue }
            return WireDate(release, in: defaultZone)
        }
        return nil
    }
}

extension EmbargoTime {
    /// `2026-12-11T15:00:00+01:00`.
    private func machineDate(in line: String) -> WireDate? {
        let dates = line.words.compactMap { word -> WireDate? in
            word.utf8.contains(UInt8(ascii: "T")) ? WireDate(rfc3339: word, defaultZone: defaultZone) : nil
        }
        return dates.count == 1 ? dates.first : nil
    }

    /// A year that was past when the copy was written was misread or mistyped. One far ahead holds the copy back.
    private func isPossible(_ end: WireDate) -> Bool {
        guard let date else { return true }
        let years = [date, end].map { CivilDate($0.instant, offset: $0.offset).year }
        return years[1] >= years[0]
    }

    private func dated(_ words: DateWords) -> WireDate? {
        // A year that fits is no proof where nothing says when the copy was written.
        guard date != nil || words.year != nil && words.month != nil else { return nil }
        guard !words.isElsewhere else { return nil }
        if words.hasOpenOrder { return either(words) }
        let end = exact(words)
        guard let end, let date, words.hasEitherOrder, end.instant < date.instant else { return end }
        // `12/11`, read as a day that is over and perhaps meant as one to come.
        let other = words.swapped.date(defaultZone: defaultZone, near: date, needsTime: true)
        return other.map { $0.instant > date.instant } ?? false ? nil : end
    }

    /// Where nobody knows whether the day or the month is first: the one that the weekday or the season of the zone
    /// leaves, or the later if both were over when the copy was written.
    private func either(_ words: DateWords) -> WireDate? {
        let ends = [words, words.swapped].compactMap { exact($0) }
        guard ends.count > 1 else { return ends.first }
        guard let date, let last = ends.max(by: { $0.instant < $1.instant }) else { return nil }
        return last.instant < date.instant ? last : nil
    }

    private func exact(_ words: DateWords) -> WireDate? {
        guard !words.isOutOfSeason(in: words.month ?? 0) else { return nil }
        return words.date(defaultZone: defaultZone, near: date, needsTime: true, isStrict: true)
    }

    /// The next such time, on the weekday or as many days ahead as the line says.
    private func coming(_ words: DateWords) -> WireDate? {
        guard let date, !words.hasOtherWords else { return nil }
        let local = CivilDate(date.instant, offset: defaultZone.offset(at: date.instant))
        let zone = words.zone(at: local) ?? defaultZone
        let today = CivilDate(date.instant, offset: zone.offset(at: date.instant))
        let ahead = words.weekday.map { ($0 - today.weekday + 7) % 7 } ?? words.daysAhead
        guard let end = words.instant(today.adding(days: ahead ?? 0), defaultZone) else { return nil }
        if end.instant >= date.instant { return end }
        // Filed at ten at night for six in the morning. On Friday evening `Friday 3 p.m.` may be over or to come.
        guard ahead == nil else { return words.daysAhead == 0 && words.weekday == nil ? end : nil }
        return words.instant(today.adding(days: 1), defaultZone)
    }
}

extension CivilDate {
    /// Midnight that many days later.
    fileprivate func adding(days: Int) -> CivilDate {
        let midnight = CivilDate(year: year, month: month, day: day) ?? self
        return CivilDate(midnight.instant().adding(seconds: Int64(days * 86_400)))
    }
}
