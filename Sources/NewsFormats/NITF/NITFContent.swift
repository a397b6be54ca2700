import LibXML
import NewsModel

/// Reads `body.content` and writes the body that it makes, element by element.
///
/// NITF's block structure becomes HTML's, enriched text its text. What repeats a field (headline, dateline) leaves the
/// text; what the sanitizer does not allow goes there.
struct NITFContent {
    /// What the end of an open element calls for.
    enum Role {
        case text, part, namePart, block
        case event(String)
        case paragraph
        /// With `quote-source`, until a `credit` says it.
        case quote(source: String?)
        case numerator
    }

    var builder = BodyBuilder(base: nil, capacity: 4096)
    var pictures: [Picture] = []
    var notes: [String] = []
    private(set) var dateline: String?
    private(set) var located: String?
    private(set) var byline: String?
    private(set) var correctionNote: String?

    private var headlines: [String] = []
    private var hasByline = false
    private var open: [Role] = []
    /// Whether no prose has been written, so that a dateline may still come.
    private var isAtHead = true
    private var head = ""
    private var dropsDash = false
    /// Text that stands directly in the content or a block; where nothing else does, it is typed text or HTML.
    private var loose = ""
    private var blocks = 0
    /// The text of the only paragraph, if it is nothing but text.
    private var sole: String?
    /// The body before a block that the next one repeats.
    private var beforeLead: BodyBuilder?
    /// Whether nothing but `blank` has come since the end of a part, or of a numerator.
    private var isAfterPart = false
    private var isAfterNamePart = false
    private var isAfterNumerator = false
    private var blank = ""
    /// Of the line so far, for lines that were wrapped by hand.
    private var columns = 0
    private var lastByte: UInt8 = 0x20

    /// What the fields say that the text may repeat.
    mutating func begin(headlines: [String?], dateline: String?, byline: String?) {
        self.headlines = headlines.compactMap { $0 }
        self.dateline = dateline
        hasByline = byline != nil
    }

    /// Everything inside the element on which the reader stands.
    mutating func readContent(of reader: XMLReader) throws(XMLError) {
        if !reader.isEmptyElement { try readRest(of: reader) }
    }

    /// What is left of an element, its first nodes having been read.
    mutating func readRest(of reader: XMLReader) throws(XMLError) {
        let outside = open.count
        while try reader.read() {
            switch reader.kind {
            case .element: try start(reader)
            case .endElement:
                if open.count == outside { return }
                end(open.removeLast())
            case .text, .cdata, .whitespace: add(reader.text)
            case .none, .comment, .processingInstruction, .documentType: break
            }
        }
    }

    /// The element on which the reader stands, and everything inside it.
    mutating func readElement(_ reader: XMLReader) throws(XMLError) {
        guard let role = try begin(reader) else { return }
        try readContent(of: reader)
        end(role)
    }

    private mutating func start(_ reader: XMLReader) throws(XMLError) {
        let isEmpty = reader.isEmptyElement
        guard let role = try begin(reader) else { return }
        if isEmpty { end(role) } else { open.append(role) }
    }
}

// MARK: Elements

extension NITFContent {
    /// Nil where the element has been read to its end.
    private mutating func begin(_ reader: XMLReader) throws(XMLError) -> Role? {
        if reader.isElement("p") {
            beginBlock()
            builder.add(.start(name: "p", attributes: reader.languageAttribute))
            return .paragraph
        }
        let name = reader.localName
        switch NITFElement.named(name) {
        case .enriched: return .text
        case .part:
            if isAfterPart {
                blank = ""
                add(", ")
            }
            return .part
        case .namePart:
            if isAfterNamePart, blank.isEmpty { add(" ") }
            return .namePart
        case .fraction:
            if lastByte.isDigit { add(" ") }
            return .text
        case .numerator: return .numerator
        case .denominator:
            if isAfterNumerator { add("/") }
            return .text
        case .skipped: try reader.skipElement()
        case .heading: return try heading(reader)
        case .block: return try block(reader)
        case .media:
            endHead()
            try readMedia(reader)
        case .note: return try note(reader)
        case .quote:
            beginBlock()
            builder.add(.start(name: "blockquote", attributes: reader.languageAttribute))
            return .quote(source: reader.attribute("quote-source"))
        case .byline: try readByline(reader)
        case .dateline: try readDateline(reader)
        case .html(let own):
            if own != "cite" { beginBlock() } else { endHead() }
            forgetQuoteSource(own)
            builder.add(.start(name: own, attributes: reader.languageAttribute))
            return .event(own)
        case nil: return html(name, reader)
        }
        return nil
    }

    private mutating func end(_ role: Role) {
        switch role {
        case .text: break
        case .part: isAfterPart = true
        case .namePart: isAfterNamePart = true
        case .numerator: isAfterNumerator = true
        case .block: endHead()
        case .paragraph:
            let isPlain = isAtHead && !head.isBlank
            let text = endHead()
            if isPlain, blocks == 1 { sole = text }
            builder.add(.end(name: "p"))
            columns = 0
        case .event(let name):
            endHead()
            builder.add(.end(name: name))
        case .quote(let source):
            endHead()
            if let source = source?.oneLine, !source.isEmpty {
                builder.add(.start(name: "cite", attributes: []))
                builder.add(.text(source))
                builder.add(.end(name: "cite"))
            }
            builder.add(.end(name: "blockquote"))
        }
    }

