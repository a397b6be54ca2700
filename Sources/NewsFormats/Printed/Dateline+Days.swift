import NewsModel

/// Place and day of a dateline in any language.
extension Dateline {
    /// The words of place and day, without the country in brackets, dashes and the hour:
    /// `Bruxelles (Belgique), 26 nov`, `الكويت - 26 - 11`, `Roma, 26 nov 2026 12:30 -`.
    static func placeWords(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        placeWords(parted(scalars).words[...])
    }

    static func placeWords(_ stated: ArraySlice<String>) -> [String] {
        var words: [String] = []
        let found = withoutHijri(stated)
        for word in found where !isBesidePlace(word) {
            if let month = words.last, doubleMonths.contains(month) {
                words[words.count - 1] = month + word
                // Reuters names each month twice: `26 نوفمبر تشرين الثاني`.
                if words.count > 2, isDay(words[words.count - 3], of: words[words.count - 2]) { words.removeLast() }
            } else if levantMonths.contains(word), words.count > 1,
                isDay(words[words.count - 2], of: words[words.count - 1])
            {
                continue
            } else if let year = yearBehindDay(word) {
                words += [year.day, year.year]
            } else {
                words.append(word)
            }
        }
        if words.count > 2, let month = Int(words[words.count - 1]), month <= 12, let day = Int(words[words.count - 2])
        {
            words.removeLast(2)
            words.append("\(day)/\(month)")
        }
        return words
    }

    /// The Saudi agency has the day in both calendars: `Jeddah, Jumada II 16, 1448, Nov 26, 2026`.
    private static func withoutHijri(_ words: ArraySlice<String>) -> ArraySlice<String> {
        guard words.count > 5,
            let year = words.firstIndex(where: {
                $0.utf8.starts(with: "14".utf8) && (1400...1499).contains(Int(bare($0)) ?? 0)
            }),
            let month = words[..<year].firstIndex(where: { hijriMonths.contains(bare($0)) })
        else { return words }
        return words[..<month] + words[(year + 1)...]
    }

    static func beginsHijri(_ words: [String]) -> Bool {
        words.count > 1 && hijriMonths.contains(bare(words[0]))
    }

    private static let hijriMonths: Set<String> = [
        "muharram", "safar", "rabi", "jumada", "rajab", "shaban", "sha'ban", "shaaban", "ramadan", "shawwal",
        "dhul-qadah", "dhul-hijjah", "thul-qadah", "thul-hijjah", "dhu", "thul",
    ]

    /// `(Belgique),`, `(Maharashtra) [India],`, a dash, `12:30`.
    private static func isBesidePlace(_ word: String) -> Bool {
        if ["-", "–", "—", "--"].contains(word) { return true }
        if word.hasPrefix("("), word.hasSuffix("),") || word.hasSuffix(")") { return true }
        if word.hasPrefix("["), word.hasSuffix("],") || word.hasSuffix("]") { return true }
        let clock = word.split(separator: ":", omittingEmptySubsequences: false)
        return clock.count == 2 && clock.allSatisfy { $0.utf8.count == 2 && Int($0) != nil }
    }

    /// ENA's `November 26/2026`.
    private static func yearBehindDay(_ word: String) -> (day: String, year: String)? {
        let parts = bare(word).split(separator: "/")
        guard parts.count == 2, parts[0].isDayOfMonth, isYear(String(parts[1])) else {
            return nil
        }
        return (String(parts[0]), String(parts[1]))
    }

    /// With a blank where nothing parts a day from its month or place: `26.nov`, `26نومبر`, `اسلام آباد۔26`.
    static func parted(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        for index in scalars.indices {
            let scalar = scalars[index]
            if !scalar.isHan, scalar.value > 0x600 || scalar.properties.isAlphabetic, let last = view.last,
                scalar.value > 0x600 ? last.isDigit : last == "." && view.dropLast().last?.isDigit == true
            {
                view.append(" ")
            }
            view.append(scalar)
            if scalar == "۔" { view.append(" ") }
        }
        return String(view)
    }

    /// `26 ноября.`, `26. listopadu`, `26.11.2026`, `26/11`, `26 noi 2026`, `Nov 26`, `26th November, 2026`,
    /// `2026. november 26., csütörtök`.
    static func isAnyDay(_ words: ArraySlice<String>) -> Bool {
        let parts = words.map(bare).flatMap(unhyphened).filter {
            WeekdayNames.number($0) == nil && !beside.contains($0)
        }
        if parts.count == 1 { return isNumericDay(parts[0]) || isAnnounced(parts[0], by: words) }
        if parts.count == 3, isVietnameseDay(parts) { return true }
        switch parts.count {
        case 2: return isDay(parts[0], of: parts[1]) || isDay(parts[1], of: parts[0], isFirst: true)
        case 3 where isYear(parts[2]):
            return isDay(parts[0], of: parts[1]) || isDay(parts[1], of: parts[0])
        case 3 where isYear(parts[0]): return isDay(parts[2], of: parts[1])
        default: return isMongolianDay(parts) || isVietnameseDay(parts)
        }
    }

