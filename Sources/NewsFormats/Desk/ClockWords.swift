/// A time of day with its zone as typed by desks, parsed as a unit: `15h30`, `18 h 30`, `15.00 Uhr`, `3 p.m. EST`,
/// `noon`, `0001 GMT`, `16:35ET`, `15:00 UTC+8`.
///
/// Midnight is the end of the day named with it, since no embargo may end early.
struct ClockWords: Hashable {
    /// Minutes after midnight; 1440 and more are the next day's.
    let minutes: Int
    /// The day of IPTC 7901's group of six, `131137`.
    let day: Int?
    let zone: DateZone?
    /// The range of its tokens.
    let range: Range<Int>

    /// - Parameter tokens: the time begins at `start`.
    init?(_ tokens: [DeskTokens.Token], at start: Int) {
        var reader = Reader(tokens: tokens, next: start)
        guard let time = reader.time() else { return nil }
        minutes = time.minutes
        day = time.day
        var first = start
        if let stated = reader.zone() {
            zone = stated
        } else if start > 0, ["gmt", "utc", "mez", "cet"].contains(tokens[start - 1].text) {
            zone = DateZone(name: tokens[start - 1].text)
            first = start - 1
        } else {
            zone = nil
        }
        range = first..<reader.next
    }
}

/// A zone by its name, with the hours added by `UTC+8`.
struct DateZone: Hashable {
    let name: String
    var seconds = 0
}

private struct Reader {
    let tokens: [DeskTokens.Token]
    var next: Int

    private func text(_ ahead: Int = 0) -> String {
        tokens.indices.contains(next + ahead) ? tokens[next + ahead].text : ""
    }

    private func token(_ ahead: Int) -> DeskTokens.Token? {
        tokens.indices.contains(next + ahead) ? tokens[next + ahead] : nil
    }

    mutating func time() -> (minutes: Int, day: Int?)? {
        if let named = namedTime() { return (named, nil) }
        guard let first = token(0), first.isNumber else { return nil }
        let opening = next > 0 ? tokens[next - 1].text : ""
        guard !DateNames.durations.contains(opening), let read = figures(first.text, opening: opening) else {
            return nil
        }
        return (read.minutes, read.day)
    }

    /// `noon`, `meia-noite`.
    private mutating func namedTime() -> Int? {
        let isPair = text() == "meio" || text() == "meia"
        if isPair, text(1) == "dia" || text(1) == "noite" {
            defer { next += 2 }
            return text(1) == "dia" ? 720 : 1440
        }
        guard DateNames.noons.contains(text()) || DateNames.midnights.contains(text()) else { return nil }
        defer { next += 1 }
        return DateNames.noons.contains(text()) ? 720 : 1440
    }

    private mutating func figures(_ word: String, opening: String) -> (minutes: Int, day: Int?)? {
        if word.contains("-") || word.contains("/") { return nil }
        let figures = word.split { $0 == ":" || $0 == "." }
        let parts = figures.compactMap { Int($0) }
        // Figures without end are no number, and what stands beside them no time.
        if parts.isEmpty || parts.count < figures.count { return nil }
        if parts.count == 1 { return word.utf8.count <= 2 ? hour(parts[0], opening: opening) : group(word, parts[0]) }
        guard parts.count <= 3, word.split(separator: ".").count <= 2, (0...24).contains(parts[0]),
            (0...59).contains(parts[1]), isClock(word, parts, opening: opening)
        else { return nil }
        next += 1
        return (finished(hour: parts[0], minute: parts[1]), nil)
    }

    /// `15.00` is a time if something says so, or if it is not a day and month.
    private func isClock(_ word: String, _ parts: [Int], opening: String) -> Bool {
        if word.contains(":") { return true }
        guard word.utf8.suffix(3).first == UInt8(ascii: "."), parts.count == 2 else { return false }
        let follows = text(1)
        return DateNames.hourWords.contains(follows) || ZoneAbbreviations.ofDesks[follows] != nil || meridiem(1) != nil
            || DateNames.hourOpenings.contains(opening) || !(1...12).contains(parts[1]) || parts[0] == 0
    }

    /// `131137`, day and time; `1509`, if it is not a year.
    private mutating func group(_ word: String, _ number: Int) -> (minutes: Int, day: Int?)? {
        let follows = text(1)
        let isSix = word.utf8.count == 6 && (number / 10_000).isDayOfMonth
        let isNamed =
            !isYear(number) && (ZoneAbbreviations.ofDesks[follows] != nil || DateNames.hourWords.contains(follows))
        guard isSix || word.utf8.count == 4 && (isNamed || !Year.plausible.contains(number)) else { return nil }
        let hour = number / 100 % 100
        guard hour <= 24, number % 100 <= 59 else { return nil }
        next += 1
        return (finished(hour: hour, minute: number % 100), isSix ? number / 10_000 : nil)
    }

    /// `30 November 2026 GMT`: after a month, with or without the day.
    private func isYear(_ number: Int) -> Bool {
        guard Year.plausible.contains(number) else { return false }
        let before = tokens[..<next].reversed().drop { ["de", "of", "del"].contains($0.text) }
        let day = before.drop { $0.isNumber && $0.text.utf8.count <= 2 || MonthDay.ordinals.contains($0.text) }
        return [before.first, day.first].contains { $0.map { MonthNames.contains($0.text) } ?? false }
    }

