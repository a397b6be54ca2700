import NewsModel

/// Kills and holds.
extension DeskWords {
    var withdrawal: DeskSignals.Withdrawal? {
        let words = openingWords
        if let hold = germanWithdrawal { return hold }
        if isDutchRequest { return .kill }
        if words.first == "withhold" || words.starts(with: ["please", "withhold"]) {
            // `Withhold votes, fund tells shareholders`.
            let isOrder = place == .note || isAllCapitals && (place > .prose || isShort) || opening.count <= 2
            return isOrder || isRequest(words, Self.holding) ? .hold : nil
        }
        if isHold(words) || isKept(words) || isRequest(words, Self.holding) { return .hold }
        if place >= .above, isUnsent(words) { return .kill }
        if isKillSlug || isKillAlone(words) || isMarkedKill(words) || isRequest(words, Self.verbs) || isHanKill {
            return .kill
        }
        if isWithdrawn(words) || isKillInHead(words) || isKillHeadline(words) || isKillBeside { return .kill }
        return place == .note && starts(with: Self.numberedKills) ? .kill : nil
    }

    /// `HOLD HOLD HOLD`, `ON HOLD`, `Please hold this story`; once, it may be a headline's word too.
    private func isHold(_ words: [String]) -> Bool {
        let holds = words.count { $0 == "hold" }
        guard holds > 0, words.count <= 6,
            words.allSatisfy({ $0 == "hold" || $0 == "on" || Self.isOfDesk($0) })
        else { return false }
        return holds > 1 || place == .note || place == .above && isAllCapitals
    }

    /// `Papier retenu`, and nothing else: texts are kept in parliaments too.
    private func isKept(_ words: [String]) -> Bool {
        place >= .above && words.count <= 4 && words.contains { Self.kept.contains($0) }
            && words.contains { Self.objects.contains($0) }
            && words.allSatisfy { Self.kept.contains($0) || Self.objects.contains($0) || Self.deictics.contains($0) }
    }

    /// `Spike this story`, `Sent in error`.
    private func isUnsent(_ words: [String]) -> Bool {
        if words.count <= 5, Self.spikes.opening(of: words) != nil { return true }
        guard place == .note || isAllCapitals, words.count <= 7,
            let error = Self.errors.places(in: words).first
        else { return false }
        let others = words[..<error.range.lowerBound] + words[error.range.upperBound...]
        return others.allSatisfy { Self.isOfDesk($0) || ["was", "were", "has", "have", "been"].contains($0) }
    }

    /// `KILL KILL KILL`, `MANDATORY KILL`, `Story killed`, `ANULAÇÃO`.
    private func isKillAlone(_ words: [String]) -> Bool {
        if words.count > 1, isAllCapitals, words.allSatisfy({ $0 == "bust" }) { return true }
        let isKill = { (word: String) in Self.kills.contains(word) || place > .prose && Self.weakKills.contains(word) }
        let said = words.drop { Self.killFillers.contains($0) }
        guard let first = said.first, isKill(first) else { return false }
        if starts(with: Self.mandatoryKills) {
            // `Mandatory kill of birds ordered` is a headline.
            let isOfCopy = said.dropFirst(2).prefix(5).contains { Self.objects.contains($0) || Int($0) != nil }
            return isAllCapitals || said.count == 2 || isMarked(2) || place == .note || isOfCopy
        }
        if said.allSatisfy({ isKill($0) || Self.killFillers.contains($0) || Self.objects.contains($0) }) { return true }
        // `ANULACION EFE0456`: a service and its number.
        return isAllCapitals && said.count == 3 && said.last.map { $0.utf8.count >= 3 && Int($0) != nil } == true
    }

    /// `NOTÍCIA ANULADA`, `STORY WITHDRAWN - Budget comes in spring`, `PAP anuluje depeszę "Droższe promy"`: above a
    /// headline, in a note, or behind a call for attention, the same in any order and in more languages, alone or up to
    /// a mark or a quotation.
    private func isKillInHead(_ words: [String]) -> Bool {
        let isKnown = { (word: String) in
            Self.isAroundKill(word) || Self.isKillStem(word) || Self.copyKillStems.begin(word)
        }
        let known = words.prefix(Self.mostKillWords).prefix(while: isKnown)
        guard !known.isEmpty else { return false }
        let end = opening.indices.dropFirst().first { isMarked($0) || isQuoted($0) } ?? words.count
        guard end <= known.count else { return false }
        let isWhole = end == words.count || isQuoted(end)
        let head = words[..<end]
        let marks = isWhole ? Self.quotes : ":-–—"
        let isCapital = !line.unicodeScalars.prefix { !marks.unicodeScalars.contains($0) }
            .contains(where: \.properties.isLowercase)
        // As a headline, or before one, it must be a desk's own words in capitals, or in letters without case.
        let isHeadline = isCapital && (isCall || head.contains { Self.foreignObjects.contains($0) })
        guard place >= .above || isHeadline else { return false }
        // Teams are `eliminados` above headlines too.
        let isOfCopy = head.contains { Self.objects.contains($0) || Self.foreignObjects.contains($0) }
        let isKill = { (word: String) in
            Self.isKillStem(word) || isOfCopy && Self.copyKillStems.begin(word)
        }
        guard head.contains(where: isKill), head.allSatisfy({ isKill($0) || Self.isAroundKill($0) }) else {
            return false
        }
        // `Alert cancelled` and `Cancelled: the show` are headlines.
        return isCapital
            || isWhole
                && (place == .note || head.contains { Self.copies.contains($0) || Self.foreignObjects.contains($0) })
    }

