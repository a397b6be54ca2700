import LibXML
import NewsModel

/// What WordPress sets below every entry of a feed, in the site's language: `The post X appeared first on Y.` It is no
/// text and leaves it.
enum FeedFooter {
    /// The words before the title and those before the site's name.
    private static let forms = [
        ("The post ", " appeared first on "), ("The post ", " first appeared on "),
        ("O post ", " apareceu primeiro em "),
        ("La entrada ", " se publicó primero en "), ("La entrada ", " aparece primero en "),
        ("L’article ", " est apparu en premier sur "), ("L'article ", " est apparu en premier sur "),
        ("Der Beitrag ", " erschien zuerst auf "), ("L'articolo ", " proviene da "), ("L’articolo ", " proviene da "),
        ("Het bericht ", " verscheen eerst op "), ("Inlägget ", " dök först upp på "),
        ("Artikel ", " pertama kali tampil pada "), ("Запись ", " впервые появилась "),
    ]
    /// In bytes; a title, a name and their addresses.
    private static let longest = 2000

    static func removed(from events: [MarkupEvent]) -> [MarkupEvent] {
        let start = events.lastIndex { if case .start("p", _) = $0 { true } else { false } }
        let end = events.lastIndex { if case .end("p") = $0 { true } else { false } }
        guard let start, let end, start < end, isFooter(MarkupText.line(events: Array(events[start...]))) else {
            return events
        }
        return Array(events[..<start] + events[(end + 1)...])
    }

    /// The same of a summary, which has it as its last sentence.
    static func removed(from line: String) -> String {
        for form in forms where line.firstRange(ofBytes: form.1) != nil {
            var (rest, start) = (line[...], String.Index?.none)
            while let found = rest.firstRange(ofBytes: form.0) {
                start = found.lowerBound
                rest = rest[found.upperBound...]
            }
            if let start, isFooter(String(line[start...])) { return line[..<start].trimmed }
        }
        return line
    }

    private static func isFooter(_ line: String) -> Bool {
        line.utf8.count <= longest
            && forms.contains { line.hasPrefix($0.0) && line.firstRange(ofBytes: $0.1) != nil }
    }
}
