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
        let open = scalars.indices.first { index in
            index > 0
                && ("(（".unicodeScalars.contains(scalars[index]) || scalars[index] == "/" && scalars[index - 1].isBlank)
        }
        guard let open else { return nil }
        let closing: String.UnicodeScalarView = scalars[open] == "/" ? "/".unicodeScalars : ")）".unicodeScalars
        guard let close = scalars[(open + 1)...].prefix(longestAgency).firstIndex(where: { closing.contains($0) })
        else {
            return nil
        }
        let agency = text(scalars[(open + 1)..<close])
        guard (1...3).contains(agency.words.count), !agency.utf8.contains(where: \.isDigit),
            let after = textStart(behind: close, in: scalars, isKnown: isKnown(agency)),
            isPlaceWithDay(text(scalars[..<open]).words, isKnown: isKnown(agency))
        else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(after)).trimmed
        return rest.isEmpty ? nil : Dateline(printed: text(scalars[...close]), rest: rest)
    }

    /// Where the text begins behind the agency and its mark; a known agency needs none.
    private static func textStart(behind close: Int, in scalars: [Unicode.Scalar], isKnown: Bool) -> Int? {
        var place = close + 1
        while place < scalars.count, scalars[place].isBlank || "-–—_=:.".unicodeScalars.contains(scalars[place]) {
            place += 1
        }
        let isMarked = scalars[(close + 1)..<place].contains { !$0.isBlank }
        let isParted = place > close + 1 && scalars[place - 1].isBlank
        return isParted && (isMarked || isKnown) ? place : nil
    }

    /// A place of one to four words and a day; of an agency that is known the place is enough.
    private static func isPlaceWithDay(_ words: [String], isKnown: Bool) -> Bool {
        if let first = words.first, isNumericDay(first) { return isAnyPlace(words.dropFirst()) }
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

    /// `26 ноября.`, `26. listopadu`, `26.11.2026`, `26/11`, `26 noi 2026`.
    private static func isAnyDay(_ words: ArraySlice<String>) -> Bool {
        let parts = words.map(bare)
        if parts.count == 1 { return isNumericDay(parts[0]) }
        guard (2...3).contains(parts.count), let day = Int(parts[0]), (1...31).contains(day) else { return false }
        if parts.count == 3 { guard let year = Int(parts[2]), (1900...2999).contains(year) else { return false } }
        let month = parts[1]
        // In Latin letters anything may stand there: `Smith, 14 years`.
        let isForeign = month.unicodeScalars.allSatisfy { $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) }
        return !month.isEmpty && month.unicodeScalars.count <= 14
            && (isForeign || months.contains(month) || otherMonths.contains(month))
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
        "aralık",
    ]
}
