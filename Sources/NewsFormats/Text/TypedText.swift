import LibXML
import NewsModel

/// Paragraphs of text as it was typed, without markup for them or with markup that says nothing.
enum TypedText {
    /// Paragraphs of plain text: separated by blank lines, or by indents, with wrapped lines joined; or one per line.
    static func paragraphs(_ text: String) -> [String] {
        var blocks: [[TextLine]] = []
        var block: [TextLine] = []
        for (index, line) in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
            .enumerated()
        {
            let trimmed = Substring(line).trimmed
            if trimmed.isEmpty {
                if !block.isEmpty { blocks.append(block) }
                block = []
            } else {
                let isIndented = line.first?.isBlank ?? false
                block.append(TextLine(number: index + 1, text: trimmed, isIndented: isIndented))
            }
        }
        if !block.isEmpty { blocks.append(block) }
        if blocks.count == 1, let paragraphs = indented(blocks[0]) { return paragraphs }
        let wrap = HardWrap(blocks: blocks)
        return blocks.flatMap { wrap.paragraphs(of: $0) }
    }

    /// Text in which Chinese paragraphs follow one another on one line, told by nothing but their indents (`　　`)
    /// behind the ends of sentences, with a blank line before each.
    static func partedAtIndents(_ text: String) -> String {
        guard text.contains(bytes: indent) else { return text }
        var (parted, rest) = ("", text[...])
        while let found = rest.firstRange(ofBytes: indent) {
            let before = rest[..<found.lowerBound]
            let isEnd = before.unicodeScalars.last.map { "。！？”」』".unicodeScalars.contains($0) } == true
            parted += before
            parted += isEnd ? "\n\n" : indent
            rest = rest[found.upperBound...]
        }
        return parted + rest
    }

    private static let indent = "　　"

    /// Lines wrapped in a column, with an indented first line per paragraph and no blank lines between.
    private static func indented(_ block: [TextLine]) -> [String]? {
        let indents = block.count { $0.isIndented }
        guard block[0].isIndented, indents > 1, indents < block.count,
            block.allSatisfy({ $0.text.columns <= HardWrap.widestColumn })
        else { return nil }
        var parts: [[String]] = []
        for line in block {
            if line.isIndented { parts.append([line.text]) } else { parts[parts.count - 1].append(line.text) }
        }
        return parts.map(HardWrap.joined)
    }

    /// The paragraphs of markup that is actually typed text: only text, or one `p` whose lines begin at the margin and
    /// whose paragraphs are indented or separated by blank lines (ANSA, Thomson Reuters). Text that XML's indentation
    /// moved as a whole is not.
    static func paragraphs(of events: [MarkupEvent]) -> [String]? {
        var text = ""
        var paragraphs = 0
        for event in events {
            switch event {
            case .text(let piece): text += piece
            case .start("p", _): paragraphs += 1
            case .start("br", _): return nil
            case .start(let name, _): if name != "pre" { return nil }
            case .end: break
            }
            if paragraphs > 1 { return nil }
        }
        if paragraphs == 0 { return text.isBlank ? nil : Self.paragraphs(text) }
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
            .map { String($0) }
        guard lines.dropFirst().contains(where: { $0.unicodeScalars.first?.isBlank == false }) else { return nil }
        var blocks: [[String]] = [[]]
        for line in lines {
            if line.isBlank || line.unicodeScalars.first?.isBlank == true, !blocks[blocks.count - 1].isEmpty {
                blocks.append([])
            }
            if !line.isBlank { blocks[blocks.count - 1].append(line.trimmed) }
        }
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n").oneLine }
    }

    /// CR LF leaves an empty line only in text that XML did not normalize, as by references to CR.
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
}
