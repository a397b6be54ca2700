import NewsModel

/// A line of an ANPA transmission by the signs that type-setting machines went by.
enum ANPALine {
    /// Whether white space stands before its first word, as at the beginning of a paragraph.
    static func isIndented(_ line: Substring) -> Bool {
        let start = line.unicodeScalars.drop { $0.value < 0x20 && $0 != "\t" }
        return !line.isBlank && (start.first == "\t" || start.starts(with: "  ".unicodeScalars))
    }

    /// Whether it begins with `^`, or ends with `<` or `=`.
    static func isSet(_ line: Substring) -> Bool {
        line.trimmed.hasPrefix("^") || isClosed(line)
    }

    /// Whether it ends with `<` or `=`.
    static func isClosed(_ line: Substring) -> Bool {
        let text = line.trimmed
        return text.hasSuffix("<") || text.hasSuffix("=")
    }
}
