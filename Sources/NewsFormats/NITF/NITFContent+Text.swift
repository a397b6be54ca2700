import LibXML
import NewsModel

/// Text, held back until it is known whether it is a dateline, a part of a name, or typed copy.
extension NITFContent {
    mutating func add(_ text: String) {
        if isAfterPart || isAfterNamePart || isAfterNumerator {
            if text.isBlank {
                blank += text
                return
            }
            isAfterPart = false
            isAfterNamePart = false
            isAfterNumerator = false
            if !blank.isEmpty { write(blank) }
            blank = ""
        }
        write(text)
    }

    mutating func write(_ text: String) {
        if isLoose {
            if !loose.isEmpty || isInRun || !text.isBlank { loose += text }
        } else if headingAtHead != nil {
            headingAtHead?.text += text
            builder.add(.text(text))
        } else if isAtHead {
            if !head.isEmpty || !text.isBlank { head += text }
        } else {
            builder.add(.text(text))
            columns += text.utf8.count
        }
        lastByte = text.utf8.last ?? lastByte
    }

    /// Whether text is directly in the content or a block.
    var isLoose: Bool {
        open.allSatisfy(\.isTransparent)
    }

    /// HTML as CDATA in an element.
    mutating func add(html: String) {
        endHead()
        guard let events = try? HTMLFragment(html).events else { return write(html) }
        isAtHead = false
        for event in events { builder.add(event) }
    }

    /// A block begins, or something other than text.
    mutating func beginBlock() {
        beginMarkup()
        isInRun = false
        blocks += 1
        sole = nil
        isAfterPart = false
        isAfterNamePart = false
        isAfterNumerator = false
        blank = ""
    }

    /// Markup begins, in text or between texts.
    mutating func beginMarkup() {
        endHead()
        endLoose()
        guard isLoose else { return }
        isTyped = false
        isInRun = true
    }

    /// A removed block begins or ends: its text is separate from what is beside it.
    mutating func partLoose() {
        if !loose.isBlank {
            loose += "\n\n"
            return
        }
        loose = ""
        guard isInRun else { return }
        isInRun = false
        builder.add(.start(name: "div", attributes: []))
        builder.add(.end(name: "div"))
    }

    /// Writes the text between blocks. If it is HTML, it was escaped or is CDATA.
    private mutating func endLoose() {
        guard !loose.isEmpty else { return }
        let text = withoutDateline(loose)
        loose = ""
        if MarkupText.looksLikeHTML(text), let events = try? HTMLFragment(text).events {
            for event in events { builder.add(event) }
        } else {
            add(typed: text)
        }
    }

    /// Blank lines separate paragraphs, like two breaks.
    private mutating func add(typed text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0, index < lines.count - 1, String(line).isBlank {
                for _ in 1...2 { addBreakEvents() }
            } else {
                builder.add(.text(index == 0 ? String(line) : "\n" + line))
            }
        }
    }

    private mutating func addBreakEvents() {
        builder.add(.start(name: "br", attributes: []))
        builder.add(.end(name: "br"))
    }

    /// Loose text, without the dateline at its beginning.
    private mutating func withoutDateline(_ text: String) -> String {
        guard isAtHead, let dateline, let parted = StatedLine.part(text, after: dateline) else { return text }
        isAtHead = false
        self.dateline = parted.printed
        return withoutByline(parted)
    }

    /// The text behind a dateline, without the reporters in brackets that Xinhua names there.
    private mutating func withoutByline(_ parted: (printed: String, rest: String)) -> String {
        var name = byline ?? statedByline
        let rest = StatedLine.withoutByline(parted.rest, &name, behind: parted.printed)
        if name != statedByline { byline = name }
        return rest
    }

    /// Writes the text that was held back because of its dateline.
    @discardableResult
    mutating func endHead() -> String {
        guard isAtHead, !head.isBlank else { return "" }
        isAtHead = false
        var text = head
        head = ""
        if dropsDash {
            let isLeft: (Unicode.Scalar) -> Bool = { $0.isBlank || $0 == "\n" || "-–—―:_".unicodeScalars.contains($0) }
            text = String(text.unicodeScalars.drop(while: isLeft))
        } else if let dateline, let parted = StatedLine.part(text, after: dateline) {
            self.dateline = parted.printed
            text = withoutByline(parted)
        }
        builder.add(.text(text))
        columns = text.utf8.count
        return text
    }

    /// AAP breaks lines by hand and leaves the space before the break: `in <br />four`.
    mutating func addBreak() {
        beginMarkup()
        let isWrapped = lastByte == 0x20 && (45...82).contains(columns)
        columns = 0
        if !isWrapped { addBreakEvents() }
    }

    /// A paragraph of plain text.
    mutating func add(paragraph: String) {
        beginBlock()
        builder.add(.start(name: "p", attributes: []))
        builder.add(.text(paragraph))
        builder.add(.end(name: "p"))
    }

    /// The body; call it once, after the last element.
    mutating func finish() -> Body {
        if isTyped, !loose.isBlank, !MarkupText.looksLikeHTML(loose) {
            return Sanitizer.body(paragraphs: TypedText.paragraphs(withoutDateline(loose)))
        }
        if let sole, blocks == 1, MarkupText.looksLikeHTML(sole), let events = try? HTMLFragment(sole).events {
            return Sanitizer.body(events: events)
        }
        if let sole, blocks == 1, sole.utf8.contains(UInt8(ascii: "\n")),
            let typed = TypedText.paragraphs(of: [.start(name: "p", attributes: []), .text(sole), .end(name: "p")])
        {
            return Sanitizer.body(paragraphs: typed)
        }
        endHead()
        endLoose()
        return Sanitizer.body(builder)
    }
}
