import NewsModel

/// Rewrites dates and times of Chinese and Japanese lines in European form, which `DateWords` parses: `12月11日上午9時30分`
/// is ` 11 dec  9:30 am `, `星期五` is ` friday `.
enum HanDates {
    static func spelledOut(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: tellers.contains) else { return line }
        let text = [Unicode.Scalar](line, atMost: .max)
        var spelled: [UInt8] = []
        var (rest, copied) = (text[...], text.startIndex)
        while let first = rest.first {
            let found =
                numerals.contains(first) ? date(rest) ?? clock(rest) : beginnings.contains(first) ? named(rest) : nil
            guard let found else {
                rest = rest.dropFirst()
                continue
            }
            for scalar in text[copied..<rest.startIndex] { spelled.append(contentsOf: scalar.utf8) }
            spelled.append(contentsOf: " \(found.text) ".utf8)
            rest = rest.dropFirst(found.length)
            copied = rest.startIndex
        }
        if copied == text.startIndex { return line }
        for scalar in text[copied...] { spelled.append(contentsOf: scalar.utf8) }
        return String(decoding: spelled, as: UTF8.self)
    }
}

extension HanDates {
    private typealias Found = (text: String, length: Int)
    private typealias Scalars = ArraySlice<Unicode.Scalar>

    /// Of which each date and each time has one.
    private static let tellers = ScalarSet("年月日號号曜時时點点午".unicodeScalars + names.compactMap(\.unicodeScalars.first))

    private static let numerals = ScalarSet("0123456789〇零一二兩两三四五六七八九十".unicodeScalars)
    /// The first characters of all that is read and begins with a name.
    private static let beginnings = ScalarSet(
        "民中令日月火水木金土".unicodeScalars + names.compactMap(\.unicodeScalars.first))

    private static var names: [String] {
        parts.map(\.name) + words.map(\.han) + weeks
    }

    private static func named(_ text: Scalars) -> Found? {
        date(text) ?? clock(text) ?? word(text)
    }

    /// With the year before their first.
    private static let eras = [("民國", 1911), ("民国", 1911), ("中華民國", 1911), ("中华民国", 1911), ("令和", 2018)].map {
        (name: $0, start: $1)
    }

    /// `2026年12月11日`, `12月11日`, `11日`, also in Chinese numbers. In Taiwan it is the year 115 (`民國115年`), and in Japan
    /// 8 (`令和8年`).
    private static func date(_ text: Scalars) -> Found? {
        let isNumber = text.first.map(numerals.contains) ?? false
        let era = isNumber ? nil : eras.first { text.starts(with: $0.name.unicodeScalars) }
        guard isNumber || era != nil else { return nil }
        var rest = text.dropFirst(era?.name.unicodeScalars.count ?? 0)
        let stated = number(&rest, before: "年")
        if era != nil, stated == nil { return nil }
        let year = stated.map { (era?.start ?? ((100...150).contains($0) ? 1911 : 0)) + $0 }
        let month = number(&rest, before: "月")
        guard let day = number(&rest, before: "日號号"), day.isDayOfMonth else { return nil }
        let length = text.count - rest.count
        guard let month else { return year == nil ? ("dia \(day)", length) : nil }
        guard (1...12).contains(month) else { return nil }
        return ("\(day) \(MonthNames.english[month - 1]) \(year.map { String($0) } ?? "")", length)
    }

    /// `上午9時30分`, `九時半`, `下午3:30`, `午後3時`. A time of day before plain figures counts as well.
    private static func clock(_ text: Scalars) -> Found? {
        var rest = text
        let part = text.first.flatMap { partsByFirst[$0] }?.first { text.starts(with: $0.name.unicodeScalars) }
        if let part { rest = rest.dropFirst(part.name.unicodeScalars.count).drop(while: \.isBlank) }
        var hour = digits(&rest)
        var minute = 0
        if rest.first == ":", let hour,
            let minutes = {
                rest = rest.dropFirst(); return digits(&rest)
            }()
        {
            guard part != nil else { return nil }
            return spelled(hour: hour, minute: minutes, part, text.count - rest.count)
        }
        if hour != nil, let sign = rest.first, "時时點点".unicodeScalars.contains(sign) {
            rest = rest.dropFirst()
        } else {
            rest = part == nil ? text : text.dropFirst(part?.name.unicodeScalars.count ?? 0)
            hour = nil
        }
        guard let hour else {
            return part.flatMap { $0.word.map { ($0, text.count - rest.count) } }
        }
        if rest.first == "半" {
            minute = 30
            rest = rest.dropFirst()
        } else {
            minute = number(&rest, before: "分") ?? 0
        }
        if rest.first == "正" || rest.first == "整" { rest = rest.dropFirst() }
        return spelled(hour: hour, minute: minute, part, text.count - rest.count)
    }

