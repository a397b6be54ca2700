import NewsModel

/// Detects lines from desk to desk: embargo, withdrawal, correction, in the languages of the wires.
///
/// How complete they must be depends on the place of the line: stories may be about embargoes and corrections.
struct DeskWords {
    enum Place: Comparable {
        /// A headline or the beginning of the text, where it must be complete.
        case prose
        /// A separate line that may be the headline, or one above it.
        case rubric
        /// A separate line above the headline, where a story would have none.
        case above
        /// Set apart by the format.
        case note
    }

    let line: String
    private(set) var place: Place
    /// Without case, accents and marks.
    let words: [String]
    /// Without the words that say for whom it is.
    let opening: [DeskTokens.Token]
    let openingWords: [String]
    /// Whether it calls for attention.
    let isCall: Bool
    let hasHan: Bool
    let columns: Int
    /// Where the first word for embargo is, among all of them.
    let embargoPlace: Int?

    init(_ line: String, in place: Place) {
        self.place = place
        let isText = place < .note && line.utf8.count > Self.longestLine
        // Strings compare by normal forms, which takes hours of as many accents as a stranger may send.
        let isLong = line.utf8.count > DeskTokens.longest
        self.line = isText ? "" : isLong ? String(line.unicodeScalars.prefix(DeskTokens.longest)) : line
        let tokens = DeskTokens(self.line).tokens
        words = tokens.map(\.text)
        opening = Array(tokens.drop { Self.addresses.contains($0.text) || Self.calls.contains($0.text) })
        isCall = tokens.prefix(tokens.count - opening.count).contains { Self.calls.contains($0.text) }
        openingWords = Array(words.suffix(opening.count))
        hasHan = self.line.hasByte(from: 0xE2) && self.line.unicodeScalars.contains(where: \.isHan)
        columns = self.line.columns
        embargoPlace = words.firstIndex { Self.isEmbargo($0) }
    }

    /// The same line, if it is no note, as a headline or the beginning of a text.
    private var asProse: DeskWords {
        var words = self
        words.place = .prose
        return words
    }

    /// In bytes; longer ones outside of notes are text.
    static let longestLine = 400

    /// A headline without the words of a desk before or after it: `Ferry fares to rise - EMBARGOED 1500 GMT DEC 11`.
    static func parted(_ headline: String) -> (headline: String, rubric: String?) {
        guard headline.utf8.count <= longestLine else { return (headline, nil) }
        for (first, second) in sides(of: headline) where !first.isEmpty && !second.isEmpty {
            if isOrder(second, beside: first, in: headline) { return (first, second) }
            if isOrder(first, beside: second, in: headline) { return (second, first) }
        }
        if let (first, second) = correctionAside(headline) { return (first, second) }
        if let colon = headline.firstRange(ofBytes: ": "), !headline[..<colon.lowerBound].isEmpty {
            let (first, second) = (headline[..<colon.lowerBound].trimmed, headline[colon.upperBound...].trimmed)
            if isEmbargoLabel(first, beside: second) || isForeignLabel(first, beside: second) { return (second, first) }
        }
        return (headline, nil)
    }

    /// In capitals beside a headline that is not, or in brackets and letters without case, the words need not be
    /// complete: `DRAFT - Ferry fares to rise`, `【請勿發佈】澳門渡輪`.
    private static func isOrder(_ part: String, beside rest: String, in headline: String) -> Bool {
        if DeskWords(part, in: .prose).isEmbargo { return true }
        guard part.columns <= widestLabel, !part.unicodeScalars.contains(where: \.properties.isLowercase) else {
            return false
        }
        let behind = headline.hasPrefix(rest) ? headline.dropFirst(rest.count) : headline[...]
        let isBracketed = behind.drop { $0 == " " || $0 == "=" }.first.map { "([（【［〔".contains($0) } ?? false
        let words = DeskWords(part, in: .above)
        if words.mayBeOfHeadline(isBehind: headline.hasPrefix(rest)) { return false }
        // `[엠바고] 11월 30일 오전 6시` has no headline.
        if isBracketed {
            return (words.isEmbargo || words.withdrawal == .hold) && !DeskWords(rest, in: .above).hasAnyClock
        }
        return rest.unicodeScalars.contains(where: \.properties.isLowercase)
            && (words.isBan || words.withdrawal == .hold || words.isEmbargo && words.opening.count > 1)
    }

    private static let widestLabel = 40

