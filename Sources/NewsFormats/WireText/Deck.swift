import NewsModel

/// A second headline in the block of the first, where nothing but its letters tells that it is not the first going on.
enum Deck {
    /// `(and how I missed it)`; `Operators say costs have doubled` below `FERRY FARES TO RISE`.
    static func isOne(_ line: String, below headline: String) -> Bool {
        DeskWords.isSetApart(line)
            || headline.words.count > 1 && isCapital(headline) && !isOfDesk(headline)
                && line.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// `DRAFT - DO NOT PUBLISH`: whatever a desk may say above a headline holds the copy.
    private static func isOfDesk(_ line: String) -> Bool {
        let parts = [line] + line.split(separator: " - ").map(\.trimmed)
        return DeskWords.parted(line).rubric != nil
            || parts.contains { DeskWords.isLabel($0) || DeskWords.isRubric($0, isAbove: true) }
            || DeskWords(line, in: .note).isSignal
    }

    private static func isCapital(_ line: String) -> Bool {
        !line.unicodeScalars.contains(where: \.properties.isLowercase)
            && line.unicodeScalars.contains(where: \.properties.isUppercase)
    }
}
