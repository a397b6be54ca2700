import NewsModel

/// Tables that were typed: rows with gaps that no typist leaves between words.
enum TypedTable {
    /// Wider lines are paragraphs.
    private static let widestRow = 120

    /// Whether at least two lines, and half of them, are rows.
    static func isTable(_ block: [TextLine]) -> Bool {
        let rows = block.count { hasGap($0.text) }
        return rows > 1 && 2 * rows >= block.count
    }

    /// The lines of a table, each in the columns where it stands on paper.
    static func rows(_ block: [TextLine]) -> [String] {
        let margin = block.map(\.indent).min() ?? 0
        return block.map { String(repeating: " ", count: $0.indent - margin) + $0.text }
    }

    /// Whether a paragraph can be a row.
    static func isRow(_ paragraph: String) -> Bool {
        hasGap(paragraph) && !paragraph.unicodeScalars.contains(where: \.isLineBreak)
            && paragraph.columns <= widestRow
    }

    /// Whether there is a gap behind its first word.
    private static func hasGap(_ text: String) -> Bool {
        let words = text.drop { $0 == " " }
        return words.utf8.contains(UInt8(ascii: "\t")) || words.contains(bytes: "   ")
    }
}