    private static func spelled(hour: Int, minute: Int, _ part: Part?, _ length: Int) -> Found? {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        // Twelve at night is the end of the day.
        let isLater = part?.isAfternoon == true && (hour < 12 || hour == 12 && part?.name.hasPrefix("晚") == true)
        return ("\((hour + (isLater ? 12 : 0)).padded(to: 2)):\(minute.padded(to: 2))", length)
    }

    private typealias Part = (name: String, isAfternoon: Bool, word: String?)

    private static let parts: [Part] = [
        ("上午", false, nil), ("早上", false, nil), ("凌晨", false, nil), ("午前", false, nil), ("下午", true, nil),
        ("晚上", true, nil), ("傍晚", true, nil), ("午後", true, nil), ("正午", true, "noon"), ("中午", true, "noon"),
        ("午夜", false, "midnight"), ("晚", true, nil), ("早", false, nil),
    ]
    private static let partsByFirst = Dictionary(grouping: parts) { $0.name.unicodeScalars[$0.name.startIndex] }

    private static func word(_ text: Scalars) -> Found? {
        guard let first = text.first else { return nil }
        for name in weeksByFirst[first] ?? [] where text.starts(with: name) {
            guard let day = text.dropFirst(name.count).first, let weekday = weekdays[day] else { continue }
            return (weekday, name.count + 1)
        }
        if let index = planets.firstIndex(of: first), text.dropFirst().starts(with: "曜日".unicodeScalars) {
            return (["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"][index], 3)
        }
        // `今晚8時` is at 20:00, `明早6時` tomorrow.
        if let day = nearDays[first], "早晚".unicodeScalars.contains(text.dropFirst().first ?? " "),
            clock(text.dropFirst()) != nil
        {
            return (day, 1)
        }
        return wordsByFirst[first]?.first { text.starts(with: $0.han.unicodeScalars) }
            .map { ($0.word, $0.han.unicodeScalars.count) }
    }

    private static let nearDays: [Unicode.Scalar: String] = ["今": "today", "明": "tomorrow"]
    private static let weeks = ["星期", "禮拜", "礼拜", "週", "周"]
    private static let weeksByFirst = Dictionary(grouping: weeks.map { Array($0.unicodeScalars) }) { $0[0] }
    /// From Sunday, before 曜日.
    private static let planets = Array("日月火水木金土".unicodeScalars)
    private static let weekdays: [Unicode.Scalar: String] = [
        "一": "monday", "二": "tuesday", "三": "wednesday", "四": "thursday", "五": "friday", "六": "saturday",
        "日": "sunday", "天": "sunday",
    ]

    private static let words: [(han: String, word: String)] = [
        ("今天", "today"), ("今日", "today"), ("本日", "today"), ("今晚", "tonight"), ("明天", "tomorrow"),
        ("明日", "tomorrow"), ("北京時間", "hkt"), ("北京时间", "hkt"), ("澳門時間", "hkt"), ("澳门时间", "hkt"),
        ("香港時間", "hkt"), ("香港时间", "hkt"), ("台北時間", "hkt"), ("台北时间", "hkt"), ("台灣時間", "hkt"), ("台湾时间", "hkt"),
        ("格林威治標準時間", "gmt"), ("格林威治時間", "gmt"), ("格林尼治標準時間", "gmt"), ("格林尼治时间", "gmt"), ("格林尼治標準时间", "gmt"),
        ("日本時間", "jst"), ("日本时间", "jst"), ("韓國時間", "kst"), ("韩国时间", "kst"), ("新加坡時間", "sgt"), ("新加坡时间", "sgt"),
    ]
    private static let wordsByFirst = Dictionary(grouping: words) { $0.han.unicodeScalars[$0.han.startIndex] }

    /// A number followed by one of some characters; both are removed.
    private static func number(_ text: inout Scalars, before signs: String) -> Int? {
        var rest = text
        guard let number = digits(&rest), let sign = rest.drop(while: \.isBlank).first,
            signs.unicodeScalars.contains(sign)
        else { return nil }
        text = rest.drop(while: \.isBlank).dropFirst().drop(while: \.isBlank)
        return number
    }

    /// `11`, `十一`, `二十三`, `二〇二六`.
    private static func digits(_ text: inout Scalars) -> Int? {
        let plain = text.prefix(5).prefix { $0.isDigit }
        if !plain.isEmpty {
            text = text.dropFirst(plain.count)
            return plain.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
        }
        let han = text.prefix(5).prefix { $0 == "十" || value(of: $0) != nil }
        guard !han.isEmpty else { return nil }
        text = text.dropFirst(han.count)
        if !han.contains("十") { return han.reduce(0) { $0 * 10 + (value(of: $1) ?? 0) } }
        let parts = han.split(separator: "十", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count <= 1 }) else { return nil }
        return (parts[0].first.flatMap { value(of: $0) } ?? 1) * 10 + (parts[1].first.flatMap { value(of: $0) } ?? 0)
    }

    private static func value(of digit: Unicode.Scalar) -> Int? {
        switch digit {
        case "〇", "零": 0
        case "一": 1
        case "二", "兩", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }
}
