/// Reads whole elements. Each method starts on an `element` node and leaves the reader on its end, so that the next
/// `read()` continues after it.
extension XMLReader {
    /// All text of the element and the elements in it, without comments.
    public func elementText() throws(XMLError) -> String {
        var text = ""
        try forEachNodeInside { reader in
            switch reader.kind {
            case .text, .cdata, .whitespace:
                // The usual element holds one text, which is then not copied.
                if text.isEmpty { text = reader.text } else { text += reader.text }
            default: break
            }
        }
        return text
    }

    /// Skips the element.
    public func skipElement() throws(XMLError) {
        try forEachNodeInside { _ in }
    }

    /// The content of the element for a sanitizer: the same events as those of `HTMLFragment` for HTML.
    public func contentEvents() throws(XMLError) -> [MarkupEvent] {
        var events: [MarkupEvent] = []
        try appendContentEvents(to: &events)
        return events
    }

    /// Appends the content of the element to other events.
    public func appendContentEvents(to events: inout [MarkupEvent]) throws(XMLError) {
        if events.isEmpty { events.reserveCapacity(64) }
        try forEachNodeInside { reader in
            switch reader.kind {
            case .element:
                events.append(.start(name: reader.localName, attributes: reader.markupAttributes))
                if reader.isEmptyElement { events.append(.end(name: reader.localName)) }
            case .endElement: events.append(.end(name: reader.localName))
            case .text, .cdata, .whitespace: events.append(.text(reader.cleanText))
            case .none, .comment, .processingInstruction, .documentType: break
            }
        }
    }
}

extension XMLReader {
    private func forEachNodeInside(_ body: (XMLReader) -> Void) throws(XMLError) {
        precondition(kind == .element, "the reader must stand on the start of an element")
        if isEmptyElement { return }
        var open = 1
        while try read() {
            switch kind {
            case .element where !isEmptyElement: open += 1
            case .endElement: open -= 1
            default: break
            }
            if open == 0 { return }
            body(self)
        }
    }

    private var markupAttributes: [MarkupAttribute] {
        guard node.count > 0 else { return [] }
        var attributes: [MarkupAttribute] = []
        forEachAttribute { name, namespace, value in
            let isXML = namespace == Self.xmlNamespace.description
            attributes.append(
                MarkupAttribute(name: isXML ? "xml:" + name : name, value: isClean ? value : XMLText.clean(value)))
        }
        return attributes
    }
}
