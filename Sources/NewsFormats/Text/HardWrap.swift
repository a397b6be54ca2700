import NewsModel

/// Joins paragraphs that a wire or an editor has broken into lines to fit a column.
///
/// A block is considered wrapped if its lines are short and none except the last had room for the next line's first
/// word: filling a column has this effect, which intended line breaks seldom have by chance. A block in which every
/// line ends a sentence is one paragraph per line, unless another block of the copy is certainly wrapped. In doubt the
/// lines stay separate, so that a list is never joined.
struct HardWrap: Sendable {
    /// No wire wraps wider, and paragraphs of one line are usually longer.
    static let widestColumn = 90
    /// Columns narrower than this are lists, tables and verse.
    static let narrowestColumn = 36

    private let width: Int
    private let isSure: Bool
    /// Whether paragraphs stand in one line each, however wide.
    private let hasWideLines: Bool

    /// - Parameter blocks: all blocks of the copy; the widest line of those with several lines is the column.
    init(blocks: [[TextLine]]) {
        let several = blocks.filter { $0.count > 1 && !TypedTable.isTable($0) }
        let column = several.map { Self.column(of: $0) }.max() ?? 0
        width = column
        hasWideLines = blocks.contains { $0.count == 1 && $0[0].columns > Self.widestColumn }
        isSure =
            hasWideLines
            ? several.contains(where: Self.isCertain)
            : several.contains { Self.fills($0, column) && Self.breaksSentence($0) && Self.endsParagraph($0) }
    }

    /// For lines that something else than a line break parts, which an editor may have meant: nil unless one of the
    /// blocks can be nothing but a paragraph that was wrapped.
    init?(certainly blocks: [[TextLine]]) {
        let certain = blocks.filter(Self.isCertain)
        guard !certain.isEmpty else { return nil }
        width = certain.map { Self.column(of: $0) }.max() ?? 0
        hasWideLines = false
        isSure = true
    }

    /// Whether a block fills the column of the others.
    func fills(_ block: [TextLine]) -> Bool {
        block.count > 1 && !TypedTable.isTable(block) && Self.fills(block, width)
    }

    /// Four lines or more in a column that verse does not fill, most of which begin in the middle of a sentence.
    private static func isCertain(_ block: [TextLine]) -> Bool {
        guard block.count > 3, isParagraph(block), column(of: block) >= widestVerse else { return false }
        let small = block.dropFirst().count { line in
            line.text.unicodeScalars.first.map { $0.properties.isLowercase || $0.isSetSolid || $0.isDigit } ?? false
        }
        return 2 * small > block.count - 1
    }

    private static let widestVerse = 50

    /// The paragraphs of one block.
    func paragraphs(of block: [TextLine]) -> [String] {
        if TypedTable.isTable(block) { return TypedTable.rows(block) }
        guard block.count > 1 else { return block.map(\.text) }
        let own = Self.column(of: block)
        let isWrapped =
            isSure && Self.fills(block, width)
            || Self.fills(block, own) && Self.breaksSentence(block) && (isSure || mayBeWrapped(block))
        let parts = Self.byIndent(block)
        if isWrapped { return parts.map { Self.joined($0.map(\.text)) } }
        return parts.count > 1 ? Self.indented(block) : Self.byShortLines(block) ?? block.map(\.text)
    }

    /// In copy of which nothing else is wrapped: lists, verse and addresses seldom end as a paragraph does.
    private func mayBeWrapped(_ block: [TextLine]) -> Bool {
        hasWideLines ? Self.isCertain(block) : Self.endsParagraph(block)
    }

    /// With the end of a sentence, which some scripts do not mark; or its first line is indented.
    private static func endsParagraph(_ block: [TextLine]) -> Bool {
        guard let last = block.last?.text else { return false }
        return last.endsSentence && last.utf8.last != UInt8(ascii: ":")
            || block[0].isIndented && block.contains { !$0.isIndented }
            || last.unicodeScalars.last?.isUnspaced == true
    }

    /// The paragraphs of a block that are separated only by short last lines; nil if its lines do not fill a column. A
    /// line with room for the next word must end a sentence, or the block is a list.
    static func byShortLines(_ block: [TextLine]) -> [String]? {
        let width = column(of: block)
        guard block.count > 3, (narrowestColumn...widestColumn).contains(width), !TypedTable.isTable(block),
            breaksSentence(block)
        else { return nil }
        let margin = margin(of: block)
        var parts: [[TextLine]] = [[]]
        for (line, next) in zip(block, block.dropFirst()) {
            parts[parts.count - 1].append(line)
            if isFull(line, before: next, width: width, margin: margin) { continue }
            guard line.text.endsSentence, !startsItem(next.text) else { return nil }
            parts.append([])
        }
        parts[parts.count - 1].append(block[block.count - 1])
        let wrapped = parts.filter { $0.count > 1 }.reduce(0) { $0 + $1.count }
        guard parts.count > 1, 3 * wrapped >= 2 * block.count else { return nil }
        return parts.map { joined($0.map(\.text)) }
    }

    /// Whether a block is certainly a paragraph broken to fit a column, and not a headline of several lines.
    static func isParagraph(_ block: [TextLine]) -> Bool {
        block.count > 2 && !TypedTable.isTable(block) && fills(block, column(of: block)) && breaksSentence(block)
            && block.last?.text.endsSentence == true
    }

    /// Joins lines: with a space, or between characters set solid without one. After a hyphen within a word without one
    /// too; the hyphen stays, since it may be the word's own.
    static func joined(_ lines: [String]) -> String {
        var text = ""
        for line in lines {
            if repeatsHyphen(text, line) {
                text += line.dropFirst()
                continue
            }
            if needsSpace(text, line) { text += " " }
            text += line
        }
        return text
    }
}

