import CLibXML2

/// Writes an XML document into memory: declaration first, UTF-8, Chinese as characters, never as numbers.
///
/// All text and attribute values pass `XMLText`, so the input may have any characters. It keeps elements balanced and
/// in order, and traps if its caller does not: that is a programming error. It knows no schema, and does not check that
/// a prefix was declared.
///
/// A writer belongs to one thread at a time.
public final class XMLWriter {
    /// The layout of the document.
    public enum Layout: Sendable {
        /// No white space except that of the text.
        case compact
        /// Each element on its own line, indented by two spaces, as long as its parent has only elements.
        case lines
    }

    /// An element begun and not yet ended.
    private struct Open {
        var isMixed: Bool
        var hasChildren = false
    }

    private let output: xmlOutputBufferPtr
    private let handle: xmlTextWriterPtr
    private let layout: Layout
    private var open: [Open] = []
    /// Whether the start tag of the element begun last still takes attributes.
    private var isInTag = false
    private var isFinished = false
    /// The text being written, escaped. Kept, because a document has many.
    private var piece: [UInt8] = []

    /// Begins a document with its XML declaration.
    public init(layout: Layout = .compact) {
        _ = LibXML2.ready
        // Where the library opens a document itself, it converts each piece from UTF-8 to UTF-8, into another buffer.
        guard let output = xmlAllocOutputBuffer(nil), let handle = xmlNewTextWriter(output) else {
            preconditionFailure("no memory for an XML writer")
        }
        self.output = output
        self.handle = handle
        self.layout = layout
        check(xmlTextWriterWriteRaw(handle, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    }

    deinit {
        // Frees the output too.
        xmlFreeTextWriter(handle)
    }

    /// Begins an element; `name` may have a prefix. With `mixed`, it has no line breaks even in the `lines` layout:
    /// required if an element comes first and text follows.
    public func start(_ name: String, mixed: Bool = false) {
        Self.check(name: name)
        breakLine()
        let isInMixed = open.last?.isMixed ?? false
        check(xmlTextWriterStartElement(handle, name))
        open.append(Open(isMixed: mixed || isInMixed))
        isInTag = true
    }

    /// Adds an attribute to the element just begun.
    public func attribute(_ name: String, _ value: String) {
        attribute(name, value, escaped: .attribute)
    }

    /// Adds an attribute to the element just begun if there is a value.
    public func attribute(_ name: String, _ value: String?) {
        if let value { attribute(name, value) }
    }

    /// Adds an attribute whose value is escaped already, including quotation marks.
    public func rawAttribute(_ name: String, _ wellFormedValue: String) {
        attribute(name, wellFormedValue, escaped: .nothing)
    }

    /// Declares a namespace on the element just begun; without a prefix, the default one.
    public func namespace(_ prefix: String?, _ uri: String) {
        attribute(prefix.map { "xmlns:" + $0 } ?? "xmlns", uri)
    }

    /// Writes text, escaped.
    public func text(_ text: String) {
        beginContent("text")
        write(text, escaped: .text)
    }

    /// Writes a whole element with only text.
    public func element(_ name: String, _ text: String) {
        start(name)
        self.text(text)
        end()
    }

    /// Writes markup as it is, if it is known to be well-formed, such as a sanitized body.
    public func raw(_ wellFormedXML: String) {
        beginContent("markup")
        write(wellFormedXML, escaped: .nothing)
    }

    /// Ends the element begun last; one without content becomes `<a/>`.
    public func end() {
        guard let element = open.popLast() else { preconditionFailure("no element is open") }
        if element.hasChildren && !element.isMixed { writeLineBreak() }
        check(xmlTextWriterEndElement(handle))
        isInTag = false
    }

    /// Ends the document and gives its bytes. The writer is of no use afterwards.
    public func finish() -> [UInt8] {
        precondition(open.isEmpty, "\(open.count) elements are still open")
        precondition(!isFinished, "the document is finished already")
        isFinished = true
        check(xmlTextWriterEndDocument(handle))
        return Array(
            UnsafeBufferPointer(start: xmlOutputBufferGetContent(output), count: xmlOutputBufferGetSize(output)))
    }
}

extension XMLWriter {
    /// Writes a comment. XML allows no `--` in it, so spaces part them.
    public func comment(_ text: String) {
        breakLine()
        var safe = String.UnicodeScalarView()
        for scalar in XMLText.clean(text).unicodeScalars {
            if scalar == "-", safe.last == "-" { safe.append(" ") }
            safe.append(scalar)
        }
        if safe.last == "-" { safe.append(" ") }
        check(xmlTextWriterWriteComment(handle, String(safe)))
        finishInstruction()
    }

    /// Writes a processing instruction, such as `xml-stylesheet`; `?>` cannot be in it.
    public func processingInstruction(_ target: String, _ data: String) {
        Self.check(name: target)
        var previous: Unicode.Scalar = " "
        for scalar in data.unicodeScalars {
            precondition(previous != "?" || scalar != ">", "?> in the processing instruction \(target)")
            previous = scalar
        }
        breakLine()
        check(xmlTextWriterWritePI(handle, target, XMLText.clean(data)))
        finishInstruction()
    }
}

extension XMLWriter {
    private func attribute(_ name: String, _ value: String, escaped escape: XMLEscape) {
        precondition(isInTag, "attribute \(name) comes after the element's content")
        Self.check(name: name)
        check(xmlTextWriterStartAttribute(handle, name))
        write(value, escaped: escape)
        check(xmlTextWriterEndAttribute(handle))
    }

    /// Escapes by itself: libxml2 would write every quotation mark as a reference, which people who look at feeds dislike,
    /// and make a C string of the text first.
    private func write(_ text: String, escaped escape: XMLEscape) {
        piece.removeAll(keepingCapacity: true)
        piece.append(text, escaped: escape)
        write(piece)
    }

    private func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            // Also without bytes: an element with an empty text is not written as an empty one.
            guard let start = bytes.baseAddress else { return check(xmlTextWriterWriteRaw(handle, "")) }
            check(xmlTextWriterWriteRawLen(handle, start, Int32(bytes.count)))
        }
    }

    /// Before the document element each instruction ends its line; elsewhere the next node begins one.
    private func finishInstruction() {
        isInTag = false
        if open.isEmpty { check(xmlTextWriterWriteRaw(handle, "\n")) }
    }

    private func beginContent(_ what: String) {
        precondition(!open.isEmpty, "\(what) outside the document element")
        open[open.count - 1].isMixed = true
        isInTag = false
    }

    /// A new line for a child, unless white space would change what its parent says.
    private func breakLine() {
        guard let parent = open.last else { return }
        if !parent.isMixed { writeLineBreak() }
        open[open.count - 1].hasChildren = true
        isInTag = false
    }

    private func writeLineBreak() {
        guard layout == .lines else { return }
        piece.removeAll(keepingCapacity: true)
        piece.append(UInt8(ascii: "\n"))
        for _ in open { piece.append(contentsOf: Self.indent) }
        write(piece)
    }

    private static let indent: [UInt8] = [0x20, 0x20]

    private func check(_ result: Int32) {
        precondition(result >= 0, "libxml2 could not write: out of memory, or an XML writer used out of order")
    }

    /// Names come from the program. White space or `>` in one would break the document without a word from libxml2.
    private static func check(name: String) {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
            default: byte >= 0x80
            }
        }
        precondition(isName && !name.isEmpty, "\(name) is not an XML name")
    }
}
