import CLibXML2

/// A pull reader over an XML document: call `read()` until it returns false, and look at the node in between.
///
/// It is namespace-aware and made for copy from strangers: it opens no file and no connection, refuses entity and
/// attribute-default declarations, and keeps to `XMLLimits`. A DOCTYPE with an external id is accepted and not loaded;
/// the names of HTML 4 (`&eacute;`), which NITF's and RSS 0.91's DTDs would have declared, are known without it, in any
/// document. It takes UTF-8 only and ignores what the XML declaration says of the encoding: decode with
/// `CharacterEncoding` first. It does not validate.
///
/// One reader belongs to one thread at a time.
public final class XMLReader {
    /// What the reader stands on.
    public enum NodeKind: Equatable, Sendable {
        /// Before the first node or after the last.
        case none
        /// A start tag, or an empty element: see `isEmptyElement`.
        case element
        /// An end tag. Empty elements written `<a/>` have none.
        case endElement
        /// Text with something in it.
        case text
        /// A CDATA section.
        case cdata
        /// Text of white space alone.
        case whitespace
        /// A comment.
        case comment
        /// A processing instruction.
        case processingInstruction
        /// The document type declaration.
        case documentType
    }

    /// The namespace of `xml:lang` and `xml:base`.
    public static let xmlNamespace: StaticString = "http://www.w3.org/XML/1998/namespace"

    /// What the reader stands on.
    public private(set) var kind = NodeKind.none

    private let handle: xmlTextReaderPtr
    private let memory: UnsafeMutablePointer<UInt8>
    private let log = ErrorLog()
    private let source: [UInt8]
    private let tagOffsets: [Int32]
    private var tagsRead = 0
    private var positionSoFar = TextPosition()
    private(set) var node: UnsafeMutablePointer<xmlNode>?

    /// Prepares to read a document of UTF-8 bytes, with or without a byte order mark.
    ///
    /// Throws what can be seen without parsing: bytes that are not UTF-8, limits exceeded, refused declarations.
    public init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) {
        _ = LibXML2.ready
        guard bytes.count <= limits.inputBytes else {
            throw XMLError(
                .tooLarge, "a document of \(bytes.count) bytes", expected: "at most \(limits.inputBytes)")
        }
        try UTF8Check.validate(bytes, forbidsNUL: true)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
        do throws(XMLError) {
            let scan = try Self.scan(bytes, limits: limits, into: memory)
            handle = try Self.open(memory, count: scan.count)
            tagOffsets = scan.tagOffsets
        } catch {
            memory.deallocate()
            throw error
        }
        self.memory = memory
        source = bytes
        xmlTextReaderSetStructuredErrorHandler(
            handle, ErrorLog.handler, Unmanaged.passUnretained(log).toOpaque())
    }

    /// Prepares to read a document that is a string already.
    public convenience init(_ document: String, limits: XMLLimits = .standard) throws(XMLError) {
        try self.init(Array(document.utf8), limits: limits)
    }

    deinit {
        xmlFreeTextReader(handle)
        memory.deallocate()
    }

    /// Moves to the next node; false after the last one. Throws where the document is not well-formed.
    public func read() throws(XMLError) -> Bool {
        let result = xmlTextReaderRead(handle)
        if result == 1, log.fatal == nil, let current = xmlTextReaderCurrentNode(handle) {
            node = current
            kind = Self.kind(of: xmlTextReaderNodeType(handle))
            if kind == .element || kind == .endElement { tagsRead += 1 }
            return true
        }
        node = nil
        kind = .none
        if let fatal = log.fatal { throw fatal }
        guard result == 0 else {
            throw XMLError(.malformed, "the document cannot be parsed", expected: "well-formed XML 1.0")
        }
        return false
    }

    /// What was tolerated so far, such as a prefix that no one declared; the first sixteen.
    public var warnings: [XMLError] { log.warnings }

    /// How many elements enclose the node: 0 for the document element.
    public var depth: Int { Int(xmlTextReaderDepth(handle)) }

    /// Whether the element was written `<a/>`, so that no `endElement` follows.
    public var isEmptyElement: Bool { kind == .element && xmlTextReaderIsEmptyElement(handle) == 1 }

    /// Line of the tag read last, from 1.
    public var line: Int { position.line }

    /// Column of the tag read last, in characters from 1.
    public var column: Int { position.column }

    /// An error about the tag read last, for adapters that find its content wrong.
    public func error(_ message: String, expected: String? = nil) -> XMLError {
        let place = position
        return XMLError(.malformed, message, expected: expected, line: place.line, column: place.column)
    }

    private var position: TextPosition {
        let index = min(tagsRead, tagOffsets.count) - 1
        positionSoFar.advance(to: index < 0 ? 0 : Int(tagOffsets[index]), in: source)
        return positionSoFar
    }
}

extension XMLReader {
    private static func scan(
        _ bytes: [UInt8], limits: XMLLimits, into memory: UnsafeMutablePointer<UInt8>
    ) throws(XMLError) -> (count: Int, tagOffsets: [Int32]) {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return try bytes.withUnsafeBufferPointer { buffer throws(XMLError) in
            var scanner = XMLScanner(buffer, from: mark, limits: limits, output: memory)
            let count = try scanner.scan()
            return (count, scanner.tagOffsets)
        }
    }

    private static func open(_ memory: UnsafePointer<UInt8>, count: Int) throws(XMLError) -> xmlTextReaderPtr {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue
        let handle = memory.withMemoryRebound(to: CChar.self, capacity: count) {
            xmlReaderForMemory($0, Int32(count), nil, nil, Int32(options))
        }
        guard let handle else { throw XMLError(.tooLarge, "no memory for a reader") }
        return handle
    }

    private static func kind(of type: Int32) -> NodeKind {
        switch xmlReaderTypes(rawValue: UInt32(bitPattern: type)) {
        case XML_READER_TYPE_ELEMENT: .element
        case XML_READER_TYPE_END_ELEMENT: .endElement
        case XML_READER_TYPE_TEXT: .text
        case XML_READER_TYPE_CDATA: .cdata
        case XML_READER_TYPE_WHITESPACE, XML_READER_TYPE_SIGNIFICANT_WHITESPACE: .whitespace
        case XML_READER_TYPE_COMMENT: .comment
        case XML_READER_TYPE_PROCESSING_INSTRUCTION: .processingInstruction
        case XML_READER_TYPE_DOCUMENT_TYPE: .documentType
        default: .none
        }
    }
}
