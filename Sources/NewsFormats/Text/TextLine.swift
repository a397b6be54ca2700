/// A line without the blanks at its ends.
struct TextLine: Sendable, Hashable {
    /// From 1.
    let number: Int
    let text: String
    let isIndented: Bool
    /// The columns in front of it, a tab taken for eight.
    var indent = 0

    /// The columns that it takes on paper.
    var columns: Int {
        indent + text.columns
    }
}
