import NewsModel

/// An ANPA 1312 transmission in its own terms: header, lines of the head, paragraphs, trailer.
struct ANPADocument: Hashable {
    let header: ANPAHeader
    /// The first line of the text: `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`.
    private(set) var title = ""
    /// The other lines before the story, without `^` and `<`; and whether a line ended in `=`.
    private(set) var head: [HeadLine] = []
    private(set) var paragraphs: [String] = []
    /// `==Kyodo` on a separate last line.
    private(set) var signature: String?
    /// `AP-WF-11-13-13 1509GMT`.
    let trailer: String

    struct HeadLine: Hashable {
        let text: String
        let isByline: Bool
    }

    init(_ frame: WireFrame) throws(WireError) {
        guard let header = ANPAHeader(frame.header) else {
            throw WireError(
                .malformed, line: frame.line, field: "header", value: frame.header.trimmed,
                expected: "a service letter, a number and US (1Fh), as in 'W2870'")
        }
        self.header = header
        trailer = ANPAText.printed(frame.trailer.split(separator: "\n").first { !$0.isBlank } ?? "")
        let lines = Self.lines(of: frame.text)
        let text = Self.startOfText(lines)
        let table = ANPATable.start(in: lines[..<min(text + 2, lines.endIndex)])
        let list = text == lines.endIndex ? Self.startOfList(lines) : nil
        let start = min(text, table ?? text, list ?? text)
        try WireLimits.check(
            lines: lines[..<start].count { !$0.isBlank }, of: "head", atMost: WireLimits.headLines, line: frame.line)
        readHead(lines[..<start])
        var story = lines[start...]
        if let last = story.lastIndex(where: { !$0.isBlank }), last > start, story[last].hasPrefix("==") {
            signature = Substring(story[last].drop { $0 == "=" }).trimmed
            story = story[..<last]
        }
        if header.isTabular { readTable(story) } else { readStory(story, hasRows: table == start) }
    }
}

extension ANPADocument {
    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(parts)
    }

    /// AP sets a number for its customers before the slug line: `*9006< ^AP-Top-Headlines,0176<`.
    private static func parts(of line: Substring) -> [Substring] {
        guard line.utf8.first == UInt8(ascii: "^"), let mark = line.firstRange(ofBytes: "< ^") else { return [line] }
        let number = line[..<mark.lowerBound].dropFirst()
        let behind = line[line.index(before: mark.upperBound)...]
        let isNumber = number.first == "*" && number.dropFirst().allSatisfy(\.isNumber)
        return isNumber ? [behind] : [line[...mark.lowerBound], behind]
    }

    /// Where the copy has nothing but lines of the head, those at its end that nothing closes are a list of headlines.
    private static func startOfList(_ lines: [Substring]) -> Int? {
        let isOpen: (Substring) -> Bool = { $0.hasPrefix("^") && !ANPALine.isClosed($0) }
        guard let last = lines.lastIndex(where: { !$0.isBlank }), isOpen(lines[last]),
            let closed = lines[..<last].lastIndex(where: { !isOpen($0) }), closed > 0, closed + 2 <= last
        else { return nil }
        return closed + 1
    }

    /// The first line that is indented, or has neither `^` nor an end such as `<` and is not the first; CP has plain
    /// lines among the others, Reuters sends no `^` at all.
    private static func startOfText(_ lines: [Substring]) -> Int {
        let first = lines.firstIndex { !$0.isBlank } ?? lines.endIndex
        if let indented = lines[first...].firstIndex(where: { ANPALine.isIndented($0) }) { return indented }
        let rest = lines.dropFirst(first + 1)
        return rest.firstIndex { !$0.isBlank && !ANPALine.isSet($0) } ?? lines.endIndex
    }

    /// A line without an end continues in the next one.
    private mutating func readHead(_ lines: ArraySlice<Substring>) {
        var set: [String] = []
        var isOpen = false
        for line in lines where !line.isBlank {
            let text = line.trimmed
            if isOpen, !text.hasPrefix("^"), let last = set.last {
                set[set.count - 1] = HardWrap.joined([last, text])
            } else {
                set.append(text)
            }
            isOpen = text.hasPrefix("^") || isOpen
            if text.hasSuffix("<") || text.hasSuffix("=") { isOpen = false }
        }
        let printed = set.map { line in
            let isByline = line.hasSuffix("=") || line.hasSuffix("@=")
            // Kyodo ends its headline with a plus, and no line with `<`.
            let isPlus = line.hasSuffix("+") && !line.hasPrefix("^")
            return HeadLine(
                text: ANPAText.printed((isPlus ? line.dropLast() : line[...]).drop { $0 == "^" }), isByline: isByline)
        }
        title = printed.first?.text ?? ""
        head = printed.dropFirst().filter { !$0.text.isEmpty }
    }

    /// In tables every line is a paragraph. Kyodo marks all of its copy as a table, but breaks it like text.
    private mutating func readTable(_ lines: ArraySlice<Substring>) {
        for block in lines.split(whereSeparator: \.isBlank) {
            let printed = block.map { line in
                let indent = ANPALine.isIndented(line) ? line.columns - line.trimmed.columns : 0
                return TextLine(
                    number: 0, text: ANPAText.printed(line.trimmed.drop { $0 == "^" }), isIndented: indent > 0,
                    indent: indent)
            }
            paragraphs += HardWrap.indented(printed.filter { !$0.text.isEmpty && $0.text != "END" })
        }
    }

    /// A paragraph begins with an indent and ends with `<` or before the next.
    ///
    /// - Parameter hasRows: whether lines of figures are those of a table.
    private mutating func readStory(_ lines: ArraySlice<Substring>, hasRows: Bool) {
        var open: [String] = []
        func flush() {
            let text = ANPAText.printed(HardWrap.joined(open))
            if !text.isEmpty, text != "END" { paragraphs.append(text) }
            open = []
        }
        let isIndented = lines.first { !$0.isBlank }.map(ANPALine.isIndented) ?? false
        for line in lines {
            let text = line.trimmed
            let isRow = hasRows && ANPATable.isRow(line)
            if isRow || line.isBlank || ANPALine.isIndented(line) || text.hasPrefix("^") { flush() }
            // The Canadian Press ends every line so, and indents paragraphs.
            let isWrapped = isIndented && text.hasSuffix("@<")
            if !line.isBlank { open.append(String((isWrapped ? text.dropLast(2) : text[...]).drop { $0 == "^" })) }
            if isRow || text.hasSuffix("<"), !isWrapped { flush() }
        }
        flush()
    }
}
