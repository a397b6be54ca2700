import NewsModel

/// Lines of a list in the text: facts with their labels (`Titel: ...`, `Verlag: ...`, `導演：...`), the letters of a law
/// (`(a) ...`, `(b) ...`). What reads like whose the text is, or like who wrote or edited it, is one of them there:
/// `Autor: ...`, `編輯：...`, `(c) ...`.
enum FactLine {
    /// Whether a line goes on with such a list.
    ///
    /// - Parameter above: the lines above it, the nearest first.
    static func isContinued(by line: String, below above: [String]) -> Bool {
        if line.hasPrefix("(c)") || line.hasPrefix("(C)") { return above.first?.lowercased().hasPrefix("(b)") ?? false }
        guard LabelledLine.isOne(line) else { return false }
        for line in above {
            if isFact(line) { return true }
            guard isCredit(line) else { return false }
        }
        return false
    }

    /// Whether a line with a label, which may say who wrote the text, stands beside a line of such a list.
    static func isBeside(_ other: String?, _ line: String) -> Bool {
        LabelledLine.isOne(line) && (other.map(isFact) ?? false)
    }

    /// A label and its value, unless the label says who made the text.
    static func isFact(_ line: String) -> Bool {
        guard line.utf8.count <= PrintedLine.longest, let parted = LabelledLine(line) else { return false }
        let (label, value) = (parted.label, parted.value)
        return (1...3).contains(label.words.count) && label.columns <= widestLabel && !value.isEmpty
            && value.columns <= widestValue && !value.endsSentence && label.unicodeScalars.contains { !$0.isDigit }
            && !isCredit(line)
    }

    /// Who wrote, edited or took it, and whose it is.
    private static func isCredit(_ line: String) -> Bool {
        PrintedLine.isCredit(line) || Byline.labelled(line) != nil
    }

    private static let widestLabel = 24
    private static let widestValue = 60
    /// How many lines above are looked at.
    static let most = 8
}
