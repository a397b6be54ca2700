import Bytes
import CLibXML2

/// One node of a document. Names point into libxml2's dictionary, which holds each name once and lives as long as the
/// parser; text and attributes are ranges of the buffers beside it.
struct XMLNode {
    var kind = XMLNodeKind.none
    var isEmptyElement = false
    /// How many elements enclose it.
    var depth: Int32 = 0
    /// An element's local name, or the target of a processing instruction.
    var name: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    /// Where its text begins in `XMLNodes.bytes`; of an element, its first attribute.
    var start: Int32 = 0
    /// Bytes of text, or number of attributes.
    var count: Int32 = 0
    /// The `xml:lang` in force, in `XMLNodes.languages`; negative where there is none.
    var language: Int32 = -1
}

/// An attribute of a node. Namespace declarations are none.
struct XMLNodeAttribute {
    let name: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
    /// Where its value begins in `XMLNodes.bytes`.
    let start: Int32
    let count: Int32
}

/// The nodes that a piece of a document came to, in a row, as libxml2 reported them.
///
/// Plain arrays instead of a tree: nothing is allocated for a single node, and a walk over them follows no pointers.
struct XMLNodes {
    private(set) var nodes: [XMLNode] = []
    private(set) var attributes: [XMLNodeAttribute] = []
    private(set) var bytes: [UInt8] = []
    /// Every `xml:lang` that was met, of pieces read before too.
    private(set) var languages: [String] = []
    let log = ErrorLog()
    /// What libxml2 calls with; outlives this value.
    let context: xmlParserCtxtPtr

    /// The language of each element that is open.
    private var open: [Int32] = []
    private var isInEmptyElement = false

    init(context: xmlParserCtxtPtr, capacity: Int) {
        self.context = context
        // What copy usually comes to, with indenting.
        nodes.reserveCapacity(capacity / 14)
        attributes.reserveCapacity(capacity / 48)
        open.reserveCapacity(16)
        bytes.reserveCapacity(capacity)
    }

    /// How many nodes are complete: a text at the end may go on in the next piece.
    var completeCount: Int {
        switch nodes.last?.kind {
        case .text, .whitespace, .cdata: nodes.count - 1
        default: nodes.count
        }
    }

    /// Makes room for the next piece. What is incomplete stays, as the first node.
    mutating func removeComplete() {
        let rest = nodes.dropFirst(completeCount).first
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        guard var rest else { return bytes.removeAll(keepingCapacity: true) }
        bytes.removeSubrange(..<Int(rest.start))
        rest.start = 0
        nodes.append(rest)
    }
}

// MARK: - What libxml2 reports

extension XMLNodes {
    /// - Parameter list: five pointers for each attribute: name, prefix, namespace, and the ends of its value.
    mutating func start(
        _ name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?,
        attributes list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) {
        var node = XMLNode(
            kind: .element, isEmptyElement: isAtEmptyTagEnd, depth: Int32(open.count),
            name: qualified(name, prefix, namespace), namespace: namespace, start: Int32(attributes.count),
            count: Int32(count), language: open.last ?? -1)
        if let list {
            for index in 0..<count { add(list + 5 * index, language: &node.language) }
        }
        nodes.append(node)
        open.append(node.language)
        isInEmptyElement = node.isEmptyElement
    }

    mutating func end(
        _ name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?
    ) {
        let language = open.popLast() ?? -1
        if isInEmptyElement {
            isInEmptyElement = false
            return
        }
        nodes.append(
            XMLNode(
                kind: .endElement, depth: Int32(open.count), name: qualified(name, prefix, namespace),
                namespace: namespace, language: language))
    }

    /// libxml2 reports text in pieces, between line breaks and references.
    mutating func add(text: UnsafeBufferPointer<xmlChar>) {
        let isBlank = text.allSatisfy(\.isXMLSpace)
        let last = nodes.count - 1
        if last >= 0, nodes[last].kind == .text || nodes[last].kind == .whitespace {
            nodes[last].count += Int32(text.count)
            if !isBlank { nodes[last].kind = .text }
            bytes.append(contentsOf: text)
        } else {
            add(isBlank ? .whitespace : .text, text)
        }
    }

    mutating func add(cdata: UnsafeBufferPointer<xmlChar>) {
        let last = nodes.count - 1
        if last >= 0, nodes[last].kind == .cdata {
            nodes[last].count += Int32(cdata.count)
            bytes.append(contentsOf: cdata)
        } else {
            add(.cdata, cdata)
        }
    }

    /// A node of any other kind; what stands inside a DOCTYPE is none, and the DOCTYPE itself is told from inside it.
    mutating func add(
        _ kind: XMLNodeKind, _ text: UnsafeBufferPointer<xmlChar>, name: UnsafePointer<xmlChar>? = nil
    ) {
        guard context.pointee.inSubset == 0 || kind == .documentType else { return }
        nodes.append(
            XMLNode(
                kind: kind, depth: Int32(open.count), name: name, start: Int32(bytes.count), count: Int32(text.count),
                language: open.last ?? -1))
        bytes.append(contentsOf: text)
    }
}

extension XMLNodes {
    private mutating func add(
        _ attribute: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, language: inout Int32
    ) {
        guard let first = attribute[3], let end = attribute[4] else { return }
        let value = UnsafeBufferPointer(start: first, count: end - first)
        let name = qualified(attribute[0], attribute[1], attribute[2])
        attributes.append(
            XMLNodeAttribute(
                name: name, namespace: attribute[2], start: Int32(bytes.count), count: Int32(value.count)))
        bytes.append(contentsOf: value)
        if attribute[2] == context.pointee.str_xml_ns, equal(name, "lang") {
            language = index(ofLanguage: String(decoding: value, as: UTF8.self))
        }
    }

    private mutating func index(ofLanguage tag: String) -> Int32 {
        // Copy that repeats it on every element repeats the same two or three.
        if let known = languages.suffix(4).lastIndex(of: tag) { return Int32(known) }
        languages.append(tag)
        return Int32(languages.count - 1)
    }

    /// A prefix that no one declared stays part of the name.
    private func qualified(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) -> UnsafePointer<xmlChar>? {
        guard prefix != nil, namespace == nil else { return name }
        return xmlDictQLookup(context.pointee.dict, prefix, name)
    }

    /// Whether the start tag at hand is written `<a/>`; libxml2 reports it before it passes over its end.
    private var isAtEmptyTagEnd: Bool {
        guard let next = context.pointee.input?.pointee.cur else { return false }
        return next[0] == UInt8(ascii: "/") && next[1] == UInt8(ascii: ">")
    }
}

extension XMLNodes {
    /// A name that libxml2 does not keep, as one that it does.
    func interned(_ name: UnsafePointer<xmlChar>?) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(context.pointee.dict, name, -1)
    }
}
