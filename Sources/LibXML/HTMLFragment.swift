import CLibXML2
import Glibc

/// A piece of HTML, such as an article's body, as a balanced sequence of events.
///
/// The tree is libxml2's: `<p>a<b>b` becomes a paragraph with a bold `b` in it, whatever end tags are missing. It is
/// input for a sanitizer and does not sanitize: all elements and attributes are included, harmful ones too, except what
/// has no place in a fragment: comments, scripts, styles and other elements with raw text, and the tags of html, head
/// and body.
public struct HTMLFragment: Equatable, Sendable {
    /// The fragment from first to last, every start with its end.
    public let events: [MarkupEvent]

    /// Parses UTF-8 bytes.
    ///
    /// Throws `undecodable` for bytes that are not UTF-8, `refused` for a reference to U+FFFD, `tooLarge` beyond a
    /// limit; no HTML is malformed.
    public init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) {
        _ = LibXML2.ready
        guard bytes.count <= limits.inputBytes else {
            throw XMLError(
                .tooLarge, "a fragment of \(bytes.count) bytes", expected: "at most \(limits.inputBytes)")
        }
        try UTF8Check.validate(bytes)
        var scanner = HTMLScanner(bytes, limits: limits)
        try scanner.scan()
        let markup = Array("<html><body><\(HTMLScanner.root)>".utf8) + scanner.output
        events = try HTMLTree(markup).events(below: HTMLScanner.root, depth: limits.depth)
        if Self.hasNumbers(markup), events.contains(where: Self.isLossy) {
            throw XMLError(
                .refused, "a reference to U+FFFD, which stands for text lost before it was sent",
                expected: "copy decoded without loss")
        }
    }

    /// Parses a string.
    public init(_ html: String, limits: XMLLimits = .standard) throws(XMLError) {
        try self.init(Array(html.utf8), limits: limits)
    }
}

extension HTMLFragment {
    /// Whether the markup may have numeric character references.
    private static func hasNumbers(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            var start = 0
            while let found = memchr(base + start, CInt(UInt8(ascii: "&")), buffer.count - start) {
                start = UnsafeRawPointer(found) - base + 1
                if start < buffer.count, buffer[start] == UInt8(ascii: "#") { return true }
            }
            return false
        }
    }

    private static func isLossy(_ event: MarkupEvent) -> Bool {
        switch event {
        case .start(_, let attributes): attributes.contains { $0.value.unicodeScalars.contains("\u{FFFD}") }
        case .text(let text): text.unicodeScalars.contains("\u{FFFD}")
        case .end: false
        }
    }
}

/// The tree of a document by libxml2, owned from parsing to the end of the walk.
private struct HTMLTree: ~Copyable {
    private typealias Node = UnsafeMutablePointer<xmlNode>

    private let context: htmlParserCtxtPtr
    private let document: htmlDocPtr

    init(_ markup: [UInt8]) throws(XMLError) {
        let flags = [
            HTML_PARSE_RECOVER, HTML_PARSE_NODEFDTD, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
            HTML_PARSE_COMPACT, HTML_PARSE_IGNORE_ENC,
        ]
        let options = flags.reduce(0) { $0 | Int32($1.rawValue) }
        guard let context = htmlNewParserCtxt() else { throw XMLError(.tooLarge, "no memory for a parser") }
        let document = markup.withUnsafeBytes { buffer in
            let text = buffer.assumingMemoryBound(to: CChar.self)
            return htmlCtxtReadMemory(context, text.baseAddress, Int32(text.count), nil, "UTF-8", options)
        }
        guard let document else {
            htmlFreeParserCtxt(context)
            throw XMLError(.malformed, "the fragment cannot be parsed")
        }
        self.context = context
        self.document = document
    }

    deinit {
        xmlFreeDoc(document)
        htmlFreeParserCtxt(context)
    }

    /// Walks everything below the first element with a name, without recursion: the author decides the depth.
    func events(below name: String, depth limit: Int) throws(XMLError) -> [MarkupEvent] {
        guard let root = find(name) else { return [] }
        var events: [MarkupEvent] = []
        var depth = 0
        var next = root.pointee.children
        while let node = next {
            if node.pointee.type == XML_ELEMENT_NODE {
                guard depth < limit else { throw Self.tooDeep(node, limit: limit) }
                events.append(.start(name: string(node.pointee.name), attributes: Self.attributes(of: node)))
            } else if node.pointee.type == XML_TEXT_NODE {
                let text = XMLText.clean(string(node.pointee.content))
                if !text.isEmpty { events.append(.text(text)) }
            }
            if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
                depth += 1
                next = child
                continue
            }
            next = Self.end(node, below: root, depth: &depth, into: &events)
        }
        return events
    }

    /// Ends a node and its ancestors as long as they have no next sibling; returns the next node, if any.
    private static func end(
        _ node: Node, below root: Node, depth: inout Int, into events: inout [MarkupEvent]
    ) -> Node? {
        var current = node
        while true {
            if current.pointee.type == XML_ELEMENT_NODE { events.append(.end(name: string(current.pointee.name))) }
            if let sibling = current.pointee.next { return sibling }
            guard let parent = current.pointee.parent, parent != root else { return nil }
            depth -= 1
            current = parent
        }
    }

    private static func tooDeep(_ node: Node, limit: Int) -> XMLError {
        XMLError(
            .tooLarge, "elements nested too deep at <\(string(node.pointee.name))>", expected: "depth \(limit) at most",
            line: Int(xmlGetLineNo(node)))
    }

    /// The root is in `html > body`.
    private func find(_ name: String) -> Node? {
        var node = xmlDocGetRootElement(document)
        while let current = node {
            if current.pointee.type == XML_ELEMENT_NODE {
                if string(current.pointee.name) == name { return current }
                node = current.pointee.children ?? current.pointee.next
            } else {
                node = current.pointee.next
            }
        }
        return nil
    }

    private static func attributes(of node: Node) -> [MarkupAttribute] {
        var attributes: [MarkupAttribute] = []
        var next = node.pointee.properties
        while let attribute = next {
            var value = ""
            var piece = attribute.pointee.children
            while let text = piece {
                value += string(text.pointee.content)
                piece = text.pointee.next
            }
            let name = string(attribute.pointee.name)
            attributes.append(MarkupAttribute(name: name, value: XMLText.clean(value)))
            next = attribute.pointee.next
        }
        return attributes
    }
}
