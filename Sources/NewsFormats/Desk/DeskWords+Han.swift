import NewsModel

/// The lines of Chinese and Japanese desks, without spaces between words.
extension DeskWords {
    var isHanEmbargo: Bool {
        guard hasHan else { return false }
        // 解禁 is said of every ban.
        let ban = Self.hanBans.first(in: line) { $0 != "解禁" || hasClock }
        if ban != nil, place == .note || isHanBanAlone { return true }
        return isHanRequest || isHanRelease || isHanWait
    }

    var isHanKill: Bool {
        guard hasHan else { return false }
        if place >= .above, startsHan(Self.hanRemovals) { return true }
        if Self.hanKills.areAny(in: line),
            place == .note || startsHan(Self.hanKills.all) && place >= .above || isHanNotice
        {
            return true
        }
        if isJapaneseKill || isHanPlea { return true }
        var said = bare.unicodeScalars[...]
        while let first = said.first, "請请".unicodeScalars.contains(first) { said = said.dropFirst() }
        var words = String(Substring(said))
        for end in ["。", "！", "通知"] where words.ends(withBytes: end) { words.removeLast(end.count) }
        if Self.hanWithdrawals.all(of: words).contains(where: { Self.isHanStory(words.dropLast($0.count)) }) {
            return true
        }
        return Self.hanWithdrawals.all.contains { verb in
            words.begins(withBytes: verb) && Self.hanStories.contains(String(words.dropFirst(verb.count)))
        }
    }

    /// `【全文取り消し】`, `記事を取り消します`, and nothing else.
    private var isJapaneseKill: Bool {
        guard Self.japaneseRoots.areAny(in: line) else { return false }
        let words = bare.unicodeScalars.filter { !"をはの◇■□◆。".unicodeScalars.contains($0) }
        let said = String(String.UnicodeScalarView(words))
        // `全文取り消し　渡船運賃`; of `記事` and `配信` stories say it too.
        let copies = place >= .above ? Self.japaneseCopies : Self.japaneseOwnCopies
        if copies.contains(where: { startsHan([$0 + "取り消し"]) }) { return true }
        return Self.japaneseKills.contains { kill in
            guard said.hasSuffix(kill) else { return false }
            let copy = String(said.dropLast(kill.count))
            return Self.japaneseCopies.contains(copy) || copy.isEmpty && place >= .above && kill != "取消"
        }
    }

    /// `請註銷27日發出的第123號稿「交通船票價調漲」，請勿使用`, `请撤销稿件《轮渡票价上调》`, `新华社撤回《轮渡票价上调》一稿，请勿采用`: a withdrawal, and
    /// the piece of copy that it is of.
    private var isHanPlea: Bool {
        guard Self.hanCopy.areAny(in: line) else { return false }
        let clauses = bare.unicodeScalars.split { "，,。；;：:！!".unicodeScalars.contains($0) }.map { String($0) }
        let isBan = clauses.contains { clause in
            Self.hanStopUses.contains { clause.hasPrefix($0) } && clause.count <= 8
        }
        return clauses.contains { clause in
            guard clause.contains("稿"), let verb = Self.hanWithdrawals.all.first(where: clause.contains) else {
                return false
            }
            let isAsked = ["請", "请"].contains { clause.hasPrefix($0 + verb) }
            return isAsked || isBan
        }
    }

    /// `本稿已取消`.
    private static func isHanStory(_ words: Substring) -> Bool {
        let past = ["已被", "現已", "现已", "已"].first { words.hasSuffix($0) } ?? ""
        return hanStories.contains(String(words.dropLast(past.count)))
    }

    /// One of the words alone, or with a mark or 通知 after it.
    func startsHan(_ names: [String]) -> Bool {
        guard hasHan else { return false }
        let bare = bare
        return names.contains { name in
            guard bare.begins(withBytes: name) else { return false }
            let rest = bare.unicodeScalars.dropFirst(name.unicodeScalars.count)
            return rest.isEmpty || ":：】]）)　 ".unicodeScalars.contains(rest.first ?? "x")
                || rest.starts(with: "通知".unicodeScalars)
        }
    }

    /// `撤稿`, `撤稿通知`: of journals stories say it too.
    private var isHanNotice: Bool {
        let said = bare
        return Self.hanKills.all.contains { said == $0 || said == $0 + "通知" }
    }

