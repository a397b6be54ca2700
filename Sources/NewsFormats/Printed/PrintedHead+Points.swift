import NewsModel

/// Byline and dateline below the points of a story that Reuters sets above them: `* Fares rise in May`.
extension Content {
    mutating func takeHeadBelowPoints() {
        guard let start = body.endOfPoints else { return }
        if let line = body.paragraph(at: start), let name = Byline.onItsOwn(MarkupText.stated(line.text)),
            byline == nil || byline == name, line.isWhole
        {
            byline = Sanitizer.line(name)
            body = Sanitizer.body(body, without: start..<line.end)
        }
        guard let place = body.endOfPoints, let line = body.paragraph(at: place),
            let found = datelineBelowPoints(line.text), !found.rest.isEmpty, line.text.ends(withBytes: found.rest)
        else { return }
        let head = line.text.utf8.count - found.rest.utf8.count
        dateline = Sanitizer.line(found.printed)
        located = located ?? AgencyDateline.place(in: found.printed)
        body = Sanitizer.body(body, without: line.start..<body.html.utf8.index(line.start, offsetBy: head))
    }

    private func datelineBelowPoints(_ text: String) -> (printed: String, rest: String)? {
        if let dateline { return StatedLine.part(text, after: dateline) }
        guard let found = AgencyDateline(leading: text), found.isOfKnownAgency else { return nil }
        return (found.printed, found.rest)
    }
}

extension Body {
    /// Behind the points at the very beginning, if more follows.
    fileprivate var endOfPoints: String.Index? {
        var place = html.startIndex
        while Self.points.contains(where: { html.utf8[place...].starts(with: $0.utf8) }) {
            guard let end = html[place...].firstRange(ofBytes: "</p>\n") else { return nil }
            place = end.upperBound
        }
        return place > html.startIndex && place < html.endIndex ? place : nil
    }

    private static let points = ["<p>* ", "<p>• "]

    /// The text of a paragraph up to the first markup, where the next one begins, and whether the text is all of it.
    fileprivate func paragraph(at place: String.Index) -> (
        text: String, start: String.Index, end: String.Index, isWhole: Bool
    )? {
        guard let tag = Self.paragraphTag(leading: html[place...]) else { return nil }
        let text = html.utf8[tag.endIndex...]
        guard let end = text.firstIndex(of: UInt8(ascii: "<")) else { return nil }
        let isWhole = html.utf8[end...].starts(with: "</p>\n".utf8)
        return (
            String(html[tag.endIndex..<end]), tag.endIndex, isWhole ? html.utf8.index(end, offsetBy: 5) : end, isWhole
        )
    }
}
