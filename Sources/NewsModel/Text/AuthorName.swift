/// The name in author fields of feeds and in bylines.
public enum AuthorName {
    /// `desk@news.example (Howard Tong)` as in RSS, `Howard Tong <desk@news.example>` as in mail, or a name. Nil for
    /// only an address, which is not a byline.
    public static func name(in text: String) -> String? {
        let words = text.utf8.split { $0 <= 0x20 }
        guard let first = words.first, let last = words.last else { return nil }
        guard text.utf8.contains(UInt8(ascii: "@")) else {
            return String(text[first.startIndex..<last.endIndex]).ifNotBlank
        }
        if let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) {
            let inside = text[text.index(after: open)...].utf8.prefix { $0 != UInt8(ascii: ")") }
            if let name = name(in: String(Substring(inside))) { return name }
        }
        return withoutAddresses(words.map { String(Substring($0)) }).joined(separator: " ").ifNotBlank
    }

    /// An address goes with the mark that parted it from the name; the mark behind it stays:
    /// `Ann Example, ann@news.example; Bob Other` is `Ann Example; Bob Other`.
    private static func withoutAddresses(_ words: [String]) -> [String] {
        var names: [String] = []
        for word in words {
            guard word.utf8.contains(UInt8(ascii: "@")) else {
                names.append(word)
                continue
            }
            removeMark(from: &names)
            if let mark = word.unicodeScalars.last, marks.contains(mark), let last = names.popLast() {
                names.append("\(last)\(mark)")
            }
        }
        removeMark(from: &names)
        return names
    }

    /// Removes the mark at the end, also if it is a word of its own.
    private static func removeMark(from names: inout [String]) {
        while let last = names.popLast() {
            let count = last.unicodeScalars.reversed().prefix { marks.contains($0) }.count
            let name = String(last.unicodeScalars.dropLast(count))
            guard name.unicodeScalars.allSatisfy({ dashes.contains($0) }) else {
                names.append(name)
                return
            }
        }
    }

    private static let marks = ScalarSet(",;:、，；：".unicodeScalars)
    private static let dashes = ScalarSet("-–—|/·｜／".unicodeScalars)
}

extension Content {
    /// The author without email addresses, which feeds and pages would publish.
    public var authorName: String? {
        byline.flatMap { AuthorName.name(in: $0) }
    }

    /// The source without email addresses.
    public var sourceName: String? {
        source.flatMap { AuthorName.name(in: $0) }
    }
}
