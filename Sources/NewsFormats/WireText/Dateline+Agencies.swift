import NewsModel

/// The general form of an agency's dateline, in any language and script: a place, a day, the agency in brackets or
/// between slashes, and a mark.
///
/// `МОСКВА, 26 ноября. /ТАСС/. `, `Warszawa, 26.11.2026 (PAP) - `, `Hà Nội (TTXVN) - `, `26/11 BRUSSEL (BELGA) = `.
extension Dateline {
    private static let longestHead = 90
    private static let longestAgency = 24

    static func ofAnyAgency(_ paragraph: String) -> Dateline? {
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        guard let open = opening(in: scalars) else { return nil }
        let closing: String.UnicodeScalarView = scalars[open] == "/" ? "/".unicodeScalars : ")）".unicodeScalars
        guard let close = scalars[(open + 1)...].prefix(longestAgency).firstIndex(where: { closing.contains($0) })
        else {
            return nil
        }
        let agency = text(scalars[(open + 1)..<close])
        guard (1...3).contains(agency.words.count), !agency.utf8.contains(where: \.isDigit),
            isKnown(agency) || agency.unicodeScalars.first?.properties.isLowercase == false,
            let after = textStart(behind: close, in: scalars, isKnown: isKnown(agency)),
            isPlaceWithDay(placeWords(scalars[..<open]), isKnown: isKnown(agency))
        else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(after)).trimmed
        return rest.isEmpty ? nil : Dateline(printed: text(scalars[...close]), rest: rest)
    }

    /// The place of the bracket or slash before the agency; a country in brackets before a comma is none.
    private static func opening(in scalars: [Unicode.Scalar]) -> Int? {
        for index in scalars.indices.dropFirst() {
            if scalars[index] == "/", scalars[index - 1].isBlank { return index }
            guard "(（".unicodeScalars.contains(scalars[index]) else { continue }
            let close = scalars[index...].prefix(longestAgency).firstIndex(of: ")")
            if let close, close + 1 < scalars.count, scalars[close + 1] == "," { continue }
            return index
        }
        return nil
    }

    /// Without the country in brackets and without dashes: `Bruxelles (Belgique), 26 nov`, `الكويت - 26 - 11`.
    private static func placeWords(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        var words = text(scalars).words.filter { !($0.hasPrefix("(") && $0.hasSuffix("),")) && !"-–—".contains($0) }
        if words.count > 2, let month = Int(words[words.count - 1]), let day = Int(words[words.count - 2]) {
            words.removeLast(2)
            words.append("\(day)/\(month)")
        }
        return words
    }

    /// `МОСКВА, 26 ноя - РИА Новости. `, `Москва. 26 ноября. INTERFAX.RU - `: a place and a day, and an agency that we
    /// know behind a dash or a full stop.
    static func agencyBehind(_ paragraph: String) -> Dateline? {
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        for index in scalars.indices.dropFirst().dropLast(2) {
            guard ".-–—".unicodeScalars.contains(scalars[index]), scalars[index + 1].isBlank else { continue }
            let start = index + 2
            let end = scalars[start...].prefix(longestAgency + 2).indices.first { place in
                let isParted = place + 1 >= scalars.count || scalars[place + 1].isBlank
                return isParted && (scalars[place] == "." || "-–—".unicodeScalars.contains(scalars[place]))
            }
            guard let end, isKnown(text(scalars[start..<end])) else { continue }
            let words = placeWords(scalars[..<(scalars[index] == "." ? index + 1 : index)])
            let rest = Substring(paragraph.unicodeScalars.dropFirst(end + 1)).trimmed
            guard words.count > 1, isPlaceWithDay(words, isKnown: false), !rest.isEmpty else { continue }
            return Dateline(printed: text(scalars[..<end]), rest: rest)
        }
        return nil
    }

    /// Wires of press releases: `NEW YORK--(BUSINESS WIRE)--`, `TORONTO, ON / ACCESSWIRE / November 26, 2026 / `.
    static func pressWire(_ paragraph: String) -> Dateline? {
        let head = String(Substring(paragraph.unicodeScalars.prefix(longestHead)))
        if let open = head.firstRange(of: "--("), let close = head[open.upperBound...].firstRange(of: ")--"),
            isKnown(String(head[open.upperBound..<close.lowerBound]))
        {
            let place = head[..<open.lowerBound].words.filter { $0 != "&" }
            guard isAnyPlace(place[...]) else { return nil }
            let rest = paragraph.unicodeScalars.dropFirst(head[..<close.upperBound].unicodeScalars.count)
            return Dateline(printed: String(head[...close.lowerBound]), rest: Substring(rest).trimmed)
        }
        let parts = head.split(separator: " / ", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, isAnyPlace(parts[0].words[...]), parts[1].words.count == 1,
            parts[1].lowercased().hasSuffix("wire"), isAnyDay(parts[2].words[...])
        else { return nil }
        let printed = parts[..<3].joined(separator: " / ")
        let rest = paragraph.unicodeScalars.dropFirst(printed.unicodeScalars.count + 3)
        return Dateline(printed: printed, rest: Substring(rest).trimmed)
    }

    /// Where the text begins behind the agency and its mark; a known agency needs none.
    private static func textStart(behind close: Int, in scalars: [Unicode.Scalar], isKnown: Bool) -> Int? {
        var place = close + 1
        while place < scalars.count, scalars[place].isBlank || "-–—_=:.".unicodeScalars.contains(scalars[place]) {
            place += 1
        }
        let mark = scalars[(close + 1)..<place]
        let isMarked = mark.contains { !$0.isBlank }
        // Jiji Press: `(Jiji Press)--Japan`
        let isParted = mark.last?.isBlank ?? false || mark == ["-", "-"] || mark == ["—"]
        return isParted && (isMarked || isKnown) ? place : nil
    }

    /// A place of one to four words and a day; of an agency that is known the place is enough.
    private static func isPlaceWithDay(_ words: [String], isKnown: Bool) -> Bool {
        if let first = words.first, isNumericDay(first) { return isAnyPlace(words.dropFirst()) }
        if isKnown, words.count > 1, isAnyDay(words[...]) { return true }
        for index in words.indices.dropFirst() where isAnyDay(words[index...]) { return isAnyPlace(words[..<index]) }
        return isKnown && isAnyPlace(words[...])
    }

    private static func isAnyPlace(_ words: ArraySlice<String>) -> Bool {
        guard (1...4).contains(words.count), let first = words.first?.unicodeScalars.first else { return false }
        let isName = first.properties.isUppercase || !first.properties.isCased && first.properties.isAlphabetic
        let areLetters = words.allSatisfy { word in
            word.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
                    || ".,'’-/".unicodeScalars.contains($0)
            }
        }
        return isName && areLetters && !notPlaces.contains(bare(words[words.startIndex]))
    }

    /// `26 ноября.`, `26. listopadu`, `26.11.2026`, `26/11`, `26 noi 2026`, `Nov 26`, `26th November, 2026`,
    /// `2026. november 26., csütörtök`.
    private static func isAnyDay(_ words: ArraySlice<String>) -> Bool {
        let parts = words.map(bare).filter { !weekdays.contains($0) && $0 != "de" }
        if parts.count == 1 { return isNumericDay(parts[0]) }
        switch parts.count {
        case 2: return isDay(parts[0], of: parts[1]) || isDay(parts[1], of: parts[0], isFirst: true)
        case 3 where isYear(parts[2]):
            return isDay(parts[0], of: parts[1]) || isDay(parts[1], of: parts[0], isFirst: true)
        case 3 where isYear(parts[0]): return isDay(parts[2], of: parts[1])
        default: return false
        }
    }

    private static func isYear(_ word: String) -> Bool {
        Int(word).map { (1900...2999).contains($0) } ?? false
    }

    private static func isDay(_ day: String, of month: String, isFirst: Bool = false) -> Bool {
        let ordinal = ["st", "nd", "rd", "th"].first { day.hasSuffix($0) }
        guard let number = Int(ordinal == nil ? day : String(day.dropLast(2))), (1...31).contains(number) else {
            return false
        }
        if months.contains(month) || otherMonths.contains(month) { return true }
        // In Latin letters anything may stand there: `Smith, 14 years`.
        let isForeign = month.unicodeScalars.allSatisfy { $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) }
        return !isFirst && isForeign && !month.isEmpty && month.unicodeScalars.count <= 14
    }

    private static func isNumericDay(_ word: String) -> Bool {
        let parts = bare(word).split(whereSeparator: { $0 == "." || $0 == "/" }).map { Int($0) }
        guard (2...3).contains(parts.count), let day = parts[0], let month = parts[1] else { return false }
        return (1...31).contains(day) && (1...12).contains(month) && (parts.count == 2 || parts[2] != nil)
    }

    private static func bare(_ word: String) -> String {
        String(word.lowercased().reversed().drop { $0 == "." || $0 == "," }.reversed())
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).trimmed
    }

    private static let otherMonths: Set<String> = [
        "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
        "prosince", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
        "października", "listopada", "grudnia", "ian", "iun", "iul", "noi", "ianuarie", "februarie", "martie",
        "aprilie",
        "iunie", "iulie", "septembrie", "octombrie", "noiembrie", "decembrie", "januar", "februar", "märz", "juni",
        "juli",
        "oktober", "dezember", "maart", "mei", "okt", "januari", "februari", "augusti", "desember", "desembra",
        "decembra",
        "novembra", "novembar", "ocak", "şubat", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
        "kasım",
        "aralık", "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
        "október", "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna",
        "studenoga", "studenog", "prosinca",
    ]
}
