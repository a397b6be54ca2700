import NewsModel

/// The first line of an IPTC 7901 header (IPTC 7901 §3): `eca0124 3 i 93  dpa 1888`.
///
/// Source and number, priority, category, word count, then what the agency likes: its own name and number (dpa),
/// topics and the date (APA).
struct IPTC7901Header: Hashable {
    let service: String
    let number: String
    /// As sent: 1 to 6, at some agencies a letter.
    let priority: String
    let category: String
    let wordCount: Int?
    let rest: String
    /// The lines between the first and the text, without blank ones.
    let keywordLines: [String]
    /// A last line that ends as headlines do: ANSA sets it before the text begins.
    let headline: String?
    /// Of these, what is for desks: `(Zusammenfassung 1430)`, `EILMELDUNG`.
    let notes: [String]

    /// Nil where the first line is no such header.
    init?(_ header: String) {
        let lines = header.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        guard let first = lines.first else { return nil }
        var words = first.words[...]
        guard let source = words.popFirst(), let named = Self.source(source, &words), let priority = words.popFirst(),
            priority.utf8.count == 1, priority.utf8.allSatisfy({ $0.isAlphanumeric }),
            let category = words.popFirst(), (1...4).contains(category.utf8.count),
            category.utf8.allSatisfy({ $0.isLetter })
        else { return nil }
        service = named.service
        number = named.number
        self.priority = priority
        self.category = category
        wordCount = words.first.flatMap { Int($0) }
        if wordCount != nil { words = words.dropFirst() }
        rest = words.joined(separator: " ")
        let others = lines.dropFirst()
        notes = others.filter(Self.isNote)
        let topics = others.filter { !Self.isNote($0) }
        let title = topics.count > 1 ? topics.last.flatMap { $0.hasSuffix("=") ? $0 : nil } : nil
        headline = title.map { Substring($0.dropLast()).trimmed }
        // ANSA's only line ends in `=` like a headline.
        let keyed = title == nil ? topics[...] : topics.dropLast()
        keywordLines = keyed.map { $0.hasSuffix(" =") ? Substring($0.dropLast()).trimmed : $0 }
    }

    /// dpa's German services call a story by the agency and the number that it has there too:
    /// `bdt0157 3 wi 90  dpa 0157`. Its English one counts its own (`eca0124 3 i 93  dpa 1888`), so that `dpa 1888` is
    /// no number of the service.
    var agency: String? {
        let words = rest.words
        guard words.count == 2, words[1] == number, words[0].utf8.allSatisfy(\.isLetter) else { return nil }
        return words[0]
    }

    private static func isNote(_ line: String) -> Bool {
        DeskWords.isSetApart(line) || line == line.uppercased() && !line.contains("/") && DeskWords.isLabel(line)
    }

    /// `eca0124`, or `ECA 0124` in two words; a service without letters is some agencies' way.
    private static func source(_ word: String, _ rest: inout ArraySlice<String>) -> (service: String, number: String)? {
        let letters = word.utf8.prefix { $0.isLetter }
        let digits = word.utf8.dropFirst(letters.count)
        guard letters.count <= 8, digits.allSatisfy({ $0.isDigit }), digits.count <= 8 else { return nil }
        if !digits.isEmpty { return (String(Substring(letters)), String(Substring(digits))) }
        guard let next = rest.first, next.utf8.count >= 2, next.utf8.allSatisfy({ $0.isDigit }) else { return nil }
        rest = rest.dropFirst()
        return (String(Substring(letters)), next)
    }
}