    /// `3 p.m.`, `15h`, `15h30`, `18 h 30`, `12 noon`, `a las 3 de la tarde`.
    private mutating func hour(_ hour: Int, opening: String) -> (minutes: Int, day: Int?)? {
        guard hour <= 24 else { return nil }
        let unit = text(1)
        if meridiem(1) != nil || DateNames.noons.contains(unit) || DateNames.midnights.contains(unit) {
            guard (1...12).contains(hour) || hour == 24 else { return nil }
            next += 1
            return (finished(hour: hour, minute: 0), nil)
        }
        if DateNames.hourWords.contains(unit) {
            // So many hours are `24 hours`; the time is `2400 hours`.
            guard unit != "hours", unit != "hrs" else { return nil }
            next += 2
            let minute = minutes() ?? 0
            return (finished(hour: hour, minute: minute, isNamed: true), nil)
        }
        next += 1
        guard DateNames.hourOpenings.contains(opening), let part = partOfDay() else {
            next -= 1
            return nil
        }
        next += part.length
        return (hour * 60 + (part.isLater && hour < 12 ? 720 : 0), nil)
    }

    /// Two figures after the `h`; after a space they may be the day of a month.
    private mutating func minutes() -> Int? {
        guard let token = token(0), token.isNumber, token.text.utf8.count == 2, let minutes = Int(token.text),
            minutes <= 59, token.before.isEmpty || token.before == " "
        else { return nil }
        let after = ["de", "of", "d", "do"].contains(text(1)) ? text(2) : text(1)
        if !token.before.isEmpty, MonthNames.contains(after) { return nil }
        next += ["min", "m", "minutos", "minutes"].contains(text(1)) ? 2 : 1
        return minutes
    }

    /// The words after the figures: `p.m.`, `Uhr`, `noon`, `de la tarde`.
    ///
    /// - Parameter isNamed: whether the hour is a word, after which `am` is German.
    private mutating func finished(hour: Int, minute: Int, isNamed: Bool = false) -> Int {
        var hour = hour
        if !isNamed, let found = meridiem(0) {
            if (1...12).contains(hour) { hour = hour % 12 + (found.isLater ? 12 : 0) }
            next += found.length
        } else if DateNames.noons.contains(text()) || DateNames.midnights.contains(text()) {
            if DateNames.midnights.contains(text()) { hour = 24 }
            next += 1
        }
        if !isNamed, DateNames.hourWords.contains(text()) { next += 1 }
        if let part = partOfDay() {
            if part.isLater, hour < 12 { hour += 12 }
            next += part.length
        }
        return hour * 60 + minute
    }

    private func meridiem(_ ahead: Int) -> (isLater: Bool, length: Int)? {
        let word = text(ahead)
        if word == "am" || word == "a.m" { return (false, 1) }
        if word == "pm" || word == "p.m" { return (true, 1) }
        guard word == "a" || word == "p", text(ahead + 1) == "m" else { return nil }
        return (word == "p", 2)
    }

    /// `de la tarde`, `in the morning`, `da noite`: within three words, the first ones small.
    private func partOfDay() -> (isLater: Bool, length: Int)? {
        for ahead in 0..<3 {
            if DateNames.afternoons.contains(text(ahead)) { return (true, ahead + 1) }
            if DateNames.mornings.contains(text(ahead)), ahead > 0 || text(ahead) != "manana" {
                return (false, ahead + 1)
            }
            guard ["de", "la", "da", "du", "in", "the", "l", "apres", "por"].contains(text(ahead)) else { return nil }
        }
        return nil
    }

    mutating func zone() -> DateZone? {
        let name = text()
        guard ZoneAbbreviations.ofDesks[name] != nil else { return offset() }
        next += 1
        if text() == "time" { next += 1 }
        var zone = DateZone(name: name)
        if name == "gmt" || name == "utc", let signed = token(0), signed.isNumber,
            let seconds = Self.seconds(signed.text, sign: signed.before)
        {
            zone.seconds = seconds
            next += 1
        }
        return zone
    }

    /// `+08:00` right behind the time; a hyphen there would be `15:00-17:00`.
    private mutating func offset() -> DateZone? {
        guard let signed = token(0), signed.isNumber, signed.before == "+",
            let seconds = Self.seconds(signed.text, sign: "+")
        else { return nil }
        next += 1
        return DateZone(name: "utc", seconds: seconds)
    }

    private static func seconds(_ figures: String, sign: String) -> Int? {
        let sign = sign.filter { $0 != " " }
        guard ["+", "-", "\u{2212}", "\u{2013}"].contains(sign) else { return nil }
        let words = figures.split { $0 == ":" || $0 == "." }
        let parts = words.compactMap { Int($0) }
        guard (1...2).contains(parts.count), parts.count == words.count else { return nil }
        let isJoined = parts.count == 1 && figures.utf8.count == 4
        let hours = isJoined ? parts[0] / 100 : parts[0]
        let minutes = isJoined ? parts[0] % 100 : parts.count == 2 ? parts[1] : 0
        guard hours <= 14, minutes <= 59 else { return nil }
        return (hours * 3600 + minutes * 60) * (sign == "+" ? 1 : -1)
    }
}
