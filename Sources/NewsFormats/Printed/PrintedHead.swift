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
        takeHeadingAbove()
        takeChangesAbove()
        takeCreditsAbove()
        takeBylineAbove()
        guard dateline == nil else { return }
        let first = body.firstMarked ?? BodyText(body, .runningText, limit: 1).text
        // Europa Press sets it above the text in a paragraph of its own.
        let leading = AgencyDateline(leading: first).flatMap { $0.rest.isEmpty ? nil : $0 }
        guard let found = leading else {
            if !takeDatelineAbove(first), !takeDatelineBelow(first) { located = located ?? placeBelow(first) }
            return
        }
        let isSure = Self.isSure(found, of: first)
        if isSure || !isOfFeed { located = located ?? found.located }
        if isSure { take(found, of: first) }
    }

    private static func isSure(_ found: AgencyDateline, of paragraph: String) -> Bool {
        found.isOfKnownAgency || Dateline(leading: paragraph).map { !$0.rest.isEmpty } ?? false
    }

    /// - Parameter line: the paragraph above, if it is not the first.
    private mutating func take(_ found: AgencyDateline, of paragraph: String, below line: String? = nil) {
        guard let rest = body.withoutHead(of: paragraph, until: found.rest, below: line) else { return }
        body = rest
        dateline = found.printed
        var named = byline
        let text = StatedLine.withoutByline(found.rest, &named, behind: found.printed)
        if text != found.rest {
            guard let rest = body.withoutHead(of: found.rest, until: text, below: line) else { return }
            body = rest
        }
        byline = named.map(Sanitizer.line)
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

    /// Below a short line that is no sentence: who wrote it in words that we do not know, a vignette. If another dateline
    /// follows, these are several stories.
    private mutating func takeDatelineBelow(_ line: String) -> Bool {
        guard line.utf8.count <= Self.longestLine, !line.endsSentence else { return false }
        let below = body.paragraphs(below: line, atMost: 2)
        guard let paragraph = below.first, let found = AgencyDateline(leading: paragraph), !found.rest.isEmpty,
            Self.isSure(found, of: paragraph), below.dropFirst().allSatisfy({ AgencyDateline(leading: $0) == nil })
        else { return false }
        located = located ?? found.located
        take(found, of: paragraph, below: line)
        return true
    }

    /// A heading above the text that says what the headline says, in whatever format: a page would show it twice.
    private mutating func takeHeadingAbove() {
        guard let heading = body.headingAbove, headline.saysTheSame(as: heading.text) else { return }
        body = Sanitizer.body(body, without: body.html.startIndex..<heading.end)
    }

    /// What agencies say to desks in brackets above a text of what is new in it: `(Adds quotes, background)`.
    private mutating func takeChangesAbove() {
        guard body.html.utf8.starts(with: "<p>(".utf8) else { return }
        let line = body.html.utf8.dropFirst(3).prefix(Self.longestChanges)
        guard let end = line.firstIndex(of: UInt8(ascii: "<")), let text = String(line[..<end]),
            DeskWords.isChange(MarkupText.stated(text)), let rest = body.withoutFirstParagraph(text)
        else { return }
        note(MarkupText.stated(text))
        body = rest
    }

    /// A line for other desks, unless they have it.
    mutating func note(_ text: String) {
        let line = Sanitizer.line(text)
        let noted = edNote.map { $0.split(separator: "\n").map { String($0) } } ?? []
        if !noted.contains(where: { $0.saysTheSame(as: line) }) { edNote = (noted + [line]).joined(separator: "\n") }
    }

    /// Xinhua's site has `Source: Xinhua`, `Editor: huaxia` and the hour between headline and text.
    private mutating func takeCreditsAbove() {
        for _ in 0..<Self.mostCredits {
            guard body.html.hasPrefix("<p>") else { return }
            let line = body.html.utf8.dropFirst(3).prefix(Self.longestLine)
            guard let end = line.firstIndex(of: UInt8(ascii: "<")), let text = String(line[..<end]),
                let rest = body.withoutFirstParagraph(text),
                takeSource(text) ?? EndMark.isOfTransmission(text)
            else { return }
            body = rest
        }
    }

    private static let mostCredits = 3

    /// `By Ann Lee` above the text, where no field says it, or the same; the agency in full there is its credit.
    private mutating func takeBylineAbove() {
        guard body.html.hasPrefix("<p>") else { return }
        let line = body.html.utf8.dropFirst(3).prefix(Self.longestLine)
        guard let end = line.firstIndex(of: UInt8(ascii: "<")), let text = String(line[..<end]), !text.contains("&")
        else { return }
        if AgencyName.isFull(text), let rest = body.withoutFirstParagraph(text) {
            credit = credit ?? Sanitizer.line(text)
            body = rest
            return
        }
        let below = body.paragraphs(below: text, atMost: 1).first
        guard let name = Byline.onItsOwn(text, above: below), below.map(FactLine.isFact) != true,
            byline == nil || byline == name, let rest = body.withoutFirstParagraph(text)
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
    private static let longestChanges = 300
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
    ///
    /// - Parameter line: a first paragraph to which this is the second.
    fileprivate func withoutHead(of text: String, until rest: String, below line: String? = nil) -> Body? {
        let count = text.unicodeScalars.count - rest.unicodeScalars.count
        guard count > 0, !rest.isEmpty, let start = line.map(startOfText(below:)) ?? startOfText else { return nil }
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

    /// The beginnings, up to the first markup, of the paragraphs below a first that is nothing but this line.
    fileprivate func paragraphs(below line: String, atMost count: Int) -> [String] {
        guard let start = startOfText(below: line) else { return [] }
        var paragraphs: [String] = []
        var rest = html[start...]
        while paragraphs.count < count {
            paragraphs.append(String(rest.prefix { $0 != "<" }))
            guard let end = rest.firstRange(ofBytes: "</p>\n<p>") else { break }
            rest = rest[end.upperBound...]
        }
        return paragraphs
    }

    private func startOfText(below line: String) -> String.Index? {
        let head = "<p>" + line + "</p>\n<p>"
        guard html.utf8.starts(with: head.utf8) else { return nil }
        return html.utf8.index(html.startIndex, offsetBy: head.utf8.count)
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

    /// The text of a heading at the very beginning, if something stands below it, and where that begins.
    fileprivate var headingAbove: (text: String, end: String.Index)? {
        let bytes = html.utf8
        guard bytes.starts(with: "<h".utf8), let level = bytes.dropFirst(2).first, (0x31...0x36).contains(level),
            bytes.dropFirst(3).first == UInt8(ascii: ">")
        else { return nil }
        let start = bytes.index(html.startIndex, offsetBy: 4)
        let close = [UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: "h"), level, UInt8(ascii: ">"), 0x0A]
        var place = start
        while let mark = bytes[place...].prefix(Self.longestHeading).firstIndex(of: UInt8(ascii: "<")) {
            if bytes[mark...].starts(with: close) {
                let text = MarkupText.stated(String(html[start..<mark]))
                return (text, bytes.index(mark, offsetBy: close.count))
            }
            place = bytes.index(after: mark)
        }
        return nil
    }

    /// In bytes, between two tags of it.
    private static let longestHeading = 500

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
