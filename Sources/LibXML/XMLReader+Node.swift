import CLibXML2

/// The name and content of the current node.
extension XMLReader {
    /// The element's name without prefix, a processing instruction's target; empty for other nodes.
    ///
    /// An undeclared prefix stays part of the name.
    public var localName: String { string(node.name) }

    /// The namespace the element is in, if any.
    public var namespaceURI: String? { node.namespace.map { string($0) } }

    /// Text of a text, CDATA, comment or processing instruction node; empty for other nodes.
    public var text: String { node.kind.hasText ? text(node.start, node.count) : "" }

    /// The text, cleaned by `XMLText` for output.
    public var cleanText: String { isClean ? text : XMLText.clean(text) }

    /// Whether the reader is on the start of an element with this name, in any namespace.
    public func isElement(_ name: StaticString) -> Bool { node.kind == .element && equal(node.name, name) }

    /// Whether the reader is on the start of an element with this name in this namespace.
    public func isElement(_ name: StaticString, namespace: StaticString) -> Bool {
        isElement(name) && isInNamespace(namespace)
    }

    /// Whether the element is in this namespace.
    public func isInNamespace(_ namespace: StaticString) -> Bool { equal(node.namespace, namespace) }

    /// The value of an attribute without prefix, or of one in the given namespace; nil if it is missing. Start tags
    /// have attributes, end tags have none.
    public func attribute(_ name: StaticString, namespace: StaticString? = nil) -> String? {
        for index in attributes {
            let attribute = parser.nodes.pointee.attributes[index]
            if equal(attribute.name, name), Self.is(attribute, in: namespace) {
                return text(attribute.start, attribute.count)
            }
        }
        return nil
    }

    /// Calls with local name, namespace and value of each attribute in document order. Namespace declarations are not
    /// attributes.
    public func forEachAttribute(_ body: (_ name: String, _ namespace: String?, _ value: String) -> Void) {
        for index in attributes {
            let attribute = parser.nodes.pointee.attributes[index]
            let namespace = attribute.namespace.map { string($0) }
            body(string(attribute.name), namespace, text(attribute.start, attribute.count))
        }
    }

    /// The language in effect here: `xml:lang` of this element or of the nearest ancestor that has one.
    public var language: String? {
        node.language < 0 ? nil : parser.nodes.pointee.languages[Int(node.language)]
    }
}

extension XMLReader {
    /// Their range in `XMLNodes.attributes`.
    private var attributes: Range<Int> {
        node.kind == .element ? Int(node.start)..<Int(node.start + node.count) : 0..<0
    }

    /// A range of the parsed bytes. They were checked to be UTF-8, and libxml2 reports whole characters.
    private func text(_ start: Int32, _ count: Int32) -> String {
        let bytes = parser.nodes.pointee.bytes
        var text = UTF8Span(unchecked: bytes.span.extracting(Int(start)..<Int(start + count)))
        _ = text.checkForASCII()
        return String(copying: text)
    }

    private static func `is`(_ attribute: XMLNodeAttribute, in namespace: StaticString?) -> Bool {
        guard let namespace else { return attribute.namespace == nil }
        return equal(attribute.namespace, namespace)
    }
}

extension XMLNodeKind {
    fileprivate var hasText: Bool {
        switch self {
        case .text, .cdata, .whitespace, .comment, .processingInstruction: true
        case .none, .element, .endElement, .documentType: false
        }
    }
}
