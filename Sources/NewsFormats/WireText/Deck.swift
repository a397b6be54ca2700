import NewsModel

/// A second headline in the block of the first, where nothing but its letters tells that it is not the first going on.
enum Deck {
    /// `(and how I missed it)`; `Operators say costs have doubled` below `FERRY FARES TO RISE`.
    static func isOne(_ line: String, below headline: String) -> Bool {
        DeskWords.isSetApart(line)
            || headline.words.count > 1 && isCapital(headline) && !DeskWords.isLabel(headline)
                && line.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    private static func isCapital(_ line: String) -> Bool {
        !line.unicodeScalars.contains(where: \.properties.isLowercase)
            && line.unicodeScalars.contains(where: \.properties.isUppercase)
    }
}
