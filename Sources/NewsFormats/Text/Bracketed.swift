/// A text in brackets at the beginning or the end of a paragraph, as Chinese papers print datelines and credits.
struct Bracketed: Hashable, Sendable {
    let content: String
    /// The paragraph without it.
    let rest: String

    /// Longer brackets contain a remark and not a credit.
    private static let longest = 24
    private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
        "【": "】", "（": "）", "(": ")", "[": "]", "〔": "〕", "［": "］",
    ]

    init?(leading paragraph: String) {
        let scalars = paragraph.unicodeScalars
        guard let first = scalars.first, let closing = Self.pairs[first],
            let end = scalars.prefix(Self.longest + 2).firstIndex(of: closing)
        else { return nil }
        content = Substring(scalars[scalars.index(after: scalars.startIndex)..<end]).trimmed
        rest = Substring(scalars[scalars.index(after: end)...]).trimmed
    }

    init?(closing paragraph: String) {
        let scalars = paragraph.unicodeScalars
        guard let last = scalars.last,
            let start = scalars.suffix(Self.longest + 2).lastIndex(where: { Self.pairs[$0] == last })
        else { return nil }
        content = Substring(scalars[scalars.index(after: start)...].dropLast()).trimmed
        rest = Substring(scalars[..<start]).trimmed
    }
}
