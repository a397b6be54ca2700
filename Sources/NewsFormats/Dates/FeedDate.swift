import NewsModel

/// Parses dates as feeds have them: RFC 822 in any variation, ISO 8601, plain figures, or seconds since 1970.
///
/// Of RFC 822 and its successors (RFC 2822 §4.3) it accepts two-digit years, zones by name and missing seconds; of
/// publishers' variations, months in any language and form (`MonthNames`), hyphens for spaces, the month before the
/// day, and any word for the day of the week, which is never compared with the date. It does not guess: a day that does
/// not exist is not a date.
enum FeedDate {
    /// - Parameters:
    ///   - defaultZone: for dates without a zone, or with an unknown one.
    ///   - language: of the copy, where known: it says whether `05/11/2026` can only be the fifth of November, and
    ///     which month a name means.
    static func date(_ text: String, defaultZone: Zone, language: LanguageTag? = nil) -> WireDate? {
        let text = text.trimmed
        guard !text.isEmpty, text.utf8.count <= 64 else { return nil }
        if let date = WireDate(iso8601: text, defaultZone: defaultZone) { return date }
        // Dvbbs and other forums of China write 2020/1/10 14:33:00.
        let isDayFirst = language.map(DayOrder.isDayFirst) ?? false
        if let date = numeric(text, defaultZone: defaultZone, isDayFirst: isDayFirst) { return date }
        return Parts(text, language: language?.language).date(defaultZone: defaultZone)
    }

    private static func numeric(_ text: String, defaultZone: Zone, isDayFirst: Bool) -> WireDate? {
        if let date = unixTime(text, in: defaultZone) { return date }
        var words = (text.utf8.allSatisfy { $0 < 0x80 } ? text : latin(text)).words
        // `Thứ Năm, 26/11/2026 09:00 GMT+7`
        if let day = words.prefix(3).firstIndex(where: { $0.utf8.first?.isDigit == true }) { words.removeFirst(day) }
        guard let first = words.first.map({ $0.hasSuffix(",") ? String($0.dropLast()) : $0 }) else { return nil }
        var isAfternoon: Bool?
        for (word, afternoon) in [("am", false), ("pm", true)] {
            guard let place = words.dropFirst().firstIndex(where: { $0.lowercased() == word }) else { continue }
            isAfternoon = afternoon
            words.remove(at: place)
        }
        guard let day = day(first, hasMeridiem: isAfternoon != nil, isDayFirst: isDayFirst) else { return nil }
        var time = FeedTime()
        if words.count > 1 {
            guard let read = FeedTime(words[1]) else { return nil }
            time = read
        }
        if let isAfternoon { time.hour = time.hour % 12 + (isAfternoon ? 12 : 0) }
        let stated = words.count > 2 ? FeedZone.offset(words[2]) : nil
        return time.date(
            year: day.year, month: day.month, day: day.day, in: stated.map { Zone(offset: $0) } ?? defaultZone)
    }

    /// `2026年11月14日 下午3:30` with the marks of Latin dates.
    private static func latin(_ text: String) -> String {
        let han: [Unicode.Scalar: Unicode.Scalar] = ["年": "/", "月": "/", "日": " ", "時": ":", "时": ":", "分": " "]
        return String(String.UnicodeScalarView(text.unicodeScalars.map { han[$0] ?? $0 }))
            .replacing("上午", with: " am ").replacing("下午", with: " pm ")
            .replacing("오전", with: " am ").replacing("오후", with: " pm ")
    }

    /// `2020/1/10`; `14.11.2026`, which has the day first everywhere; and `11/14/2026` or `14/11/2026` where only one
    /// of them is a day, or where the language or the time says whose order it is, and not each another.
    private static func day(
        _ word: String, hasMeridiem: Bool, isDayFirst: Bool
    ) -> (year: Int, month: Int, day: Int)? {
        let parts = word.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            .map { (text: String(Substring($0)), number: Int(String(Substring($0)))) }
        guard parts.count == 3, let one = parts[0].number, let two = parts[1].number, let three = parts[2].number
        else { return nil }
        if parts[0].text.utf8.count == 4 { return (one, two, three) }
        guard parts[2].text.utf8.count == 4 else { return nil }
        if one > 12 || word.utf8.contains(UInt8(ascii: ".")) { return (three, two, one) }
        if two > 12 { return (three, one, two) }
        if hasMeridiem == isDayFirst { return nil }
        return isDayFirst ? (three, two, one) : (three, one, two)
    }

    /// In seconds or, with 13 figures, milliseconds.
    private static func unixTime(_ text: String, in zone: Zone) -> WireDate? {
        let count = text.utf8.count
        guard count == 10 || count == 13, text.utf8.allSatisfy({ $0.isDigit }), let number = Int64(text) else {
            return nil
        }
        let instant = Timestamp(microseconds: count == 10 ? number * 1_000_000 : number * 1000)
        return WireDate(instant, in: zone)
    }
}

/// The words of an RFC 822 date, distinguished by form and not by position.
private struct Parts {
    private var numbers: [Int] = []
    private var digits: [Int] = []
    private var month: Int?
    private var time: FeedTime?
    private var isAfternoon: Bool?
    private var offset: Int?
    private var isReadable = true
    /// Whether the month is in Thai, whose years are those of the Buddha.
    private var isThai = false

