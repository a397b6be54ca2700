import NewsModel

/// What agencies print at the head of a text instead of stating it in fields: place, day and agency, and who wrote it.
///
/// Formats that have such fields are sent without them all the same (PAP, ANSA, MTI, Kyodo), and feeds have none.
/// What is found leaves the text, as it does in plain text.
extension Content {
    /// - Parameters:
    ///   - isCaption: whether the text is a picture's caption, of which only the place is asked.
    ///   - isOfFeed: whether anybody may have written it, so that no unknown name in brackets is believed to be an
    ///     agency (`Harbour Ltd (HBR) - `), not even for the place.
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
        takeHeadlineBelow()
        takeHeadBelowPoints()
        if let dateline { return takeHead(statedAs: dateline) }
        let first = body.firstMarked ?? BodyText(body, .runningText, limit: 1).text
        // Europa Press sets it above the text in a paragraph of its own.
        let leading = AgencyDateline(leading: first).flatMap { $0.rest.isEmpty ? nil : $0 }
        guard let found = leading else {
            if let city = Dateline.cityAlone(first, of: [byline, credit, source]) { return take(city, of: first) }
            if !takeDatelineAbove(first), !takeDatelineBelow(first), !takeDatelineBelowLead() {
                located = located ?? placeBelow(first)
            }
            return
        }
        let isSure = Self.isSure(found, of: first)
        if isSure || !isOfFeed { located = located ?? found.located }
        if isSure { take(found, of: first) }
    }

    private static func isSure(_ found: AgencyDateline, of paragraph: String) -> Bool {
        found.isOfKnownAgency || Dateline(leading: paragraph).map { !$0.rest.isEmpty } ?? false
    }

    private mutating func take(_ found: Dateline, of paragraph: String) {
        guard let rest = body.withoutHead(of: paragraph, until: found.rest) else { return }
        body = rest
        dateline = Sanitizer.line(found.printed)
        located = located ?? AgencyDateline.place(in: found.printed)
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

    /// Below a short line that is no sentence: who wrote it in words that we do not know, a vignette. If another
    /// dateline follows, these are several stories.
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

    /// A stated dateline that the text repeats where no reader of a format has looked, as in HTML within NITF.
    private mutating func takeHead(statedAs stated: String) {
        guard let word = stated.words.first, let tag = Body.paragraphTag(leading: body.html[...]),
            body.html.utf8[tag.endIndex...].starts(with: word.utf8)
        else { return }
        let text = body.html[tag.endIndex...]
        let first = String(text[..<(text.utf8.firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex)])
        guard let parted = StatedLine.part(first, after: stated),
            let rest = body.withoutHead(of: first, until: parted.rest)
        else { return }
        body = rest
        dateline = Sanitizer.line(parted.printed)
    }

    /// TT sets it below the lead: `STOCKHOLM TT`.
    private mutating func takeDatelineBelowLead() -> Bool {
        guard let end = body.html.firstRange(ofBytes: "</p>\n<p>"), body.html.utf8.starts(with: "<p>".utf8),
            let mark = body.html.utf8[end.upperBound...].prefix(Self.longestLine).firstIndex(of: UInt8(ascii: "<")),
            body.html.utf8[mark...].starts(with: "</p>\n".utf8),
            case let line = String(body.html[end.upperBound..<mark]), Dateline.isCityOfNorth(line)
        else { return false }
        dateline = Sanitizer.line(line)
        located = located ?? AgencyDateline.place(in: line)
        body = Sanitizer.body(body, without: end.lowerBound..<mark)
        return true
    }

    /// Headings above the text that say what the headline says, in whatever format, since a page would show it twice,
    /// or who wrote it.
    private mutating func takeHeadingAbove() {
        while let heading = body.headingAbove {
            if !headline.saysTheSame(as: heading.text) {
                guard let name = Byline.onItsOwn(heading.text), byline == nil || byline == name else { return }
                byline = Sanitizer.line(name)
            }
            body = Sanitizer.body(body, without: body.html.startIndex..<heading.end)
        }
    }

    /// The headline again, below a short line: Reuters sets there whose the story is, `The Sports Xchange`.
    private mutating func takeHeadlineBelow() {
        guard let line = body.firstLine(within: Self.longestLine), !line.endsSentence,
            let below = body.paragraphs(below: line, atMost: 1).first, !below.isEmpty,
            headline.saysTheSame(as: MarkupText.stated(below)),
            let place = body.html.firstRange(ofBytes: "<p>" + below + "</p>\n")
        else { return }
        body = Sanitizer.body(body, without: place)
    }

    /// What agencies say to desks in brackets above a text of what is new in it: `(Adds quotes, background)`.
    private mutating func takeChangesAbove() {
        guard let text = body.firstLine(within: Self.longestChanges), text.hasPrefix("("),
            DeskWords.isChange(MarkupText.stated(text)) || text.hasPrefix("(ATTN:") && text.hasSuffix(")"),
            let rest = body.withoutFirstParagraph(text)
        else { return }
        note(MarkupText.stated(text))
        body = rest
    }

    /// A line for other desks, unless they have it.
    mutating func note(_ text: String) {
        let line = Sanitizer.line(text)
        let noted = edNote.map { $0.split(separator: "\n").map { String($0) } } ?? []
        let said = Self.unbracketed(line)
        if !noted.contains(where: { Self.unbracketed($0).saysTheSame(as: said) }) {
            edNote = (noted + [line]).joined(separator: "\n")
        }
    }

    /// A field may have in brackets or without them what the text says too.
    private static func unbracketed(_ line: String) -> String {
        line.hasPrefix("(") && line.hasSuffix(")") ? String(line.dropFirst().dropLast()) : line
    }

    /// Xinhua's site has `Source: Xinhua`, `Editor: huaxia` and the hour between headline and text.
    private mutating func takeCreditsAbove() {
        for _ in 0..<Self.mostCredits {
            guard let text = body.firstLine(within: Self.longestLine),
                let rest = body.withoutFirstParagraph(text),
                takeSource(text) ?? (EndMark.isOfTransmission(text) || DeskName.isLine(text) || isOfRelease(text))
            else { return }
            if DeskName.isLine(text) || isOfRelease(text) { note(MarkupText.stated(text)) }
            body = rest
        }
    }

    private static let mostCredits = 3

    /// Press offices of the North: `2026-11-26 08:00:00 CET | Acme AB | Interim report`.
    private func isOfRelease(_ line: String) -> Bool {
        guard line.utf8.first?.isDigit == true, let bar = line.firstRange(ofBytes: " | ") else { return false }
        let day = String(line[..<bar.lowerBound])
        return LoneDate.isDate(day) || EndMark.isOfTransmission(day)
    }

    /// `By Ann Lee` above the text, where no field says it, or the same; the agency in full there is its credit.
    private mutating func takeBylineAbove() {
        guard let text = body.firstLine(within: Self.longestLine), !text.contains("&") else { return }
        if AgencyName.isFull(text), let rest = body.withoutFirstParagraph(text) {
            credit = credit ?? Sanitizer.line(text)
            body = rest
            return
        }
        let below = body.paragraphs(below: text, atMost: 1).first
        guard let name = Byline.onItsOwn(text, above: below) ?? Byline.withOffice(text),
            !FactLine.isBeside(below, text),
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
