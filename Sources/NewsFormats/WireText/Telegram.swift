import NewsModel

/// Telegraph copy without control bytes: `ZCZC`, lines of codes that differ by agency, the story, `NNNN`.
///
/// The codes are not interpreted: they go to the desk. The story is plain text.
struct Telegram {
    /// The lines of codes.
    let header: [String]
    let text: String

    /// Nil for copy that is none.
    init?(_ copy: String) throws(WireError) {
        guard copy.utf8.drop(while: { $0 <= 0x20 }).starts(with: "ZCZC".utf8) else { return nil }
        var lines = copy.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { $0.trimmed }
        lines.removeFirst(lines.firstIndex { !$0.isEmpty } ?? 0)
        guard let end = lines.firstIndex(where: Self.isEnd) else {
            throw WireError(.malformed, expected: "NNNN at the end of a telegram: it is cut short")
        }
        guard lines[(end + 1)...].allSatisfy(\.isEmpty) else {
            throw WireError(
                .unsupported, line: end + 2, field: "a second text behind", value: "NNNN",
                expected: "one telegram a file")
        }
        if lines[end] == "NNNN" { lines.removeSubrange(end...) } else { lines.removeSubrange((end + 1)...) }
        let codes = lines.dropFirst().prefix { $0.isEmpty || Self.isOfCodes($0) }.prefix(Self.mostCodes)
        header = ([lines[0].dropFirst(4).trimmed] + codes).filter { !$0.isEmpty }
        text = Self.parted(lines.dropFirst(1 + codes.count)).joined(separator: "\n")
    }
}

extension Telegram {
    private static let mostCodes = 6

    /// By itself, or behind the hour: `26-NOV-26 15:10 NNNN`.
    private static func isEnd(_ line: String) -> Bool {
        line.hasSuffix("NNNN") && line.utf8.count <= EndMark.longest
    }

    /// `R POL S04 QBXB`, `BSS-12`, `FERRY-FARES`: short words in capitals, or with figures. A headline in capitals has
    /// a longer word or the agencies' `=` behind it.
    private static func isOfCodes(_ line: String) -> Bool {
        let words = line.words
        guard (1...8).contains(words.count), line.utf8.allSatisfy({ $0 < 0x80 && !(0x61...0x7A).contains($0) }),
            !line.hasSuffix("=")
        else { return false }
        return words.allSatisfy { word in
            word.utf8.count <= 4
                || word.utf8.count <= 16 && word.utf8.contains { $0.isDigit || "/-_:$".utf8.contains($0) }
        }
    }

    /// With a blank line behind the `=` that ends a headline.
    private static func parted(_ lines: ArraySlice<String>) -> [String] {
        let text = Array(lines.drop { $0.isEmpty })
        guard let end = text.prefix(3).firstIndex(where: { $0.hasSuffix("=") }) else { return text }
        return text[..<end] + [text[end].dropLast().trimmed, ""] + text[(end + 1)...]
    }
}
