/// The name in what feeds put for an author.
enum FeedAuthor {
    /// `desk@news.example (Howard Tong)` as RSS has it, `Howard Tong <desk@news.example>` as mail has it, or a name. Nil
    /// for an address alone, which is no byline.
    static func name(in text: String) -> String? {
        let text = text.trimmed
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text.nilIfBlank }
        if let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) {
            let inside = text[text.index(after: open)...].utf8.prefix { $0 != UInt8(ascii: ")") }
            if let name = String(Substring(inside)).trimmed.nilIfBlank { return name }
        }
        let words = text.words.filter { !$0.utf8.contains(UInt8(ascii: "@")) }
        return words.joined(separator: " ").nilIfBlank
    }
}
