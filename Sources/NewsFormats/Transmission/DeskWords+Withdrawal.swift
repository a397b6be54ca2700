import NewsModel

/// Kills, corrections, and what all lines are asked.
extension DeskWords {
    var withdrawal: DeskSignals.Withdrawal? {
        let words = opening.map(\.text)
        if let hold = germanWithdrawal { return hold }
        if starts(with: "withhold") || starts(with: "please withhold") {
            return place == .prose && !isShort ? nil : .hold
        }
        if isKillAlone(words) || isMarkedKill(words) || isRequest(words) || isHanKill { return .kill }
        if isWithdrawn(words) { return .kill }
        return place == .note && ["kill bc", "kill am", "kill pm"].contains { starts(with: $0) } ? .kill : nil
    }

    var isCorrection: Bool {
        if Self.replacings.contains(where: { starts(with: $0) }) { return true }
        if startsHan(Self.hanCorrections) { return true }
        guard let first = opening.first, Self.corrections.contains(first.text) else { return false }
        return place == .note || opening.count == 1 || isMarked(1) || isMarked(2) && opening[1].text == "corrige"
    }

    /// `CORRECTION: corrects figure in para 2` is no headline; `CORRECTION: Ferry fares to rise` is.
    var isCorrectionAlone: Bool {
        guard opening.count > 1 else { return true }
        guard let colon = line.unicodeScalars.firstIndex(where: { ":：-–—".unicodeScalars.contains($0) }) else {
            return false
        }
        let said = line.unicodeScalars[colon...].dropFirst().drop(while: \.isBlank)
        return said.first?.properties.isLowercase == true
    }

    /// `KILL KILL KILL`, `MANDATORY KILL`, `Story killed`, `ANULAÇÃO`.
    private func isKillAlone(_ words: [String]) -> Bool {
        let isKill = { (word: String) in Self.kills.contains(word) || place > .prose && Self.weakKills.contains(word) }
        let said = words.drop { Self.killFillers.contains($0) }
        guard let first = said.first, isKill(first) else { return false }
        if starts(with: "mandatory kill") || starts(with: "bulletin kill") { return true }
        return words.allSatisfy { isKill($0) || Self.killFillers.contains($0) || Self.objects.contains($0) }
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
    private func isRequest(_ words: [String]) -> Bool {
        let start = words.firstIndex { !Self.pleas.contains($0) } ?? words.count
        let rest = words.dropFirst(start)
        let asked = " " + rest.joined(separator: " ") + " "
        let bans = Self.bans.filter(\.isUse).first { asked.hasPrefix(" \($0)") }
        if let ban = bans {
            let object = rest.dropFirst(ban.split(separator: " ").count)
            if object.prefix(8).contains(where: { Self.befores.contains($0) }) { return false }
            return object.isEmpty && place > .prose
                || names(object.prefix(4), isCopyOnly: start == 0 && place == .prose)
        }
        guard let verb = rest.first, Self.verbs.contains(verb) else { return false }
        let object = rest.dropFirst()
        if object.isEmpty { return place > .prose && start > 0 }
        return names(object.prefix(5), isCopyOnly: start == 0 && place == .prose)
    }

    /// Whether words name a piece of copy, or its number: `la noticia EFE0001`, `W2870`.
    private func names(_ words: ArraySlice<String>, isCopyOnly: Bool = false) -> Bool {
        words.contains { Self.objects.contains($0) }
            && (!isCopyOnly || words.contains { Int($0) != nil }
                || words.contains { Self.deictics.contains($0) && !Self.articles.contains($0) })
            || words.contains { $0.utf8.count >= 3 && Int($0) != nil } && place > .prose
    }

    /// `This story has been withdrawn`, `Story killed, do not use`.
    private func isWithdrawn(_ words: [String]) -> Bool {
        guard let verb = words.prefix(7).firstIndex(where: { Self.withdrawns.contains($0) }) else { return false }
        if verb == 0 { return place > .prose && (words.count == 1 || isMarked(1)) }
        let subject = words[..<verb]
        guard Self.objects.contains(subject[0]) || Self.deictics.contains(subject[0]) else { return false }
        guard place == .prose else { return subject.contains { Self.objects.contains($0) } }
        return subject[0] == "this" && !Set(subject).isDisjoint(with: ["story", "item", "dispatch", "copy", "take"])
    }

    private var germanWithdrawal: DeskSignals.Withdrawal? {
        let isCalled = ["achtung", "bitte", "meldung"].contains { phrase.hasPrefix(" \($0) ") }
        guard isCalled, phrase.contains(" nicht "), !phrase.contains(" vor dem "),
            phrase.contains(" verwenden ") || phrase.contains(" veroffentlichen ")
        else { return nil }
        return phrase.contains(" vorerst ") || phrase.contains(" vorlaufig ") ? .hold : .kill
    }

    private var isHanKill: Bool {
        guard line.unicodeScalars.contains(where: \.isHan), Self.hanKills.contains(where: { line.contains($0) }) else {
            return false
        }
        return place == .note || startsHan(Self.hanKills)
    }

    /// One of the words alone, or with a mark or 通知 behind it.
    private func startsHan(_ names: [String]) -> Bool {
        names.contains { name in
            guard bare.hasPrefix(name) else { return false }
            let rest = bare.unicodeScalars.dropFirst(name.unicodeScalars.count)
            return rest.isEmpty || ":：】]）)　 ".unicodeScalars.contains(rest.first ?? "x")
                || rest.starts(with: "通知".unicodeScalars)
        }
    }

    /// Without brackets and stars around it.
    var bare: String {
        let scalars = line.unicodeScalars.drop { $0.isBlank || "【（([*〔［".unicodeScalars.contains($0) }
        return String(Substring(scalars).reversed().drop { "】）)]*〕］ ".contains($0) }.reversed())
    }

    func starts(with words: String) -> Bool {
        (" " + opening.map(\.text).joined(separator: " ") + " ").hasPrefix(" \(words) ")
    }

    /// Whether a colon or a dash stands before the token.
    func isMarked(_ index: Int) -> Bool {
        guard index < opening.count else { return false }
        let marks = opening[index].before
        return marks.hasPrefix(":") || marks.hasPrefix(" -") || marks.hasPrefix(" –") || marks.hasPrefix(" —")
    }
}
