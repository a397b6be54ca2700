/// The text of a post as WordPress stores and exports it: paragraphs are parted by blank lines and get their tags only
/// when the page is made (its `wpautop`), and short codes in brackets stand around and for pictures.
enum WordPressText {
    static func html(_ text: String) -> String {
        let text = withoutShortCodes(text)
        // Blocks of the newer editor, and whatever has its tags already.
        if text.contains("<!-- wp:") || text.contains("<p>") || text.contains("<p ") { return text }
        var chunks: [[Substring]] = [[]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { chunks.append([]) } else { chunks[chunks.count - 1].append(line) }
        }
        return chunks.filter { !$0.isEmpty }.map(paragraph).joined(separator: "\n")
    }

    private static func paragraph(_ lines: [Substring]) -> String {
        let isBlock = blocks.contains { lines[0].trimmed.hasPrefix("<" + $0) }
        return isBlock ? lines.joined(separator: "\n") : "<p>" + lines.joined(separator: "<br/>") + "</p>"
    }

    private static let blocks = [
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "table", "blockquote", "figure", "div", "pre", "hr",
        "!--", "/",
    ]

    /// What stands between the codes stays: a caption, an address.
    private static func withoutShortCodes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var kept = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "[") {
            kept += rest[..<start]
            rest = rest[start...]
            let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }
            guard codes.contains(String(name)), let end = rest.firstIndex(of: "]") else {
                kept.append("[")
                rest = rest.dropFirst()
                continue
            }
            rest = rest[rest.index(after: end)...]
        }
        return kept + rest
    }

    private static let codes: Set = ["caption", "gallery", "audio", "video", "playlist", "embed"]
}
