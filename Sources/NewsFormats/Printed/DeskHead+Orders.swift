import NewsModel

/// Lines of the text that hold it until some time. Readers would see them once it is released, so they leave the text
/// for the note, as in plain text.
extension DeskHead {
    /// Wider ones are no lines.
    private static let widest = 120

    /// The text without them, and what the head of the rest repeats of the fields.
    ///
    /// - Parameters:
    ///   - signals: what all lines of the copy say; without an embargo among them none is looked for.
    ///   - embargo: of the copy. A sender who states that it was over has shown the text with its lines.
    func withoutOrders(_ content: Content, _ signals: DeskSignals, until embargo: WireDate?) -> Content {
        let isOver = embargo.flatMap { end in content.versionDate.map { end.instant < $0.instant } } ?? false
        guard signals.embargoLine != nil, !isOver, isOrderAbove || isOrderBelow || isOrderInSubheadline else {
            return content
        }
        var content = content
        var lines: [String] = []
        if isOrderInSubheadline, let line = content.subheadline {
            lines.append(line)
            content.subheadline = nil
        }
        if isOrderAbove, let line = paragraph, let rest = content.body.withoutFirstParagraph {
            lines.append(line)
            content.body = rest
            content.partHead()
        }
        if isOrderBelow, let line = lastLine, let rest = content.body.without(lastLine: line) {
            lines.append(MarkupText.stated(line))
            content.body = rest
        }
        for line in lines { content.note(line) }
        return content
    }

    private var isOrderAbove: Bool {
        guard let paragraph, hasMore, paragraph.columns <= Self.widest else { return false }
        return Self.isOrder(paragraph) || !above.isEmpty && DeskWords(paragraph, in: .above).isEmbargo
    }

    private var isOrderBelow: Bool {
        guard let lastLine, hasMore, lastLine != paragraph else { return false }
        return Self.isOrder(lastLine)
    }

    private var isOrderInSubheadline: Bool {
        subheadline.map(Self.isOrder) ?? false
    }

    /// A whole sentence may be a story's, but for one in capitals.
    private static func isOrder(_ line: String) -> Bool {
        let isLine = !line.endsSentence || line.hasSuffix(")") || line == line.uppercased()
        return isLine && line.columns <= widest && DeskWords.isEmbargo(prose: line)
    }
}

extension Content {
    /// A dateline behind what left the head of the text.
    fileprivate mutating func partHead() {
        guard let dateline, let tag = Body.paragraphTag(leading: body.html[...]),
            let end = body.html[tag.endIndex...].firstIndex(of: "<")
        else { return }
        let first = body.html[tag.endIndex..<end]
        guard let parted = StatedLine.part(String(first), after: dateline),
            let rest = try? Sanitizer.body(html: tag + parted.rest + body.html[end...])
        else { return }
        self.dateline = parted.printed
        body = rest
    }
}

extension Body {
    /// Nil unless both that and the rest are there.
    fileprivate var withoutFirstParagraph: Body? {
        guard Self.paragraphTag(leading: html[...]) != nil, let end = html.firstRange(ofBytes: "</p>\n") else {
            return nil
        }
        return try? Sanitizer.body(html: String(html[end.upperBound...]))
    }
}