    /// `ЭМБАРГО: Паромы подорожают`; `EMBARGO: Oil tankers wait` names what a story is about.
    private static func isEmbargoLabel(_ part: String, beside rest: String) -> Bool {
        let words = DeskWords(part, in: .above)
        return part.columns <= widestLabel && words.isEmbargoAlone && words.openingWords != ["embargo"]
            && rest.unicodeScalars.contains(where: \.properties.isLowercase)
            && !part.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// `محظور النشر: ...` in letters without case.
    private static func isForeignLabel(_ part: String, beside rest: String) -> Bool {
        !rest.isEmpty && part.columns <= widestLabel && part.words.count <= 3
            && !part.unicodeScalars.contains(where: \.properties.isCased) && DeskWords(part, in: .above).isEmbargo
    }

    /// The text on both sides of a dash, and of a bracket at the beginning or the end.
    static func sides(of headline: String) -> [(String, String)] {
        let sides = dashes.compactMap { mark in
            headline.firstRange(ofBytes: mark).map {
                (headline[..<$0.lowerBound].trimmed, headline[$0.upperBound...].trimmed)
            }
        }
        return sides + bracketSides(of: headline)
    }

    /// What stands in a bracket at the beginning or the end, and beside it.
    static func bracketSides(of headline: String) -> [(String, String)] {
        guard isBracketed(headline) else { return [] }
        var sides: [(String, String)] = []
        let (first, last) = (headline.first, headline.last)
        for (open, close) in pairs {
            if last == close, let start = headline.lastIndex(of: open) {
                let before = Substring(headline[..<start].reversed().drop { $0 == "=" || $0 == " " }.reversed())
                sides.append((before.trimmed, headline[start...].dropFirst().dropLast().trimmed))
            }
            if first == open, let end = headline.firstIndex(of: close) {
                sides.append((headline[..<end].dropFirst().trimmed, headline[end...].dropFirst().trimmed))
            }
        }
        return sides
    }

    /// Whether it begins or ends with a bracket.
    static func isBracketed(_ line: String) -> Bool {
        line.unicodeScalars.first.map(opens.contains) ?? false || line.unicodeScalars.last.map(closes.contains) ?? false
    }

    private static let opens = ScalarSet("([（【［〔".unicodeScalars)
    private static let closes = ScalarSet(")]）】］〕".unicodeScalars)
    private static let dashes = [" - ", " – ", " — "]
    private static let pairs: [(Character, Character)] = [
        ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("［", "］"), ("〔", "〕"),
    ]

    /// Whether a line above a headline is a desk's, and not part of the headline.
    ///
    /// - Parameter isAbove: whether the line below it is a headline, so that it is not one.
    static func isRubric(_ line: String, isAbove: Bool = false) -> Bool {
        if isBracketedBefore(line) { return false }
        let isNote = isAbove && isSetApart(line)
        let words = DeskWords(line, in: isNote ? .note : isAbove ? .above : .rubric)
        if words.isEmbargo || words.isCorrection && (isNote || words.isCorrectionAlone) { return true }
        // It may be the headline: `Report withdrawn after protests`, or have it beside the word.
        if isAbove { return words.withdrawal != nil }
        return words.asProse.orderedWithdrawal != nil && !words.isKillBeside
    }

    /// `【禁發至12月11日上午9時】渡輪加價`: the headline is in the same line, and `parted` splits it.
    private static func isBracketedBefore(_ line: String) -> Bool {
        guard let first = line.first, let last = line.last, "([（【［〔".contains(first), !")]）】］〕".contains(last) else {
            return false
        }
        return parted(line).rubric != nil
    }
}

// MARK: - What lines are asked

extension DeskWords {
    /// Letters without case count too.
    var isAllCapitals: Bool {
        !line.unicodeScalars.contains { $0.properties.isLowercase }
    }

    var isShort: Bool {
        opening.count <= 6
    }

    /// Without surrounding brackets and stars.
    var bare: String {
        var scalars = line.unicodeScalars.drop { $0.isBlank || "【（([*〔［《".unicodeScalars.contains($0) }
        while let last = scalars.last, "】）)]*〕］》 ".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(Substring(scalars))
    }

    func starts(with phrase: DeskPhrases) -> Bool {
        phrase.opening(of: openingWords) != nil
    }

    /// Whether a colon or a dash precedes the token.
    func isMarked(_ index: Int) -> Bool {
        guard index < opening.count else { return false }
        let marks = opening[index].before
        // Nearly always only a space.
        guard marks.utf8.count > 1 || marks != " " else { return false }
        // French sets a space before the colon.
        let said = Substring(marks.unicodeScalars.drop(while: \.isBlank))
        return said.utf8.first == UInt8(ascii: ":")
            || said.utf8.count < marks.utf8.count && ["-", "–", "—"].contains(where: said.hasPrefix)
    }
}
