import NewsModel

/// Embargoes, and copy that must not be used before some time.
extension DeskWords {
    var isEmbargo: Bool {
        if isBan { return true }
        guard let first = opening.first, !isNoEmbargo else { return false }
        return startsEmbargo(first) || isHanEmbargo || isHeld || isFreeLater || place == .note && isEmbargoWithin
            || isEmbargoSomehow
    }

    /// `Embargo: none`, `Embargo: -`, `No embargo`.
    var isNoEmbargo: Bool {
        guard let word = embargoPlace else { return false }
        // `Embargo expired at 00:01 on Thursday`. That something was under an embargo until some time is no word that
        // the time has come.
        let next = words[(word + 1)...].first { !Self.perfects.contains($0) }
        if let next, Self.pasts.contains(next) { return true }
        guard words.count <= 5 else { return false }
        let others = words[..<word] + words[(word + 1)...]
        if !others.isEmpty { return others.allSatisfy { Self.noEmbargoes.contains($0) } }
        let behind = line.unicodeScalars.drop { !$0.isColon }.dropFirst()
        return behind.contains { "-–—/".unicodeScalars.contains($0) }
    }

    /// Whether the value of a field says that there is none.
    static func isNoEmbargo(_ value: String) -> Bool {
        let tokens = DeskTokens(value).tokens
        let isDash = !value.isEmpty && value.unicodeScalars.allSatisfy { "-–—/ ".unicodeScalars.contains($0) }
        if isDash || !tokens.isEmpty && tokens.allSatisfy({ noEmbargoes.contains($0.text) }) { return true }
        return immediates.contains(tokens.map(\.text).joined(separator: " "))
    }

    /// The word in any language and nothing else.
    var isEmbargoAlone: Bool {
        opening.count == 1 && Self.isRoot(opening[0].text)
    }

    /// A word for embargo, alone or compounded.
    static func isEmbargo(_ word: String) -> Bool {
        switch word.utf8.first {
        case UInt8(ascii: "e"): word.hasPrefix("embarg")
        case UInt8(ascii: "s"): word.hasPrefix("sperrfrist") || word.hasPrefix("sperrefrist") || word == "sperrvermerk"
        case UInt8(ascii: "g"): word == "gesperrt"
        default: false
        }
    }

    /// `EMBARGO: ...`, `Embargoed until ...`, `Sous embargo jusqu'au ...`, `Sperrfrist: ...`.
    private func startsEmbargo(_ first: DeskTokens.Token) -> Bool {
        let isUnder = Self.unders.contains(first.text) && opening.count > 1
        let word = isUnder ? opening[1].text : first.text
        guard Self.isEmbargo(word) else { return false }
        let isNoun = !isUnder && !Self.isParticiple(word) && !word.hasPrefix("sperr")
        guard opening.count > (isUnder ? 2 : 1) else {
            return place > .prose || (isNoun ? isAllCapitals : word != "gesperrt")
        }
        let next = opening[isUnder ? 2 : 1]
        let isUntil = Self.untils.contains(next.text) || next.text == "to" && (!isNoun || hasClock)
        let isMarked = isMarked(isUnder ? 2 : 1)
        let isDate = next.isNumber || WeekdayNames.number(next.text) != nil || DateNames.days[next.text] != nil
        guard isUntil || isMarked || isDate else { return place == .note }
        guard isComplete(behind: isUnder ? 2 : 1) else { return false }
        // `Gesperrt bis 15 Uhr: Brücke am Hafen` is a story.
        if word == "gesperrt", place < .note {
            return hasClock && (isUntil || isMarked) && (place > .prose || isAllCapitals)
        }
        // `Sperrefrist for bil` is no time.
        if !isNoun, isUntil || isMarked { return next.text != "for" || place == .note || isAllCapitals || hasTime }
        switch place {
        case .note: return true
        case .rubric where isSurelyUntil(isUntil), .above where isSurelyUntil(isUntil): return true
        // Trade embargoes have dates too, and seldom hours.
        case .above, .rubric, .prose: return isMarked || !isNoun ? hasTime : hasClock
        }
    }

    private func isSurelyUntil(_ isUntil: Bool) -> Bool {
        isUntil && opening.count <= 4 || isAllCapitals && (isUntil || isShort)
    }

