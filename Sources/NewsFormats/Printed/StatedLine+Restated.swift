import NewsModel

/// A stated dateline that the text prints in another form: with the agency, the year or the day, without the region, in
/// capitals, in another order.
extension StatedLine {
    /// What says more of the two is the dateline: `ROMA, 26 NOV` and `(ANSA) - ROMA, 26 NOV - `, `Paris, 26 nov (AFP)`
    /// and `Paris - `.
    static func restated(_ text: String, as stated: String) -> (printed: String, rest: String)? {
        guard isHeaded(text), let place = AgencyDateline.place(in: stated), begins(text, near: place) else {
            return nil
        }
        if let found = AgencyDateline(leading: text), !found.rest.isEmpty, let located = found.located,
            isSame(located, place), areSameDays(found.printed, stated)
        {
            return (says(stated, allOf: found.printed) ? stated : found.printed, withoutAgency(found.rest))
        }
        return behind(place: place, in: text).map { (stated, $0) }
    }

    /// Whether a mark stands near the head of the text that may end a dateline: near most there is none, and no more
    /// needs to be asked.
    private static func isHeaded(_ text: String) -> Bool {
        text.unicodeScalars.prefix(longestDateline).contains(where: headMarks.contains)
    }

    /// In scalars.
    private static let longestDateline = 90
    private static let headMarks = ScalarSet("-–—―)）]］】=＝/:：。۔।电電讯訊报報".unicodeScalars)

    /// Whether the first word of the place is at the head of the text: of most it is not, and they need not be parsed.
    private static func begins(_ text: String, near place: String) -> Bool {
        guard let word = place.words.first, let first = word.unicodeScalars.first else { return false }
        let head = text.unicodeScalars.prefix(longestHead)
        // Agencies in Han stand before it without a blank.
        if first.isHan { return Substring(head).contains(bytes: word) }
        return String(Substring(head)).foldedLetters.contains(bytes: name(of: word))
    }

    /// In scalars: a day and an agency may stand before a place.
    private static let longestHead = 60

    /// The same city, and no other region of it: `Washington, D.C.` and `WASHINGTON`, `TORONTO, Ont.` and `Toronto,
    /// Ontario`, not `Birmingham, Alabama` and `BIRMINGHAM, England`.
    private static func isSame(_ place: String, _ other: String) -> Bool {
        let (parts, others) = (place.split(separator: ","), other.split(separator: ","))
        guard let city = parts.first, let second = others.first, name(of: city) == name(of: second) else {
            return false
        }
        guard parts.count > 1, others.count > 1 else { return true }
        return name(of: parts[1]).first == name(of: others[1]).first
    }

    private static func name(of place: some StringProtocol) -> String {
        let bare = Substring(place).trimmed.unicodeScalars.filter { $0 != "." && $0 != "," }
        return String(String.UnicodeScalarView(bare)).foldedLetters
    }

    /// Whether no figure of a day stands against another: years and hours may be missing in one.
    private static func areSameDays(_ line: String, _ other: String) -> Bool {
        let (days, others) = (figures(in: line), figures(in: other))
        return days.isSubset(of: others) || others.isSubset(of: days)
    }

    /// Numbers of up to two figures.
    private static func figures(in line: String) -> Set<Int> {
        Set(
            Dateline.withFigures(line).utf8.split(whereSeparator: { !$0.isDigit }).compactMap { figures in
                figures.count <= 2 ? Int(String(decoding: figures, as: UTF8.self)) : nil
            })
    }

    private static func says(_ stated: String, allOf printed: String) -> Bool {
        words(in: printed).isSubset(of: words(in: stated))
    }

    private static func words(in line: String) -> Set<String> {
        Set(line.foldedLetters.split { !$0.isLetter && !$0.isNumber }.map { String($0) })
    }

    /// The text behind the city alone and a dash, which parts and is none within a word.
    private static func behind(place: String, in text: String) -> String? {
        let city = place.prefix { $0 != "," }.trimmed
        let head = text.prefix(city.count)
        guard !city.isEmpty, name(of: head) == name(of: city) else { return nil }
        let after = text[head.endIndex...].unicodeScalars
        let mark = after.prefix { $0.isBlank || $0.isAnyDash }
        guard mark.contains(where: \.isAnyDash), mark.first?.isBlank == true || mark.contains("—"),
            mark.last?.isBlank == true || mark.last == "—", mark.endIndex < after.endIndex
        else { return nil }
        let rest = String(after[mark.endIndex...])
        // `Macau - Hong Kong ferries` are no dateline and a text.
        let isSure = mark.contains("—") || head == head.uppercased() && head != head.lowercased()
        return isSure || !Dateline.isPlace(leading: rest) ? rest : nil
    }
}
