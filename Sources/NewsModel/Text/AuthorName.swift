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
        let names = words.filter { !$0.contains(UInt8(ascii: "@")) }.map { String(Substring($0)) }
        return names.joined(separator: " ").ifNotBlank
    }
}

extension Content {
    /// The author without email addresses, which feeds and pages would publish.
    public var authorName: String? {
        byline.flatMap { AuthorName.name(in: $0) }
    }
}
