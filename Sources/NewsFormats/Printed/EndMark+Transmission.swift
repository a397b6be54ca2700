import NewsModel

/// Lines that say no more than when and under which number a text was sent.
extension EndMark {
    /// APA's `APA0123 2026-11-26/15:09`, SPA's `// انتهى // 10:00 ت م` and its hour in the time of Mecca by itself,
    /// PTI's `2611 1510 दिल्ली`, Yonhap's `2026/11/26 17:15 송고`, Hong Kong's `Issued at HKT 17:15`.
    static func isOfTransmission(_ line: String) -> Bool {
        guard line.utf8.count <= longestOfTransmission else { return false }
        if line.hasPrefix("//") { return line.dropFirst(2).trimmed.hasPrefix("انتهى") }
        // Without a figure none of them is.
        guard line.unicodeScalars.contains(where: { $0.properties.generalCategory == .decimalNumber }) else {
            return false
        }
        if ["ت م", "ت مـ"].contains(where: { line.hasSuffix($0) }) {
            return line.prefix { $0 != "ت" }.trimmed.unicodeScalars.allSatisfy { scalar in
                scalar == ":" || scalar.properties.generalCategory == .decimalNumber
            }
        }
        let words = line.words
        return isDated(line) || isCoded(line) || isNumbered(words) || isStamped(words) || isTelegraphed(words)
            || isNamed(words)
            || isSent(line)
    }

    /// In bytes; what is longer is text.
    private static let longestOfTransmission = 120

