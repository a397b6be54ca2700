/// The numbers, dates and names in a text, in forms that do not depend on its language.
///
/// - Numbers: separators of thousands go, a decimal comma becomes a point, and 萬, 億, "million", "milhões" and their
///   like multiply: 2.5萬, 25,000 and 25.000 are one number. Numbers below 10 are everywhere and say nothing.
/// - Dates: a day with its month, by digits and 月日 or by the month's name in English, Portuguese, Spanish or French.
/// - Names: words in Latin letters with a capital; in Chinese copy all of them, elsewhere not the first of a sentence.
struct StoryWords {
    private(set) var numbers: Set<String> = []
    private(set) var dates: Set<String> = []
    private(set) var names: Set<String> = []

    private enum Token {
        case number(String)
        case word(Substring, isCapital: Bool, isFirst: Bool)
        /// 月, 日, 萬 and their like, which end the number before them.
        case unit(Unicode.Scalar)
    }

    init(_ text: String) {
        let tokens = Self.tokens(of: text)
        for (index, token) in tokens.enumerated() {
            switch token {
            case .number(let digits): add(digits, at: index, of: tokens)
            case .word(let word, let isCapital, let isFirst):
                guard isCapital, !isFirst, word.utf8.count >= 3 else { continue }
                let name = word.foldedWords
                if Self.months[name] == nil, name.utf8.count >= 3 { names.insert(name) }
            case .unit: continue
            }
        }
    }

    private mutating func add(_ digits: String, at index: Int, of tokens: [Token]) {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if let day = Int(digits), (1...31).contains(day), let month = month(beside: index, of: tokens) {
            dates.insert("\(month)-\(day)")
            return
        }
        switch next {
        case .unit("月"):
            if index + 3 < tokens.count, case .number(let text) = tokens[index + 2], case .unit = tokens[index + 3],
                let month = Int(digits), let day = Int(text), (1...12).contains(month), (1...31).contains(day)
            {
                dates.insert("\(month)-\(day)")
            }
        case .unit("日"), .unit("號"), .unit("号"): return
        case .unit(let unit): insert(digits, shiftedBy: Self.units[unit] ?? 0)
        case .word(let word, _, _): insert(digits, shiftedBy: Self.scales[word.foldedWords] ?? 0)
        default: insert(digits, shiftedBy: 0)
        }
    }

    /// "14 November", "14 de novembro", "November 14".
    private func month(beside index: Int, of tokens: [Token]) -> Int? {
        guard let after = Self.word(at: index + 1, of: tokens) else {
            return Self.word(at: index - 1, of: tokens).flatMap { Self.months[$0] }
        }
        if let month = Self.months[after] { return month }
        if after == "de" || after == "of", let next = Self.word(at: index + 2, of: tokens),
            let month = Self.months[next]
        {
            return month
        }
        return Self.word(at: index - 1, of: tokens).flatMap { Self.months[$0] }
    }

    private static func word(at index: Int, of tokens: [Token]) -> String? {
        guard tokens.indices.contains(index), case .word(let word, _, _) = tokens[index] else { return nil }
        return word.foldedWords
    }

    private mutating func insert(_ digits: String, shiftedBy places: Int) {
        let parts = digits.split(separator: ".", maxSplits: 1)
        var whole = String(parts.first ?? "")
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        for _ in 0..<places {
            whole.append(fraction.isEmpty ? "0" : String(fraction.removeFirst()))
        }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        whole = String(whole.drop { $0 == "0" })
        guard whole.utf8.count > 1 || !fraction.isEmpty else { return }
        numbers.insert((whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction))
    }

