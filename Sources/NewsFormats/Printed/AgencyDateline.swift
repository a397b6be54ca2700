import NewsModel

/// Place, optional date, an agency in brackets and a dash, the beginning of every agency's stories: `Berlin (dpa) - `,
/// `BUENOS AIRES, Argentina (AP) _ `, `LISBOA, 14 nov (Lusa) -- `.
///
/// In a transmission any agency's name is accepted, since only agency copy comes that way; `Dateline` handles copy of
/// any origin and is tried first.
struct AgencyDateline: Hashable {
    let printed: String
    let located: String?
    /// The paragraph without it.
    let rest: String

    init?(leading paragraph: String) {
        if let found = Self.withAgency(paragraph) {
            self = found
        } else if let found = Dateline(leading: paragraph), !found.rest.isEmpty {
            self.init(printed: found.printed, rest: found.rest)
        } else {
            return nil
        }
    }

    /// Whether what stands in brackets at its end is an agency that we know.
    var isOfKnownAgency: Bool {
        Bracketed(closing: printed).map { Dateline.isKnown($0.content) } ?? false
    }

    /// The first sentences of a paragraph after its dateline, if any.
    static func sentences(of paragraph: String?) -> [String] {
        guard let paragraph else { return [] }
        var rest = (AgencyDateline(leading: paragraph)?.rest ?? paragraph)[...]
        var sentences: [String] = []
        while let end = rest.firstRange(ofBytes: ". "), sentences.count < mostSentences - 1 {
            sentences.append(rest[..<end.lowerBound].trimmed)
            rest = rest[end.upperBound...]
        }
        return sentences + [rest.trimmed]
    }

    /// Of which one may withdraw a story.
    private static let mostSentences = 4

    private init(printed: String, rest: String) {
        let line = Sanitizer.line(printed)
        self.printed = line
        self.rest = rest
        located = Self.place(in: line)
    }

    /// The place in a dateline, without date and agency.
    static func place(in printed: String) -> String? {
        var scalars = Substring(Dateline.withoutFirstName(printed)).unicodeScalars
        if scalars.contains(where: { $0.isHan || $0.isHangul }) {
            return Dateline.solidPlace(in: printed)
        }
        // ANSA names itself first: `(ANSA) - ROMA, 14 NOV`
        if scalars.first == "(", let close = scalars.firstIndex(of: ")") {
            scalars = scalars[close...].dropFirst().drop { $0.isBlank || $0 == "-" }
        }
        if let signed = Dateline.signedPlace(in: printed) { return signed.place }
        let head = Substring(scalars.prefix { $0 != "(" })
        // Iraq's agency: `بغداد/ واع / `
        let slash = [" /", "/ "].compactMap { head.firstRange(ofBytes: $0)?.lowerBound }.min()
        let end = slash ?? head.firstRange(ofBytes: "--")?.lowerBound
        let place = Self.beforeWire(end.map { head[..<$0] } ?? head)
        var named: [String] = []
        for part in place.unicodeScalars.split(whereSeparator: { ",،۔፣၊".unicodeScalars.contains($0) }) {
            let found = Substring(part).words.filter { !$0.hasPrefix("[") }
            if !named.isEmpty, isUncasedDay(found) || Dateline.beginsHijri(found) { break }
            let (words, isDated) = undated(found)
            let name = words.joined(separator: " ")
            if !name.isEmpty, WeekdayNames.number(name) == nil, !Dateline.isSite(name) { named.append(name) }
            if isDated, !named.isEmpty { break }
        }
        return named.nilIfEmpty?.joined(separator: ", ")
    }

    /// `SINGAPORE - Media OutReach Newswire - 26 November 2026`
    private static func beforeWire(_ head: Substring) -> Substring {
        guard let dash = head.firstRange(ofBytes: " - ") else { return head }
        let behind = head[dash.upperBound...]
        let name = behind.firstRange(ofBytes: " - ").map { behind[..<$0.lowerBound] } ?? behind
        return Dateline.isWire(String(name)) ? head[..<dash.lowerBound] : head
    }

    /// A month that is not known, and its day, in letters without case: Ethiopia's `ኅዳር 17/2019`.
    private static func isUncasedDay(_ words: [String]) -> Bool {
        words.count == 2 && words[0].unicodeScalars.first.map { !$0.isASCII && !$0.properties.isCased } == true
            && words[1].unicodeScalars.first?.isNumber == true
    }

