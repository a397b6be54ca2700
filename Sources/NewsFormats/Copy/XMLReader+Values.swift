import LibXML

/// A value that may be invalid, with its line for an error message.
struct StatedValue: Sendable, Hashable {
    let text: String
    let line: Int
}

// What the parsers of the agencies' formats ask of an element.
extension XMLReader {
    /// Calls on the start of each element in this one; the body must read that element to its end.
    func forEachChild(_ body: () throws(XMLError) -> Void) throws(XMLError) {
        if isEmptyElement { return }
        while try read(), kind != .endElement {
            if kind == .element { try body() }
        }
    }

    /// `xml:lang` of the element itself.
    var ownLanguage: String? {
        attribute("lang", namespace: Self.xmlNamespace)
    }

    /// `xml:lang` of the element itself; `lang` is what HTML has instead.
    var statedLanguage: String? {
        ownLanguage ?? attribute("lang")
    }

    /// The text of the element, on one line.
    func statedValue() throws(XMLError) -> StatedValue {
        let line = self.line
        return StatedValue(text: try elementText().oneLine, line: line)
    }
}
