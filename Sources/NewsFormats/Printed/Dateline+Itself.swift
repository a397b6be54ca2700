import NewsModel

/// Datelines of agencies that name themselves first, with a place behind the dash or without one.
extension Dateline {
    /// `(ΑΠΕ-ΜΠΕ) `, `(Reuters) - `, `(ANSA) - ROMA - `, `AGI - `, `AGI - Roma, 26 nov. - `.
    static func ofItself(_ paragraph: String) -> Dateline? {
        if let found = beforePlace(paragraph) { return found }
        guard let (name, rest) = bracketedName(paragraph) ?? bareName(paragraph) else { return nil }
        if let found = placed(rest) {
            let length = paragraph.unicodeScalars.count - found.rest.unicodeScalars.count
            let head = paragraph.unicodeScalars.prefix(length).reversed().drop { $0.isBlank || $0.isDash }
            return Dateline(printed: String(String.UnicodeScalarView(head.reversed())), rest: found.rest)
        }
        // A second dash may end what stands between two: `AFP - the federal police - has ...`.
        guard beginsSentence(rest), !Substring(rest.unicodeScalars.prefix(longestHead)).contains(bytes: " - ") else {
            return nil
        }
        return Dateline(printed: name, rest: rest)
    }

    /// Without a mark behind it, only a name that is nothing else.
    private static func bracketedName(_ paragraph: String) -> (name: String, rest: String)? {
        guard paragraph.utf8.first == UInt8(ascii: "("), let bracket = Bracketed(leading: paragraph) else { return nil }
        let name = bracket.content
        let isCapital = name == name.uppercased()
        guard let rest = behindDash(bracket.rest) else {
            let isNamed = isCapital || name.unicodeScalars.count > 4 && beginsSentence(bracket.rest)
            let isSure = isNamed && name.unicodeScalars.count > 2 && AgencyName.known.contains(name.lowercased())
            return isSure ? ("(\(name))", bracket.rest) : nil
        }
        return isKnown(name) || isCapital && isKnownWithDay(name) ? ("(\(name))", rest) : nil
    }

    private static func bareName(_ paragraph: String) -> (name: String, rest: String)? {
        guard let blank = paragraph.unicodeScalars.prefix(longestAgency).firstIndex(where: \.isBlank) else {
            return nil
        }
        let name = String(paragraph[..<blank])
        guard AgencyName.first.contains(name), let rest = behindDash(paragraph[blank...].trimmed) else { return nil }
        return (name, rest)
    }

    /// Catalonia's `ACN Barcelona.-`
    private static func beforePlace(_ paragraph: String) -> Dateline? {
        guard paragraph.hasPrefix("ACN "),
            let mark = Substring(paragraph.unicodeScalars.prefix(longestHead)).firstRange(ofBytes: ".-")
        else { return nil }
        let printed = String(paragraph[..<mark.lowerBound])
        let rest = paragraph[mark.upperBound...].trimmed
        guard isAnyPlace(printed.words.dropFirst()), !rest.isEmpty else { return nil }
        return Dateline(printed: printed, rest: rest)
    }

    /// A printed dateline without such a name before it, unless it is all of it.
    static func withoutFirstName(_ printed: String) -> String {
        if printed.hasPrefix("ACN ") { return String(printed.dropFirst(4)) }
        guard let (_, rest) = bareName(printed) else { return AgencyName.first.contains(printed) ? "" : printed }
        return rest
    }

    /// A city in capitals before an em dash, as The Canadian Press prints it: where something else names that agency,
    /// any city.
    ///
    /// - Parameter names: who is said to have written the text, and whose it is.
    static func cityAlone(_ paragraph: String, of names: [String?]) -> Dateline? {
        guard let dash = Substring(paragraph.unicodeScalars.prefix(longestHead)).firstRange(ofBytes: " — "),
            names.contains(where: { name in
                name.map { $0.contains(bytes: "Canadian Press") || $0.contains(bytes: "Presse Canadienne") } ?? false
            })
        else { return nil }
        let city = String(paragraph[..<dash.lowerBound])
        guard isAllCapitals(city), isAnyPlace(city.words[...]) else { return nil }
        return Dateline(printed: city, rest: paragraph[dash.upperBound...].trimmed)
    }

    /// With a day, or a place in capitals, and a dash.
    private static func placed(_ text: String) -> Dateline? {
        if let found = latin(text), !found.rest.isEmpty { return found }
        guard let dash = text.firstRange(ofBytes: " - ") else { return nil }
        let place = String(text[..<dash.lowerBound])
        guard place.unicodeScalars.count > 2, isAllCapitals(place), isAnyPlace(place.words[...]) else { return nil }
        return Dateline(printed: place, rest: text[dash.upperBound...].trimmed)
    }

    private static func behindDash(_ text: String) -> String? {
        let mark = ["- ", "– ", "— ", "-- "].first { text.hasPrefix($0) }
        return mark.flatMap { text.dropFirst($0.count).trimmed.nilIfBlank }
    }

    private static func beginsSentence(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
            return false
        }
        return !first.properties.isLowercase
    }
}
