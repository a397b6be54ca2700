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

    private let buffer: xmlBufferPtr
    private let handle: xmlTextWriterPtr
    private let layout: Layout
    private var open: [Open] = []
    private var isInTag = false
    private var isFinished = false

    /// Begins a document with its XML declaration.
    public init(layout: Layout = .compact) {
        _ = LibXML2.ready
        guard let buffer = xmlBufferCreate(), let handle = xmlNewTextWriterMemory(buffer, 0) else {
            preconditionFailure("no memory for an XML writer")
        }
        self.buffer = buffer
        self.handle = handle
        self.layout = layout
        check(xmlTextWriterStartDocument(handle, nil, "UTF-8", nil))
    }

    deinit {
        xmlFreeTextWriter(handle)
        xmlBufferFree(buffer)
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
        precondition(isInTag, "attribute \(name) comes after the element's content")
        Self.check(name: name)
        check(xmlTextWriterWriteAttribute(handle, name, XMLText.clean(value)))
    }

    /// Adds an attribute to the element just begun if there is a value.
    public func attribute(_ name: String, _ value: String?) {
        if let value { attribute(name, value) }
    }

    /// Adds an attribute whose value is escaped already, including quotation marks.
    public func rawAttribute(_ name: String, _ wellFormedValue: String) {
        precondition(isInTag, "attribute \(name) comes after the element's content")
        Self.check(name: name)
        check(xmlTextWriterStartAttribute(handle, name))
        check(xmlTextWriterWriteRaw(handle, XMLText.clean(wellFormedValue)))
        check(xmlTextWriterEndAttribute(handle))
    }

    /// Declares a namespace on the element just begun; without a prefix, the default one.
    public func namespace(_ prefix: String?, _ uri: String) {
        attribute(prefix.map { "xmlns:" + $0 } ?? "xmlns", uri)
    }

    /// Writes text, escaped.
    public func text(_ text: String) {
        beginContent("text")
        check(xmlTextWriterWriteRaw(handle, Self.escape(XMLText.clean(text))))
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
        check(xmlTextWriterWriteRaw(handle, XMLText.clean(wellFormedXML)))
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
        check(xmlTextWriterFlush(handle))
        let count = Int(xmlBufferLength(buffer))
        return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
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
        check(xmlTextWriterWriteRaw(handle, "\n" + String(repeating: "  ", count: open.count)))
    }

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

    /// libxml2's own would write every quotation mark as a reference, which people who look at feeds dislike.
    /// `]]>` may not stand in text, and a bare carriage return would be read back as a line feed.
    private static func escape(_ text: String) -> String {
        var text = text
        let escaped = text.withUTF8 { bytes -> [UInt8]? in
            var escaped: [UInt8] = []
            var copied = 0
            for (place, byte) in bytes.enumerated() where byte <= UInt8(ascii: ">") {
                guard let reference = reference(for: byte) else { continue }
                if copied == 0 { escaped.reserveCapacity(bytes.count + bytes.count / 8 + 32) }
                escaped.append(contentsOf: bytes[copied..<place])
                escaped.append(
                    contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
                copied = place + 1
            }
            guard copied > 0 else { return nil }
            escaped.append(contentsOf: bytes[copied...])
            return escaped
        }
        return escaped.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\r"): "&#13;"
        default: nil
        }
    }
}
