import Bytes

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
        /// Where the document has its name.
        let name: Range<Int>
        var isMixed: Bool
        var hasChildren = false
    }

    /// Elements that were written whole, to be written again.
    public struct Written {
        fileprivate let range: Range<Int>
        fileprivate let depth: Int
    }

    private let layout: Layout
    // A writer is used by one thread at a time and calls nothing that could come back to it.
    @exclusivity(unchecked) private var document: ByteBuilder
    @exclusivity(unchecked) private var open: [Open] = []
    /// Whether the start tag of the element begun last still takes attributes.
    @exclusivity(unchecked) private var isInTag = false
    private var isFinished = false

    /// Begins a document with its XML declaration.
    ///
    /// - Parameter size: about how many bytes it will have.
    public init(layout: Layout = .compact, size: Int = 4096) {
        self.layout = layout
        document = ByteBuilder(capacity: size)
        document.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Begins an element; `name` may have a prefix. With `mixed`, it has no line breaks even in the `lines` layout:
    /// required if an element comes first and text follows.
    public func start(_ name: String, mixed: Bool = false) {
        breakLine()
        let isInMixed = open.last?.isMixed ?? false
        document.append(UInt8(ascii: "<"))
        let start = document.count
        append(name: name)
        open.append(Open(name: start..<document.count, isMixed: mixed || isInMixed))
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

    /// Declares a namespace on the element just begun; without a prefix, the default one. The URI is the program's own
    /// and needs no escapes.
    public func namespace(_ prefix: String?, _ uri: StaticString) {
        beginAttribute(prefix.map { "xmlns:" + $0 } ?? "xmlns")
        document.append(uri)
        document.append(UInt8(ascii: "\""))
    }

    /// Writes text, escaped.
    public func text(_ text: String) {
        beginContent("text")
        document.append(text, escaped: .text)
    }

    /// Writes a whole element with only text.
    public func element(_ name: String, _ text: String) {
        start(name)
        self.text(text)
        end()
    }

    /// Writes markup as it is, if it is known to be well-formed and without the characters that XML forbids, such as a
    /// sanitized body.
    public func raw(_ wellFormedXML: String) {
        beginContent("markup")
        document.append(wellFormedXML)
    }

    /// Writes elements that may be written again.
    ///
    /// - Parameter write: writes whole elements, nothing else, behind another in the open one.
    public func elements(_ write: () -> Void) -> Written {
        precondition(!isInTag && open.last?.isMixed == false, "elements are written again only behind others")
        let start = document.count
        write()
        return Written(range: start..<document.count, depth: open.count)
    }

    /// Writes elements again, at the depth at which they were written.
    public func again(_ elements: Written) {
        precondition(!isInTag && open.last?.isMixed == false && open.count == elements.depth)
        document.append(again: elements.range)
    }

    /// Ends the element begun last; one without content becomes `<a/>`.
    public func end() {
        guard let element = open.popLast() else { preconditionFailure("no element is open") }
        if element.hasChildren && !element.isMixed { writeLineBreak() }
        if isInTag {
            document.append("/>")
        } else {
            document.append("</")
            document.append(again: element.name)
            document.append(UInt8(ascii: ">"))
        }
        isInTag = false
    }

    /// Ends the document and gives its bytes. The writer is of no use afterwards.
    public func finish() -> [UInt8] {
        precondition(open.isEmpty, "\(open.count) elements are still open")
        precondition(!isFinished, "the document is finished already")
        isFinished = true
        document.append(UInt8(ascii: "\n"))
        return exchange(&document, with: ByteBuilder(capacity: 0)).finish()
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
        document.append("<!--")
        document.append(String(safe))
        document.append("-->")
        finishInstruction()
    }

    /// Writes a processing instruction, such as `xml-stylesheet`; `?>` cannot be in it.
    public func processingInstruction(_ target: String, _ data: String) {
        var previous: Unicode.Scalar = " "
        for scalar in data.unicodeScalars {
            precondition(previous != "?" || scalar != ">", "?> in the processing instruction \(target)")
            previous = scalar
        }
        breakLine()
        document.append("<?")
        append(name: target)
        document.append(UInt8(ascii: " "))
        document.append(XMLText.clean(data))
        document.append("?>")
        finishInstruction()
    }
}

extension XMLWriter {
    private func attribute(_ name: String, _ value: String, escaped escape: XMLEscape) {
        beginAttribute(name)
        document.append(value, escaped: escape)
        document.append(UInt8(ascii: "\""))
    }

    private func beginAttribute(_ name: String) {
        precondition(isInTag, "attribute \(name) comes after the element's content")
        document.append(UInt8(ascii: " "))
        append(name: name)
        document.append("=\"")
    }

    /// Before the document element each instruction ends its line; elsewhere the next node begins one.
    private func finishInstruction() {
        if open.isEmpty { document.append(UInt8(ascii: "\n")) }
    }

    private func beginContent(_ what: String) {
        precondition(!open.isEmpty, "\(what) outside the document element")
        open[open.count - 1].isMixed = true
        endTag()
    }

    /// Ends the start tag of an element that has content.
    private func endTag() {
        if isInTag { document.append(UInt8(ascii: ">")) }
        isInTag = false
    }

    /// A new line for a child, unless white space would change what its parent says.
    private func breakLine() {
        guard let parent = open.last else { return }
        endTag()
        if !parent.isMixed { writeLineBreak() }
        open[open.count - 1].hasChildren = true
    }

    private func writeLineBreak() {
        guard layout == .lines else { return }
        let usual = Self.lineBreak
        let count = min(1 + 2 * open.count, usual.utf8CodeUnitCount)
        document.append(UnsafeBufferPointer(start: usual.utf8Start, count: count))
        for _ in 0..<max(0, open.count - usual.utf8CodeUnitCount / 2) { document.append("  ") }
    }

    /// A line's end and the spaces before an element within sixteen others.
    private static var lineBreak: StaticString { "\n                                " }

    /// Names come from the program, or from sanitized markup. White space or `>` in one would break the document.
    private func append(name: String) {
        assert(!name.isEmpty && name.utf8.allSatisfy(Self.isOfName), "\(name) is not an XML name")
        document.append(name)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: byte >= 0x80
        }
    }
}
