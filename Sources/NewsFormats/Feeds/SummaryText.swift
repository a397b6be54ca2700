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
        let paragraphs = BodyText(content.body, limit: 1200).paragraphs
        guard !paragraphs.isEmpty else { return nil }
        return cut(paragraphs.joined(separator: "\n").joiningLines())
    }

    /// At most 280 graphemes of a text, 120 of one in Han characters; the ellipsis of its script marks a cut that is
    /// not the end of a sentence.
    static func cut(_ text: String) -> String {
        let head = Array(text.prefix(281))
        let isHan = head.prefix(120).count { $0.base.isHanOrPunctuation } * 2 > min(120, head.count)
        let limit = isHan ? 120 : 280
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
        guard text[end] == "." || text[end] == "!" || text[end] == "?", text[position].isSpace else { return false }
        guard text[end] == "." else { return true }
        let word = text[..<end].suffix(while: { !$0.isSpace && !$0.isOpening })
        let isAbbreviation = word.contains(".") || word.count <= 3 && word.first?.isUppercase == true
        return !isAbbreviation
    }

    private static func endsClause(_ text: [Character], at position: Int) -> Bool {
        if text[position].isClosing { return false }
        let mark = text[position - 1]
        return mark.endsClause && (mark.isHanPunctuation || text[position].isSpace)
    }

    /// Between words, or between Han characters where no closing mark would be left behind.
    private static func mayBreak(_ text: [Character], at position: Int) -> Bool {
        let before = text[position - 1]
        let after = text[position]
        if before.isSpace || after.isSpace { return true }
        guard before.isHan || after.isHan || before.isHanPunctuation else { return false }
        return !before.isOpening && (after.isOpening || !after.isClosing && !after.isHanPunctuation)
    }
}

extension String {
    /// White space collapsed as HTML collapses it, which leaves no-break and ideographic spaces alone; between Han
    /// characters and their punctuation a line break is nothing at all.
    func joiningLines() -> String {
        var joined = ""
        var end = startIndex
        for word in utf8.split(whereSeparator: Self.isSpace) {
            let hasBreak = utf8[end..<word.startIndex].contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            if let last = joined.unicodeScalars.last, let first = Substring(word).unicodeScalars.first {
                let isSeamless = hasBreak && last.isHanOrPunctuation && first.isHanOrPunctuation
                if !isSeamless { joined += " " }
            }
            joined += Substring(word)
            end = word.endIndex
        }
        return joined
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isHanPunctuation: Bool {
        (0x3000...0x303F).contains(value) || (0xFF01...0xFF65).contains(value)
    }

    fileprivate var isHanOrPunctuation: Bool {
        isHan || isHanPunctuation
    }

    fileprivate static let hanSentenceEnds = Set("。！？｡".unicodeScalars)
    fileprivate static let clauseEnds = Set("，；：、,;:–—".unicodeScalars)
    fileprivate static let closing = Set("」』）》〉】〕］｝”’»)]}\"'".unicodeScalars)
    fileprivate static let opening = Set("「『（《〈【〔［｛“‘«([{\"'".unicodeScalars)
}

/// A cluster is judged by its first scalar: what follows are marks on it.
extension Character {
    fileprivate var base: Unicode.Scalar {
        unicodeScalars[unicodeScalars.startIndex]
    }

    fileprivate var isSpace: Bool { base.isSpace }
    fileprivate var isHan: Bool { base.isHan }
    fileprivate var isHanPunctuation: Bool { base.isHanPunctuation }
    fileprivate var endsHanSentence: Bool { Unicode.Scalar.hanSentenceEnds.contains(base) }
    fileprivate var endsClause: Bool { Unicode.Scalar.clauseEnds.contains(base) }
    fileprivate var isClosing: Bool { Unicode.Scalar.closing.contains(base) }
    fileprivate var isOpening: Bool { Unicode.Scalar.opening.contains(base) }
}

extension ArraySlice<Character> {
    fileprivate func suffix(while holds: (Character) -> Bool) -> ArraySlice<Character> {
        let start = lastIndex { !holds($0) }.map { $0 + 1 } ?? startIndex
        return self[start...]
    }

    /// Without white space, commas and opening brackets at the end, which an ellipsis must not follow.
    fileprivate func droppingLoosePunctuation() -> ArraySlice<Character> {
        let end = lastIndex { !$0.isSpace && !$0.isOpening && !$0.endsClause }
        return end.map { self[...$0] } ?? self
    }
}
