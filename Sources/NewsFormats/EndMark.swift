import NewsModel

/// The last line of copy that says that it is the last and nothing else: `==Kyodo`, `Lusa/Fim`, `(END)`, `-30-`, `###`.
///
/// It is no text and leaves it. What stands at the end of the last sentence stays.
enum EndMark {
    /// In bytes; longer lines are text.
    private static let longest = 40

    static func isMark(_ line: String) -> Bool {
        let line = line.trimmed
        guard !line.isEmpty, line.utf8.count <= longest else { return false }
        let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        switch words.count {
        case 0: return line.count >= 3 && line.allSatisfy { rules.contains($0) }
        case 1: return isEnd(words[0], in: line) || isAgency(words, in: line)
        case 2: return ends.contains(words[1]) && Dateline.isKnownWithDay(words[0]) || isAgency(words, in: line)
        default: return false
        }
    }

    /// Without marks the word must be in capitals.
    private static func isEnd(_ word: String, in line: String) -> Bool {
        let isEnclosed = line.first.map { !$0.isLetter && !$0.isNumber } ?? false
        if figures.contains(word) { return isEnclosed && line.first == line.last }
        guard ends.contains(word) else { return false }
        return isEnclosed || word.unicodeScalars.allSatisfy(\.isASCII) && line == line.uppercased()
    }

    /// An agency behind a double mark, or enclosed in slashes: `==Kyodo`, `-- BERNAMA`, `--(بترا)`, `/ritzau/`.
    private static func isAgency(_ words: [String], in line: String) -> Bool {
        let isMarked = ["==", "--", "—", "–"].contains { line.hasPrefix($0) }
        let isEnclosed = line.hasPrefix("/") && line.hasSuffix("/")
        return (isMarked || isEnclosed) && Dateline.isKnownWithDay(words.joined(separator: " "))
    }

    private static let rules: Set<Character> = ["-", "*", "#", "=", " "]
    private static let figures: Set<String> = ["30", "0"]
    private static let ends: Set<String> = [
        "end", "ends", "fim", "fin", "fine", "ende", "schluss", "slut", "slutt", "loppu", "koniec", "konec", "kraj",
        "конец", "край", "кінець", "τέλος", "انتهى", "끝", "完", "了", "終", "终",
    ]
}

extension EndMark {
    /// Copy is seldom ended more than twice.
    private static let most = 2

    static func removed(from paragraphs: [String]) -> [String] {
        var paragraphs = paragraphs
        for _ in 0..<most {
            guard paragraphs.count > 1, let last = paragraphs.last, isMark(last) else { break }
            paragraphs.removeLast()
        }
        return paragraphs
    }

    /// The same of a body's last paragraph, if nothing in it is marked up.
    static func removed(from body: Body) -> Body {
        var body = body
        for _ in 0..<most {
            guard let html = withoutMark(body.html), let rest = try? Sanitizer.body(html: html) else { break }
            body = rest
        }
        return body
    }

    /// Of a body, what stands before its last paragraph where that is a mark, and something does.
    private static func withoutMark(_ html: String) -> String? {
        guard html.hasSuffix("</p>") else { return nil }
        let tail = Array(html.utf8.suffix(longest + 8))
        guard let start = tail.lastIndex(of: UInt8(ascii: "<")).map({ tail[..<$0] })?.lastIndex(of: UInt8(ascii: ">")),
            start >= 2, tail[(start - 2)...start].elementsEqual("<p>".utf8),
            isMark(String(decoding: tail[(start + 1)..<(tail.count - 4)], as: UTF8.self))
        else { return nil }
        let before = html.utf8.dropLast(tail.count - start + 2)
        return before.isEmpty ? nil : String(Substring(before))
    }
}