    private static func isParticiple(_ word: String) -> Bool {
        participles.contains { word.hasPrefix($0) }
    }

    /// `ADVANCE FOR SUNDAY`, `For use Nov. 30 and thereafter`, `Frei für Montagausgaben`: directly followed by a day or
    /// an hour.
    private var isHeld: Bool {
        let hasHour = { place == .note || hasClock || place == .above && hasTime }
        switch Self.holds.opening(of: openingWords.drop { $0 == "please" || $0 == "kindly" }) {
        case "hold for release", "hold until further notice": return isComplete(behind: 0)
        // `Moved in advance of the storm, families wait`.
        case "moved in advance":
            return place == .note || openingWords.dropFirst(3).first != "of" && isComplete(behind: 0)
        case "release date": return isMarked(2) && (hasClock || place >= .above && hasTime) && isComplete(behind: 0)
        case "frei ab": return openingWords.dropFirst(2).first != "sofort" && hasHour() && isComplete(behind: 0)
        case .some: return hasHour() && isComplete(behind: 0)
        case nil:
            return Self.advances.openings(of: openingWords).contains { isTimed(behind: $0) } && isComplete(behind: 0)
        }
    }

    /// `Vorabmeldung: frei für Samstagausgaben`: behind a mark; figures may be of anything there.
    private var isFreeLater: Bool {
        guard place == .note else { return false }
        return Self.frees.places(in: openingWords).contains { free in
            let next = opening[free.range.upperBound...].first { !Self.beforeTimes.contains($0.text) }
            return opening[free.range.lowerBound].isApart
                && next.map { Self.isTime($0) && (!$0.isNumber || hasClock) } ?? false
        }
    }

    /// `This story is embargoed until ...`; a trade embargo needs a time of day.
    private var isEmbargoWithin: Bool {
        if !Self.holdsForRelease.places(in: words).isEmpty { return true }
        guard let first = embargoPlace else { return false }
        if words.contains(where: { $0.hasPrefix("sperrfrist") }) { return true }
        return words.indices[first...].contains { index in
            guard Self.isEmbargo(words[index]) else { return false }
            let isParticiple = Self.isParticiple(words[index])
            let follows = words.dropFirst(index + 1).prefix(3)
            let isUntil = follows.contains { Self.untils.contains($0) || isParticiple && $0 == "to" }
            let isUnder = index > 0 && Self.unders.contains(words[index - 1])
            return isParticiple && isUntil
                || (isUntil || isUnder) && hasClock
        }
    }
}

// MARK: - Prose

extension DeskWords {
    /// Whether, where stories are, a line or its first sentence says nothing more: `Embargo: ministers meet at 10 a.m.`
    /// is a headline. Behind a time a place may be named.
    ///
    /// - Parameter start: the first token behind what makes it an order.
    func isComplete(behind start: Int, spare: Int = 2) -> Bool {
        guard place < .above, start < opening.count else { return true }
        let said = Array(opening[start...])
        let end = said.indices.dropFirst().first {
            said[$0].endsSentence(behind: said[$0 - 1]) && DateWords(Array(said[..<$0])).hasTime
        }
        let clause = Array(said[..<(end ?? said.count)])
        let unknown = DateWords(clause).unknownPlaces
        guard let first = unknown.first else { return true }
        let isBehindTime = clause[..<first].contains { Self.isTime($0) }
        return unknown.count <= spare && isBehindTime
            && !unknown.contains { clause[$0].isApart && !clause[$0].isBracketed }
    }

    /// The same as `isEmbargo` of a headline or the beginning of a text, with less work for most.
    static func isEmbargo(prose line: String) -> Bool {
        // Of what is wide, only the first words decide.
        if line.columns > widestLine {
            // The last of them may be cut.
            let words = DeskTokens(String(line.unicodeScalars.prefix(mostOpening))).words.dropLast()
            if let first = words.first(where: { !addresses.contains($0) }), !isEmbargo(first), !openers.contains(first)
            {
                return false
            }
        }
        return DeskWords(line, in: .prose).isEmbargo
    }

    private static let mostOpening = 60

    /// The words that embargo lines begin with, besides the word itself.
    private static let openers = DeskWordSet(
        [bans, holds, advances].flatMap(\.all).compactMap { $0.split(separator: " ").first.map { String($0) } }
    ).union(unders).union(["please"])
}

