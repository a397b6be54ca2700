import NewsModel

/// Kills and holds.
extension DeskWords {
    var withdrawal: DeskSignals.Withdrawal? {
        orderedWithdrawal ?? (isKillLabelled ? .kill : nil)
    }

    /// Without what stories have before or beside their headlines too: `ANULADO: el gol del empate`.
    var orderedWithdrawal: DeskSignals.Withdrawal? {
        let words = openingWords
        if let hold = germanWithdrawal { return hold }
        if isDutchRequest { return .kill }
        if words.first == "withhold" || words.starts(with: ["please", "withhold"]) {
            // `Withhold votes, fund tells shareholders`.
            let isOrder = place == .note || isAllCapitals && place > .prose || opening.count == 1
            return isOrder || isRequest(Self.holding) ? .hold : nil
        }
        if isHold(words) || isKept(words) || isRequest(Self.holding) { return .hold }
        if place >= .above, isUnsent(words) { return .kill }
        let isMarked = isMarkedKill(words) && (place > .prose || words.first == "kill")
        if isKillSlug || isKillAlone(words) || isMarked || isRequest(Self.verbs) || isHanKill { return .kill }
        if isWithdrawn || isKillInHead(words) || isKillHeadline(words) || isCopyKillBeside { return .kill }
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
        if words.count > 1, words.allSatisfy({ $0 == "bust" }), isAllCapitals { return true }
        let isKill = { (word: String) in Self.kills.contains(word) || place > .prose && Self.weakKills.contains(word) }
        let said = words.drop { Self.killFillers.contains($0) }
        guard let first = said.first, isKill(first) else { return false }
        if starts(with: Self.mandatoryKills) {
            // `Mandatory kill of 300 birds ordered` is a headline.
            let isOfCopy = said.dropFirst(2).prefix(5).contains { Self.objects.contains($0) }
            return isAllCapitals && said.dropFirst(2).first != "of" || said.count == 2 || isMarked(2) || place == .note
                || isOfCopy
        }
        if said.allSatisfy({ isKill($0) || Self.killFillers.contains($0) || Self.objects.contains($0) }) { return true }
        // `ANULACION EFE0456`: a service and its number.
        return isAllCapitals && said.count == 3 && opening.last.map { $0.isNumber && $0.before.isEmpty } == true
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
        // As a headline, or before one, it must be a desk's own words in capitals; in letters without case, alone.
        let isCased = line.unicodeScalars.contains(where: \.properties.isCased)
        let isHeadline =
            isCapital && (isWhole || isCased) && (isCall || head.contains { Self.foreignObjects.contains($0) })
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

    /// Before or after a headline, by a dash, a colon or brackets.
    var isKillBeside: Bool {
        isCopyKillBeside || isKillLabelled
    }

    /// `NOTÍCIA ANULADA - Ferries`, `KILL BULLETIN: Ferries`, `Ferries - KILL`: no story has it there.
    private var isCopyKillBeside: Bool {
        sides.contains { side in
            if Self.isWithdrawalOfCopy(side.text) { return true }
            if side.isBeforeColon { return Self.isKillLabel(side.text, Self.editorialKills, beside: side.rest) }
            return Self.isKillLabel(side.text, ["kill"], beside: side.rest)
                || Self.isKillInBrackets(side.text, in: line) && Self.isKillOfCopy(side.text)
        }
    }

    /// Of copy before a colon: APA's and ANSA's words, and what is told to editors. Of a concert it is `ANNULLATO`.
    private static let editorialKills: DeskWordSet = ["storno", "annulla", "annullare", "anular", "annuler"]

    /// `ANULADA: Tarifas sobem`, `Ferries - STORNO`, `[취소] ...`: a word by itself, which is said of
    /// concerts, goals and flights as well. The text must be as short as that of a notice, or say more.
    var isKillLabelled: Bool {
        if place == .prose, isMarkedKill(openingWords) { return true }
        return sides.contains { side in
            let labels = side.isBeforeColon ? Self.labelKills : Self.sideKills
            return Self.isKillLabel(side.text, labels, beside: side.rest)
                || !side.isBeforeColon && Self.isKillInBrackets(side.text, in: line)
        }
    }

    /// What stands before or after a mark, and the rest, if there is a word for a kill anywhere.
    private var sides: [(text: String, rest: String, isBeforeColon: Bool)] {
        guard line.utf8.count <= Self.longestLine, openingWords.contains(where: Self.isKillStem) else { return [] }
        var sides: [(text: String, rest: String, isBeforeColon: Bool)] = []
        if let colon = line.unicodeScalars.firstIndex(where: \.isColon) {
            sides.append((String(line[..<colon]), String(line[colon...]), true))
        }
        for (first, second) in Self.sides(of: line) where !first.isEmpty && !second.isEmpty {
            sides += [(first, second, false), (second, first, false)]
        }
        return sides
    }

    /// One word in capitals beside a headline that is not.
    private static func isKillLabel(_ side: String, _ kills: DeskWordSet, beside rest: String) -> Bool {
        let words = DeskTokens(side).words
        return words.count == 1 && kills.contains(words[0])
            && !side.unicodeScalars.contains(where: \.properties.isLowercase)
            && rest.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// Headlines say `Alert cancelled`, `Killed: ...` and `KILL THE BILL: ...` too: it must name a piece of copy that
    /// no story is about, or be a desk's own phrase in capitals.
    private static func isWithdrawalOfCopy(_ head: String) -> Bool {
        isWithdrawalOfCopy(DeskTokens(head).words, head)
    }

    private static func isWithdrawalOfCopy(_ words: [String], _ head: String) -> Bool {
        guard (2...6).contains(words.count), words.contains(where: isKillStem),
            words.allSatisfy({ isKillStem($0) || killFillers.contains($0) || objects.contains($0) || isCopyNumber($0) })
        else { return false }
        let isCapital = !head.unicodeScalars.contains { $0.properties.isLowercase }
        if words.contains(where: { isCapital ? copies.contains($0) : ownCopies.contains($0) }) {
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
                || hasKillEnd(words[0]),
            !word.unicodeScalars.contains(where: { $0.properties.isLowercase }),
            let place = headline.firstRange(ofBytes: word)
        else { return false }
        let before = headline[..<place.lowerBound].unicodeScalars.last
        return before.map { "([（【［〔".unicodeScalars.contains($0) } ?? false
    }

    /// `KILL`, `稿件取消`, `기사취소`: of copy and nothing else, unlike `취소` and `取り消し`.
    private static func isKillOfCopy(_ word: String) -> Bool {
        let said = DeskTokens(word).phrase
        return said == "kill" || said == "killed" || hanBracketKills.contains(said) && !said.hasPrefix("取")
            || hasKillEnd(said) && !killEnds.contains(said)
    }

    private static let sideKills = labelKills.union(kills)
    private static let plainKills = kills.union(weakKills).union(withdrawns).union(hanBracketKills).union(["bust"])

    static func isKillStem(_ word: String) -> Bool {
        plainKills.contains(word) || killStems.begin(word) || hasKillEnd(word)
    }

    /// `취소`, `기사취소`; licences are `면허취소`.
    private static func hasKillEnd(_ word: String) -> Bool {
        // Only Korean letters begin with these bytes.
        guard (word.utf8.first ?? 0) >= 0xEA, let end = killEnds.first(where: word.hasSuffix) else { return false }
        let copy = String(word.dropLast(end.count))
        return copy.isEmpty || foreignObjects.contains(copy)
    }

    /// Three digits or more: `item 5` is of an agenda.
    private static func isCopyNumber(_ word: String) -> Bool {
        word.utf8.count >= 3 && Int(word) != nil
    }

    func isMarkedKill(_ words: [String]) -> Bool {
        guard let first = words.first, words.count > 1 else { return false }
        let isStrong = Self.kills.contains(first)
        guard isStrong || place > .prose && Self.weakKills.contains(first) else { return false }
        // Headlines begin with names of cases and a colon too.
        let isCapital =
            place > .prose
            || !line.unicodeScalars.prefix(while: { $0 != ":" && $0 != " " }).contains(where: \.properties.isLowercase)
        return isCapital && (isMarked(1) || place > .prose && opening[1].before.contains("/"))
    }

    /// `Gelieve het bericht niet te gebruiken`: what is asked for comes last.
    private var isDutchRequest: Bool {
        guard let first = words.first, ["gelieve", "verzoeke", "graag"].contains(first), words.count <= 10,
            words.contains("niet"), words.contains(where: { Self.objects.contains($0) })
        else { return false }
        return words.last.map { ["gebruiken", "publiceren", "verspreiden"].contains($0) } ?? false
    }

    /// `Bitte verwenden Sie die Meldung nicht`; `Bitte Leitungswasser nicht verwenden` is a headline.
    private var germanWithdrawal: DeskSignals.Withdrawal? {
        guard let first = words.first, ["achtung", "bitte", "meldung"].contains(first), words.contains("nicht"),
            !zip(words, words.dropFirst()).contains(where: { $0 == ("vor", "dem") }),
            words.contains("verwenden") || words.contains("veroffentlichen")
        else { return nil }
        let isAsked = words.contains("bitte") && words.contains { Self.germanCopies.contains($0) }
        guard place == .note || isAsked || openingWords.indices.allSatisfy(isGermanOrder) else { return nil }
        return words.contains("vorerst") || words.contains("vorlaufig") ? .hold : .kill
    }

    /// Of these words and a number, with the service before it: `hwa 0131`.
    private func isGermanOrder(_ index: Int) -> Bool {
        let word = openingWords[index]
        let isNumbered = openingWords[index...].prefix(2).contains(where: Self.isCopyNumber)
        return isNumbered || Self.isOfDesk(word) || Self.germanUses.contains(word)
            || ["nicht", "noch", "vorerst", "vorlaufig", "mehr", "zu"].contains(word)
    }
}
