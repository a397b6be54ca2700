import NewsModel

/// Finds place and date at the head of a story as papers and agencies print them: `MACAU, 14 Nov — `,
/// `Macau, 14 nov (Lusa) - `, `【本報訊】`, `新華社北京11月14日電　`.
///
/// Kept as printed, the agency's name included. A place without date is believed only with an agency that we know:
/// "NATO — the alliance" begins like a dateline too.
struct Dateline: Hashable, Sendable {
    let printed: String
    /// The paragraph without it.
    let rest: String

    init?(leading text: String) {
        // Europa Press sets it above the text: `MADRID, 26 Nov. (EUROPA PRESS) -`
        let isAbove = text.hasSuffix(") -") && text.unicodeScalars.count < Self.longest
        let paragraph = isAbove ? String(text.dropLast(2)) : text
        guard let found = Self.forms.lazy.compactMap({ $0(paragraph) }).first else { return nil }
        self = Self.withAgencyBehind(Self.withWireBehind(found, in: paragraph), in: paragraph)
    }

    init(printed: String, rest: String) {
        self.printed = printed
        self.rest = rest
    }
}

extension Dateline {
    /// In the order in which they are tried.
    private static let forms: [@Sendable (String) -> Dateline?] = [
        bracketed, chineseBare, agencyFirst, latin, pressWire, ofAnyAgency, agencyBehind, abbreviated, beforeColon,
        arabic, thai, marathi, ofSite, ofItself, alone,
    ]
}

// MARK: - Latin

extension Dateline {
    /// No dateline is longer.
    private static let longest = 90

    /// `(ANSA) - ROMA, 14 NOV - `.
    private static func agencyFirst(_ paragraph: String) -> Dateline? {
        guard let bracket = Bracketed(leading: paragraph), isKnownWithDay(bracket.content) else { return nil }
        let isMarked = bracket.rest.hasPrefix("-")
        // DIRE has no dash there and always a day.
        guard isMarked || bracket.rest.unicodeScalars.prefix(longest).contains(where: \.isDigit),
            let found = latin(Substring(bracket.rest.dropFirst(isMarked ? 1 : 0)).trimmed)
        else { return nil }
        let length = paragraph.unicodeScalars.count - found.rest.unicodeScalars.count
        let head = Substring(paragraph.unicodeScalars.prefix(length))
        guard let end = head.unicodeScalars.lastIndex(where: { !$0.isBlank && !$0.isDash })
        else {
            return nil
        }
        return Dateline(printed: String(head.unicodeScalars[...end]), rest: found.rest)
    }

    /// The papers of South and South East Asia: `KUALA LUMPUR: Fares rise`. Any other word in capitals may be a label.
    private static func beforeColon(_ paragraph: String) -> Dateline? {
        if let found = uncasedCity(paragraph) { return found }
        guard paragraph.utf8.first.map({ $0.isCapital }) == true,
            let colon = paragraph.utf8.prefix(longestCity).firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let (city, rest) = (String(paragraph[..<colon]), paragraph[colon...].dropFirst())
        // `NEW YORK: of the island.` is a line of something else.
        guard rest.hasPrefix(" "), rest.utf8.count > longest / 2, isAllCapitals(city),
            cities.contains(city.lowercased()),
            rest.unicodeScalars.dropFirst().first.map({ $0.properties.isUppercase || !$0.properties.isAlphabetic })
                == true
        else { return nil }
        return Dateline(printed: city, rest: rest.trimmed)
    }

    /// A city in letters without case before a colon, in Hindi with its full stop: `नई दिल्ली। `
    private static func uncasedCity(_ paragraph: String) -> Dateline? {
        guard paragraph.utf8.first.map({ $0 == 0xE0 || $0 == 0xE1 }) == true else { return nil }
        let head = Substring(paragraph.unicodeScalars.prefix(longestCity))
        guard let mark = head.unicodeScalars.firstIndex(where: { ":।∙៖".unicodeScalars.contains($0) }) else {
            return nil
        }
        let city = head[..<mark].trimmed
        let rest = paragraph.unicodeScalars[mark...].dropFirst()
        guard uncasedCities.contains(city), rest.first?.isBlank == true, rest.count > longestCity else { return nil }
        return Dateline(printed: city, rest: Substring(rest).trimmed)
    }

    /// In bytes.
    private static let longestCity = 24

