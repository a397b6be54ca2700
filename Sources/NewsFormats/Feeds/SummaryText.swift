public import NewsModel

/// The short text that stands for an article in lists: its abstract, or the beginning of its body.
///
/// Plain text. It never cuts inside a grapheme cluster, and so never between a character and its variation selector;
/// it prefers the end of a sentence, then of a clause, then of a word.
public enum SummaryText {
    /// Nil where there is neither an abstract nor running text.
    public static func make(from content: Content) -> String? {
        if let abstract = content.abstract?.joiningLines(), !abstract.isEmpty {
            return abstract
        }
        let paragraphs = BodyText(content.body, limit: 4096).paragraphs
        guard !paragraphs.isEmpty else { return nil }
        return cut(paragraphs.joined(separator: "\n").joiningLines())
    }

    /// At most 280 graphemes of a text, 120 of one in Han characters; the ellipsis of its script marks a cut that is
    /// not the end of a sentence.
    static func cut(_ text: String) -> String {
        let isHan = text.isMostlyHan
        let limit = isHan ? 120 : 280
        let head = Array(text.prefix(limit + 1))
        guard head.count > limit else { return text }
        if let end = last(in: limit / 2...limit, where: { endsSentence(head, at: $0) }) {
            return String(head[..<end])
        }
        let clause = last(in: limit * 2 / 3...limit) { endsClause(head, at: $0) }
        let end = clause ?? last(in: limit / 2...limit) { mayBreak(head, at: $0) } ?? limit
        return String(head[..<end].droppingLoosePunctuation()) + (isHan ? "……" : "…")
    }
}

extension SummaryText {
    private static func last(in positions: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
        positions.reversed().first(where: holds)
    }

    /// Whether a sentence ends before the position, with its closing quotes and brackets. A Latin full stop also ends
    /// abbreviations ("Mr.", "U.S."), which are short and begin with a capital.
    private static func endsSentence(_ text: [Character], at position: Int) -> Bool {
        guard !text[position].isClosing, let end = text[..<position].lastIndex(where: { !$0.isClosing })
        else { return false }
        if text[end].endsHanSentence { return !text[position].endsHanSentence }
        guard ".!?".contains(text[end]), text[position].isWhitespace else { return false }
        guard text[end] == "." else { return true }
        let word = text[..<end].suffix(while: { !$0.isWhitespace && !$0.isOpening })
        let isAbbreviation = word.contains(".") || word.count <= 3 && word.first?.isUppercase == true
        return !isAbbreviation
    }

    private static func endsClause(_ text: [Character], at position: Int) -> Bool {
        if text[position].isClosing { return false }
        let mark = text[position - 1]
        return "，；：、".contains(mark) || ",;:–—".contains(mark) && text[position].isWhitespace
    }

    /// Between words, or between Han characters where no closing mark would be left behind.
    private static func mayBreak(_ text: [Character], at position: Int) -> Bool {
        let before = text[position - 1]
        let after = text[position]
        if before.isWhitespace || after.isWhitespace { return true }
        guard before.isHan || after.isHan || before.isHanPunctuation else { return false }
        return !before.isOpening && (after.isOpening || !after.isClosing && !after.isHanPunctuation)
    }
}

extension String {
    /// White space collapsed, line breaks among it; between Han characters and their punctuation a line break is
    /// nothing at all.
    func joiningLines() -> String {
        var joined = ""
        var hasBreak = false
        var hasSpace = false
        for character in self {
            if character.isWhitespace {
                hasBreak = hasBreak || character.isNewline
                hasSpace = true
                continue
            }
            if hasSpace, let last = joined.last {
                let isSeamless = hasBreak && last.isHanOrPunctuation && character.isHanOrPunctuation
                if !isSeamless { joined.append(" ") }
            }
            joined.append(character)
            hasBreak = false
            hasSpace = false
        }
        return joined
    }

    fileprivate var isMostlyHan: Bool {
        let head = prefix(120)
        return head.count(where: \.isHanOrPunctuation) * 2 > head.count
    }
}

extension Character {
    fileprivate var isHan: Bool {
        unicodeScalars.first?.properties.isIdeographic ?? false
    }

    fileprivate var isHanPunctuation: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return (0x3000...0x303F).contains(scalar.value) || (0xFF01...0xFF65).contains(scalar.value)
    }

    fileprivate var isHanOrPunctuation: Bool {
        isHan || isHanPunctuation
    }

    fileprivate var endsHanSentence: Bool {
        "。！？｡".contains(self)
    }

    fileprivate var isClosing: Bool {
        "」』）》〉】〕］｝”’»)]}\"'".contains(self)
    }

    fileprivate var isOpening: Bool {
        "「『（《〈【〔［｛“‘«([{\"'".contains(self)
    }
}

extension ArraySlice<Character> {
    fileprivate func suffix(while holds: (Character) -> Bool) -> ArraySlice<Character> {
        let start = lastIndex { !holds($0) }.map { $0 + 1 } ?? startIndex
        return self[start...]
    }

    /// Without white space, commas and opening brackets at the end, which an ellipsis must not follow.
    fileprivate func droppingLoosePunctuation() -> ArraySlice<Character> {
        let end = lastIndex { !$0.isWhitespace && !$0.isOpening && !"，；：、,;:–—".contains($0) }
        return end.map { self[...$0] } ?? self
    }
}
