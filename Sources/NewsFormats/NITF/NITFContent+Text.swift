import LibXML
import NewsModel

/// Text: what of it is held back until it is known whether it is a dateline, a part of a name, or typed copy.
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
        if open.allSatisfy(\.isTransparent) {
            if !loose.isEmpty || !text.isBlank { loose += text }
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

    /// A block begins, or something that is no text.
    mutating func beginBlock() {
        endHead()
        endLoose()
        blocks += 1
        sole = nil
        isAfterPart = false
        isAfterNamePart = false
        isAfterNumerator = false
        blank = ""
    }

    /// Writes text that stood between blocks. Where it is HTML it was escaped or is CDATA.
    mutating func endLoose() {
        guard !loose.isEmpty else { return }
        if MarkupText.looksLikeHTML(loose), let events = try? HTMLFragment(loose).events {
            for event in events { builder.add(event) }
        } else {
            builder.add(.text(loose))
        }
        loose = ""
    }

    /// Writes the text that was held back for the sake of its dateline.
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
            text = parted.rest
        }
        builder.add(.text(text))
        columns = text.utf8.count
        return text
    }

    /// AAP breaks the lines of its copy by hand and leaves the blank before the break: `in <br />four`.
    mutating func addBreak() {
        endHead()
        endLoose()
        let isWrapped = lastByte == 0x20 && (45...82).contains(columns)
        columns = 0
        if isWrapped { return }
        builder.add(.start(name: "br", attributes: []))
        builder.add(.end(name: "br"))
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
        if blocks == 0, !loose.isBlank, !MarkupText.looksLikeHTML(loose) {
            return Sanitizer.body(paragraphs: NewsMLG2Story.paragraphs(loose))
        }
        if let sole, blocks == 1, sole.utf8.contains(UInt8(ascii: "\n")),
            let typed = NewsMLG2Story.typedParagraphs([.start(name: "p", attributes: []), .text(sole), .end(name: "p")])
        {
            return Sanitizer.body(paragraphs: typed)
        }
        endHead()
        endLoose()
        return Sanitizer.body(builder)
    }
}
