import NewsModel

/// The tables of results with which AP's copy for sports pages begins, before anything that is indented.
enum ANPATable {
    /// Where, in the lines down to the first two of the text, the story begins with such a table: at the headings of
    /// it that stand below the byline, else at the names of its columns (`^ W   L   Pct   GB`).
    static func start(in lines: ArraySlice<Substring>) -> Int? {
        guard let row = lines.indices.dropFirst(2).first(where: { isRow(lines[$0]) && isRow(lines[$0 - 1]) }) else {
            return nil
        }
        var start = row - 1
        let head = lines[1..<start]
        if let byline = head.lastIndex(where: isByline) {
            return head[(byline + 1)...].firstIndex { !$0.isBlank && !isOffice($0) } ?? start
        }
        while start > 1, lines[start - 1].hasPrefix("^"), !ANPALine.isClosed(lines[start - 1]) { start -= 1 }
        return start
    }

    /// A line without marks whose last word is a figure, and not the only one: `Boston 66  59  .528   7`.
    static func isRow(_ line: Substring) -> Bool {
        guard !ANPALine.isSet(line), !ANPALine.isIndented(line) else { return false }
        let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" || $0 == "\r" }
        guard words.count > 2, let last = words.last, isFigure(last) || last == "_" else { return false }
        return words.count(where: isFigure) > 1
    }

    /// `12`, `.528`, `-3`, `8-2`; `{` is a half.
    private static func isFigure(_ word: Substring) -> Bool {
        let figure = word.utf8.drop { ".-+$".utf8.contains($0) }
        return figure.first?.isDigit == true && figure.allSatisfy { $0.isDigit || ".,-:%{_".utf8.contains($0) }
    }

    private static func isByline(_ line: Substring) -> Bool {
        line.utf8.starts(with: "^By ".utf8) || line.utf8.starts(with: "^BY ".utf8)
    }

    private static func isOffice(_ line: Substring) -> Bool {
        AgencyName.isFull(line.drop { $0 == "^" }.prefix { $0 != "=" && $0 != "<" }.trimmed)
    }
}