extension HardWrap {
    /// Chinese copy marks paragraphs by an indent and not by a blank line.
    static func indented(_ block: [TextLine]) -> [String] {
        if TypedTable.isTable(block) { return TypedTable.rows(block) }
        return byIndent(block).flatMap { part in
            let fills =
                part.count > 1 && part[0].isIndented && !TypedTable.isTable(part)
                && Self.fills(part, Self.column(of: part))
            return fills ? [Self.joined(part.map(\.text))] : part.map(\.text)
        }
    }

    private static func byIndent(_ block: [TextLine]) -> [[TextLine]] {
        guard block.first?.isIndented == true, block.contains(where: { !$0.isIndented }) else { return [block] }
        var parts: [[TextLine]] = []
        for line in block {
            if line.isIndented { parts.append([line]) } else { parts[parts.count - 1].append(line) }
        }
        return parts
    }

    /// Tolerance for a space or a mark.
    private static let slack = 2

    private static func fills(_ block: [TextLine], _ width: Int) -> Bool {
        guard (narrowestColumn...widestColumn).contains(width), !isList(block) else { return false }
        let margin = margin(of: block)
        return zip(block, block.dropFirst()).allSatisfy { line, next in
            !startsItem(next.text) && isFull(line, before: next, width: width, margin: margin)
        }
    }

    /// Whether a line had no room for the first word of the next.
    private static func isFull(
        _ line: TextLine, before next: TextLine, width: Int, margin: Int
    ) -> Bool {
        let columns = line.columns - margin
        // Without blanks between words nothing shows where the next one ends.
        if line.text.unicodeScalars.last?.isUnspaced == true, next.text.unicodeScalars.first?.isUnspaced == true {
            return columns >= width - slack
        }
        return columns + firstUnit(of: next.text, after: line.text) > width - slack
    }

    /// The widest line without the common indent. The width of a tab is unknown, so an indent does not make a line the
    /// widest.
    private static func column(of block: [TextLine]) -> Int {
        let margin = margin(of: block)
        return block.map { line in line.indent > margin ? line.text.columns : line.columns - margin }.max() ?? 0
    }

    private static func margin(of block: [TextLine]) -> Int {
        block.map(\.indent).min() ?? 0
    }

    /// Portuguese repeats the hyphen of a compound after a break: `Infra-`, `-estruturas`.
    private static func repeatsHyphen(_ text: String, _ next: String) -> Bool {
        guard text.hasSuffix("-"), next.hasPrefix("-") else { return false }
        return text.unicodeScalars.dropLast().last?.properties.isAlphabetic == true
            && next.unicodeScalars.dropFirst().first?.properties.isAlphabetic == true
    }

    private static func breaksSentence(_ block: [TextLine]) -> Bool {
        block.dropLast().contains { !$0.text.endsSentence }
    }

    /// The width of the next line's first unit: a word and the space before it, or a Han character with the marks that
    /// must stay with it (clreq §3.1.3).
    private static func firstUnit(of next: String, after line: String) -> Int {
        var columns = needsSpace(line, next) ? 1 : 0
        var isComplete = false
        for scalar in next.unicodeScalars {
            let followsOn = scalar.isClosing || "，。、；：！？,.;:!?…".unicodeScalars.contains(scalar) || scalar.columns == 0
            if scalar.isBlank || isComplete && !followsOn { break }
            columns += scalar.columns
            let opens = "「『（【《〈“‘([".unicodeScalars.contains(scalar)
            isComplete = scalar.isSetSolid && !opens || isComplete
        }
        return columns
    }

    /// Whether each line has a label (`Best film: ...`), an hour or a quotation of its own.
    private static func isList(_ block: [TextLine]) -> Bool {
        block.allSatisfy { line in
            guard let first = line.text.unicodeScalars.first else { return false }
            if "\"“«„「『".unicodeScalars.contains(first) { return true }
            if line.text.words.prefix(2).contains(where: { Self.isHour($0) }) { return true }
            guard !first.properties.isLowercase, let labelled = LabelledLine(line.text) else { return false }
            return (1...4).contains(labelled.label.words.count) && labelled.label.columns <= widestLabel
        }
    }

    private static let widestLabel = 32

    /// `10:00`, `9.30`.
    private static func isHour(_ word: String) -> Bool {
        let parts = word.utf8.split(whereSeparator: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
            && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
    }

    private static func startsItem(_ line: String) -> Bool {
        let first = line.words.first ?? ""
        if ["Q:", "A:", "Q：", "A：", "P:", "R:", "F:"].contains(first) { return true }
        if ["問：", "答：", "问："].contains(where: line.hasPrefix) { return true }
        if ["-", "–", "—", "*", "•", "·", "‧", "●", "○", "■", "◆"].contains(first) { return true }
        if let mark = line.unicodeScalars.first, "•●■◆".unicodeScalars.contains(mark) { return true }
        let isNumbered = first.unicodeScalars.dropLast().allSatisfy { $0.isDigit } && first.count <= 3
        return isNumbered && first.count > 1 && (first.hasSuffix(".") || first.hasSuffix(")"))
    }

    static func needsSpace(_ text: String, _ next: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let last = scalars.reversed().first(where: { $0.columns > 0 }), let first = next.unicodeScalars.first
        else { return false }
        if last.isWidePunctuation || first.isWidePunctuation { return false }
        let areWide = [last, first].allSatisfy { $0.isSetSolid || (0xFF01...0xFF5E).contains($0.value) }
        if areWide || last.isUnspaced && first.isUnspaced { return false }
        let isHyphenated = last == "-" && scalars.dropLast().last?.properties.isAlphabetic == true
        return !(isHyphenated && first.properties.isAlphabetic)
    }
}