    /// `禁發至12月11日上午9時`, `本稿解禁時間：...`; where stories are, with nothing else in the line.
    private var isHanBanAlone: Bool {
        let bare = bare
        if isShort, Self.hanBans.all.contains(bare) { return true }
        guard columns <= 60, hasTime else { return false }
        return Self.hanBans.all.contains { ban in
            guard let start = ([""] + Self.hanCopies).first(where: { bare.hasPrefix($0 + ban) }) else { return false }
            return place >= .above || Self.isHanTime(unbracketed(bare.dropFirst((start + ban).count)))
        }
    }

    /// Of a line that begins with brackets, what is in them.
    private func unbracketed(_ text: Substring) -> String {
        let isBracketed = line.first.map { "【（([［〔".contains($0) } ?? false
        return String(isBracketed ? text.prefix { !"】）)]］〕".contains($0) } : text)
    }

    /// Whether a text is only a time, and words that stand beside times.
    private static func isHanTime(_ text: String) -> Bool {
        HanDates.spelledOut(text).unicodeScalars.split { !$0.isHan }.allSatisfy { run in
            let word = String(String.UnicodeScalarView(run))
            return word.count <= 6 && (word.hasSuffix("時間") || word.hasSuffix("时间"))
                || word.unicodeScalars.allSatisfy(DateNames.smallHan.contains)
                || hanTimeWords.contains(word)
        }
    }

    private static let hanTimeWords: DeskWordSet = ["到", "直至", "日期", "起", "止", "為止", "为止"]

    /// `請於11月30日上午9時後刊登`, `【11月30日上午九時前不得發表】`, `限11月30日9时后发布`: something forbidden before, or required after a time,
    /// with nothing after it.
    private var isHanRequest: Bool {
        guard columns <= 60 else { return false }
        var said = bare.unicodeScalars[...]
        while let last = said.last, "。！!：:".unicodeScalars.contains(last) { said = said.dropLast() }
        var words = String(Substring(said))
        for copy in Self.hanCopies where words.ends(withBytes: copy) { words.removeLast(copy.count) }
        words = String(Substring(Self.withoutCall(words.unicodeScalars[...])))
        guard Self.hanUses.areAny(of: words),
            words.unicodeScalars.contains(where: { "前後后".unicodeScalars.contains($0) }), hasTime
        else { return false }
        let isAsked = Self.hanAsks.contains { ask in
            words.hasPrefix(ask) || Self.hanCopies.contains { words.hasPrefix($0 + ask) }
        }
        // A story may say as much of a poll, before the day: `政府：11月30日前不得發佈民調`.
        let isBan = Self.hanStrictNots.areAny(in: words)
        let copy = Self.hanCopies.first { words.hasPrefix($0) } ?? ""
        let startsDay = words.unicodeScalars.dropFirst(copy.unicodeScalars.count).first.map {
            "0123456789一二三四五六七八九十".unicodeScalars.contains($0)
        }
        return isAsked || isBan && startsDay == true
    }

    /// Without `注意：` or the like before it.
    private static func withoutCall(_ said: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        guard let mark = said.firstIndex(where: { ":：!！,，".unicodeScalars.contains($0) }),
            hanCalls.contains(String(Substring(said[..<mark])))
        else { return said }
        return said[said.index(after: mark)...]
    }

    /// `待通知後發佈`, `請於會後發佈`, and in notes `明早6時後方可發佈`, `保密至30日`: what nobody need understand more of.
    private var isHanWait: Bool {
        guard place >= .above, columns <= 60 else { return false }
        if place == .note, Self.hanSecrets.areAny(in: line) { return true }
        let words = bare
        guard let use = Self.hanAnyUses.first(of: words),
            !Self.hanOpenUses.contains(use)
        else { return false }
        if place == .note, Self.hanOnlys.areAny(in: words) { return true }
        let isBehind = words.dropLast(use.count).unicodeScalars.last.map { "後后".unicodeScalars.contains($0) } ?? false
        return isBehind && Self.hanWaits.contains { words.hasPrefix($0) }
    }

    /// `報道解禁：2026年11月30日午後2時`, `（日本時間30日午前5時解禁）`: the end of a ban, with an hour, where no story would have it.
    private var isHanRelease: Bool {
        guard columns <= 60, Self.hanReleases.areAny(in: line), hasClock else { return false }
        let isBracketed = bare.unicodeScalars.count + 2 == line.unicodeScalars.count
        return place >= .above || isBracketed && bare.hasSuffix("解禁")
            || startsHan(["報道解禁", "报道解禁", "限時發佈", "限時發布", "限时发布"])
    }
}
