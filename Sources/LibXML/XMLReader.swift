import Bytes
import CLibXML2

/// A pull reader of an XML document: call `read()` until it returns false, and look at the node in between.
///
/// It is namespace-aware and made for untrusted documents: it opens no file and no connection, refuses entity and
/// attribute-default declarations, and enforces `XMLLimits`. A DOCTYPE with an external id is accepted but not loaded;
/// the entity names of HTML 4 (`&eacute;`), which the DTDs of NITF and RSS 0.91 declare, are known without it, in any
/// document. It accepts only UTF-8 and ignores the encoding in the XML declaration: decode with `CharacterEncoding`
/// first. White space before the declaration, which XML forbids but many scripts send, is skipped. It does not
/// validate.
///
/// A reader belongs to one thread at a time.
public final class XMLReader {
    /// The namespace of `xml:lang` and `xml:base`.
    public static let xmlNamespace: StaticString = "http://www.w3.org/XML/1998/namespace"

    /// Whether `XMLText.clean` would not change any text or attribute value of the document.
    let isClean: Bool

    let parser: XMLParser
    // Only `read` changes these, and nothing of ours runs within it; they are looked at several times for every node.
    @exclusivity(unchecked) private(set) var node = XMLNode()
    @exclusivity(unchecked) private var index = -1
    @exclusivity(unchecked) private var readyCount = 0
    private let source: [UInt8]
    private let tagOffsets: [Int32]
    @exclusivity(unchecked) private var tagsRead = 0
    private var positionSoFar = TextPosition()

    /// Prepares to read a document in UTF-8, with or without a byte order mark.
    ///
    /// Throws errors that can be found without parsing: bytes that are not UTF-8, exceeded limits, refused
    /// declarations.
    public init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) {
        _ = LibXML2.ready
        guard bytes.count <= limits.inputBytes else {
            throw XMLError(
                .tooLarge, "a document of \(bytes.count) bytes", expected: "at most \(limits.inputBytes)")
        }
        try UTF8Check.validate(bytes, forbidsNUL: true)
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = Self.withoutLateDeclaration(bytes, from: mark)
        let scan = try Self.scan(bytes, from: mark, limits: limits)
        if let rewritten = scan.rewritten {
            parser = try XMLParser(rewritten, from: 0)
        } else {
            parser = try XMLParser(bytes, from: mark)
        }
        tagOffsets = scan.tagOffsets
        isClean = !scan.mayHoldControls
        source = bytes
    }

    /// Prepares to read a document from a string.
    public convenience init(_ document: String, limits: XMLLimits = .standard) throws(XMLError) {
        try self.init(Array(document.utf8), limits: limits)
    }

    /// Moves to the next node; false after the last one. Throws if the document is not well-formed.
    public func read() throws(XMLError) -> Bool {
        index += 1
        if index >= readyCount {
            guard parser.parseMore() else {
                readyCount = 0
                node = XMLNode()
                if let fatal = parser.nodes.pointee.log.fatal { throw fatal }
                return false
            }
            index = 0
            readyCount = parser.readyCount
        }
        node = parser.nodes.pointee.nodes[index]
        if node.kind == .element || node.kind == .endElement { tagsRead += 1 }
        return true
    }

    /// The kind of the current node.
    public var kind: XMLNodeKind { node.kind }

    /// Errors tolerated in the document as far as it was parsed, such as an undeclared prefix; the first sixteen.
    public var warnings: [XMLError] { parser.nodes.pointee.log.warnings }

    /// The number of elements around the node: 0 for the document element.
    public var depth: Int { Int(node.depth) }

    /// Whether the element was written `<a/>`, so that no `endElement` follows.
    public var isEmptyElement: Bool { node.isEmptyElement }

    /// Line of the tag read last, from 1.
    public var line: Int {
        advance()
        return positionSoFar.line
    }

    /// Column of the tag read last, in characters from 1.
    public var column: Int {
        advance()
        return positionSoFar.column(in: source)
    }

    /// An error about the tag read last, for adapters that find its content invalid.
    public func error(_ message: String, expected: String? = nil) -> XMLError {
        XMLError(.malformed, message, expected: expected, line: line, column: column)
    }

    private func advance() {
        let index = min(tagsRead, tagOffsets.count) - 1
        positionSoFar.advance(to: index < 0 ? 0 : Int(tagOffsets[index]), in: source)
    }

    /// With spaces in place of an XML declaration after white space, so that lines and columns stay the same.
    private static func withoutLateDeclaration(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        guard start < bytes.count, bytes[start].isXMLSpace,
            let first = bytes[start...].firstIndex(where: { !$0.isXMLSpace }),
            bytes[first...].starts(with: "<?xml".utf8), first + 5 < bytes.count, bytes[first + 5].isXMLSpace,
            let end = bytes[first...].firstIndex(of: UInt8(ascii: ">"))
        else { return bytes }
        var bytes = bytes
        for index in first...end where !bytes[index].isXMLSpace { bytes[index] = UInt8(ascii: " ") }
        return bytes
    }

    private static func scan(
        _ bytes: [UInt8], from start: Int, limits: XMLLimits
    ) throws(XMLError) -> XMLScanner.Findings {
        try bytes.withUnsafeBufferPointer { buffer throws(XMLError) in
            var scanner = XMLScanner(buffer, from: start, limits: limits)
            try scanner.scan()
            return scanner.findings
        }
    }
}