    private static let mostKillWords = 7

    private static func isAroundKill(_ word: String) -> Bool {
        killFillers.contains(word) || objects.contains(word) || foreignObjects.contains(word)
            || deictics.contains(word) || aroundKills.contains(word) || pleas.contains(word) || Int(word) != nil
    }

    /// Whether a quotation begins with the token.
    private func isQuoted(_ index: Int) -> Bool {
        index < opening.count
            && opening[index].before.unicodeScalars.contains { Self.quotes.unicodeScalars.contains($0) }
    }

    private static let quotes = "\"«“„‟«『「《"

    /// `WITHDRAWN-Ferry fares to rise`, as in Reuters' copy.
    private var isKillSlug: Bool {
        Self.killSlugs.contains { slug in
            line.begins(withBytes: slug)
                && line.unicodeScalars.dropFirst(slug.utf8.count).first?.properties.isAlphabetic == true
        }
    }

    private static let killSlugs = [
        "WITHDRAWN-", "WITHDRAWAL-", "CANCELADA-", "CANCELADO-", "RETIRADA-", "RETIRADO-", "ANULADA-",
    ]

    /// `STORY WITHDRAWN` as a headline.
    private func isKillHeadline(_ words: [String]) -> Bool {
        place < .above && words.count <= 6 && Self.isWithdrawalOfCopy(self.words, line)
    }