    /// Uzbek: `26-noyabr`.
    private static func unhyphened(_ word: String) -> [String] {
        let parts = word.split(separator: "-").map { String($0) }
        return parts.count == 2 && Int(parts[0]) != nil && MonthNames.contains(parts[1]) ? parts : [word]
    }

    /// `2026 оны арваннэгдүгээр сарын 26`, `11 дүгээр сарын 26`.
    private static func isMongolianDay(_ parts: [String]) -> Bool {
        guard (3...6).contains(parts.count), parts[parts.count - 2] == "сарын" else { return false }
        return parts[parts.count - 1].isDayOfMonth
    }

    /// `ngày 26 tháng 11 năm 2026`, `26 tháng 11`.
    private static func isVietnameseDay(_ parts: [String]) -> Bool {
        guard let month = parts.firstIndex(of: "tháng"), month > 0 else { return false }
        let figures = parts.filter { !["ngày", "tháng", "năm"].contains($0) }
        return parts.count <= 6 && isNumericDay(figures.joined(separator: "/"))
    }

    private static func isYear(_ word: String) -> Bool {
        Int(word).map { (1900...2999).contains($0) } ?? false
    }

    private static func isDay(_ day: String, of month: String, isFirst: Bool = false) -> Bool {
        let isOrdinal = MonthDay.ordinals.contains { day.hasSuffix($0) }
        guard day.dropLast(isOrdinal ? 2 : 0).isDayOfMonth else { return false }
        if MonthNames.contains(month) { return true }
        // In Latin letters anything may stand there: `Smith, 14 years`.
        let isForeign = month.unicodeScalars.allSatisfy {
            $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) || $0 == "."
        }
        return !isFirst && isForeign && !month.isEmpty && month.unicodeScalars.count <= 14
    }

    /// Releases in Chinese have it with or without a blank before it: `香港2026年11月27日`.
    static func partedHanDay(_ words: [String]) -> (place: [String], day: String)? {
        guard let last = words.last, last.hasSuffix("日"),
            let start = last.unicodeScalars.firstIndex(where: \.isDigit)
        else { return nil }
        let name = String(last[..<start])
        return (words.dropLast() + (name.isEmpty ? [] : [name]), String(last[start...]))
    }

    /// `2026年11月27日`, `11月27日`.
    static func isHanDay(_ word: String) -> Bool {
        let parts = word.unicodeScalars.split { "年月日".unicodeScalars.contains($0) }.map { Int(String($0)) }
        let marks = word.unicodeScalars.filter { !$0.isDigit }.map { Character($0) }
        return parts.allSatisfy { $0 != nil } && ["年月日", "月日"].contains(String(marks))
    }

    static func isNumericDay(_ word: String) -> Bool {
        let parts = bare(word).utf8.split(whereSeparator: { "./-".utf8.contains($0) }).map { Int(Substring($0)) }
        guard (2...3).contains(parts.count), let day = parts[0], let month = parts[1] else { return false }
        return day.isDayOfMonth && (1...12).contains(month) && (parts.count == 2 || parts[2] != nil)
    }

    static func bare(_ word: String) -> String {
        var name = word.lowercased()
        while let last = name.utf8.last, ".,".utf8.contains(last) { name.unicodeScalars.removeLast() }
        return name.utf8.allSatisfy { $0 < 0x80 } ? name : withFigures(name)
    }

    /// Dates in Arabic, Persian, Hindi and Bengali may have figures of their own.
    static func withFigures(_ word: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue,
                let figure = Unicode.Scalar(0x30 + UInt32(value))
            else {
                view.append(scalar)
                continue
            }
            view.append(figure)
        }
        return String(view)
    }

    static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).trimmed
    }

    /// Words beside a day: `26 de noviembre`, `lapkričio 26 d.`.
    private static let beside = Set(["de", "d", "del", "di", "في"]).union(dateWords)
    /// Before a day in Marathi, which needs no month then: `मुंबई, दि. २६`.
    static let dateWords: Set<String> = ["दि", "ता", "दिनांक"]

    private static func isAnnounced(_ day: String, by words: ArraySlice<String>) -> Bool {
        words.contains { dateWords.contains(bare($0)) } && day.isDayOfMonth
    }
    /// Months of the Levant have two words.
    private static let doubleMonths: Set<String> = ["تشرين", "كانون"]
    private static let levantMonths: Set<String> = [
        "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
    ]
}
