import NewsModel

/// Notices of withdrawal that are a story of their own: neither the headline nor the text alone would be enough.
extension DeskWords {
    /// Whether a headline may be that of such a notice: `RETRACTION: Ferry fares`,
    /// `Queda anulada la información sobre los ferris`, `Note to clients`.
    var announcesKill: Bool {
        if opening.isEmpty { return !words.isEmpty }
        return (isOfCopy ? openingWords[...] : openingWords.prefix(3)).contains(where: Self.isNoticeKill)
    }

    private var isOfCopy: Bool {
        openingWords.contains(where: Self.isNoticed)
    }

    /// Whether the text below says of the sender's own copy that it must not be used.
    func announces(_ text: String) -> Bool {
        let notice = Notice(text)
        return notice.isOfAgency || notice.isAsked || notice.isOfOwnStory || notice.isOfThisStory
            || notice.titles.contains { isOfCopy || line.firstRange(ofBytes: $0) != nil }
    }

    fileprivate static func isNoticed(_ word: String) -> Bool {
        copies.contains(word) || foreignObjects.contains(word) || noticed.contains(word)
    }

    fileprivate static func isNoticeKill(_ word: String) -> Bool {
        isKillStem(word) || noticeKills.begin(word)
    }
}

/// The text of such a notice, in which something must show whose the copy is: stories about withdrawals have the same
/// words.
private struct Notice {
    /// A quotation, whose words may be any, is one token.
    private let tokens: [DeskTokens.Token]
    private let quotations: [Int: String]
    /// The places of what withdraws: from its first word to the last.
    private let kills: [ClosedRange<Int>]
    private static let quotation = "\""

    init(_ text: String) {
        var tokens: [DeskTokens.Token] = []
        var quotations: [Int: String] = [:]
        for part in Self.parts(of: text) {
            if part.isQuoted {
                quotations[tokens.count] = part.text
                tokens.append(DeskTokens.Token(text: Self.quotation, isNumber: false, before: ""))
            } else {
                tokens += DeskTokens(part.text).tokens
            }
        }
        (self.tokens, self.quotations) = (tokens, quotations)
        let words = tokens.map(\.text)
        let bans = DeskWords.noticeBans.places(in: words).map { $0.range.lowerBound...$0.range.upperBound - 1 }
        let found = bans + words.indices.filter { DeskWords.isNoticeKill(words[$0]) }.map { $0...$0 }
        kills = found.filter { !Self.isReported($0.lowerBound, in: tokens) }
    }

    /// `Do not use this story against me, the captain said`: stories tell who says what.
    private static func isReported(_ place: Int, in tokens: [DeskTokens.Token]) -> Bool {
        let ends = tokens.indices.dropFirst().filter { tokens[$0].endsSentence(behind: tokens[$0 - 1]) }
        let (start, end) = (ends.last { $0 <= place } ?? 0, ends.first { $0 > place } ?? tokens.count)
        return tokens[start..<end].contains { DeskWords.sayings.contains($0.text) }
    }

    /// `AFP is retracting its story`, `Xinhua asks subscribers to kill the story`: an agency is the subject.
    var isOfAgency: Bool {
        kills.contains { kill in
            let subject = tokens[..<kill.lowerBound].lastIndex { !DeskWords.auxiliaries.contains($0.text) }
            guard let subject, isAgency(subject) else { return false }
            // `AP has retracted a story on the storm`.
            return isCopy(within: 4, behind: kill) && !isIndefinite(behind: kill)
        }
    }

    /// `Pedimos que não utilizem a notícia`, `Просим аннулировать сообщение`: and nothing about who said so.
    var isAsked: Bool {
        kills.contains { kill in
            let before = tokens[max(0, kill.lowerBound - 4)..<kill.lowerBound]
            return before.contains { DeskWords.noticePleas.contains($0.text) } && isCopy(within: 2, behind: kill)
        }
    }

    /// `our story`, `haberimiz`.
    var isOfOwnStory: Bool {
        tokens.indices.contains { place in
            let isOurs = DeskWords.ours.contains(tokens[place].text) && isCopy(within: 2, behind: place...place)
            return (isOurs || DeskWords.ourStories.contains(tokens[place].text))
                && kills.contains { abs($0.lowerBound - place) <= 6 && !isOfSomebody($0) }
        }
    }

    /// `Our story was killed by an editor`.
    private func isOfSomebody(_ kill: ClosedRange<Int>) -> Bool {
        guard let next = tokens[(kill.upperBound + 1)...].first else { return false }
        return !next.isApart && DeskWords.doers.contains(next.text)
    }

    /// `Cette dépêche est annulée`; a story may be withdrawn by others.
    var isOfThisStory: Bool {
        guard tokens.count > 2, DeskWords.theses.contains(tokens[0].text), isOwnCopy(1) else { return false }
        return kills.contains { kill in
            let next = kill.upperBound + 1 < tokens.count ? tokens[kill.upperBound + 1] : nil
            return (2...5).contains(kill.lowerBound)
                && next.map { $0.isApart || !DeskWords.agents.contains($0.text) } ?? true
        }
    }

    /// The titles of stories that are withdrawn: `Texten "Färjorna blir dyrare" utgår`.
    var titles: [String] {
        quotations.keys.sorted().compactMap { place in
            guard (1...3).contains(place), isOwnCopy(place - 1) else { return nil }
            return kills.contains { (1...8).contains($0.lowerBound - place) } ? quotations[place] : nil
        }
    }

    private func isCopy(within distance: Int, behind range: ClosedRange<Int>) -> Bool {
        tokens[(range.upperBound + 1)...].prefix(distance).contains { DeskWords.isNoticed($0.text) }
    }

    /// In Portuguese `a` is the definite article.
    private func isIndefinite(behind kill: ClosedRange<Int>) -> Bool {
        guard let next = tokens[(kill.upperBound + 1)...].first?.text else { return false }
        let isEnglish = ["ed", "ing", "acts", "aws", "kills"].contains(where: tokens[kill.upperBound].text.hasSuffix)
        return DeskWords.indefinites.contains(next) || next == "a" && isEnglish
    }

    private func isOwnCopy(_ place: Int) -> Bool {
        let word = tokens[place].text
        return DeskWords.isNoticed(word) && (!DeskWords.copies.contains(word) || DeskWords.ownCopies.contains(word))
    }

    /// At the beginning of a clause, apart from an article.
    private func isAgency(_ place: Int) -> Bool {
        let isNamed = DeskWords.agencies.contains(tokens[place].text)
        guard isNamed || tokens[place].text == "press" && place > 0 && tokens[place - 1].text == "associated" else {
            return false
        }
        let start = tokens[...place].lastIndex { $0.isApart } ?? 0
        return tokens[start..<place].allSatisfy { DeskWords.agencyTitles.contains($0.text) }
    }

    private static func parts(of text: String) -> [(text: String, isQuoted: Bool)] {
        var parts: [(text: String, isQuoted: Bool)] = []
        var said = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if (isQuoted ? closingQuotes : openingQuotes).contains(scalar) {
                parts.append((String(said), isQuoted))
                said.removeAll()
                isQuoted.toggle()
            } else {
                said.append(scalar)
            }
        }
        return parts + [(String(said), isQuoted)]
    }

    // Some languages open with what others close with.
    private static let openingQuotes = Set("\"“„«»”「『《".unicodeScalars)
    private static let closingQuotes = Set("\"“”«»」』》".unicodeScalars)
}
