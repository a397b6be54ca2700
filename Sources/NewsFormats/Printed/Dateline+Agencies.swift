import NewsModel

/// The general form of an agency's dateline, in any language and script: a place, a day, the agency in brackets or
/// between slashes, and a mark.
///
/// `МОСКВА, 26 ноября. /ТАСС/. `, `Warszawa, 26.11.2026 (PAP) - `, `Hà Nội (TTXVN) - `, `26/11 BRUSSEL (BELGA) = `.
extension Dateline {
    static let longestHead = 90
    static let longestAgency = 24

    static func ofAnyAgency(_ paragraph: String) -> Dateline? {
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        guard let open = opening(in: scalars) else { return nil }
        let closing: String.UnicodeScalarView = scalars[open] == "/" ? "/".unicodeScalars : ")）".unicodeScalars
        guard let end = scalars[(open + 1)...].prefix(2 * longestAgency).firstIndex(where: { closing.contains($0) })
        else { return nil }
        let close = scalars[open] == "/" ? endOfSecond(behind: end, in: scalars) : end
        let named = undated(text(scalars[(open + 1)..<close]))
        let agency = withoutReporter(named)
        // Only with its reporter it is long.
        guard close - open <= longestAgency || agency != named else { return nil }
        guard (1...3).contains(agency.words.count), !agency.utf8.contains(where: \.isDigit),
            isKnown(agency) || agency.unicodeScalars.first?.properties.isLowercase == false
        else { return nil }
        // STT has a line for it: `Turku, 27.11. (STT)`.
        let isAlone = close == scalars.count - 1 && scalars.count < longestHead && isKnown(agency)
        let start = isAlone ? close + 1 : textStart(behind: close, in: scalars, isKnown: isKnownWithDay(agency))
        let place = scalars[..<open]
        guard let start,
            isPlaceWithDay(
                placeWords(place), isKnown: isKnown(agency) || isSure(agency, at: place, until: start, scalars))
        else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(start)).trimmed
        return rest.isEmpty && !isAlone ? nil : Dateline(printed: text(scalars[...close]), rest: rest)
    }

    /// Whether a name with other meanings is an agency's without a day: `Barcelona (ACN).- `, and Trend's
    /// `БАКУ /Trend/ - `.
    private static func isSure(
        _ agency: String, at place: ArraySlice<Unicode.Scalar>, until start: Int, _ scalars: [Unicode.Scalar]
    ) -> Bool {
        guard isKnownWithDay(agency) else { return false }
        let mark = scalars[place.endIndex..<start]
        return mark.first == "/"
            ? isAllCapitals(text(place)) : mark.reversed().drop(while: \.isBlank).starts(with: "-.)".unicodeScalars)
    }

    /// The end of a second agency that the slash of the first parts from it: `Lissabon /ritzau/AFP - `.
    private static func endOfSecond(behind slash: Int, in scalars: [Unicode.Scalar]) -> Int {
        let name = scalars[(slash + 1)...].prefix { $0.properties.isAlphabetic }
        return !name.isEmpty && isKnown(text(name)) ? name.endIndex - 1 : slash
    }

    /// Vietnam's agency has the day beside its name: `Hà Nội (TTXVN 26/11) `.
    private static func undated(_ agency: String) -> String {
        let words = agency.words
        guard words.count > 1, let day = words.last, isNumericDay(day) else { return agency }
        let name = words.dropLast().joined(separator: " ")
        return isKnown(name) ? name : agency
    }

    /// TASS names its reporter there: `/Корр. ТАСС Иван Петров/`.
    private static func withoutReporter(_ agency: String) -> String {
        guard let (name, _) = reporter(inBracket: agency) else { return agency }
        return name
    }

    /// The agency and who reports for it.
    static func reporter(inBracket bracket: String) -> (agency: String, name: String)? {
        let words = bracket.words
        guard words.count > 3, words[0].hasPrefix("Корр"), isKnown(words[1]) else { return nil }
        let name = words.dropFirst(2).joined(separator: " ")
        return NameWords.isName(name) ? (words[1], name) : nil
    }

    /// The place of the bracket or slash before the agency; a country in brackets before a comma is none, nor the state
    /// before ANI's `[India]`.
    private static func opening(in scalars: [Unicode.Scalar]) -> Int? {
        for index in scalars.indices.dropFirst() {
            if scalars[index] == "/", isSlash(index, in: scalars) { return index }
            guard "(（".unicodeScalars.contains(scalars[index]) else { continue }
            let close = scalars[index...].prefix(longestAgency).firstIndex(of: ")")
            if let close, close + 2 < scalars.count, isBesidePlace(close, in: scalars) { continue }
            return index
        }
        return nil
    }

    /// Whether a bracket that ends there is the region of a place: a comma, a bracket or a day follows.
    private static func isBesidePlace(_ close: Int, in scalars: [Unicode.Scalar]) -> Bool {
        if scalars[close + 1] == "," { return true }
        return scalars[close + 1].isBlank && (scalars[close + 2] == "[" || scalars[close + 2].isDigit)
    }

    /// Behind a blank, before one where no figure stands before it, or before an agency: `في 26 نوفمبر/ بنا /`,
    /// `في 26 نوفمبر/أ ش أ/`.
    private static func isSlash(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        if scalars[index - 1].isBlank { return true }
        // APO: `November 26, 2026/APO Group/ -- `
        if scalars[index - 1].value >= 0x600 || scalars[index - 1].properties.numericType != nil,
            let close = scalars[(index + 1)...].prefix(longestAgency).firstIndex(of: "/"),
            isWire(text(scalars[(index + 1)..<close]))
        {
            return true
        }
        // ATSH: `26 nëntor/ATSH/- `
        if scalars[index - 1].properties.isAlphabetic,
            let close = scalars[(index + 1)...].prefix(longestAgency).firstIndex(of: "/"), close - index > 2,
            isAllCapitals(text(scalars[(index + 1)..<close])), isKnown(text(scalars[(index + 1)..<close]))
        {
            return true
        }
        return index + 1 < scalars.count && scalars[index + 1].isBlank && scalars[index - 1].value >= 0x600
    }

    /// Where the text begins behind the agency and its mark; a known agency needs none.
    private static func textStart(behind close: Int, in scalars: [Unicode.Scalar], isKnown: Bool) -> Int? {
        var place = close + 1
        while place < scalars.count, scalars[place].isBlank || "-–—_=:.।".unicodeScalars.contains(scalars[place]) {
            place += 1
        }
        let mark = scalars[(close + 1)..<place]
        let isMarked = mark.contains { !$0.isBlank }
        // `(Jiji Press)--Japan`; APP in Urdu sets nothing behind its colon, nor Reuters' site behind its hyphen.
        let isParted =
            mark.last?.isBlank ?? false || mark == ["-", "-"] || mark == ["—"] || mark == [".", "-"]
            || isKnown && [[":"], ["-"], ["–"]].contains(mark.filter { !$0.isBlank })
        return isParted && (isMarked || isKnown) ? place : nil
    }

    /// A place of one to four words and a day; of an agency that is known the place is enough.
    static func isPlaceWithDay(_ words: [String], isKnown: Bool) -> Bool {
        if let first = words.first, isNumericDay(first) { return isAnyPlace(words.dropFirst()) }
        if let (place, day) = partedHanDay(words) { return isHanDay(day) && isAnyPlace(place[...]) }
        // BelTA: `26 ноября, Минск /Корр. БЕЛТА/`
        if words.count > 2, words[1].hasSuffix(","), isAnyDay(words[..<2]), isAnyPlace(words[2...]) { return true }
        if isKnown, words.count > 1, isAnyDay(words[...]) || isDayAlone(words) || isDayOfUncasedWords(words) {
            return true
        }
        for index in words.indices.dropFirst() where isAnyDay(words[index...]) { return isAnyPlace(words[..<index]) }
        return isKnown && isAnyPlace(words[...])
    }

    /// `MADRID, 26`.
    private static func isDayAlone(_ words: [String]) -> Bool {
        guard words.last?.isDayOfMonth == true else { return false }
        return words[words.count - 2].hasSuffix(",") && isAnyPlace(words.dropLast())
    }

    /// In letters without case the words beside figures are those of dates: `ភ្នំពេញ ថ្ងៃទី២៦ ខែវិច្ឆិកា ឆ្នាំ២០២៦`.
    private static func isDayOfUncasedWords(_ words: [String]) -> Bool {
        guard words.count <= 7, let day = words.firstIndex(where: hasFigure), day > 0 else { return false }
        return isAnyPlace(words[..<day]) && words[0].unicodeScalars.allSatisfy { $0.value >= 0xE00 }
            && words[day...].allSatisfy { $0.unicodeScalars.count <= 12 }
    }

    private static func hasFigure(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }

    static func isAnyPlace(_ words: ArraySlice<String>) -> Bool {
        guard (1...4).contains(words.count), let first = words.first?.unicodeScalars.first else { return false }
        let isName = first.beginsName
        let areLetters = words.allSatisfy { word in
            word.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
                    || ".,'’-/،۔፣၊".unicodeScalars.contains($0)
            }
        }
        return isName && areLetters && !notPlaces.contains(bare(words[words.startIndex]))
    }
}

extension Unicode.Scalar {
    /// A capital, or a letter of a script that has none in use: Georgian has capitals that no name begins with.
    var beginsName: Bool {
        properties.isUppercase || (0x10D0...0x10FF).contains(value)
            || !properties.isCased && properties.isAlphabetic
    }
}
