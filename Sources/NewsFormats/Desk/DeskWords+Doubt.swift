/// Words that are a desk's where nothing but a desk's line can stand, and may be a story's in a headline or a text.
extension DeskWords {
    /// Beside a headline: a rating (`Tesla - HOLD`), a draft of players, a day (`To see - FOR SUNDAY 29 NOVEMBER`).
    func mayBeOfHeadline(isBehind: Bool) -> Bool {
        if hasAnyClock { return false }
        let said = openingWords
        if isOpenDated || said == ["gesperrt"] || Self.openForeignBans.contains(bare)
            || Self.hanOpenDrafts.contains(bare)
        {
            return true
        }
        guard isBehind else { return false }
        return said == ["hold"] || said.count == 1 && Self.drafts.contains(said[0])
            || Self.useBans.opening(of: said) == said.joined(separator: " ")
    }

    /// A day without an hour behind such a word, and nothing about papers.
    private var isOpenDated: Bool {
        guard !isForbidden, !words.contains(where: Self.papers.contains) else { return false }
        if !Self.notBefores.openings(of: openingWords).isEmpty { return true }
        let found = [Self.releases, Self.holds, Self.advances].flatMap { $0.openings(of: openingWords) }
        return !found.isEmpty && found.allSatisfy(Self.openReleases.contains)
    }

    /// At the head of a text: `Release date: 12 December 2026`, `The embargo`, `Under review`.
    var mayBeOfText: Bool {
        if hasAnyClock { return false }
        if isOpenDated { return true }
        let isCapital = isAllCapitals && line.unicodeScalars.contains(where: \.properties.isCased)
        let isMarked = isCapital || Self.isSetApart(line)
        if opening.contains(where: { Self.isRoot($0.text) }), !hasTime {
            let figures = opening.filter(\.isNumber)
            return figures.isEmpty ? !isMarked : !isMarked || figures.allSatisfy { $0.text.utf8.count == 4 }
        }
        guard !isMarked, line.unicodeScalars.contains(where: \.properties.isCased) else { return false }
        return opening.count == 1 || Self.openDrafts.opening(of: words) == words.joined(separator: " ")
    }
}
