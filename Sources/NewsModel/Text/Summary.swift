/// The short text of an article for lists: its abstract, or the beginning of its body.
///
/// Plain text on one line. It prefers the end of a sentence, then of a clause, then of a word, and never cuts inside a
/// grapheme cluster, and so never between a character and its variation selector.
public enum Summary {
    /// In scalars, for Latin text. Sentences that fill less than half of it are too short.
    private static let limit = 280
    /// A Han character says more.
    private static let hanLimit = 120

    /// Nil if there is neither an abstract nor running text.
    public static func make(from content: Content) -> String? {
        if let abstract = content.abstract {
            var joiner = LineJoiner()
            joiner.append(Array(abstract.utf8)[...])
            // It is meant to be read whole: only one that is far too long is cut.
            if !joiner.bytes.isEmpty { return cut(joiner.text, beyond: 2) }
        }
        let text = BodyText(content.body, .summary, limit: limit + 2).text
        guard !text.isEmpty else { return nil }
        return cut((content.datelineHead ?? "") + text)
    }

    /// At most 280 scalars of a text, 120 of one in Han; a cut that is not the end of a sentence is marked by the
    /// ellipsis of its script.
    ///
    /// - Parameter factor: up to how many times the limit it stays whole.
    static func cut(_ text: String, beyond factor: Int = 1) -> String {
        let head = Head(of: text, atMost: limit * factor + 2)
        let isHan =
            !head.isASCII
            && head.scalars.prefix(hanLimit).count { $0.isSetSolid } * 2 > min(hanLimit, head.scalars.count)
        let limit = isHan ? hanLimit : limit
        guard head.scalars.count > limit * factor else { return text }
        let sentence = last(in: limit / 2...limit) { endsSentence(head.scalars, at: $0) && head.isWhole(upTo: $0) }
        if let sentence { return head.beginning(sentence) }
        let clause = last(in: limit * 2 / 3...limit) { endsClause(head.scalars, at: $0) && head.isWhole(upTo: $0) }
        let end =
            clause ?? last(in: limit / 2...limit) { mayBreak(head.scalars, at: $0) && head.isWhole(upTo: $0) } ?? limit
        let last = head.scalars[..<end].lastIndex { !$0.isBlank && !$0.isOpening && !$0.endsClause }
        return head.beginning(last.map { $0 + 1 } ?? end) + (isHan ? "……" : "…")
    }
}

extension Summary {
    @inline(__always)
    private static func last(in positions: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
        var position = positions.upperBound
        while position >= positions.lowerBound {
            if holds(position) { return position }
            position -= 1
        }
        return nil
    }

    /// Whether a sentence ends before the position, with its closing quotes and brackets.
    @inline(__always)
    private static func endsSentence(_ text: [Unicode.Scalar], at position: Int) -> Bool {
        let before = text[position - 1].value
        // Nearly everywhere.
        if before >= 0x61 && before <= 0x7A || before == 0x20 { return false }
        return endsSentenceWithMark(text, at: position)
    }

    private static func endsSentenceWithMark(_ text: [Unicode.Scalar], at position: Int) -> Bool {
        let next = text[position]
        guard !next.isClosing, !next.isSentenceEnd, let end = text[..<position].lastIndex(where: { !$0.isClosing })
        else { return false }
        if text[end].endsHanSentence { return true }
        return text[end].isSentenceEnd && next.isBlank && endsLatinSentence(text, with: end, before: position + 1)
    }

    /// "U.S.", "Sr. Lei", "Nov. 14" and "art. 5" do not end a sentence, nor does a mark before a lower-case letter.
    private static func endsLatinSentence(_ text: [Unicode.Scalar], with mark: Int, before start: Int) -> Bool {
        let next = text[start...].first { !$0.isOpening && !$0.isBlank }
        if let next, next.properties.isLowercase { return false }
        guard text[mark] == "." else { return true }
        let space = text[..<mark].lastIndex { $0.isBlank || $0.isOpening }
        let word = text[(space.map { $0 + 1 } ?? 0)..<mark]
        guard let first = word.first else { return false }
        if word.contains("."), !isDigit(first) { return false }
        if word.count <= 4, first.properties.isUppercase { return false }
        return !(word.count <= 3 && next.map(isDigit) == true)
    }

    private static func endsClause(_ text: [Unicode.Scalar], at position: Int) -> Bool {
        let mark = text[position - 1]
        guard mark.endsClause, !text[position].isClosing else { return false }
        return mark.isWidePunctuation || text[position].isBlank
    }

    /// Whether a line may break: between words, or between Han characters unless a closing mark would be left behind.
    private static func mayBreak(_ text: [Unicode.Scalar], at position: Int) -> Bool {
        let before = text[position - 1]
        let after = text[position]
        if isBreakingSpace(before) || isBreakingSpace(after) { return true }
        guard before.isHan || after.isHan || before.isWidePunctuation else { return false }
        return !before.isOpening && (after.isOpening || !after.isClosing && !after.isWidePunctuation)
    }

    /// No-break spaces separate groups of digits.
    private static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlank && scalar != "\u{A0}" && scalar != "\u{202F}"
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}

/// The first scalars of a text.
private struct Head {
    let scalars: [Unicode.Scalar]
    let isASCII: Bool
    /// Of these scalars alone: a stranger's grapheme cluster may be as long as the text.
    private let text: String

    init(of text: String, atMost count: Int) {
        scalars = Array(text, atMost: count)
        isASCII = !text.hasByte(from: 0x80)
        self.text = isASCII ? text : String(String.UnicodeScalarView(scalars))
    }

    private func position(after count: Int) -> String.Index {
        text.utf8.index(
            text.startIndex, offsetBy: isASCII ? count : scalars[..<count].reduce(0) { $0 + UTF8.width($1) })
    }

    /// Whether no grapheme cluster extends over a position.
    func isWhole(upTo count: Int) -> Bool {
        // Of ASCII only CR LF is a cluster.
        if scalars[count - 1].isASCII, scalars[count].isASCII, scalars[count] != "\n" { return true }
        return position(after: count).samePosition(in: text) != nil
    }

    /// That many scalars, without a part of the last grapheme cluster unless it is all of them.
    func beginning(_ count: Int) -> String {
        let whole = (1...count).reversed().first(where: isWhole)
        return String(text[..<position(after: whole ?? count)])
    }
}
