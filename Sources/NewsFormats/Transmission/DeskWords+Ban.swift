import NewsModel

/// Copy that must not go out, or not yet: bans, drafts, the day of publication.
extension DeskWords {
    var isBan: Bool {
        isForbidden || isHanBan || place >= .above && (isBarred || isForeignBan || isDraft || isDated)
    }

    /// `Not for release before ...`, `Não divulgar antes de ...`; without a time only where the line says nothing else.
    private var isForbidden: Bool {
        guard Self.negations.contains(where: { phrase.contains($0) }) else { return false }
        if starts(with: "nicht vor"), Self.germanUses.contains(where: { phrase.contains($0) }), hasTime { return true }
        return Self.bans.contains { ban in
            guard let found = phrase.firstRange(of: " \(ban) ") else { return false }
            let rest = phrase[found.upperBound...].split(separator: " ").prefix(8)
            let opens = starts(with: ban) || starts(with: "please \(ban)")
            if rest.contains(where: { Self.befores.contains(String($0)) }) {
                return place == .note || opens && (hasTime || place > .prose && isShort)
            }
            return opens && place > .prose && rest.isEmpty && !ban.isUse
        }
    }

    /// `TEST ONLY, NOT FOR USE`, `Sensitive: do not publish`: a ban on this copy, behind a mark or words of a desk.
    private var isBarred: Bool {
        Self.bans.contains { ban in
            guard phrase.contains(" \(ban) "), let found = place(of: ban) else { return false }
            let before = opening[..<found.lowerBound]
            let isOfDesk = before.count <= 6 && before.allSatisfy { Self.isOfDesk($0.text) }
            // `Lifts broken: do not use` is a headline.
            let isClause = opening[found.lowerBound].isApart && (place == .note || !ban.isUse)
            return (isOfDesk || isClause) && isOfCopy(opening[found.upperBound...])
        }
    }

    /// What follows a ban on copy, and on nothing that is in it: `yet`, `without approval`, the next clause.
    private func isOfCopy(_ rest: ArraySlice<DeskTokens.Token>) -> Bool {
        guard let next = rest.first else { return true }
        if next.isApart { return !next.before.contains(":") }
        if Self.withouts.contains(next.text) {
            return !rest.dropFirst().prefix(2).contains { Self.credits.contains($0.text) }
        }
        let words = " " + rest.prefix(3).map(\.text).joined(separator: " ") + " "
        return Self.followers.contains(next.text) || Self.objects.contains(next.text)
            || Self.forNow.contains { words.hasPrefix(" \($0) ") }
    }

    private var isForeignBan: Bool {
        guard line.columns <= Self.widestLine else { return false }
        let said = bare.lowercased()
        return Self.foreignBans.contains { ban in
            guard said.contains(ban) else { return false }
            return place == .note
                || said.unicodeScalars.count <= ban.unicodeScalars.count + (ban.contains(" ") ? 14 : 1)
        }
    }

    /// `DRAFT`, `Rascunho`, `(for internal use only)`, `Awaiting legal clearance`, and nothing else.
    private var isDraft: Bool {
        let said = phrase.trimmedWords
        if Self.openDrafts.contains(where: { said == $0 || place == .note && said.hasPrefix($0 + " ") }) { return true }
        let words = said.split(separator: " ").map { String($0) }
        return words.count <= 6 && words.contains { Self.drafts.contains($0) }
            && words.allSatisfy { Self.drafts.contains($0) || Self.isOfDesk($0) || Int($0) != nil }
    }

    /// `PUBLISH ON MONDAY`, `For Sunday editions`, `A publicar na segunda-feira`, `Not before 0600 GMT Nov 30`.
    private var isDated: Bool {
        let isNotBefore = Self.notBefores.contains { words in
            place(of: words).map { $0.lowerBound == 0 || place == .note && opening[$0.lowerBound].isApart } ?? false
        }
        let isRelease = Self.releases.contains { starts(with: $0) }
        guard isNotBefore || isRelease else { return false }
        let words = DateWords(line, isMonthFirst: false)
        let hasDay = words.minutes != nil || words.weekday != nil || words.day != nil || (words.daysAhead ?? 0) > 0
        if hasDay, !words.hasUnknownWords || place == .note && isNotBefore { return true }
        return place == .note && Self.releases.contains { $0 != "for" && isTimed(behind: $0) }
    }

    /// Whether a day or an hour stands right behind words that begin the line.
    func isTimed(behind words: String) -> Bool {
        guard starts(with: words) else { return false }
        let rest = opening.dropFirst(words.split(separator: " ").count)
        let small = place >= .above ? Self.beforeTimes : Self.plainBeforeTimes
        return rest.first { !small.contains($0.text) }.map { Self.isTime($0) } ?? false
    }

    /// Where words stand one behind the other.
    private func place(of words: String) -> Range<Int>? {
        let words = words.split(separator: " ").map { String($0) }
        let starts = opening.indices.dropLast(words.count - 1)
        return starts.first { start in words.indices.allSatisfy { opening[start + $0].text == words[$0] } }
            .map { $0..<($0 + words.count) }
    }
}

extension DeskTokens.Token {
    /// Whether a mark parts it from what stands before it.
    fileprivate var isApart: Bool {
        before.unicodeScalars.contains { ":;,.!?-–—([【（/".unicodeScalars.contains($0) }
    }
}

extension String {
    /// Of the bans, those that may mean a story that was sent before.
    var isUse: Bool {
        Self.uses.contains { hasSuffix($0) }
    }

    private static let uses = ["use", "usar", "utilizar", "utiliser", "usare", "utilizzare", "gebruiken", "verwenden"]
}
