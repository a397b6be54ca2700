import LibXML

/// XHTML 1.0.
enum XHTML {
    static let namespace: StaticString = "http://www.w3.org/1999/xhtml"
}

/// XHTML within elements of news formats.
extension XMLReader {
    /// Reads a whole document: its title, if not known yet, and the content of its `body`.
    ///
    /// The reader is on the start of `html` and is left on the end.
    func readXHTML(title: inout String?, events: inout [MarkupEvent]) throws(XMLError) {
        if isEmptyElement { return }
        while try read(), kind != .endElement {
            guard kind == .element else { continue }
            if isElement("body") {
                try appendContentEvents(to: &events)
            } else if isElement("head") {
                try readHead(title: &title)
            } else {
                events += try elementEvents()
            }
        }
    }

    private func readHead(title: inout String?) throws(XMLError) {
        if isEmptyElement { return }
        while try read(), kind != .endElement {
            guard kind == .element else { continue }
            if isElement("title") { title = try elementText() } else { try skipElement() }
        }
    }

    /// Like `contentEvents`, including the element itself.
    func elementEvents() throws(XMLError) -> [MarkupEvent] {
        var attributes: [MarkupAttribute] = []
        forEachAttribute { name, namespace, value in
            if namespace == nil { attributes.append(MarkupAttribute(name: name, value: XMLText.clean(value))) }
        }
        let name = localName
        return [.start(name: name, attributes: attributes)] + (try contentEvents()) + [.end(name: name)]
    }
}
