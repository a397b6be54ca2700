import NewsModel

/// What agencies set below a text for desks alone: contacts, sources, places.
enum DeskText {
    /// Whether a line says that what follows is not for readers: a sentence of dpa's, and the heading of its notebook.
    static func begins(_ line: String) -> Bool {
        let lower = line.lowercased()
        if line.unicodeScalars.first?.properties.isUppercase == true {
            return sentences.contains(where: lower.hasPrefix)
        }
        return lower.hasPrefix("#") && notebooks.contains { lower.contains(bytes: $0) }
    }

    private static let sentences = [
        "the following information is not for publication", "die folgenden informationen sind nicht zur",
        "folgende informationen sind nicht zur",
    ]
    private static let notebooks = ["notebook", "notizblock"]

    /// What every such line has in it.
    fileprivate static let traces = [
        "nformation is not for publication", "nformationen sind nicht zur", "otizblock", "NOTEBOOK",
    ]
}

extension Content {
    /// All from such a line on goes to the desk, unless it stands within something else.
    mutating func takeDeskText() {
        guard DeskText.traces.contains(where: { body.html.contains(bytes: $0) }) else { return }
        var rest = body.html[...]
        while let end = rest.firstRange(ofBytes: "</p>") {
            let start = rest[..<end.lowerBound].lastRange(ofBytes: "<p")?.lowerBound ?? rest.startIndex
            if DeskText.begins(MarkupText.stated(String(rest[start..<end.upperBound]))) {
                guard Self.isBalanced(body.html[start...]) else { return }
                note(MarkupText.stated(String(body.html[start...]).replacing("</p>", with: " </p>")))
                let above = body.html[..<start].unicodeScalars
                let last = above.lastIndex { !$0.isBlank }.map { above.index(after: $0) } ?? above.startIndex
                body = Sanitizer.body(body, without: last..<body.html.endIndex)
                return
            }
            rest = rest[end.upperBound...]
        }
    }

    /// Whether no element ends in a part of a body that has begun before it.
    private static func isBalanced(_ html: Substring) -> Bool {
        var depth = 0
        for tag in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            if tag.hasPrefix("/") { depth -= 1 } else if tag.prefix(while: { $0 != ">" }).last != "/" { depth += 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