    /// IRNA's `9376**2050`.
    private static func isCoded(_ line: String) -> Bool {
        line.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "*") } && line.firstRange(ofBytes: "**") != nil
            && line.utf8.first?.isDigit == true
    }

    /// MAP's `(MAP 26 novembre 2026)`.
    private static func isDated(_ line: String) -> Bool {
        guard line.hasPrefix("("), line.hasSuffix(")") else { return false }
        let words = line.dropFirst().dropLast().split(separator: " ").map { String($0) }
        guard words.count == 4, Dateline.isKnownWithDay(words[0]), words[0] == words[0].uppercased() else {
            return false
        }
        return Dateline.isAnyDay(words[1...])
    }

    /// MTI's `MTI 2026. november 26., csütörtök 14:32`.
    private static func isNamed(_ words: [String]) -> Bool {
        guard let name = words.first, words.count > 3, Dateline.isKnownWithDay(name) else { return false }
        // BNA: `BNA 1510 GMT 2026/11/26`.
        if words.count == 4, words[1].utf8.count == 4, Int(words[1]) != nil,
            StatedLine.isZone(words[2].lowercased()), isFullDay(words[3])
        {
            return true
        }
        guard Dateline.isKnown(name), words.contains(where: isClock) else {
            return false
        }
        return Dateline.isAnyDay(words.dropFirst().filter { !isClock($0) }[...])
    }

    /// AFP's `AFP 260915 GMT NOV 26`, AGI's `261509 NOV 26`: day and time of day in six figures, zone, month and year.
    private static func isTelegraphed(_ words: [String]) -> Bool {
        let stamp = words.first.map { Dateline.isKnownWithDay($0) } == true ? words.dropFirst() : words[...]
        guard let time = stamp.first, time.utf8.count == 6, time.utf8.allSatisfy(\.isDigit), let number = Int(time),
            (number / 10_000).isDayOfMonth, number / 100 % 100 < 24, number % 100 < 60,
            let year = stamp.last, year.utf8.count == 2 || year.utf8.count == 4, Int(year) != nil
        else { return false }
        let names = stamp.dropFirst().dropLast()
        return (1...2).contains(names.count) && names.last.map { MonthNames.contains($0.lowercased()) } == true
            && (names.count == 1 || StatedLine.isZone(names[names.startIndex].lowercased()))
    }

    private static func isNumbered(_ words: [String]) -> Bool {
        guard words.count == 2, words[1].utf8.contains(UInt8(ascii: ":")), words[1].utf8.contains(UInt8(ascii: "/"))
        else { return false }
        let name = words[0].prefix { !$0.isNumber }
        return Dateline.isKnown(String(name)) && Int(words[0].dropFirst(name.count)) != nil
            && words[1].utf8.allSatisfy { $0.isDigit || "-/:".utf8.contains($0) }
    }

    /// Day and month, then the hour, then where: `2611 1510 दिल्ली`.
    private static func isStamped(_ words: [String]) -> Bool {
        guard words.count == 3, words[0].utf8.count == 4, words[1].utf8.count == 4, let day = Int(words[0]),
            let hour = Int(words[1]), (day / 100).isDayOfMonth, (1...12).contains(day % 100), hour / 100 < 24,
            hour % 100 < 60
        else { return false }
        return words[2].unicodeScalars.first?.isASCII == false
    }

    /// A time of day with its date in figures, the word for sending or the time of another zone, and nothing else:
    /// `26-Nov-26 15:15`, `-0- Nov/26/2026 15:15 GMT`, `November 26, 2026 09:15 ET (14:15 GMT)`. Programmes have times
    /// too.
    private static func isSent(_ line: String) -> Bool {
        var (clocks, zones, days, orders, hasYear) = (0, 0, 0, 0, false)
        var isExact = line.hasPrefix("-0-")
        for part in line.split(whereSeparator: { " (),，（）".contains($0) }) {
            let word = sentPrefix(of: part).map { part.dropFirst($0.count) } ?? part
            if word.count < part.count { orders += 1 }
            let name = word.lowercased()
            if isClock(name) {
                clocks += 1
                isExact = isExact || name.utf8.count > 5
            } else if isFullDay(name) {
                days += 1
                isExact = isExact || name.contains { $0.isLetter }
            } else if sending.contains(name) {
                orders += 1
            } else if StatedLine.isZone(name) {
                zones += 1
            } else if part == "LOCAL" {
                zones += 1
                isExact = true
            } else if Int(name).map({ (1990...2999).contains($0) }) == true {
                hasYear = true
            } else if !name.isEmpty, !["at", "on", "-0-", "time"].contains(name), !StatedLine.halves.contains(name),
                Int(name) == nil, !MonthNames.contains(name)
            {
                return false
            }
        }
        // A day and an hour alone may be those of a concert.
        if clocks == 1 { return orders > 0 || days > 0 && isExact }
        return clocks == 2 && zones == 2 && (isExact || hasYear || days > 0)
    }

    private static func sentPrefix(of word: Substring) -> String? {
        guard word.utf8.first.map({ $0 >= 0xE4 }) == true else { return nil }
        return localTimes.first { word.utf8.starts(with: $0.utf8) }
    }

    /// `15:15`, `17:15:00`, `17時15分`.
    private static func isClock(_ word: String) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { ":時时分".contains($0) }
        guard let hour = parts.first.flatMap({ Int($0) }), parts.count > 1, hour < 25 else { return false }
        return word.utf8.contains(UInt8(ascii: ":"))
            ? parts.count <= 3 && parts.allSatisfy { $0.utf8.count == 2 && Int($0) != nil }
            : parts.count == 3 && parts[2].isEmpty && Int(parts[1]) != nil
    }

    /// With its year, in one word: `26/11/2026`, `26-Nov-26`, `Nov/26/2026`.
    private static func isFullDay(_ word: String) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { String($0) }
        guard parts.count == 3 else { return false }
        let names = parts.filter { Int($0) == nil }
        return names.isEmpty || names.count == 1 && MonthNames.contains(names[0])
    }

    private static let sending: Set<String> = ["issued", "sent", "송고", "入力", "發稿", "发稿", "發布", "发布"]
    /// Before a time without a blank.
    private static let localTimes = ["香港時間", "香港时间", "北京時間", "北京时间", "台北時間", "發稿時間", "发稿时间"]
}
