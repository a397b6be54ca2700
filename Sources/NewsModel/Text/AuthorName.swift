/// The name in what feeds and bylines put for an author.
public enum AuthorName {
    /// `desk@news.example (Howard Tong)` as RSS has it, `Howard Tong <desk@news.example>` as mail has it, or a name. Nil
    /// for an address alone, which is no byline.
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
    /// Who wrote it, without addresses of mail, which feeds and pages would hand to everybody.
    public var authorName: String? {
        byline.flatMap { AuthorName.name(in: $0) }
    }
}
