import NewsModel

/// Reads the dates and times that desks type into headers, trailers and embargo lines: `131137 GMT Nov 13`,
/// `11-13-13 1509GMT`, `16:35ET 31-10-14`, `9 a.m. EDT Nov. 13`, `13.11.2026, 15.00 Uhr`.
///
/// It takes words in any order and tells what it found; what is missing is the caller's to fill. Words that are no
/// part of a date are passed over.
struct DateWords: Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// Minutes after midnight.
    var minutes: Int?
    /// Nil where no zone is stated.
    private var zone: String?

    /// - Parameter isMonthFirst: whether `11-12` is the twelfth of November, as in America.
    init(_ text: String, isMonthFirst: Bool) {
        let words = Self.words(of: text)
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if takeTime(word, next: next) || takeDate(word, isMonthFirst: isMonthFirst && minutes == nil) { continue }
            takeWord(word, besideNumber: Self.isBesideNumber(index, in: words))
        }
    }

    /// The instant; nil where the day, or with `needsTime` the time, is not known.
    ///
    /// - Parameter near: fills a year, or a month and year, that is not stated.
    func date(defaultZone: Zone, near: WireDate?, needsTime: Bool = false) -> WireDate? {
        guard let day, !needsTime || minutes != nil else { return nil }
        let candidates = years(near: near).flatMap { year in
            months(near: near).compactMap { month in instant(year, month, day, defaultZone) }
        }
        guard let near else { return candidates.first }
        return candidates.min {
            abs($0.instant.microseconds - near.instant.microseconds)
                < abs($1.instant.microseconds - near.instant.microseconds)
        }
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

    private func instant(_ year: Int, _ month: Int, _ day: Int, _ defaultZone: Zone) -> WireDate? {
        guard
            let civil = CivilDate(
                year: year, month: month, day: day, hour: (minutes ?? 0) / 60, minute: (minutes ?? 0) % 60)
        else { return nil }
        let stated = zone.flatMap { Self.offset(of: $0, at: civil) }
        return WireDate(civil, in: stated.map { Zone(offset: $0) } ?? defaultZone)
    }
}

extension DateWords {
    /// Runs of letters and of digits with the marks inside them: `1509GMT` is two.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var isDigits = false
        var isOpen = false
        for scalar in text.lowercased().unicodeScalars {
            let joins = isOpen && isDigits && ".:-/".unicodeScalars.contains(scalar)
            let isLetter = scalar.properties.isAlphabetic || scalar == "." && isOpen && !isDigits
            guard scalar.isDigit || isLetter || joins else {
                isOpen = false
                continue
            }
            if isOpen, joins || scalar.isDigit == isDigits {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                words.append(String(scalar))
                isDigits = scalar.isDigit
                isOpen = true
            }
        }
        return words.map { word in String(Substring(word.unicodeScalars.trimmingMarks)) }
    }

    /// "may" and Portugal's "out" are words of their own elsewhere.
    private static func isBesideNumber(_ index: Int, in words: [String]) -> Bool {
        let beside = [index - 1, index + 1, index - 2].filter { words.indices.contains($0) }
        return beside.contains { place in
            words[place].unicodeScalars.first?.isDigit == true && (place != index - 2 || words[index - 1] == "de")
                || place == index - 1 && words[place] == "gmt"
        }
    }

    private mutating func takeTime(_ word: String, next: String) -> Bool {
        guard minutes == nil else { return false }
        let parts = word.split { $0 == ":" || $0 == "." }.compactMap { Int($0) }
        let isAfternoon = next == "pm" || next == "p.m"
        let isTwelveHours = isAfternoon || next == "am" || next == "a.m"
        if isTwelveHours, let hour = parts.first, (1...12).contains(hour), parts.count <= 2 {
            let minute = parts.count == 2 ? parts[1] : 0
            return take(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
        }
        let isClock = word.contains(":") || word.contains(".") && ["uhr", "h", "gmt", "utc"].contains(next)
        if isClock, parts.count >= 2 { return take(hour: parts[0], minute: parts[1]) }
        if parts.count == 1, next == "uhr" || next == "h", word.count <= 2 { return take(hour: parts[0], minute: 0) }
        guard parts.count == 1, let number = Int(word) else { return false }
        // IPTC 7901: day, hour and minute in one group.
        if word.utf8.count == 6, day == nil, (1...31).contains(number / 10_000) {
            day = number / 10_000
            return take(hour: number / 100 % 100, minute: number % 100)
        }
        guard word.utf8.count == 4, !(1990...2099).contains(number) || Self.zones[next] != nil else { return false }
        return take(hour: number / 100, minute: number % 100)
    }

    private mutating func take(hour: Int, minute: Int) -> Bool {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return false }
        minutes = (hour * 60 + minute) % (24 * 60)
        return true
    }

    /// `11-13-13`, `11-13`, `13.11.2026`, `2026-11-13`.
    private mutating func takeDate(_ word: String, isMonthFirst: Bool) -> Bool {
        let parts = word.split { "-./".contains($0) }.compactMap { Int($0) }
        guard day == nil, (2...3).contains(parts.count) else { return false }
        if parts.count == 3, parts[0] > 31 {
            (year, month, day) = (parts[0], parts[1], parts[2])
            return true
        }
        // Canada's wire writes days first; a month over twelve settles it.
        let isAmerican = isMonthFirst && !word.contains(".") && parts[0] <= 12 || parts[1] > 12
        (month, day) = isAmerican ? (parts[0], parts[1]) : (parts[1], parts[0])
        if parts.count == 3 { year = Self.fullYear(parts[2]) }
        return true
    }

    private mutating func takeWord(_ word: String, besideNumber: Bool) {
        if let number = Int(word) {
            if day == nil, (1...31).contains(number), word.utf8.count <= 2 {
                day = number
            } else if year == nil, month != nil, word.utf8.count == 2 || word.utf8.count == 4 {
                year = Self.fullYear(number)
            }
        } else if month == nil, besideNumber, let found = Self.month(word) {
            month = found
        } else if zone == nil, Self.zones[word] != nil {
            zone = word
        }
    }

    private static func fullYear(_ year: Int) -> Int {
        year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year
    }
}

