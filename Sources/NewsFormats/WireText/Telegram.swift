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
        // Lines as they are: an indent begins a paragraph.
        var lines: [String] = []
        copy.forEachLine { lines.append(String($0)) }
        guard let end = lines.firstIndex(where: Self.isEnd) else {
            throw WireError(.malformed, expected: "NNNN at the end of a telegram: it is cut short")
        }
        guard lines[(end + 1)...].allSatisfy(\.isBlank) else {
            throw WireError(
                .unsupported, line: end + 2, field: "a second text behind", value: "NNNN",
                expected: "one telegram a file")
        }
        let start = lines.firstIndex { !$0.isBlank } ?? 0
        let story = lines[(start + 1)..<(lines[end].trimmed == "NNNN" ? end : end + 1)]
        let below = story.drop(while: \.isBlank)
        let head = lines[start].trimmed == "ZCZC" || Self.areCodes(below.prefix { !$0.isBlank }) ? below : story
        let fields = head.prefix(while: Self.isField).prefix(Self.mostFields)
        let codes = fields.count > 1 ? fields : head.prefix(while: Self.isOfCodes).prefix(Self.mostCodes)
        let headline = fields.count > 1 ? fields.first(where: Self.isHeadline) : nil
        header = ([lines[start].trimmed.dropFirst(4).trimmed] + codes.filter { $0 != headline }.map(\.trimmed))
            .filter { !$0.isEmpty }
        let title = headline.map { [$0.dropFirst().trimmed, ""] } ?? []
        text = (title + Self.parted(story[codes.endIndex...])).joined(separator: "\n")
    }
}

extension Telegram {
    private static let mostCodes = 6

    private static let mostFields = 10

    /// AAP's begin with a mark for what they are, and there are several: `%NRA MGD`, `#Ferries`, `:(BRISBANE)`, `*X`.
    private static func isField(_ line: String) -> Bool {
        guard line.utf8.count <= longestField, let mark = line.utf8.first, "%#$:*@~".utf8.contains(mark) else {
            return false
        }
        return line.utf8.dropFirst().first.map { $0 > 0x20 && $0 != mark } ?? true
    }

    /// In bytes.
    private static let longestField = 120

    /// `$Ferry fares rise in May`; a code alone is the category.
    private static func isHeadline(_ field: String) -> Bool {
        field.utf8.first == UInt8(ascii: "$") && field.words.count > 2
    }

    /// By itself, or behind the hour: `26-NOV-26 15:10 NNNN`.
    private static func isEnd(_ line: String) -> Bool {
        line.utf8.count <= EndMark.longest && line.trimmed.hasSuffix("NNNN")
    }

    /// A block below a blank line, which a headline may be as well.
    private static func areCodes(_ block: ArraySlice<String>) -> Bool {
        block.count <= mostCodes && block.allSatisfy(isOfCodes)
            && block.contains { $0.words.count > 1 && $0.words[0].utf8.count == 1 }
    }

    /// `R POL S04 QBXB`, `BSS-12`, `FERRY-FARES`: short words in capitals, or with figures. So are headlines' (`IRAN
    /// HITS BACK`), which have neither a code's letter by itself at their head nor a figure or mark.
    private static func isOfCodes(_ line: String) -> Bool {
        guard line.utf8.allSatisfy({ $0 < 0x80 && !(0x61...0x7A).contains($0) }), !line.trimmed.hasSuffix("=") else {
            return false
        }
        let words = line.words
        guard (1...8).contains(words.count), words.allSatisfy({ $0.utf8.count <= 4 || isMarked($0) }) else {
            return false
        }
        if words.count == 1 || words.contains(where: isMarked) { return true }
        return words[0].utf8.count == 1 && words[0] != "A" && words[0] != "I"
    }

    private static func isMarked(_ word: String) -> Bool {
        word.utf8.count <= 16 && word.utf8.contains { $0.isDigit || "/-_:$".utf8.contains($0) }
    }

    /// With a blank line behind the `=` that ends a headline.
    private static func parted(_ lines: ArraySlice<String>) -> [String] {
        let text = Array(lines.drop(while: \.isBlank))
        guard let end = text.prefix(3).firstIndex(where: { $0.trimmed.hasSuffix("=") }) else { return text }
        return text[..<end] + [text[end].trimmed.dropLast().trimmed, ""] + text[(end + 1)...]
    }
}
