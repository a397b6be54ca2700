import LibXML
import NewsModel

/// Writes a body as NITF's `body.content`: HTML's blocks become NITF's, and inline elements without an equivalent in
/// NITF stay HTML, in its own namespace, as the schema allows in running text.
///
/// NITF cannot express directions, figures (their pictures and captions become paragraphs), several bodies of a table,
/// and markup in preformatted text.
struct NITFBodyWriter {
    /// An open element of the output.
    private enum Open {
        /// An element of NITF that contains blocks and no text, like the content itself.
        case blocks
        /// One that contains text, and perhaps blocks.
        case text
        /// Required around text where only blocks are allowed.
        case impliedParagraph
        /// The rows of a table go here.
        case table(Rows)
        case row
        /// `pre`.
        case verbatim
        /// HTML's in running text, with its content.
        case foreign
    }

    private enum Rows {
        case none, bare, body
    }

    private let writer: XMLWriter
    private var open: [Open] = [.blocks]
    /// For each open element of the body, the number of elements to end with it.
    private var sources: [Int] = []

    init(_ writer: XMLWriter) {
        self.writer = writer
    }

    static func write(_ body: Body, to writer: XMLWriter) {
        var content = NITFBodyWriter(writer)
        let events = body.events
        for index in events.indices {
            switch events[index] {
            case .start(let name, let attributes):
                content.start(name, attributes, holdsTextOnly: events.holdsTextOnly(from: index))
            case .text(let text): content.add(text)
            case .end: content.end()
            }
        }
        content.endImplied()
    }
}

extension NITFBodyWriter {
    /// An implied paragraph ends where a block begins or its parent ends.
    private mutating func endImplied() {
        guard case .impliedParagraph? = open.last else { return }
        pop()
    }

    private mutating func push(_ name: String, _ kind: Open, _ attributes: [MarkupAttribute] = []) {
        if case .blocks = kind {
            writer.start(name)
        } else {
            writer.start(name, mixed: true)
        }
        for attribute in attributes { writer.attribute(attribute.name, attribute.value) }
        open.append(kind)
    }

    private mutating func pop() {
        open.removeLast()
        writer.end()
    }

    /// Also for a division or figure, which are not written: what follows does not belong to its text.
    private mutating func end() {
        endImplied()
        for _ in 0..<(sources.popLast() ?? 0) { pop() }
    }

    private mutating func add(_ text: String) {
        switch open[open.count - 1] {
        case .text, .foreign, .verbatim, .impliedParagraph: writer.text(text)
        case .blocks, .table, .row:
            guard !text.isBlank else { return }
            push("p", .impliedParagraph)
            writer.text(text)
        }
    }
}

// MARK: - Elements

extension NITFBodyWriter {
    private mutating func start(_ name: String, _ attributes: [MarkupAttribute], holdsTextOnly: Bool) {
        switch open[open.count - 1] {
        case .verbatim:
            if name == "br" { writer.text("\n") }
            return sources.append(0)
        case .foreign:
            startForeign(name, attributes)
            return sources.append(1)
        case .blocks, .text, .impliedParagraph, .table, .row: break
        }
        if Self.blocks.contains(name) {
            endImplied()
            sources.append(startBlock(name, attributes))
        } else {
            if case .blocks? = open.last { push("p", .impliedParagraph) }
            let depth = open.count
            startInline(name, attributes, holdsTextOnly: holdsTextOnly)
            sources.append(open.count - depth)
        }
    }

    private static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "aside", "pre", "hr",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "div", "figure", "figcaption",
    ]

    /// - Returns: the number of elements that end with it.
    private mutating func startBlock(_ name: String, _ attributes: [MarkupAttribute]) -> Int {
        let language = attributes.language
        switch name {
        case "p", "figcaption": push("p", .text, language)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            push("hl2", .text, language + (name == "h2" ? [] : [MarkupAttribute(name: "class", value: name)]))
        case "ul", "dl", "dd": push(name, .blocks, language)
        case "ol":
            let start = attributes.first { $0.name == "start" }.map { MarkupAttribute(name: "seqnum", value: $0.value) }
            push(name, .blocks, language + [start].compactMap { $0 })
        case "li", "dt", "caption": push(name, .text, language)
        case "blockquote":
            push("bq", .blocks, language)
            push("block", .blocks)
            return 2
        case "aside":
            push("note", .blocks, language)
            push("body.content", .blocks)
            return 2
        case "pre": push("pre", .verbatim, language)
        case "hr": push("hr", .blocks)
        case "table": push("table", .table(.none), language)
        case "thead", "tbody", "tfoot": return startRows(name, language)
        case "tr":
            if case .table(.none)? = open.last { open[open.count - 1] = .table(.bare) }
            push("tr", .row, language)
        case "td", "th": push(name, .text, language + attributes.filter { ["colspan", "rowspan"].contains($0.name) })
        default: return 0
        }
        return 1
    }

    /// NITF has the head, the foot and one body of a table, in this order. The body stays open until the table ends,
    /// for rows in another order.
    private mutating func startRows(_ name: String, _ language: [MarkupAttribute]) -> Int {
        guard case .table(.none)? = open.last else { return 0 }
        push(name, .blocks, language)
        guard name == "tbody" else { return 1 }
        open[open.count - 2] = .table(.body)
        sources[sources.count - 1] += 1
        return 0
    }

    private mutating func startInline(_ name: String, _ attributes: [MarkupAttribute], holdsTextOnly: Bool) {
        switch name {
        case "br": push(name, .text)
        case "a": push(name, .text, attributes.language + attributes.filter { ["href", "title"].contains($0.name) })
        case "em", "q": push(name, .text, attributes.language)
        case "sub" where holdsTextOnly, "sup" where holdsTextOnly:
            push("num", .text)
            push(name, .text)
        case _ where NITFElement.emphasis.contains(name):
            push("em", .text, attributes.language + [MarkupAttribute(name: "class", value: name)])
        default: startForeign(name, attributes)
        }
    }

    private mutating func startForeign(_ name: String, _ attributes: [MarkupAttribute]) {
        writer.start(name, mixed: true)
        if case .foreign? = open.last {} else { writer.namespace(nil, XHTML.namespace) }
        for attribute in attributes { writer.attribute(attribute.name, attribute.value) }
        open.append(.foreign)
    }
}

extension [MarkupAttribute] {
    fileprivate var language: [MarkupAttribute] {
        compactMap { $0.name == "lang" ? MarkupAttribute(name: "xml:lang", value: $0.value) : nil }
    }
}

extension [MarkupEvent] {
    /// Whether the element that starts there has only text.
    fileprivate func holdsTextOnly(from index: Int) -> Bool {
        guard index + 2 < count, case .text = self[index + 1], case .end = self[index + 2] else { return false }
        return true
    }
}

extension Body {
    /// The body's events. It is sanitized and needs no limits; if libxml2 refuses it, as with a text of ten megabytes,
    /// at least its words are kept.
    fileprivate var events: [MarkupEvent] {
        var limits = XMLLimits()
        (limits.inputBytes, limits.textBytes, limits.tagBytes) = (.max, .max, .max)
        do {
            let reader = try XMLReader(Array("<div>\(html)</div>".utf8), limits: limits)
            _ = try reader.read()
            return try reader.contentEvents()
        } catch {
            let text = BodyText(self, .everything).text
            return [.start(name: "p", attributes: []), .text(text), .end(name: "p")]
        }
    }
}
