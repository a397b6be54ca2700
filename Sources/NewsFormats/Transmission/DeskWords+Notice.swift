import NewsModel

/// Notices of withdrawal that are a story of their own: neither the headline nor the text alone would be enough.
extension DeskWords {
    /// Whether a headline may be that of such a notice: `RETRACTION: Ferry fares`, `Queda anulada la información sobre los
    /// ferris`, `Note to clients`.
    var announcesKill: Bool {
        if opening.isEmpty { return !words.isEmpty }
        let isOfCopy = openingWords.contains(where: Self.isNoticed)
        return (isOfCopy ? openingWords[...] : openingWords.prefix(3)).contains(where: Self.isNoticeKill)
    }

    /// Whether the text below says of copy that it must not be used: `AFP is retracting its story "Ferry fares to rise"`,
    /// `Het bericht "Veerboot duurder" vervalt`: both words are near each other, apart from what is quoted, and something
    /// shows that a desk speaks.
    func announces(_ text: String) -> Bool {
        let plain = Self.withoutQuotations(text)
        let words = DeskTokens(plain).words
        let copies = words.indices.filter { Self.isNoticed(words[$0]) }
        guard !copies.isEmpty,
            opening.isEmpty || plain.utf8.count < text.utf8.count || words.contains(where: Self.isOwn)
        else { return false }
        let bans = Self.noticeBans.places(in: words).map(\.range.lowerBound)
        let kills = words.indices.filter { Self.isNoticeKill(words[$0]) } + bans
        // Where the headline speaks of copy itself, a sentence may say more in between.
        let isOfCopy = opening.isEmpty || openingWords.contains(where: Self.isNoticed)
        return kills.contains { kill in copies.contains { abs($0 - kill) <= (isOfCopy ? 12 : 4) } }
    }

    /// Whether a word is an agency's name, or says whose story it is.
    private static func isOwn(_ word: String) -> Bool {
        agencies.contains(word) || word == "its" || deictics.contains(word) && !articles.contains(word)
    }

    private static func isNoticed(_ word: String) -> Bool {
        copies.contains(word) || foreignObjects.contains(word) || noticed.contains(word)
    }

    private static func isNoticeKill(_ word: String) -> Bool {
        isKillStem(word) || noticeKills.begin(word)
    }

    /// Titles of stories may have any of these words.
    private static func withoutQuotations(_ text: String) -> String {
        var said = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if isQuoted {
                isQuoted = !closingQuotes.contains(scalar)
            } else if openingQuotes.contains(scalar) {
                isQuoted = true
                said.append(" ")
            } else {
                said.append(scalar)
            }
        }
        return String(said)
    }

    // Some languages open with what others close with.
    private static let openingQuotes = Set("\"“„«»”「『《".unicodeScalars)
    private static let closingQuotes = Set("\"“”«»」』》".unicodeScalars)
}
