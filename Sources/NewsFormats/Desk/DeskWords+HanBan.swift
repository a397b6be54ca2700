import NewsModel

/// Bans and days of publication in Chinese, which has no spaces between words.
extension DeskWords {
    /// Alone in brackets, above a headline or in a note; a ban that says nothing else anywhere.
    var isHanBan: Bool {
        guard hasHan, columns <= (place == .note ? 2 : 1) * Self.widestHanLine else { return false }
        let clauses = Self.clauses(of: bare)
        if place < .above { return clauses.count == 1 && Self.isHanBan(clauses[0], isSure: true) }
        return isHanBan(clauses) || isHanDraft(clauses) || isHanDay
    }

    private static let widestHanLine = 60

    /// `請勿發佈`, `稿件有誤，請勿使用`, `内部稿件 请勿外发`.
    private func isHanBan(_ clauses: [String]) -> Bool {
        // `未經授權不得使用` is said of rights.
        guard !Self.hanPermits.areAny(in: line),
            let ban = clauses.firstIndex(where: { Self.isHanBan($0, isSure: false) })
        else { return false }
        if place == .note { return true }
        let isExplained = clauses[..<ban].allSatisfy { clause in
            Self.hanCalls.contains(clause) || Self.hanReasons.contains { clause.hasPrefix($0) }
        }
        // `請勿使用，消委會警告` is a headline.
        return isExplained && (ban + 1 == clauses.count || Self.isHanBan(clauses[ban], isSure: true))
    }

    /// - Parameter isSure: whether the forbidden action is only used of copy.
    private static func isHanBan(_ clause: String, isSure: Bool) -> Bool {
        let said = withoutCopy(clause)
        return hanAnyUses.all(of: said).contains { use in
            if isSure, hanOpenUses.contains(use) { return false }
            let head = String(said.dropLast(use.count))
            // `未經批准不得使用` is said of much else.
            if hanOpenUses.contains(use), head.hasPrefix("未經批准") || head.hasPrefix("未经批准") { return false }
            return hanNots.contains { not in
                guard let found = head.firstRange(ofBytes: not) else { return false }
                let before = String(head[..<found.lowerBound])
                let between = String(head[found.upperBound...])
                let isOfCopy = hanCopies.contains(before) || hanReasons.contains { before.hasPrefix($0) }
                return (before.isEmpty || isOfCopy || before == "請" || before == "请")
                    && (between.isEmpty || hanAdverbs.contains(between) || hanNots.contains(between))
            }
        }
    }

    /// `【此稿待審】`, `內部參考，不得公開`.
    private func isHanDraft(_ clauses: [String]) -> Bool {
        guard let first = clauses.first, clauses.count == 1 || place == .note else { return false }
        let said = Self.hanCopies.first { first.hasPrefix($0) }.map { String(first.dropFirst($0.count)) } ?? first
        return Self.hanDrafts.contains(first) || Self.hanDrafts.contains(said)
    }

    /// `限明日見報`, `（請於11月30日見報）`, `【30日上午9時後發】`, `【限时：30日9时】`: a day, and that the copy is published then.
    private var isHanDay: Bool {
        let spelled = HanDates.spelledOut(bare)
        guard spelled != bare else { return false }
        let words = spelled.unicodeScalars.split { !$0.isHan }.map { String($0) }
        guard !words.isEmpty else { return false }
        var said = Self.withoutCopy(words.joined())
        if Self.hanLimits.contains(said) { return true }
        if let copy = Self.hanCopies.first(where: { said.hasPrefix($0) }) { said = String(said.dropFirst(copy.count)) }
        guard let use = Self.hanAnyUses.first(of: said) else { return false }
        let head = said.dropLast(use.count)
        let ask = String(head.filter { !"後后才方可再始起".contains($0) })
        // Where stories are, films and telephones have such days too: `12月4日播出`, `今日發佈`; `今日報道` is a column.
        let isOfPapers = place == .note || Self.hanPaperUses.contains(use)
        if Self.hanDayAsks.contains(ask) { return isOfPapers || !Self.hanPlans.contains(ask) }
        return ask.isEmpty && (!head.isEmpty || isOfPapers)
    }

    /// The parts between marks and spaces.
    private static func clauses(of line: String) -> [String] {
        line.unicodeScalars.split { !$0.isHan }.map { String($0) }
    }

    private static func withoutCopy(_ clause: String) -> String {
        hanStoryNames.all(of: clause).max { $0.utf8.count < $1.utf8.count }
            .map { String(clause.dropLast($0.count)) } ?? clause
    }
}