    /// An element of HTML's, or one that nobody knows.
    private mutating func html(_ name: String, _ reader: XMLReader) -> Role {
        switch name {
        case "br":
            addBreak()
            return .text
        case "em", "a", "q", "sub", "sup", "b", "i", "strong", "span": endHead()
        case "img":
            endHead()
            if let picture = reader.htmlPicture { pictures.append(picture) }
        default: beginBlock()
        }
        builder.add(.start(name: name, attributes: reader.allAttributes))
        return .event(name)
    }

    /// Before the text begins, a heading that repeats the headline goes.
    private mutating func heading(_ reader: XMLReader) throws(XMLError) -> Role? {
        beginBlock()
        guard isAtHead else {
            builder.add(.start(name: "h2", attributes: reader.languageAttribute))
            return .event("h2")
        }
        guard let text = try NITFText.line(reader), !headlines.contains(where: { $0.saysTheSame(as: text) }) else {
            return nil
        }
        builder.add(.start(name: "h2", attributes: []))
        builder.add(.text(text))
        builder.add(.end(name: "h2"))
        return nil
    }

    /// The New York Times sends the beginning of the text as a block of its own before the whole, and what it has
    /// corrected since in another.
    private mutating func block(_ reader: XMLReader) throws(XMLError) -> Role? {
        endHead()
        guard let name = reader.attribute("class") else { return .block }
        switch name {
        case "lead_paragraph", "online_lead_paragraph": if beforeLead == nil { beforeLead = builder }
        case "full_text":
            if let before = beforeLead {
                builder = before
                isAtHead = true
            }
        case "correction_text":
            correctionNote = try NITFText.line(reader)
            return nil
        default: break
        }
        return .block
    }

    /// Notes of type `npa` are not for publication, and notes of the editors are not for readers.
    private mutating func note(_ reader: XMLReader) throws(XMLError) -> Role? {
        if reader.attribute("type") == "npa" || reader.attribute("noteclass") == "editorsnote" {
            if let text = try NITFText.line(reader) { notes.append(text) }
            return nil
        }
        beginBlock()
        builder.add(.start(name: "aside", attributes: []))
        return .event("aside")
    }

    private mutating func forgetQuoteSource(_ name: String) {
        guard name == "cite", let index = open.lastIndex(where: { if case .quote = $0 { true } else { false } }) else {
            return
        }
        open[index] = .quote(source: nil)
    }

    private mutating func readByline(_ reader: XMLReader) throws(XMLError) {
        guard let text = try NITFText.line(reader) else { return }
        if isAtHead, !hasByline, byline == nil {
            byline = text
        } else {
            add(paragraph: text)
        }
    }

    /// In a block or, against the standard, in the first paragraph.
    private mutating func readDateline(_ reader: XMLReader) throws(XMLError) {
        let text = try NITFText(reader)
        let line = StatedLine.dateline(text.line)
        guard isAtHead, head.isBlank, !line.isEmpty, dateline.map({ $0.saysTheSame(as: line) }) ?? true else {
            return add(text.line)
        }
        dateline = line
        located = text.located
        dropsDash = true
    }
}

// MARK: Text

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

    private mutating func write(_ text: String) {
        if open.allSatisfy({ if case .block = $0 { true } else { false } }) {
            if !loose.isEmpty || !text.isBlank { loose += text }
        } else if isAtHead {
            if !head.isEmpty || !text.isBlank { head += text }
        } else {
            builder.add(.text(text))
            columns += text.utf8.count
        }
        lastByte = text.utf8.last ?? lastByte
    }

    /// A block begins, or something that is no text.
    private mutating func beginBlock() {
        endHead()
        blocks += 1
        sole = nil
    }

    /// Writes the text that was held back for the sake of its dateline.
    @discardableResult
    private mutating func endHead() -> String {
        if !loose.isEmpty {
            builder.add(.text(loose))
            loose = ""
        }
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
    private mutating func addBreak() {
        endHead()
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
        if blocks == 0, !loose.isBlank {
            if MarkupText.looksLikeHTML(loose), let html = try? Sanitizer.body(html: loose) { return html }
            return Sanitizer.body(paragraphs: NewsMLG2Story.paragraphs(loose))
        }
        if let sole, blocks == 1, sole.utf8.contains(UInt8(ascii: "\n")),
            let typed = NewsMLG2Story.typedParagraphs([.start(name: "p", attributes: []), .text(sole), .end(name: "p")])
        {
            return Sanitizer.body(paragraphs: typed)
        }
        endHead()
        return Sanitizer.body(builder)
    }
}

extension XMLReader {
    fileprivate var languageAttribute: [MarkupAttribute] {
        attribute("lang", namespace: Self.xmlNamespace).map { [MarkupAttribute(name: "lang", value: $0)] } ?? []
    }

    fileprivate var allAttributes: [MarkupAttribute] {
        var attributes: [MarkupAttribute] = []
        forEachAttribute { name, namespace, value in
            let isXML = namespace == Self.xmlNamespace.description
            attributes.append(MarkupAttribute(name: isXML ? "xml:" + name : name, value: XMLText.clean(value)))
        }
        return attributes
    }

    fileprivate var htmlPicture: Picture? {
        guard let source = attribute("src")?.oneLine, !source.isEmpty else { return nil }
        let rendition = Picture.Rendition(
            href: source, width: attribute("width").flatMap { Int($0) }, height: attribute("height").flatMap { Int($0) }
        )
        return Picture(alternativeText: attribute("alt")?.oneLine, renditions: [rendition])
    }
}