    /// - Parameter language: of names of months, where known.
    init(_ text: String, language: String?) {
        var words = Self.words(of: text)
        takeNumberedMonth(&words)
        for word in words {
            if word.utf8.first?.isDigit == true {
                addNumber(word)
            } else if time != nil, let zone = FeedZone.offset(word) {
                // The first zone counts: "GMT +0800" does not occur, "+0800 (CST)" does.
                offset = offset ?? zone
            } else if let afternoon = ["am": false, "pm": true][word.lowercased()] {
                isAfternoon = afternoon
            } else if time == nil, let number = MonthNames.number(abbreviated: word, in: language) {
                // The later one: "mar." for mardi or martes stands before the month.
                month = number
                isThai = word.unicodeScalars.first.map { (0xE00...0xE7F).contains($0.value) } ?? false
            }
        }
    }

    /// Vietnam numbers its months: `26 Tháng 11, 2026`.
    private mutating func takeNumberedMonth(_ words: inout [String]) {
        guard let name = words.firstIndex(where: { ["thang", "thg"].contains($0.foldedLetters) }),
            name + 1 < words.count, let number = Int(words[name + 1])
        else { return }
        month = number
        words.removeSubrange(name...(name + 1))
    }

    func date(defaultZone: Zone) -> WireDate? {
        guard isReadable, let month, numbers.count >= 2 else { return nil }
        var time = time ?? FeedTime()
        if let isAfternoon { time.hour = time.hour % 12 + (isAfternoon ? 12 : 0) }
        let dayFirst = digits[0] <= 2
        let day = dayFirst ? numbers[0] : numbers[1]
        let (year, width) = dayFirst ? (numbers[1], digits[1]) : (numbers[0], digits[0])
        return time.date(
            year: Year.full(year, digits: width) - (isThai && year > 2400 ? 543 : 0), month: month, day: day,
            in: offset.map { Zone(offset: $0) } ?? defaultZone)
    }

    private mutating func addNumber(_ word: String) {
        if word.utf8.contains(UInt8(ascii: ":")) {
            guard time == nil, let read = FeedTime(word) else {
                isReadable = false
                return
            }
            time = read
        } else if time == nil, let read = FeedTime(word) {
            time = read
        } else if let number = Self.monthOfHan(word) {
            month = number
        } else if let number = Int(word.hasSuffix(".") ? String(word.dropLast()) : word), numbers.count < 2 {
            // Hungarian has full stops behind all of them: `2026. november 26.`
            numbers.append(number)
            digits.append(word.utf8.count { $0.isDigit })
        } else if let day = Int(String(Substring(word.utf8.prefix { $0.isDigit }))), numbers.isEmpty {
            // "14th"
            numbers.append(day)
            digits.append(2)
        }
    }

    /// `11月`, `11월`.
    private static func monthOfHan(_ word: String) -> Int? {
        guard let mark = word.unicodeScalars.last, mark == "月" || mark == "월" else { return nil }
        return Int(String(word.unicodeScalars.dropLast()))
    }

    /// Separated by spaces and commas, and by hyphens and full stops next to a letter, as in `14-Nov-26`; comments are
    /// removed.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var comments = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let isLetterBefore = word.last.map(isLetter) ?? false
            let isLetterAfter = index + 1 < bytes.count && isLetter(bytes[index + 1])
            let isJoint = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            let isHyphen =
                isJoint && !word.isEmpty && !isZoneName(word) && !isThai(word) && (isLetterBefore || isLetterAfter)
            if byte == UInt8(ascii: "(") { comments += 1 }
            if comments == 0, byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: ")"), !isHyphen {
                word.append(byte)
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word = []
            }
            if byte == UInt8(ascii: ")"), comments > 0 { comments -= 1 }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }

    /// `พ.ย.`: Thai abbreviates with full stops within the word.
    private static func isThai(_ word: [UInt8]) -> Bool {
        word.count > 2 && word[word.count - 3] == 0xE0 && (0xB8...0xB9).contains(word[word.count - 2])
    }

    /// `GMT-3` is one word.
    private static func isZoneName(_ word: [UInt8]) -> Bool {
        ["GMT", "UTC", "UT"].contains(String(decoding: word, as: UTF8.self).uppercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isLetter || byte >= 0x80
    }
}

/// A time of day as `9:30`, `09:30:00` or `09:30:00.5`, and in Portugal and France `9h30`.
private struct FeedTime {
    var hour = 0
    var minute = 0
    var second = 0

    init() {}

    init?(_ text: String) {
        let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ":") || $0 | 0x20 == 0x68 }
            .map { Int(String(Substring($0.prefix { $0.isDigit }))) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
        self.hour = hour
        self.minute = minute
        if parts.count == 3 {
            guard let second = parts[2] else { return nil }
            self.second = second
        }
    }

    func date(year: Int, month: Int, day: Int, in zone: Zone) -> WireDate? {
        // The end of the day.
        let isNext = hour == 24 && minute == 0 && second == 0
        let date = CivilDate(
            year: year, month: month, day: day, hour: isNext ? 0 : hour, minute: minute, second: second
        ).map { WireDate($0, in: zone) }
        return isNext ? date.map { WireDate($0.instant.adding(seconds: 86_400), offset: $0.offset) } : date
    }
}

/// Offsets from UTC in dates on the web.
private enum FeedZone {
    /// In seconds east of UTC; nil for an unknown zone.
    static func offset(_ word: String) -> Int? {
        let zone = word.uppercased()
        if let hours = ZoneAbbreviations.hours[word.lowercased()] { return Int(hours * 3600) }
        for name in ["GMT", "UTC", "UT"] where zone.hasPrefix(name) {
            return signed(String(zone.dropFirst(name.utf8.count)))
        }
        return signed(zone)
    }

    /// `+0800`, `+08:00`, `+8`, and `-03` without minutes.
    private static func signed(_ zone: String) -> Int? {
        guard let sign = zone.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = zone.utf8.dropFirst().filter { $0.isDigit }.map { Int($0 - UInt8(ascii: "0")) }
        guard (1...4).contains(digits.count) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + $1 }
        let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
