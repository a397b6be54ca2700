import NewsModel

/// What agencies print at the head of a text instead of stating it in fields: place, day and agency, and who wrote it.
///
/// Formats that have such fields are sent without them all the same (PAP, ANSA, MTI, Kyodo), and feeds have none.
/// What is found leaves the text, as it does in plain text.
extension Content {
    /// - Parameters:
    ///   - isCaption: whether the text is a picture's caption, of which only the place is asked.
    ///   - isOfFeed: whether anybody may have written it, so that no unknown name in brackets is believed to be an agency
    ///     (`Harbour Ltd (HBR) - `), not even for the place.
    mutating func takePrintedHead(isCaption: Bool = false, isOfFeed: Bool = false) {
        guard body != .empty else { return }
        if isCaption {
            guard dateline == nil, located == nil else { return }
            located = AgencyDateline(leading: BodyText(body, .runningText, limit: 1).text)?.located
            return
        }
        takeBylineAbove()
        guard dateline == nil else { return }
        let first = body.firstMarked ?? BodyText(body, .runningText, limit: 1).text
        guard let found = AgencyDateline(leading: first) else {
            if !takeDatelineAbove(first) { located = located ?? placeBelow(first) }
            return
        }
        let isSure = found.isOfKnownAgency || Dateline(leading: first).map { !$0.rest.isEmpty } ?? false
        if isSure || !isOfFeed { located = located ?? found.located }
        guard isSure, let rest = body.withoutHead(of: first, until: found.rest) else { return }
        body = rest
        dateline = found.printed
        let author = Dateline.author(in: found.printed).map(Sanitizer.line)
        byline = byline ?? author
        var named = byline
        let text = StatedLine.withoutByline(found.rest, &named)
        if text != found.rest, let rest = body.withoutHead(of: found.rest, until: text) {
            body = rest
            byline = named.map(Sanitizer.line)
        }
    }

    /// A line by itself: `STOCKHOLM TT`, `Turku, 27.11. (STT)`.
    private mutating func takeDatelineAbove(_ first: String) -> Bool {
        guard first.utf8.count <= Self.longestLine, let found = Dateline(leading: first), found.rest.isEmpty,
            let rest = body.withoutFirstParagraph(first)
        else { return false }
        dateline = Sanitizer.line(found.printed)
        located = located ?? AgencyDateline.place(in: found.printed)
        body = rest
        return true
    }

    /// `By Ann Lee` above the text, where no field says it, or the same.
    private mutating func takeBylineAbove() {
        guard body.html.hasPrefix("<p>") else { return }
        let line = body.html.utf8.dropFirst(3).prefix(Self.longestLine)
        guard let end = line.firstIndex(of: UInt8(ascii: "<")), let text = String(line[..<end]), !text.contains("&"),
            let name = Byline.onItsOwn(text), byline == nil || byline == name,
            let rest = body.withoutFirstParagraph(text)
        else { return }
        byline = Sanitizer.line(name)
        body = rest
    }

    /// Thomson Reuters says in brackets what is new, and then who wrote it.
    private func placeBelow(_ first: String) -> String? {
        guard first.utf8.first == UInt8(ascii: "(") || Byline.onItsOwn(first) != nil else { return nil }
        return BodyText.paragraphs(of: body).dropFirst().prefix(2).lazy
            .compactMap { AgencyDateline(leading: $0)?.located }.first
    }

    /// In bytes.
    private static let longestLine = 120
}

extension Body {
    /// Without its first paragraph, if that is nothing but a line and more follows.
    fileprivate func withoutFirstParagraph(_ line: String) -> Body? {
        let head = "<p>" + line + "</p>\n"
        guard html.utf8.count > head.utf8.count, html.utf8.starts(with: head.utf8) else { return nil }
        return Sanitizer.body(
            self, without: html.startIndex..<html.utf8.index(html.startIndex, offsetBy: head.utf8.count))
    }

    /// Without what stands before `rest` in the first paragraph, whose text this is: of plain text, or of a first element
    /// that ends in the head or contains it (`<strong>MACAU (Lusa)</strong> - `). Pictures may stand above it.
    fileprivate func withoutHead(of text: String, until rest: String) -> Body? {
        let count = text.unicodeScalars.count - rest.unicodeScalars.count
        guard count > 0, !rest.isEmpty, let start = startOfText else { return nil }
        let head = text.unicodeScalars.prefix(count)
        let inside = html.unicodeScalars[start...]
        if inside.starts(with: head) {
            return Sanitizer.body(self, without: start..<inside.index(start, offsetBy: count))
        }
        guard let tag = Self.tag(leading: inside) else { return nil }
        let marked = inside.dropFirst(tag.utf8.count + 2)
        if marked.starts(with: head) {
            return Sanitizer.body(self, without: marked.startIndex..<marked.index(marked.startIndex, offsetBy: count))
        }
        guard let end = marked.firstIndex(of: "<"), marked[end...].starts(with: "</\(tag)>".unicodeScalars) else {
            return nil
        }
        let (first, behind) = (marked[..<end], marked[end...].dropFirst(tag.utf8.count + 3))
        let remainder = head.dropFirst(first.count)
        guard head.starts(with: first), behind.starts(with: remainder) else { return nil }
        return Sanitizer.body(self, without: start..<behind.index(behind.startIndex, offsetBy: remainder.count))
    }

    /// The first words of a text that begins marked up, and what stands behind them.
    fileprivate var firstMarked: String? {
        guard html.hasPrefix("<p><") else { return nil }
        let marked = html.unicodeScalars.dropFirst(3)
        guard let tag = Self.tag(leading: marked) else { return nil }
        let words = marked.dropFirst(tag.utf8.count + 2).prefix { $0 != "<" }
        let behind = marked[words.endIndex...].dropFirst(tag.utf8.count + 3).prefix { $0 != "<" }
        return String(words) + (words.count < Self.longestMark ? String(behind) : "")
    }

    /// In scalars; longer ones contain the head.
    private static let longestMark = 100

    private static func tag(leading text: Substring.UnicodeScalarView) -> String? {
        ["strong", "b", "em", "i"].first { text.starts(with: "<\($0)>".unicodeScalars) }
    }

    /// Behind the tag of the first paragraph, if nothing but a picture stands above it.
    private var startOfText: String.Index? {
        if html.hasPrefix("<p>") { return html.utf8.index(html.startIndex, offsetBy: 3) }
        guard html.hasPrefix("<figure>"), let end = html.firstRange(ofBytes: "</figure>\n<p>") else { return nil }
        return end.upperBound
    }
}