// MARK: - The last resort

extension DeskWords {
    /// The word in any language, without anything of a story before it: then a time of day is enough, or above a
    /// headline any figure, or nothing else. The copy waits for a person, who can understand the line.
    private var isEmbargoSomehow: Bool {
        if place >= .above, isForeignEmbargo { return true }
        guard columns <= Self.widestLine, let root = opening.firstIndex(where: { Self.isRoot($0.text) }) else {
            return false
        }
        if place == .note, root == opening.count - 1, isMarked(root) { return true }
        // Where the verb is last, the time stands before it: `30 KASIM SAAT 06.00'YA KADAR AMBARGOLUDUR`.
        if place >= .above, root == opening.count - 1, opening[root].text != "gesperrt", hasAnyClock { return true }
        let isOfStory = !opening[..<root].allSatisfy {
            Self.isOfDesk($0.text) || DateNames.smallWords.contains($0.text)
        }
        if isOfStory { return false }
        let word = opening[root].text
        let rest = opening.dropFirst(root + 1)
        // `A9 bis 15 Uhr gesperrt` is of a road.
        guard word != "gesperrt", !isTrade(rest) else { return false }
        guard place >= .above else { return hasAnyClock && isTime(right: rest) }
        if hasAnyClock { return true }
        return hasFigure || rest.isEmpty || word.hasPrefix("embargoed") && rest.count <= 1
            || place == .note && Self.isParticiple(word)
    }

    /// Whether a time, and little else, stands right behind the word: `Эмбарго: министры встретятся в 10:00` is a
    /// headline.
    private func isTime(right rest: ArraySlice<DeskTokens.Token>) -> Bool {
        let said = rest.drop { token in
            Self.untils.contains(token.text) || Self.foreignUntils.contains(token.text)
                || Self.hourSigns.contains(token.text)
                || WeekdayNames.number(token.text) != nil || isAllCapitals && DateNames.smallWords.contains(token.text)
        }
        guard let first = said.first, first.isNumber,
            said.startIndex > rest.startIndex || isMarked(rest.startIndex) || isAllCapitals
        else { return false }
        return DateWords(Array(rest)).unknownPlaces.count <= (isAllCapitals ? 4 : 1)
    }

    /// Wider lines are text.
    static let widestLine = 90

    static func isRoot(_ word: String) -> Bool {
        isEmbargo(word) || roots.first(in: word) { word.hasPrefix($0) } != nil
    }

    /// `Embargo on oil`, `Embargo de armas`, `Эмбарго на нефть`; Polish `do 30 listopada` is a time.
    private func isTrade(_ rest: ArraySlice<DeskTokens.Token>) -> Bool {
        guard let next = rest.first else { return false }
        if Self.trades.contains(next.text) {
            return rest.dropFirst().first.map { !Self.isTime($0) && !["godz", "las"].contains($0.text) } ?? true
        }
        guard place < .note, Self.articledTrades.contains(next.text), let object = rest.dropFirst().first else {
            return false
        }
        return !Self.isTime(object) && !["of", "meio", "ore", "hora", "mediodia"].contains(object.text)
    }

    /// Words of desks elsewhere, with a figure or alone.
    private var isForeignEmbargo: Bool {
        guard columns <= Self.widestLine else { return false }
        let phrase = Self.foreignEmbargoes.first(in: line.lowercased()) {
            hasFigure || bare.unicodeScalars.count <= $0.unicodeScalars.count + 2
        }
        return phrase != nil
    }

    /// Whether a word is about copy, or addressed to its recipients.
    static func isOfDesk(_ word: String) -> Bool {
        addresses.contains(word) || calls.contains(word) || pleas.contains(word) || objects.contains(word)
            || deictics.contains(word)
            || unders.contains(word) || kills.contains(word) || around.contains(word)
    }

    /// Words of embargo lines, none of which is a place with its own local time.
    static func isUsual(_ word: String) -> Bool {
        isOfDesk(word) || untils.contains(word) || befores.contains(word) || usual.contains(word)
    }

    private static let usual = DeskWordSet(
        [bans, holds, advances, releases, notBefores].flatMap(\.all).flatMap {
            $0.split(separator: " ").map { String($0) }
        }
    ).union(beforeTimes).union(papers)
}