extension DateWords {
    /// By its first three letters, in the languages of Europe; whole words only, since `mark` is no March.
    private static func month(_ word: String) -> Int? {
        let isMonth = fullMonths.contains { $0 == word || word.unicodeScalars.count == 3 && $0.hasPrefix(word) }
        return isMonth || word == "sept" || word == "mrz" ? months[String(word.prefix(3))] : nil
    }

    private static let months: [String: Int] = [
        "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fev": 2, "fév": 2, "mar": 3, "mär": 3, "mrz": 3, "mae": 3, "maa": 3,
        "apr": 4, "abr": 4, "avr": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6, "giu": 6, "jul": 7, "lug": 7,
        "aug": 8, "ago": 8, "aoû": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "out": 10, "ott": 10, "nov": 11,
        "dec": 12, "dez": 12, "dic": 12, "déc": 12,
    ]

    private static let fullMonths: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "januar", "februar", "märz", "maerz", "mai", "juni", "juli", "oktober", "dezember", "janeiro",
        "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
        "dezembro", "enero", "febrero", "marzo", "mayo", "junio", "julio", "septiembre", "octubre", "noviembre",
        "diciembre", "février", "mars", "avril", "août", "septembre", "octobre", "novembre", "décembre", "gennaio",
        "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "maart", "mei",
    ]

    /// Hours east of UTC; those that depend on the date have their own rule.
    private static let zones: [String: Double] = [
        "gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
        "pdt": -7, "et": -5, "ct": -6, "mt": -7, "pt": -8, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "bst": 1,
        "wet": 0, "west": 1, "eet": 2, "eest": 3, "msk": 3, "ist": 5.5, "hkt": 8, "sgt": 8, "jst": 9, "kst": 9,
        "aest": 10, "aedt": 11,
    ]

    private static func offset(of zone: String, at date: CivilDate) -> Int? {
        guard let hours = zones[zone] else { return nil }
        let isSummer = ["et", "ct", "mt", "pt"].contains(zone) && isAmericanSummer(date)
        return Int(hours * 3600) + (isSummer ? 3600 : 0)
    }

    /// From the second Sunday of March to the first of November (Energy Policy Act of 2005), by the day.
    private static func isAmericanSummer(_ date: CivilDate) -> Bool {
        switch date.month {
        case 4...10: true
        case 3: date.day - date.weekday >= 8
        case 11: date.day - date.weekday < 1
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool {
        ("0"..."9").contains(self)
    }
}

extension String.UnicodeScalarView {
    /// Without marks at both ends, which ended a sentence or stood beside the date.
    fileprivate var trimmingMarks: Substring.UnicodeScalarView {
        let isMark = { (scalar: Unicode.Scalar) in ".:-/".unicodeScalars.contains(scalar) }
        let start = firstIndex { !isMark($0) } ?? endIndex
        let end = lastIndex { !isMark($0) }.map { index(after: $0) } ?? start
        return self[start..<Swift.max(start, end)]
    }
}
