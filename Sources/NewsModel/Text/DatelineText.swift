// A dateline is a field of its own in the model. In print it stands at the head of the first paragraph, and there it
// goes in everything that people read.

extension Content {
    /// The dateline and its separator from the text: `MACAU, 14 Nov — `; nil if there is none.
    ///
    /// Chinese has no dash there: brackets are enough (`【本報訊】`), and a dateline without them is followed by an
    /// ideographic space, as agencies print it.
    public var datelineHead: String? {
        guard let dateline = dateline?.ifNotBlank, let last = dateline.unicodeScalars.last else { return nil }
        if last.isWidePunctuation { return dateline }
        guard dateline.unicodeScalars.contains(where: \.isHan) else { return dateline + " — " }
        return last.isClosing ? dateline : dateline + "\u{3000}"
    }

    /// The body's markup with the dateline at the beginning of its first paragraph, or in a new one if there is none.
    public var htmlWithDateline: String {
        guard let dateline, let head = datelineHead else { return body.html }
        guard let offset = body.startOfFirstParagraph else { return "<p>\(dateline.escaped())</p>" + body.html }
        let start = body.html.utf8.index(body.html.startIndex, offsetBy: offset)
        let escaped = head.escaped()
        var html = ""
        html.reserveCapacity(body.html.utf8.count + escaped.utf8.count)
        html += body.html[..<start]
        html += escaped
        html += body.html[start...]
        return html
    }
}

extension Body {
    /// In bytes, after its tag and indent. A paragraph of a caption, a table, a list, a quotation or a box is not the
    /// first of the text, and one that has only a picture is none.
    fileprivate var startOfFirstParagraph: Int? {
        guard let start = read({ Self.endOfFirstParagraphTag(&$0) }) else { return nil }
        let indent = html.utf8.dropFirst(start)
        return start + Substring(indent).unicodeScalars.prefix(while: \.isBlank).utf8Count
    }

    private static func endOfFirstParagraphTag(_ reader: inout MarkupReader) -> Int? {
        var skippedElements = 0
        var start: Int?
        while let piece = reader.next() {
            switch piece {
            case .start(name: "p") where skippedElements == 0: start = reader.offset
            case .end(name: "p"): start = nil
            case .start(let name), .end(let name):
                if isApart(name) { skippedElements += piece.depthChange }
            case .text(let run): if let start, LineJoiner.hasWords(run) { return start }
            case .entity: if let start { return start }
            case .empty: break
            }
        }
        return nil
    }

    private static func isApart(_ name: String) -> Bool {
        switch name {
        case "blockquote", "ul", "ol", "dl": true
        default: BodyText.isNoRunningText(name)
        }
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var utf8Count: Int {
        Substring(self).utf8.count
    }
}