    /// `NOTÍCIA ANULADA - Ferries`, `[KILLED] Ferries`, `KILL BULLETIN: Ferries`, `Ferries - STORNO`: before or after a
    /// headline, by a dash, a colon or brackets.
    var isKillBeside: Bool {
        guard line.utf8.count <= Self.longestLine, openingWords.contains(where: Self.isKillStem) else { return false }
        if let colon = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let (before, rest) = (String(line[..<colon]), String(line[colon...]))
            if Self.isWithdrawalOfCopy(before) || Self.isKillLabel(before, Self.labelKills, beside: rest) {
                return true
            }
        }
        return Self.sides(of: line).contains { first, second in
            !first.isEmpty && !second.isEmpty
                && [(first, second), (second, first)].contains { side, rest in
                    Self.isWithdrawalOfCopy(side) || Self.isKillInBrackets(side, in: line)
                        || Self.isKillLabel(side, Self.sideKills, beside: rest)
                }
        }
    }

    /// One word in capitals beside a headline that is not.
    private static func isKillLabel(_ side: String, _ kills: DeskWordSet, beside rest: String) -> Bool {
        let words = DeskTokens(side).words
        return words.count == 1 && kills.contains(words[0])
            && !side.unicodeScalars.contains(where: \.properties.isLowercase)
            && rest.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// Headlines say `Alert cancelled`, `Killed: ...` and `KILL THE BILL: ...` too: it must name a piece of copy that no
    /// story is about, or be a desk's own phrase in capitals.
    private static func isWithdrawalOfCopy(_ head: String) -> Bool {
        isWithdrawalOfCopy(DeskTokens(head).words, head)
    }

    private static func isWithdrawalOfCopy(_ words: [String], _ head: String) -> Bool {
        guard (2...6).contains(words.count), words.contains(where: isKillStem),
            words.allSatisfy({ isKillStem($0) || killFillers.contains($0) || objects.contains($0) || Int($0) != nil })
        else { return false }
        let isCapital = !head.unicodeScalars.contains { $0.properties.isLowercase }
        if words.contains(where: copies.contains) {
            // `Story of a kill: wolves return`.
            return isCapital || words.contains { isKillStem($0) && !kills.contains($0) }
        }
        return isCapital && words.contains { kills.contains($0) }
            && words.contains { killFillers.contains($0) && $0.utf8.count > 3 }
    }

    private static func isKillInBrackets(_ word: String, in headline: String) -> Bool {
        let words = DeskTokens(word).words
        guard words.count == 1,
            hanBracketKills.contains(words[0]) || kills.contains(words[0]) || weakKills.contains(words[0])
                || killEnds.contains(where: words[0].hasSuffix),
            !word.unicodeScalars.contains(where: { $0.properties.isLowercase }),
            let place = headline.firstRange(ofBytes: word)
        else { return false }
        let before = headline[..<place.lowerBound].unicodeScalars.last
        return before.map { "([（【［〔".unicodeScalars.contains($0) } ?? false
    }

    private static let sideKills = labelKills.union(kills)
    private static let plainKills = kills.union(weakKills).union(withdrawns).union(hanBracketKills).union(["bust"])

    static func isKillStem(_ word: String) -> Bool {
        plainKills.contains(word) || killStems.begin(word)
            // Only Korean letters begin with these bytes.
            || (word.utf8.first ?? 0) >= 0xEA && killEnds.contains(where: word.hasSuffix)
    }

    func isMarkedKill(_ words: [String]) -> Bool {
        guard let first = words.first, words.count > 1 else { return false }
        let isStrong = Self.kills.contains(first)
        guard isStrong || place > .prose && Self.weakKills.contains(first) else { return false }
        // Headlines begin with names of cases and a colon too.
        let isCapital = place > .prose || !line.unicodeScalars.prefix(4).contains { $0.properties.isLowercase }
        return isCapital && (isMarked(1) || place > .prose && opening[1].before.contains("/"))
    }

    /// `Please kill our story AFP0001`, `Rogamos anulen la noticia`, `Do not use the dispatch`, `Eliminar esta noticia`.
    private func isRequest(_ words: [String], _ verbs: DeskWordSet) -> Bool {
        let start = words.firstIndex { !Self.pleas.contains($0) } ?? words.count
        let rest = words.dropFirst(start)
        if verbs != Self.holding, let ban = (start > 0 ? Self.pleadedBans : Self.useBans).opening(of: rest) {
            let object = rest.dropFirst(ban.split(separator: " ").count)
            if object.prefix(8).contains(where: { Self.befores.contains($0) }) { return false }
            return object.isEmpty && (place > .prose || start > 0)
                || names(object.prefix(4), isCopyOnly: start == 0 && place == .prose)
        }
        // `Solicitamos a não utilização desta notícia`, `solicita a anulação da notícia`.
        if start > 0, let noun = Self.killNouns.opening(of: rest) {
            return names(rest.dropFirst(noun.split(separator: " ").count).prefix(4))
        }
        if let verb = rest.first, verbs == Self.verbs, Self.withdrawing.contains(verb) {
            return rest.dropFirst().prefix(3).contains { Self.copies.contains($0) }
        }
        let isSoft = place >= .above && verbs == Self.verbs
        guard let verb = rest.first, verbs.contains(verb) || isSoft && Self.softVerbs.contains(verb) else {
            return false
        }
        let object = rest.dropFirst()
        if object.isEmpty { return place > .prose && (start > 0 || place >= .above && isAllCapitals && verb != "hold") }
        return names(object.prefix(5), isCopyOnly: start == 0 && place == .prose)
    }

    /// Whether words name a piece of copy, or its number: `la noticia EFE0001`, `W2870`.
    private func names(_ words: ArraySlice<String>, isCopyOnly: Bool = false) -> Bool {
        words.contains { Self.objects.contains($0) }
            && (!isCopyOnly || words.contains { Int($0) != nil }
                || words.contains { Self.deictics.contains($0) && !Self.articles.contains($0) })
            || words.contains { $0.utf8.count >= 3 && Int($0) != nil } && place > .prose
            || words.contains { $0 == "photo" || $0 == "picture" } && place == .note
    }

    /// `This story has been withdrawn`, `Story killed, do not use`.
    private func isWithdrawn(_ words: [String]) -> Bool {
        guard let verb = words.prefix(7).firstIndex(where: { Self.withdrawns.contains($0) }) else { return false }
        if verb == 0 { return place > .prose && (words.count == 1 || isMarked(1)) }
        let subject = words[..<verb]
        guard Self.objects.contains(subject[0]) || Self.deictics.contains(subject[0]) else { return false }
        guard place == .prose || place == .above && !isAllCapitals else {
            return subject.contains { Self.objects.contains($0) }
        }
        return Self.deictics.contains(subject[0]) && !Self.articles.contains(subject[0])
            && subject.contains(where: Self.copies.contains)
    }

    /// `Gelieve het bericht niet te gebruiken`: what is asked for comes last.
    private var isDutchRequest: Bool {
        guard let first = words.first, ["gelieve", "verzoeke", "graag"].contains(first), words.count <= 10,
            words.contains("niet"), words.contains(where: { Self.objects.contains($0) })
        else { return false }
        return words.last.map { ["gebruiken", "publiceren", "verspreiden"].contains($0) } ?? false
    }

    private var germanWithdrawal: DeskSignals.Withdrawal? {
        guard let first = words.first, ["achtung", "bitte", "meldung"].contains(first), words.contains("nicht"),
            !zip(words, words.dropFirst()).contains(where: { $0 == ("vor", "dem") }),
            words.contains("verwenden") || words.contains("veroffentlichen")
        else { return nil }
        return words.contains("vorerst") || words.contains("vorlaufig") ? .hold : .kill
    }
}