    static func latin(_ paragraph: String) -> Dateline? {
        guard paragraph.unicodeScalars.first?.properties.isUppercase == true else { return nil }
        let start = Array(paragraph.unicodeScalars.prefix(longest))
        guard let dash = dash(in: start) else {
            return start.count < longest && isLatin(paragraph) ? Dateline(printed: paragraph, rest: "") : nil
        }
        let printed = Substring(paragraph.unicodeScalars.prefix(dash.lowerBound)).trimmed
        let isLong = "–—".unicodeScalars.contains(start[dash.lowerBound]) || dash.count == 2
        // Papers in Spanish: `QUITO.- `, `CIUDAD DE MÉXICO, México.- `
        let isStopped =
            printed.hasSuffix(".") && start[dash.lowerBound - 1] == "." && isKnownCity(String(printed.dropLast()))
        let isCity = isProvincial(printed) && start[dash.lowerBound] == "—" || isKnownCity(printed)
        guard isLatin(printed) || isCity || isStopped else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(dash.upperBound)).trimmed
        if isCity, !isLong, !isLatin(printed), !isSentence(rest, behindCity: printed) { return nil }
        if !printed.hasSuffix(")"), !printed.hasSuffix(")."), isContinued(rest, from: printed) { return nil }
        let bare = isStopped || printed.hasSuffix(").") ? String(printed.dropLast()) : printed
        return Dateline(printed: bare, rest: rest)
    }

    /// Whether a text stands behind a city and a hyphen, and not the other end of a line: `PARIS - NICE`.
    private static func isSentence(_ rest: String, behindCity printed: String) -> Bool {
        let head = Substring(rest.unicodeScalars.prefix(longest))
        guard rest.utf8.count > longest / 2, rest.endsSentence, !isPlace(leading: rest), !head.contains(bytes: " - "),
            let word = head.words.first
        else { return false }
        return word.unicodeScalars.first?.properties.isUppercase == true && (word.count == 1 || !isAllCapitals(word))
    }

    /// Whether a dash without an agency before it belongs to the sentence or to a span of days: `Winter Lights, 28
    /// November – 4 January`, `Black Friday, November 27 — once an American custom — ...`.
    private static func isContinued(_ rest: String, from printed: String) -> Bool {
        let head = Array(Substring(rest.unicodeScalars.prefix(longest)).words.prefix(3))
        if head.count > 1, isDate(Array(head.prefix(2))) || isDate(head.filter { $0.lowercased() != "de" }) {
            return true
        }
        return !isAllCapitals(printed.words[0]) && rest.unicodeScalars.first?.properties.isLowercase == true
    }

    /// The first dash that parts: an em dash anywhere, an en dash with a blank on one side, one or two hyphens
    /// between blanks.
    private static func dash(in text: [Unicode.Scalar]) -> Range<Int>? {
        for index in text.indices.dropFirst().dropLast() where text[index].isDash {
            if text[index] == "—" { return index..<index + 1 }
            let isAfterBlank = text[index - 1].isBlank
            if text[index] == "–" {
                if isAfterBlank || text[index + 1].isBlank { return index..<index + 1 }
                continue
            }
            let end = text[index + 1] == "-" ? index + 2 : index + 1
            // EFE: `(EFE).- `
            let isMarked =
                index > 1 && text[index - 1] == "."
                && (text[index - 2] == ")" || text[index - 2].properties.isAlphabetic)
            if isAfterBlank || isMarked, end < text.count, text[end].isBlank { return index..<end }
        }
        return nil
    }

    /// Place, then a date, then perhaps an agency in brackets.
    private static func isLatin(_ text: String) -> Bool {
        var head = text
        var agency: String?
        if let bracket = Bracketed(closing: text.hasSuffix(").") ? String(text.dropLast()) : text),
            !bracket.rest.isEmpty
        {
            head = bracket.rest
            agency = bracket.content
        }
        var isBare = false
        // Kyodo: `SAITAMA, Japan, Dec. 9 Kyodo - `
        if agency == nil, let last = head.words.last, head.words.count > 2, isKnown(last),
            last.unicodeScalars.first?.properties.isUppercase == true
        {
            agency = last
            isBare = true
            head = Substring(head.dropLast(last.count)).trimmed
        }
        if head.hasSuffix(".") || head.hasSuffix(",") { head = head.dropLast().trimmed }
        let words = head.words
        guard words.count <= 10 else { return false }
        for index in words.indices.dropFirst() where isDate(Array(words[index...])) {
            let place = words[..<index].joined(separator: " ")
            return isPlace(place) && (place.hasSuffix(",") || agency != nil || isAllCapitals(place))
        }
        guard let agency, !isBare else { return false }
        // Lusa: `Macau, 14 (Lusa) - `
        if words.count > 1, let day = words.last, day.isDayOfMonth, words[words.count - 2].hasSuffix(",") {
            return isKnownWithDay(agency) && isPlace(words.dropLast().joined(separator: " "))
        }
        return isKnown(agency) && isPlace(head) && words.count <= 4
    }

    /// `(dpa/lno)` is a regional service, `(Иван Иванов, БТА)` the reporter's.
    static func isKnown(_ agency: String) -> Bool {
        let name = agency.lowercased()
        if AgencyName.known.contains(name) { return true }
        // NTB's `NTB-AFP`; in a name with a hyphen of its own each part might be another.
        let parts = name.split { $0 == "-" }
        if parts.count == 2, parts.allSatisfy({ AgencyName.known.contains(String($0)) }) { return true }
        return name.split(whereSeparator: { $0 == "/" || $0 == "," }).contains {
            AgencyName.known.contains($0.trimmed)
        }
    }

    /// Beside a day a name is believed that is a word elsewhere, such as `MAP`.
    static func isKnownWithDay(_ agency: String) -> Bool {
        isKnown(agency) || AgencyName.words.contains(agency.lowercased())
    }

    /// Whether a text begins with a city or a country.
    static func isPlace(leading text: String) -> Bool {
        let words = text.prefix(60).split { $0.isWhitespace || $0 == "," }.prefix(3).map { $0.lowercased() }
        return (1...3).contains { count in
            let name = words.prefix(count).joined(separator: " ")
            return words.count >= count && (cities.contains(name) || countries.contains(name))
        }
    }

    /// One that needs no province in Canada, or any with its country: `OTTAWA — `, `CEBU CITY, Philippines — `.
    private static func isKnownCity(_ text: String) -> Bool {
        if isAllCapitals(text), cities.contains(text.lowercased()) { return true }
        guard let comma = text.firstIndex(of: ",") else { return false }
        let city = String(text[..<comma])
        return isPlace(city) && isAllCapitals(city) && city.unicodeScalars.count > 3
            && countries.contains((text[text.index(after: comma)...].trimmed).foldedLetters)
    }

    /// Canada's way, without date and agency: `ST. JOHN'S, N.L. —`.
    private static func isProvincial(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ","), text.hasSuffix(".") || text.hasSuffix(", Qc") else { return false }
        let city = text[..<comma]
        let region = text[text.index(after: comma)...].trimmed
        let isFirm = ["Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr."].contains(region)
        return isPlace(String(city)) && isAllCapitals(String(city)) && region.words.count == 1 && isPlace(region)
            && !isFirm
    }

    /// A day and a month in either order, perhaps a year: `14 Nov`, `Nov. 14, 2026`, `14 de novembro de 2026`.
    private static func isDate(_ words: [String]) -> Bool {
        let parts = words.map { $0.lowercased().filter { $0 != "." && $0 != "," } }.filter { $0 != "de" }
        guard words.first?.lowercased() != "de", (2...3).contains(parts.count) else { return false }
        if parts.count == 3 { guard let year = Int(parts[2]), (1900...2999).contains(year) else { return false } }
        return parts[0].isDayOfMonth && isLatinMonth(parts[1]) || isLatinMonth(parts[0]) && parts[1].isDayOfMonth
    }

    /// Of short names of months those that stand before figures as words: `Pro 14`, `LED 24`.
    private static let wordMonths: Set<String> = ["pro", "led", "dub", "des", "ara", "kol", "api", "eka", "abe", "ira"]

    private static func isLatinMonth(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.value < 0x250 } && !wordMonths.contains(word) && MonthNames.contains(word)
    }

    /// One to five capitalised words, particles between them; none that begins a sentence about a date.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" }).map { String($0) }
        guard (1...5).contains(words.count), let first = words.first, !notPlaces.contains(first.lowercased()),
            // `SUN CITY` is a place.
            first.utf8.count < 4 || WeekdayNames.number(first) == nil
        else { return false }
        return words.enumerated().allSatisfy { index, word in
            if index > 0, ["de", "da", "do", "dos", "das", "of", "the", "and", "e"].contains(word) { return true }
            return word.unicodeScalars.first?.properties.isUppercase == true
                && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ".'’-".unicodeScalars.contains($0) }
        }
    }

    static func isAllCapitals(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isUppercase }
            && !text.unicodeScalars.contains { $0.properties.isLowercase }
    }
}
