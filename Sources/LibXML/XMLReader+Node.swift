import CLibXML2

/// What the node under the reader is called and holds.
extension XMLReader {
    /// The element's name without prefix, a processing instruction's target; empty for other nodes.
    ///
    /// Where no one declared the prefix, it stays part of the name.
    public var localName: String { isNamed ? string(node?.pointee.name) : "" }

    /// The namespace the element is in, if any.
    public var namespaceURI: String? {
        guard isElementNode, let namespace = node?.pointee.ns else { return nil }
        return string(namespace.pointee.href)
    }

    /// Text of a text, CDATA, comment or processing instruction node; empty for other nodes.
    public var text: String {
        switch kind {
        case .text, .cdata, .whitespace, .comment, .processingInstruction: string(node?.pointee.content)
        case .none, .element, .endElement, .documentType: ""
        }
    }

    /// Whether the reader stands on the start of an element of this name, in whatever namespace.
    public func isElement(_ name: StaticString) -> Bool { kind == .element && equal(node?.pointee.name, name) }

    /// Whether the reader stands on the start of an element of this name in this namespace.
    public func isElement(_ name: StaticString, namespace: StaticString) -> Bool {
        isElement(name) && isInNamespace(namespace)
    }

    /// Whether the reader stands on the end of an element of this name, in whatever namespace.
    public func isEndElement(_ name: StaticString) -> Bool { kind == .endElement && equal(node?.pointee.name, name) }

    /// Whether the element is in this namespace.
    public func isInNamespace(_ namespace: StaticString) -> Bool {
        isElementNode && equal(node?.pointee.ns?.pointee.href, namespace)
    }

    /// The value of an attribute without prefix, or of one in the given namespace; `nil` where it is missing.
    public func attribute(_ name: StaticString, namespace: StaticString? = nil) -> String? {
        var next = firstAttribute
        while let attribute = next {
            if equal(attribute.pointee.name, name), Self.is(attribute, in: namespace) {
                return Self.value(of: attribute)
            }
            next = attribute.pointee.next
        }
        return nil
    }

    /// Calls with local name, namespace and value of each attribute in the order written. Namespace declarations are
    /// not attributes.
    public func forEachAttribute(_ body: (_ name: String, _ namespace: String?, _ value: String) -> Void) {
        var next = firstAttribute
        while let attribute = next {
            let namespace = attribute.pointee.ns.map { string($0.pointee.href) }
            body(string(attribute.pointee.name), namespace, Self.value(of: attribute))
            next = attribute.pointee.next
        }
    }

    /// The language in force here: `xml:lang` of this element or of the nearest one around it that has one.
    public var language: String? {
        var next = node
        while let current = next, current.pointee.type == XML_ELEMENT_NODE || current == node {
            if current.pointee.type == XML_ELEMENT_NODE, let language = Self.language(of: current) { return language }
            next = current.pointee.parent
        }
        return nil
    }
}

extension XMLReader {
    private var isElementNode: Bool { kind == .element || kind == .endElement }

    private var isNamed: Bool { isElementNode || kind == .processingInstruction || kind == .documentType }

    private var firstAttribute: UnsafeMutablePointer<xmlAttr>? {
        isElementNode ? node?.pointee.properties : nil
    }

    private static func language(of element: UnsafeMutablePointer<xmlNode>) -> String? {
        var next = element.pointee.properties
        while let attribute = next {
            if equal(attribute.pointee.name, "lang"), Self.is(attribute, in: xmlNamespace) {
                return value(of: attribute)
            }
            next = attribute.pointee.next
        }
        return nil
    }

    private static func `is`(_ attribute: UnsafeMutablePointer<xmlAttr>, in namespace: StaticString?) -> Bool {
        guard let namespace else { return attribute.pointee.ns == nil }
        return equal(attribute.pointee.ns?.pointee.href, namespace)
    }

    private static func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
        guard let first = attribute.pointee.children else { return "" }
        var value = string(first.pointee.content)
        var next = first.pointee.next
        // A value with references comes in pieces.
        while let piece = next {
            value += string(piece.pointee.content)
            next = piece.pointee.next
        }
        return value
    }
}
