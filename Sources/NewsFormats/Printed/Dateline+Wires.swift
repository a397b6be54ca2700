import NewsModel

/// Datelines of press releases, whose wire stands behind the place or the day, and of sites that name themselves beside
/// the place.
extension Dateline {
    /// `NEW YORK--(BUSINESS WIRE)--`, `VANCOUVER, British Columbia--(Newsfile Corp. - November 26, 2026) - `,
    /// `TORONTO, ON / ACCESSWIRE / November 26, 2026 / `, `SINGAPORE - Media OutReach Newswire - 26 November 2026 - `.
    static func pressWire(_ paragraph: String) -> Dateline? {
        let head = String(Substring(paragraph.unicodeScalars.prefix(longestHead)))
        if let found = dashedWire(paragraph, head) { return found }
        guard let mark = [" / ", " - "].first(where: { head.contains(bytes: $0) }) else { return nil }
        let parts = head.split(separator: mark, maxSplits: 3, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 4, isAnyPlace(parts[0].words[...]), isWire(parts[1]), isAnyDay(parts[2].words[...])
        else { return nil }
        let printed = parts[..<3].joined(separator: mark)
        let rest = paragraph.unicodeScalars.dropFirst(printed.unicodeScalars.count + mark.utf8.count)
        return Dateline(printed: printed, rest: Substring(rest).trimmed)
    }

    /// The wire in brackets behind two dashes, with the day or without.
    private static func dashedWire(_ paragraph: String, _ head: String) -> Dateline? {
        guard let open = head.firstRange(ofBytes: "--("), let close = head[open.upperBound...].firstIndex(of: ")")
        else { return nil }
        let content = head[open.upperBound..<close]
        let behind = head[close...].dropFirst()
        let mark = ["--", " - ", " -- "].first { behind.hasPrefix($0) }
        let parts = content.split(separator: " - ").map { String($0) }
        let isNamed = parts.count == 1 && isKnown(parts[0])
        let isDated = parts.count == 2 && isWire(parts[0]) && isAnyDay(parts[1].words[...])
        guard let mark, isNamed || isDated, isAnyPlace(head[..<open.lowerBound].words.filter { $0 != "&" }[...]) else {
            return nil
        }
        let rest = paragraph.unicodeScalars.dropFirst(head[...close].unicodeScalars.count + mark.utf8.count)
        return Dateline(printed: String(head[...close]), rest: Substring(rest).trimmed)
    }

    /// A name beside place and day that says what it is: `ACCESSWIRE`, `JCN Newswire`, `APO Group`.
    static func isWire(_ name: String) -> Bool {
        let words = name.words
        guard (1...4).contains(words.count), let last = words.last?.lowercased() else { return false }
        let areNames = words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
        return isKnown(name) || areNames && (last.hasSuffix("wire") || words.count > 1 && wireWords.contains(last))
    }

    private static let wireWords: Set<String> = ["corp.", "group", "press", "newswires", "presswire"]

    /// With the wire in brackets behind the dash of place and day: `HONG KONG, Nov 26, 2026 - (ACN Newswire) - `.
    static func withWireBehind(_ found: Dateline, in paragraph: String) -> Dateline {
        guard found.rest.hasPrefix("("), let bracket = Bracketed(leading: found.rest), isWire(bracket.content),
            let mark = ["- ", "-- ", "– ", "— "].first(where: { bracket.rest.hasPrefix($0) }),
            let end = paragraph.firstRange(ofBytes: "(" + bracket.content + ")")
        else { return found }
        return Dateline(
            printed: String(paragraph[..<end.upperBound]), rest: bracket.rest.dropFirst(mark.count).trimmed)
    }

    /// With the agency behind the dash of place and day where a full stop ends it: `BUCUREȘTI, 26 nov - Sputnik. `.
    static func withAgencyBehind(_ found: Dateline, in paragraph: String) -> Dateline {
        let head = Substring(found.rest.unicodeScalars.prefix(longestAgency))
        guard let stop = head.firstRange(ofBytes: ". "), found.printed.utf8.contains(where: \.isDigit),
            AgencyName.known.contains(head[..<stop.lowerBound].lowercased()),
            !found.printed.words.contains(where: { isKnown($0.filter { $0.isLetter }) })
        else { return found }
        let rest = found.rest[stop.upperBound...].trimmed
        let printed = paragraph.unicodeScalars.dropLast(rest.unicodeScalars.count).reversed()
            .drop { $0.isBlank || $0 == "." }.reversed()
        return rest.isEmpty ? found : Dateline(printed: String(String.UnicodeScalarView(printed)), rest: rest)
    }

    /// `JAKARTA, KOMPAS.com - `, `TEMPO.CO, Jakarta - `: a place and the site's own name.
    static func ofSite(_ paragraph: String) -> Dateline? {
        let head = paragraph.utf8.prefix(longestHead)
        guard head.contains(UInt8(ascii: ".")), head.contains(UInt8(ascii: ",")) else { return nil }
        let start = Substring(paragraph.unicodeScalars.prefix(longestHead))
        guard let mark = start.firstRange(ofBytes: " - ") ?? start.firstRange(ofBytes: " – ") else { return nil }
        let sides = start[..<mark.lowerBound].split(separator: ",").map(\.trimmed)
        guard sides.count == 2, let site = sides.firstIndex(where: isSite) else { return nil }
        let place = sides[1 - site].words
        let name = place.joined(separator: " ")
        let rest = paragraph.unicodeScalars.dropFirst(start[..<mark.upperBound].unicodeScalars.count)
        // `Airbnb, Booking.com - the two platforms ...`
        guard isAnyPlace(place[...]), name == name.uppercased() || cities.contains(name.lowercased()),
            rest.first(where: { !$0.isBlank })?.properties.isLowercase != true
        else { return nil }
        return Dateline(printed: String(start[..<mark.lowerBound]), rest: Substring(rest).trimmed)
    }

    /// `KOMPAS.com`, `detik.co.id`.
    static func isSite(_ name: String) -> Bool {
        let parts = name.lowercased().utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts[0].count > 2 && domains.contains(String(Substring(parts[1])))
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isAlphanumeric) }
    }

    private static let domains: Set<String> = ["com", "co", "id", "net", "org", "info", "news"]
}
