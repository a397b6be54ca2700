import LibXML
import NewsModel

/// The effect of each element.
extension NITFContent {
    /// Nil if the element has been read to its end.
    mutating func begin(_ reader: XMLReader) throws(XMLError) -> Role? {
        if reader.isElement("p") {
            beginBlock()
            builder.add(.start(name: "p", attributes: reader.languageAttribute))
            return .paragraph
        }
        let name = reader.localName
        switch NITFElement.named(name) {
        case .enriched: return .text
        case .part:
            // `<person><name.family>Lee</name.family><function>minister</function></person>`
            if isAfterPart || isAfterNamePart && name == "function" {
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
            if isAfterNumerator {
                blank = ""
                add("/")
            }
            return .text
        case .skipped: try reader.skipElement()
        case .heading: return heading(reader)
        case .block: return try block(reader)
        case .media:
            endHead()
            try readMedia(reader)
        case .ownTable:
            endHead()
            try readOwnTable(reader)
        case .note: return try note(reader)
        case .quote:
            beginBlock()
            builder.add(.start(name: "blockquote", attributes: reader.languageAttribute))
            return .quote(source: reader.attribute("quote-source"))
        case .byline: try readByline(reader)
        case .dateline: try readDateline(reader)
        case .html(let own):
            if own == "cite" { beginMarkup() } else { beginBlock() }
            forgetQuoteSource(own)
            builder.add(.start(name: own, attributes: reader.languageAttribute))
            return .event(own)
        case nil where name == "img" && MarkupText.isTrackingPixel(reader.startEvent): try reader.skipElement()
        case nil: return html(name, reader)
        }
        return nil
    }

    mutating func end(_ role: Role) {
        switch role {
        case .text: break
        case .part: isAfterPart = true
        case .namePart: isAfterNamePart = true
        case .numerator: isAfterNumerator = true
        case .block:
            endHead()
            partLoose()
        case .paragraph:
            let isPlain = isAtHead && !head.isBlank
            let text = endHead()
            if isPlain, blocks == 1 { sole = text }
            builder.add(.end(name: "p"))
            columns = 0
        case .event(let name):
            endHead()
            builder.add(.end(name: name))
        case .heading(let name):
            builder.add(.end(name: name))
            endHeading()
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

    /// An element of HTML, or an unknown one.
    mutating func html(_ name: String, _ reader: XMLReader) -> Role {
        switch name {
        case "br":
            addBreak()
            return .text
        case "img":
            beginMarkup()
            if let picture = reader.htmlPicture { pictures.append(picture) }
        case _ where BodyElement.named(name)?.kind.isInText ?? false: beginMarkup()
        default: beginBlock()
        }
        let own = name == "em" ? reader.emphasis : name
        var attributes = reader.allAttributes
        if name == "ol", let number = reader.attribute("seqnum") {
            attributes.append(MarkupAttribute(name: "start", value: number))
        }
        builder.add(.start(name: own, attributes: attributes))
        return .event(own)
    }

    /// Before the text begins, a heading that repeats the headline is removed; only its end shows whether it does.
    mutating func heading(_ reader: XMLReader) -> Role {
        beginBlock()
        let name = reader.headingName
        let isFirst = isAtHead && headingAtHead == nil && headingsAtHead < Self.mostHeadingsAtHead
        if isFirst {
            headingAtHead = HeadingAtHead(before: builder)
            headingsAtHead += 1
        }
        builder.add(.start(name: name, attributes: reader.languageAttribute))
        return isFirst ? .heading(name) : .event(name)
    }

    private mutating func endHeading() {
        guard let heading = headingAtHead else { return }
        headingAtHead = nil
        let text = heading.text.oneLine
        if text.isEmpty || headlines.contains(where: { $0.saysTheSame(as: text) }) { builder = heading.before }
    }

    /// The New York Times sends the beginning of the text as a separate block before the whole, and corrections in
    /// another.
    mutating func block(_ reader: XMLReader) throws(XMLError) -> Role? {
        endHead()
        partLoose()
        guard let name = reader.attribute("class") else { return .block }
        switch name {
        case "lead_paragraph", "online_lead_paragraph": if beforeLead == nil { beforeLead = builder }
        case "full_text":
            if let before = beforeLead {
                builder = before
                beforeLead = nil
                isAtHead = true
            }
        case "correction_text":
            correctionNote = try NITFText.line(reader)
            return nil
        default: break
        }
        return .block
    }

    /// Notes of type `npa` are not for publication, and editors' notes are not for readers.
    mutating func note(_ reader: XMLReader) throws(XMLError) -> Role? {
        if reader.attribute("type") == "npa" || reader.attribute("noteclass") == "editorsnote" {
            if let text = try NITFText.line(reader) { notes.append(text) }
            return nil
        }
        beginBlock()
        builder.add(.start(name: "aside", attributes: []))
        return .event("aside")
    }

    mutating func forgetQuoteSource(_ name: String) {
        guard name == "cite", let index = open.lastIndex(where: { if case .quote = $0 { true } else { false } }) else {
            return
        }
        open[index] = .quote(source: nil)
    }

    mutating func readByline(_ reader: XMLReader) throws(XMLError) {
        guard let text = try NITFText.line(reader) else { return }
        if isAtHead, statedByline == nil, byline == nil {
            byline = text
        } else {
            add(paragraph: text)
        }
    }

    /// In a block or, against the standard, in the first paragraph.
    mutating func readDateline(_ reader: XMLReader) throws(XMLError) {
        let text = try NITFText(reader)
        let line = StatedLine.dateline(text.line)
        guard isAtHead, head.isBlank, loose.isBlank, !line.isEmpty, dateline.map({ $0.saysTheSame(as: line) }) ?? true
        else {
            return add(text.line)
        }
        dateline = line
        located = text.located
        if case .paragraph? = open.last { dropsDash = true }
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

    fileprivate var startEvent: MarkupEvent {
        .start(name: localName, attributes: allAttributes)
    }

    /// NITF has one heading and one emphasis; our own writer adds HTML's name as the class.
    fileprivate var headingName: String {
        attribute("class").flatMap { ["h1", "h3", "h4", "h5", "h6"].contains($0) ? $0 : nil } ?? "h2"
    }

    fileprivate var emphasis: String {
        attribute("class").flatMap { NITFElement.emphasis.contains($0) ? $0 : nil } ?? "em"
    }

    fileprivate var htmlPicture: Picture? {
        // ANSA calls it as `media-reference` does.
        guard let source = (attribute("src") ?? attribute("source"))?.oneLine.nilIfBlank else { return nil }
        let rendition = Picture.Rendition(
            href: source, width: attribute("width").flatMap { Int($0) }, height: attribute("height").flatMap { Int($0) }
        )
        return Picture(alternativeText: attribute("alt")?.oneLine, renditions: [rendition])
    }
}