    /// The words before a day, without the full stop after them (`MOSCOW. Nov 26`), or after the day if it comes first
    /// (`26/11 BRUSSEL`).
    private static func undated(_ words: [String]) -> (words: [String], isDated: Bool) {
        func isDated(_ word: String) -> Bool { word.unicodeScalars.contains(where: \.isNumber) }
        guard let day = words.firstIndex(where: isDated) else {
            let names = words.filter { !$0.unicodeScalars.allSatisfy(\.isDash) }.map(withoutAgency)
            // `STOCKHOLM TT`
            let isAgency = names.count > 1 && names.last.map { $0 == $0.uppercased() && Dateline.isKnown($0) } ?? false
            guard let last = names.last, isAgency || AgencyName.undated.contains(last.lowercased()) else {
                return (names, false)
            }
            return (withoutStop(names.dropLast()), false)
        }
        if day == 0, words.count > 1, Dateline.isNumericDay(words[0]) { return (Array(words.dropFirst()), false) }
        var place = Array(words[..<day])
        if let last = place.last, MonthNames.contains(last) { place.removeLast() }
        // Mongolian names the month before its word.
        if place.last == "сарын" { place.removeLast(min(place.count, 2)) }
        while let last = place.last, beforeDays.contains(last) { place.removeLast() }
        return (withoutStop(place[...]), true)
    }

    /// `تهران-`, and `دمشق-سانا` in one word.
    private static func withoutAgency(_ name: String) -> String {
        guard let dash = name.unicodeScalars.lastIndex(of: "-") else { return name }
        let behind = name.unicodeScalars[dash...].dropFirst()
        guard behind.isEmpty || AgencyName.undated.contains(String(Substring(behind))) else { return name }
        return String(name.unicodeScalars[..<dash].reversed().drop { $0 == "-" }.reversed().map { Character($0) })
    }

    /// Words and marks between place and day: `Bruxelles, le 26 novembre`, `Berlin, den 26. November`.
    private static let beforeDays = [
        "-", "–", "—", "في", "de", "le", "den", "am", "el", "on", "em", "op", "ngày", "दि.", "ता.", "दिनांक",
    ]

    /// Without the full stop after a place that is not an abbreviation.
    private static func withoutStop(_ place: ArraySlice<String>) -> [String] {
        guard let last = place.last, last.hasSuffix("."), last.dropLast().allSatisfy({ $0 != "." }), last.count > 4
        else { return Array(place) }
        return place.dropLast() + [String(last.dropLast())]
    }

    private static func withAgency(_ paragraph: String) -> AgencyDateline? {
        let scalars = paragraph.unicodeScalars
        let head = scalars.prefix(90)
        guard scalars.first?.properties.isUppercase == true, let open = head.firstIndex(of: "("),
            let close = head[open...].firstIndex(of: ")"), scalars.distance(from: open, to: close) <= 24
        else { return nil }
        var after = scalars[scalars.index(after: close)...].drop { $0.isBlank }
        // EFE: `Bruselas, 16 ene (EFE).- `
        if after.first == "." { after = after.dropFirst().drop { $0.isBlank } }
        let place = Substring(scalars[..<open]).trimmed
        // `Real Madrid (4-3-3): Courtois`, `Anna Berg (SPD): `
        let name = Substring(scalars[open..<close].dropFirst())
        guard !name.utf8.contains(where: \.isDigit) && after.first != ":" || Dateline.isKnownWithDay(String(name))
        else {
            return nil
        }
        let dash = after.first.map { ["-", "_", "\u{2013}", "\u{2014}", "=", ":"].contains($0) } ?? false
        guard dash || isUnparted(place, Substring(scalars[open...close]), before: after) else { return nil }
        guard !place.isEmpty, place.words.count <= 10, !place.contains(". ") else { return nil }
        let rest = Substring(after.drop { ["-", "_", "\u{2013}", "\u{2014}", "=", ":"].contains($0) }).trimmed
        return AgencyDateline(printed: Substring(scalars[...close]).trimmed, rest: rest)
    }
}

extension AgencyDateline {
    /// Keystone-SDA has no dash: `Genève (ats) Le ...`, `Bern (sda/afp) Der ...`.
    private static func isUnparted(
        _ place: String, _ agency: Substring, before text: Substring.UnicodeScalarView
    ) -> Bool {
        let name = agency.dropFirst().dropLast()
        let areSmall = name.utf8.allSatisfy { $0.isLetter && $0 >= 0x61 || $0 == UInt8(ascii: "/") }
        let words = place.words
        let isPlace = words.count <= 3 && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
        let isSentence = text.first.map { $0.properties.isUppercase || "«\"“„".unicodeScalars.contains($0) } ?? false
        return areSmall && (2...12).contains(name.utf8.count) && isPlace && isSentence
    }
}

extension Unicode.Scalar {
    /// A digit, or any other number: Chinese ones too.
    fileprivate var isNumber: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil
    }
}
