import NewsModel

/// Tells whether a line is said by a desk to desks: embargo, withdrawal, correction, in the languages of the wires.
///
/// How much must be said depends on where the line stands: stories are about embargoes and corrections too.
struct DeskWords {
    enum Place: Comparable {
        /// A headline or the beginning of the text, where the line must say it in full.
        case prose
        /// A line by itself above a headline, where a story would not have it.
        case rubric
        /// Set apart by the format.
        case note
    }

    let line: String
    let place: Place
    /// Without case, accents and marks.
    let phrase: String
    /// Without the words that say for whom it is.
    let opening: [DeskTokens.Token]

    init(_ line: String, in place: Place) {
        self.place = place
        let isText = place < .note && line.utf8.count > Self.longestLine
        // Strings compare by normal forms, which takes hours of as many accents as a stranger may send.
        self.line = isText ? "" : String(line.unicodeScalars.prefix(DeskTokens.longest))
        let tokens = DeskTokens(self.line)
        phrase = tokens.phrase
        opening = Array(tokens.tokens.drop { Self.addresses.contains($0.text) })
    }

    /// Longer ones outside of notes are text, in bytes.
    private static let longestLine = 400

    /// A word for embargo, alone or compounded.
    static func isEmbargo(_ word: String) -> Bool {
        word.hasPrefix("embarg") || word.hasPrefix("sperrfrist") || word == "gesperrt"
    }

    /// A headline without what a desk put before or behind it: `Ferry fares to rise - EMBARGOED 1500 GMT DEC 11`.
    static func parted(_ headline: String) -> (headline: String, rubric: String?) {
        guard headline.utf8.count <= longestLine else { return (headline, nil) }
        for mark in [" - ", " – ", " — ", " (", ") "] {
            guard let found = headline.firstRange(of: mark) else { continue }
            let sides = [headline[..<found.lowerBound], headline[found.upperBound...]].map { side in
                Substring(side.drop { $0 == "(" }.reversed().drop { $0 == ")" }.reversed()).trimmed
            }
            guard sides.allSatisfy({ !$0.isEmpty }) else { continue }
            if DeskWords(sides[1], in: .prose).isEmbargo { return (sides[0], sides[1]) }
            if DeskWords(sides[0], in: .prose).isEmbargo { return (sides[1], sides[0]) }
        }
        return (headline, nil)
    }

    /// Whether a line above a headline is one of a desk, so that it belongs to no headline.
    static func isRubric(_ line: String) -> Bool {
        let words = DeskWords(line, in: .rubric)
        if words.isEmbargo || words.isCorrection && words.isCorrectionAlone { return true }
        // It may be the headline: `Report withdrawn after protests`.
        return DeskWords(line, in: .prose).withdrawal != nil
    }
}

// MARK: Embargo

extension DeskWords {
    var isEmbargo: Bool {
        guard let first = opening.first else { return false }
        if startsEmbargo(first) || isForbidden || isHanEmbargo || starts(with: "hold for release") { return true }
        if Self.holds.contains(where: { starts(with: $0) }) { return place == .note || hasClock }
        if starts(with: "for release"), hasTime { return true }
        return place == .note && isEmbargoWithin
    }

    /// `EMBARGO: ...`, `Embargoed until ...`, `Sous embargo jusqu'au ...`, `Sperrfrist: ...`.
    private func startsEmbargo(_ first: DeskTokens.Token) -> Bool {
        let isUnder = Self.unders.contains(first.text) && opening.count > 1
        let word = isUnder ? opening[1].text : first.text
        guard Self.isEmbargo(word) else { return false }
        let isNoun = !isUnder && !Self.participles.contains { word.hasPrefix($0) } && !word.hasPrefix("sperrfrist")
        guard opening.count > (isUnder ? 2 : 1) else { return place > .prose || !isNoun || isAllCapitals }
        let next = opening[isUnder ? 2 : 1]
        let isUntil = Self.untils.contains(next.text) || next.text == "to" && (!isNoun || hasClock)
        let isMarked = isMarked(isUnder ? 2 : 1)
        let isDate = next.isNumber || DateNames.weekdays[next.text] != nil || DateNames.days[next.text] != nil
        guard isUntil || isMarked || isDate else { return place == .note }
        if !isNoun, isUntil || isMarked { return true }
        switch place {
        case .note: return true
        case .rubric where isUntil && opening.count <= 4 || isAllCapitals && (isUntil || isShort): return true
        // Trade embargoes have dates too, and seldom hours.
        case .rubric, .prose: return isMarked || !isNoun ? hasTime : hasClock
        }
    }

    /// `Not for release before ...`, `Não divulgar antes de ...`; without a time only where the line says nothing else.
    private var isForbidden: Bool {
        guard Self.negations.contains(where: { phrase.contains($0) }) else { return false }
        return Self.bans.contains { ban in
            guard let found = phrase.firstRange(of: " \(ban) ") else { return false }
            let rest = phrase[found.upperBound...].split(separator: " ").prefix(8)
            let opens = starts(with: ban) || starts(with: "please \(ban)")
            if rest.contains(where: { Self.befores.contains(String($0)) }) {
                return place == .note || opens && (hasTime || place == .rubric && isShort)
            }
            return opens && place > .prose && rest.isEmpty && !ban.isUse
        }
    }

    /// `This story is embargoed until ...`; a trade embargo needs a time of day.
    private var isEmbargoWithin: Bool {
        if phrase.contains(" hold for release ") || phrase.contains(" sperrfrist") { return true }
        let words = phrase.split(separator: " ").map { String($0) }
        return words.indices.contains { index in
            guard Self.isEmbargo(words[index]) else { return false }
            let isParticiple = Self.participles.contains { words[index].hasPrefix($0) }
            let follows = words.dropFirst(index + 1).prefix(3)
            let isUntil = follows.contains { Self.untils.contains($0) || isParticiple && $0 == "to" }
            let isUnder = index > 0 && Self.unders.contains(words[index - 1])
            return isParticiple && isUntil
                || (isUntil || isUnder) && hasClock
        }
    }

    private var isHanEmbargo: Bool {
        guard line.unicodeScalars.contains(where: \.isHan) else { return false }
        // 解禁 is said of every ban.
        let found = Self.hanBans.contains { line.contains($0) && ($0 != "解禁" || hasClock) }
        guard found, place < .note else { return found }
        return hasTime && line.columns <= 60
            && Self.hanBans.contains { bare.hasPrefix($0) || bare.hasPrefix("本稿\($0)") }
            || isShort && Self.hanBans.contains { bare == $0 }
    }

    private var hasClock: Bool {
        DateWords(line, isMonthFirst: false).minutes != nil
    }

    private var hasTime: Bool {
        let words = DateWords(line, isMonthFirst: false)
        return words.minutes != nil || words.day != nil && words.month != nil || words.weekday != nil
    }

    private var isAllCapitals: Bool {
        !line.unicodeScalars.contains { $0.properties.isLowercase }
    }

    var isShort: Bool {
        opening.count <= 6
    }
}

extension String {
    /// Of the bans, those that may mean a story that was sent before.
    var isUse: Bool {
        Self.uses.contains { hasSuffix($0) }
    }

    private static let uses = ["use", "usar", "utilizar", "utiliser", "usare", "utilizzare", "gebruiken", "verwenden"]
}
