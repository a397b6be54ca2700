import NewsModel

/// The text of a post as WordPress stores and exports it: paragraphs are separated by blank lines and get their tags
/// only when the page is made (its `wpautop`), and shortcodes surround or replace pictures.
enum WordPressText {
    static func html(_ text: String) -> String {
        let text = WordPressCodes.removed(from: withFigures(text))
        // Blocks of the newer editor, and whatever has its tags already.
        if text.contains(bytes: "<!-- wp:") || text.contains(bytes: "<p>") || text.contains(bytes: "<p ") {
            return text
        }
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
}

// MARK: - Captions

extension WordPressText {
    /// `[caption id="x"]<img/> Text[/caption]` as the figure that pages show for it.
    private static func withFigures(_ text: String) -> String {
        guard text.contains(bytes: "[/caption]") || text.contains(bytes: "[/wp_caption]") else { return text }
        var shown = ""
        var rest = Substring(text)
        var unread = rest
        var opening: WordPressCodes.Code?
        while let code = WordPressCodes.next(in: unread) {
            unread = unread[code.range.upperBound...]
            guard ["caption", "wp_caption"].contains(code.name) else { continue }
            if let start = opening, code.isEnd, code.name == start.name,
                let figure = figure(
                    of: rest[start.range.upperBound..<code.range.lowerBound], attributes: rest[start.range])
            {
                shown += rest[..<start.range.lowerBound] + figure
                rest = unread
            }
            // One caption in another is none of WordPress's.
            opening = code.isEnd ? nil : code
        }
        return shown + rest
    }

    /// The picture with its link, then the caption, which older posts have as an attribute.
    private static func figure(of content: Substring, attributes: Substring) -> String? {
        guard let start = content.firstRange(ofBytes: "<img"),
            let close = content[start.upperBound...].firstIndex(of: ">")
        else { return nil }
        var end = content.index(after: close)
        if let link = content[end...].firstRange(ofBytes: "</a>"),
            content[end..<link.lowerBound].allSatisfy(\.isWhitespace)
        {
            end = link.upperBound
        }
        var caption = content[end...].split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
        if caption.isEmpty, let stated = attributes.firstRange(ofBytes: "caption=\"") {
            caption = String(attributes[stated.upperBound...].prefix { $0 != "\"" })
        }
        let picture = content[..<end].split(whereSeparator: \.isNewline).joined(separator: " ")
        let legend = caption.isEmpty ? "" : "<figcaption>\(caption)</figcaption>"
        return "\n\n<figure>\(picture)\(legend)</figure>\n\n"
    }
}