    // MARK: - Tokens

    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var numberEnd: String.UnicodeScalarView.Index?
        var isFirst = true
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.isDigit {
                tokens.append(.number(wholeNumber(in: scalars, from: &index)))
                numberEnd = index
                isFirst = false
            } else if scalar.isLatin {
                let start = index
                while index < scalars.endIndex, scalars[index].isLatin || scalars[index].value == 0x2019 {
                    index = scalars.index(after: index)
                }
                let word = text[start..<index]
                tokens.append(.word(word, isCapital: scalar.isCapital, isFirst: isFirst && !isAllCapital(word)))
                isFirst = false
            } else {
                // Right behind a number: 每日 is no day of the month.
                let isUnit = units[scalar] != nil || dayUnits.contains(scalar)
                if isUnit, index == numberEnd { tokens.append(.unit(scalar)) }
                // After a Han character a Latin word is a name wherever it stands.
                if scalar.isHan { isFirst = false } else if sentenceEnds.contains(scalar) { isFirst = true }
                index = scalars.index(after: index)
            }
        }
        return tokens
    }

    private static func isAllCapital(_ word: Substring) -> Bool {
        word.utf8.count >= 2 && word.unicodeScalars.allSatisfy(\.isCapital)
    }

    /// A number that 萬 and 億 take apart, `123万4567`, is one; with one of them behind its last figure that one is left.
    private static func wholeNumber(
        in scalars: String.UnicodeScalarView, from index: inout String.UnicodeScalarView.Index
    ) -> String {
        let first = number(in: scalars, from: &index)
        guard var figures = Int(first), first.utf8.count <= 4 else { return first }
        var (total, places) = (0, Int.max)
        while index < scalars.endIndex, let unit = units[scalars[index]], unit < places {
            var next = scalars.index(after: index)
            guard next < scalars.endIndex, scalars[next].isDigit else { break }
            let digits = number(in: scalars, from: &next)
            guard digits.utf8.count <= 4, let more = Int(digits) else { break }
            total += figures * (0..<unit).reduce(1) { product, _ in product * 10 }
            (figures, places, index) = (more, unit, next)
        }
        if total == 0 { return first }
        if index < scalars.endIndex, let unit = units[scalars[index]], unit < places {
            figures *= (0..<unit).reduce(1) { product, _ in product * 10 }
            index = scalars.index(after: index)
        }
        return String(total + figures)
    }

    /// Digits with the separators among them: of several alike, or one before three digits, all group thousands; any
    /// other begins the fraction.
    private static func number(
        in scalars: String.UnicodeScalarView, from index: inout String.UnicodeScalarView.Index
    ) -> String {
        var groups: [(separator: Unicode.Scalar?, digits: String)] = [(nil, "")]
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if let digit = scalar.digit {
                groups[groups.count - 1].digits.append(Character(digit))
                index = scalars.index(after: index)
                continue
            }
            let next = scalars.index(after: index)
            guard let separator = scalar.separator, next < scalars.endIndex, scalars[next].isDigit else { break }
            // A blank groups thousands only, and so does a full-width comma, which mostly ends a clause.
            let isPoint = separator == "." || scalar == "," || scalar == "\u{66C}"
            if !isPoint, !startsThree(scalars, from: next) { break }
            groups.append((separator, ""))
            index = next
        }
        return joined(groups)
    }

    private static func startsThree(
        _ scalars: String.UnicodeScalarView, from start: String.UnicodeScalarView.Index
    ) -> Bool {
        let ahead = scalars[start...].prefix(4)
        return ahead.prefix(3).count == 3 && ahead.prefix(3).allSatisfy(\.isDigit)
            && !(ahead.count == 4 && ahead.last?.isDigit == true)
    }

    private static func joined(_ groups: [(separator: Unicode.Scalar?, digits: String)]) -> String {
        guard let last = groups.last, groups.count > 1 else { return groups.first?.digits ?? "" }
        let isMixed = groups.dropFirst().dropLast().contains { $0.separator != last.separator }
        let groupsThousands = last.digits.utf8.count == 3 && !isMixed && (groups.first?.digits.utf8.count ?? 0) <= 3
        let whole = groups.dropLast().map(\.digits).joined()
        return groupsThousands ? whole + last.digits : whole + "." + last.digits
    }

    private static let sentenceEnds: Set<Unicode.Scalar> = [
        ".", "!", "?", "\n", ":", "\u{201C}", "\"", "«", "\u{2014}", "\u{2013}", "•",
    ]
    private static let dayUnits: Set<Unicode.Scalar> = ["月", "日", "號", "号"]
    private static let units: [Unicode.Scalar: Int] = ["千": 3, "萬": 4, "万": 4, "億": 8, "亿": 8]
    private static let scales = [
        "thousand": 3, "mil": 3, "mille": 3, "million": 6, "millions": 6, "milhao": 6, "milhoes": 6, "millon": 6,
        "millones": 6, "billion": 9, "billions": 9, "milliard": 9, "milliards": 9, "bilhao": 9, "bilhoes": 9,
    ]

    private static let months: [String: Int] = {
        let rows = [
            "january jan janeiro enero janvier", "february feb fevereiro fev febrero fevrier",
            "march mar marco marzo mars", "april apr abril abr avril", "may maio mayo mai",
            "june jun junho junio juin", "july jul julho julio juillet", "august aug agosto ago aout",
            "september sept sep setembro set septiembre septembre", "october oct outubro out octubre octobre",
            "november nov novembro noviembre novembre", "december dec dezembro dez diciembre decembre",
        ]
        var months: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()
}

extension Unicode.Scalar {
    /// The ASCII digit that a digit of any script is: full-width, Arabic, Devanagari, Thai.
    fileprivate var digit: Unicode.Scalar? {
        if value < 0x660 { return (0x30...0x39).contains(value) ? self : nil }
        if (0x3000..<0xFF10).contains(value) { return nil }
        guard properties.numericType == .decimal, let number = properties.numericValue else { return nil }
        return Unicode.Scalar(0x30 + UInt32(number))
    }

    /// The separator among digits that a mark of another script is.
    fileprivate var separator: Unicode.Scalar? {
        switch self {
        case ".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}": self
        case "\u{FF0E}", "\u{66B}": "."
        case "\u{FF0C}", "\u{66C}": ","
        default: nil
        }
    }

    fileprivate var isDigit: Bool {
        digit != nil
    }

    fileprivate var isLatin: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    fileprivate var isCapital: Bool {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
        case 0x100...0x24F, 0x1E00...0x1EFF: properties.isUppercase
        default: false
        }
    }
}
