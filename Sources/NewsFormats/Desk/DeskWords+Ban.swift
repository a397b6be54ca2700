import NewsModel

/// Copy that must not be published, or not yet: bans, drafts, the day of publication.
extension DeskWords {
    var isBan: Bool {
        isForbidden || isHanBan || place >= .above && (isBarred || isForeignBan || isDraft || isDated || isGermanWait)
    }

    /// `Not for release before ...`, `Não divulgar antes de ...`; without a time only if the line says nothing else.
    var isForbidden: Bool {
        guard words.contains(where: { Self.negations.contains($0) }) else { return false }
        if openingWords.starts(with: ["nicht", "vor"]), words.contains(where: { Self.germanUses.contains($0) }),
            hasTime, isComplete(behind: 0, spare: 0)
        {
            return true
        }
        // `please` may stand before it, and `à` in French.
        let start = opening.count - openingWords.drop { $0 == "please" || $0 == "a" }.count
        return Self.bans.places(in: words).contains { ban in
            let rest = words[ban.range.upperBound...].prefix(8)
            let opens = start <= 1 && ban.range.lowerBound == words.count - opening.count + start
            if rest.contains(where: { Self.befores.contains($0) }) {
                if place >= .above { return place == .note || opens && (hasTime || isShort) }
                return opens && isBanUntil(ban)
            }
            return opens && place > .prose && rest.isEmpty && !ban.phrase.isUse
        }
    }

    /// Whether, where stories are, a ban is of copy until a time and nothing stands between them or behind it: `Not
    /// for release before 9 a.m.`; `Do not release balloons before 9 a.m.` is a headline.
    private func isBanUntil(_ ban: DeskPhrases.Found) -> Bool {
        if place == .rubric, isShort, isAllCapitals { return true }
        guard isAllCapitals || !ban.phrase.isUse else { return false }
        let start = ban.range.upperBound - (words.count - opening.count)
        let next = openingWords.dropFirst(start).first { !Self.objects.contains($0) && !Self.deictics.contains($0) }
        return hasTime && next.map { Self.befores.contains($0) } == true
            && isComplete(behind: start, spare: isAllCapitals ? 2 : 0)
    }

    /// `TEST ONLY, NOT FOR USE`, `Sensitive: do not publish`: a ban on this copy, after a mark or words of a desk.
    private var isBarred: Bool {
        Self.bans.places(in: openingWords).contains { ban in
            let before = opening[..<ban.range.lowerBound]
            let isOfDesk = before.count <= 6 && before.allSatisfy { Self.isOfDesk($0.text) }
            // `Lifts broken: do not use` is a headline.
            let isClause = opening[ban.range.lowerBound].isApart && (place == .note || !ban.phrase.isUse)
            return (isOfDesk || isClause) && isOfCopy(opening[ban.range.upperBound...])
        }
    }

    /// Whether what follows a ban shows that it is about the copy: `yet`, `without approval`, the next clause.
    private func isOfCopy(_ rest: ArraySlice<DeskTokens.Token>) -> Bool {
        guard let next = rest.first else { return true }
        if next.isApart { return !next.before.contains(":") }
        if Self.withouts.contains(next.text) {
            return !rest.dropFirst().prefix(2).contains { Self.credits.contains($0.text) }
        }
        return Self.followers.contains(next.text) || Self.objects.contains(next.text)
            || Self.forNow.opening(of: rest.prefix(3).map(\.text)) != nil
    }

    private var isForeignBan: Bool {
        guard columns <= Self.widestLine else { return false }
        let said = bare.lowercased()
        let ban = Self.foreignBans.first(in: said) { ban in
            if place == .note || isCall || hasAnyClock { return true }
            return said.unicodeScalars.count <= ban.unicodeScalars.count + (ban.contains(" ") ? 20 : 1)
        }
        return ban != nil
    }

    /// `DRAFT`, `Rascunho`, `(for internal use only)`, `Awaiting legal clearance`, and nothing else.
    private var isDraft: Bool {
        let drafts = Self.openDrafts.openings(of: words)
        if place == .note ? !drafts.isEmpty : drafts.contains(words.joined(separator: " ")) { return true }
        return words.count <= 6 && words.contains { Self.drafts.contains($0) }
            && words.allSatisfy { Self.drafts.contains($0) || Self.isOfDesk($0) || Int($0) != nil }
    }

    /// `Bitte erst ab 18 Uhr senden`, `Vorab, bitte erst Samstag verwenden`; of a story only where nobody is asked.
    private var isGermanWait: Bool {
        guard place == .note, words.contains("bitte"), let wait = openingWords.firstIndex(of: "erst"),
            let next = opening[(wait + 1)...].first(where: { !Self.beforeTimes.contains($0.text) })
        else { return false }
        return Self.isTime(next) && openingWords[wait...].contains { Self.germanUses.contains($0) }
    }

    /// `PUBLISH ON MONDAY`, `For Sunday editions`, `A publicar na segunda-feira`, `Not before 0600 GMT Nov 30`.
    private var isDated: Bool {
        let isNotBefore = Self.notBefores.places(in: openingWords).contains {
            $0.range.lowerBound == 0 || place == .note && opening[$0.range.lowerBound].isApart
        }
        guard isNotBefore || starts(with: Self.releases) else { return false }
        let words = DateWords(line)
        let hasDay = words.minutes != nil || words.weekday != nil || words.day != nil || (words.daysAhead ?? 0) > 0
        if hasDay, !words.hasUnknownWords || place == .note && isNotBefore { return true }
        return place == .note
            && Self.releases.openings(of: openingWords).contains { $0 != "for" && isTimed(behind: $0) }
    }
}

extension DeskTokens.Token {
    /// Whether a mark separates it from the text before it.
    var isApart: Bool {
        before.unicodeScalars.contains { ":;,.!?-–—([【（/".unicodeScalars.contains($0) }
    }
}

extension DeskTokens.Token {
    /// Whether a sentence ends before it, and not the abbreviation of a month or of an hour.
    func endsSentence(behind last: DeskTokens.Token) -> Bool {
        guard !isNumber, before.unicodeScalars.contains(where: { ".!?".unicodeScalars.contains($0) }) else {
            return false
        }
        let isMonth = last.text.utf8.count <= 4 && MonthNames.contains(last.text)
        return !isMonth && !["a.m", "p.m", "am", "pm"].contains(last.text)
            && !before.unicodeScalars.contains(",")
    }

    var isBracketed: Bool {
        before.unicodeScalars.contains { "(（[".unicodeScalars.contains($0) }
    }
}

extension String {
    /// Of the bans, those that may mean an earlier story.
    var isUse: Bool {
        Self.uses.contains { hasSuffix($0) }
    }

    private static let uses = ["use", "usar", "utilizar", "utiliser", "usare", "utilizzare", "gebruiken", "verwenden"]
}
