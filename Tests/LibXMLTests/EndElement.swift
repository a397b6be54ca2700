import LibXML

extension XMLReader {
    /// Whether the reader is on the end of an element with this name, in any namespace.
    func isEndElement(_ name: String) -> Bool { kind == .endElement && localName == name }
}
