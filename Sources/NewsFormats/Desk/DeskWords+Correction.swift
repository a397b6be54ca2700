import NewsModel

/// Corrections, and dispatches that replace others.
extension DeskWords {
    var isCorrection: Bool {
        if starts(with: Self.replacings) { return true }
        if startsHan(Self.hanCorrections) || place >= .above && isHanReplacing { return true }
        if isCorrectedBracket || isCorrectedSlug || isCorrectedAside || isCorrectedSort { return true }
        guard let first = opening.first else { return false }
        let isAlone = opening.count == 1 || isMarked(1)
        // `Corrected version to follow` is none.
        if Self.correcteds.contains(first.text) { return isAlone }
        guard Self.corrections.contains(first.text), !isCommonWord(first.text) else { return false }
        return isAlone || place == .note || isMarked(2) && opening[1].text == "corrige"
    }

    /// `Oprava: silnice bude zavřená`; in capitals it is a desk's.
    private func isCommonWord(_ word: String) -> Bool {
        guard place < .above, Self.commonCorrections.contains(word) else { return false }
        let label = line.unicodeScalars.prefix { !":-–—".unicodeScalars.contains($0) }
        return label.contains(where: \.properties.isLowercase) || !label.contains(where: \.properties.isUppercase)
    }

    /// `CORRECTION: corrects figure in para 2` is not a headline; `CORRECTION: Ferry fares to rise` is.
    var isCorrectionAlone: Bool {
        guard opening.count > 1, !isHanReplacing else { return true }
        guard let colon = line.unicodeScalars.firstIndex(where: { ":：-–—".unicodeScalars.contains($0) }) else {
            return false
        }
        let said = line.unicodeScalars[colon...].dropFirst().drop(while: \.isBlank)
        return said.first?.properties.isLowercase == true
    }

    private var isHanReplacing: Bool {
        hasHan && Self.hanReplacings.areAny(in: bare)
    }

    /// `CORRECTED-Budget comes in spring`, `REFILE-UPDATE 2-Budget ...`, as in Reuters' copy.
    private var isCorrectedSlug: Bool {
        guard opening.count > 1, let first = line.utf8.first, "CRU".utf8.contains(first) else { return false }
        return Self.correctedSlugs.contains { slug in
            line.firstRange(ofBytes: slug).map { isUpdate(line[..<$0.lowerBound]) } ?? false
        }
    }

    private static let correctedSlugs = [
        "CORRECTED-", "CORRECTION-", "CORRECTS-", "REFILE-", "REFILE:", "CORREGIDO-", "CORREGIDA-", "CORRECCIÓN-",
        "CORRIGIDO-", "CORRIGIDA-", "CORREÇÃO-", "CORRECÇÃO-", "CORRECTIF-", "CORRETTO-",
    ]

    /// `UPDATE 2-`, `REPEAT-` and nothing else.
    private func isUpdate(_ before: Substring) -> Bool {
        before.isEmpty || before == "REPEAT-" || before == "RPT-"
            || before.hasPrefix("UPDATE ") && before.hasSuffix("-") && before.utf8.count <= 10
    }

    /// `Ferry fares to rise (correction)`, `[정정] 부산 여객선 요금`: the word alone in brackets beside a headline.
    private var isCorrectedAside: Bool {
        Self.correctionAside(line) != nil
    }

    /// A headline without such a bracket, and what it says: `(Berichtigung: Zahl im 2. Absatz)` too.
    static func correctionAside(_ line: String) -> (headline: String, said: String)? {
        guard line.utf8.count <= longestLine, isBracketed(line) else { return nil }
        for (first, second) in bracketSides(of: line) where !first.isEmpty && !second.isEmpty {
            if isCorrectionSaid(second) { return (first, second) }
            if isCorrectionSaid(first) { return (second, first) }
        }
        return nil
    }

    /// The word alone, or before a colon.
    private static func isCorrectionSaid(_ side: String) -> Bool {
        let said = side.firstIndex(of: ":").map { side[..<$0].trimmed } ?? side
        let words = DeskTokens(said).words
        return words.count == 1 && (corrections.contains(words[0]) || correcteds.contains(words[0]))
            || hanCorrections.contains(said)
    }

    /// `RPT CON CORREZIONE: Traghetti`: the word among those that say what sort of copy it is.
    private var isCorrectedSort: Bool {
        guard let end = opening.indices.first(where: { isMarked($0) }), (2...4).contains(end) else { return false }
        let head = openingWords[..<end]
        return head.contains { Self.corrections.contains($0) }
            && head.allSatisfy { Self.corrections.contains($0) || Self.sorts.contains($0) || Self.withs.contains($0) }
    }

    /// `(This November 26 story has been corrected to say spring, not summer, in paragraph 2)` at the beginning of a
    /// text.
    private var isCorrectedBracket: Bool {
        Self.correctedBracket(leading: line) != nil
    }

    /// The note in brackets at the beginning of a text on how it was corrected.
    static func correctedBracket(leading text: String) -> String? {
        guard text.utf8.first == UInt8(ascii: "("),
            let end = text.unicodeScalars.prefix(longestBracket).firstIndex(of: ")")
        else { return nil }
        let said = String(text.unicodeScalars[...end])
        let words = DeskTokens(said).words
        let isSaid = words.first == "corrects" || words.first == "refiles"
        return isSaid || !correctedPhrases.places(in: words).isEmpty ? said : nil
    }

    private static let longestBracket = 400
    private static let correctedPhrases = DeskPhrases([
        "story has been corrected", "story was corrected", "story corrects", "version corrects",
        "article was corrected",
        "article has been corrected", "item has been corrected", "story has been refiled", "story is refiled",
    ])
}
