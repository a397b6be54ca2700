import Bytes
import Glibc

/// Scans a document's tags before libxml2 does, for what libxml2 cannot check.
///
/// It refuses what is dangerous or exceeds the limits, records where each tag is (libxml2's own position runs ahead of
/// the reader), and replaces HTML entity names by characters, which libxml2 silently loses when the DTD is not loaded.
/// It does not check well-formedness: at an error it stops and leaves the report to libxml2, which stops at the same
/// place.
struct XMLScanner {
    /// What the reader needs to know about the document.
    struct Findings {
        /// Byte offset of each start and end tag, in document order.
        fileprivate(set) var tagOffsets: [Int32] = []
        /// The document with characters for HTML's entity names; nil if it has none of them.
        fileprivate(set) var rewritten: [UInt8]?
        /// Whether there are characters, or numeric references to some, that `XMLText.clean` would change. In XML these
        /// can only be C1 controls and noncharacters.
        var mayHoldControls = false
    }

    var findings = Findings()
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: XMLLimits
    var copied = 0
    var position: Int
    private var depth = 0
    /// The number of namespaces declared on the enclosing elements.
    private var namespaces = 0
    /// The depth of each open element that declares some, with the number before it.
    private var scopes: [(depth: Int, namespaces: Int)] = []
    var entities: [String: Unicode.Scalar] = [:]

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limits: XMLLimits) {
        self.bytes = bytes
        self.limits = limits
        position = start
        copied = start
        findings.tagOffsets.reserveCapacity(bytes.count / 32)
    }

    /// Scans to the end.
    mutating func scan() throws(XMLError) {
        while position < bytes.count {
            let start = position
            let tag = find(UInt8(ascii: "<"), from: start) ?? bytes.count
            try checkText(from: start, to: tag)
            position = tag
            if tag == bytes.count { break }
            if try !scanMarkup() { break }
        }
        if findings.rewritten != nil { replace(upTo: bytes.count, with: "") }
        findControls()
    }

    /// Copies the document up to an entity name, and writes the character in its place.
    mutating func replace(upTo end: Int, with character: String) {
        if findings.rewritten == nil {
            findings.rewritten = []
            findings.rewritten?.reserveCapacity(bytes.count)
        }
        findings.rewritten?.append(contentsOf: bytes[copied..<end])
        findings.rewritten?.append(contentsOf: character.utf8)
    }
}

extension XMLScanner {
    func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    func starts(with literal: StaticString, at offset: Int) -> Bool {
        guard offset + literal.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + offset, literal.utf8Start, literal.utf8CodeUnitCount) == 0
    }

    /// The offset after the next occurrence of a terminator, or the end of the document.
    func end(of terminator: StaticString, from start: Int) -> Int {
        let last = terminator.utf8CodeUnitCount - 1
        var candidate = start
        while let found = find(terminator.utf8Start[0], from: candidate) {
            if starts(with: terminator, at: found) { return found + last + 1 }
            candidate = found + 1
        }
        return bytes.count
    }

    func error(_ kind: XMLError.Kind, _ message: String, expected: String, at offset: Int) -> XMLError {
        XMLError(kind, message, expected: expected, at: offset, in: Array(bytes))
    }

    /// Looks for the bytes with which C1 controls and noncharacters begin, which are rare.
    private mutating func findControls() {
        for first: UInt8 in [0xC2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4] {
            var next = 0
            while !findings.mayHoldControls, let found = find(first, from: next) {
                findings.mayHoldControls = !XMLText.isClean(bytes, at: found)
                next = found + 1
            }
        }
    }

    private func checkLength(_ what: String, from start: Int, to end: Int) throws(XMLError) {
        guard end - start > limits.textBytes else { return }
        throw error(
            .tooLarge, "\(what) of \(end - start) bytes", expected: "at most \(limits.textBytes)", at: start)
    }

    private mutating func checkText(from start: Int, to end: Int) throws(XMLError) {
        if start == end { return }
        try checkLength("text", from: start, to: end)
        var reference = findReference(from: start, to: end)
        while let found = reference {
            try resolveReference(at: found)
            reference = findReference(from: found + 1, to: end)
        }
    }

    /// Scans markup that begins with `<`; false if only libxml2's error can follow.
    private mutating func scanMarkup() throws(XMLError) -> Bool {
        let start = position
        guard start + 1 < bytes.count else { return false }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"):
            findings.tagOffsets.append(Int32(truncatingIfNeeded: start))
            closeElement()
            position = end(of: ">", from: start)
        case UInt8(ascii: "?"):
            position = end(of: "?>", from: start + 2)
            try checkLength("processing instruction", from: start, to: position)
        case UInt8(ascii: "!"):
            return try scanDeclaration()
        default:
            return try scanStartTag()
        }
        return true
    }

    private mutating func scanDeclaration() throws(XMLError) -> Bool {
        let start = position
        if starts(with: "<!--", at: start) {
            position = end(of: "-->", from: start + 4)
            try checkLength("comment", from: start, to: position)
        } else if starts(with: "<![CDATA[", at: start) {
            position = end(of: "]]>", from: start + 9)
            try checkLength("CDATA section", from: start, to: position)
        } else if starts(with: "<!DOCTYPE", at: start) {
            return try scanDoctype()
        } else {
            return false
        }
        return true
    }

    private mutating func scanStartTag() throws(XMLError) -> Bool {
        let start = position
        findings.tagOffsets.append(Int32(truncatingIfNeeded: start))
        guard depth < limits.depth else {
            throw error(.tooLarge, "elements nested too deep", expected: "depth \(limits.depth) at most", at: start)
        }
        var attributes = 0
        var declarations = 0
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = try endOfValue(at: index)
            } else if byte == UInt8(ascii: "&") {
                try resolveReference(at: index)
            } else if byte == UInt8(ascii: "=") {
                attributes += 1
                if attributes > limits.attributes { throw tooManyAttributes(at: start) }
            } else if byte <= UInt8(ascii: " ") {
                if starts(with: "xmlns", at: index + 1) { declarations += 1 }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "<") {
                return false
            }
            index += 1
        }
        guard index - start <= limits.tagBytes else {
            throw error(
                .tooLarge, "a tag of \(index - start) bytes", expected: "at most \(limits.tagBytes)", at: start)
        }
        guard namespaces + declarations <= limits.namespaces else { throw tooManyNamespaces(at: start) }
        if index < bytes.count, bytes[index - 1] != UInt8(ascii: "/") { openElement(declaring: declarations) }
        position = index + 1
        return true
    }

    /// The place of the quotation mark that closes an attribute's value.
    private mutating func endOfValue(at start: Int) throws(XMLError) -> Int {
        let quote = SixteenBytes(repeating: bytes[start])
        var place = start + 1
        while let found = bytes.firstOffset(from: place, where: { $0 .== quote .| $0.are("&") }) {
            if bytes[found] == bytes[start] { return found }
            try resolveReference(at: found)
            place = found + 1
        }
        return bytes.count
    }

    private mutating func openElement(declaring declarations: Int) {
        depth += 1
        guard declarations > 0 else { return }
        scopes.append((depth, namespaces))
        namespaces += declarations
    }

    private mutating func closeElement() {
        if let scope = scopes.last, scope.depth == depth {
            namespaces = scope.namespaces
            scopes.removeLast()
        }
        depth = max(0, depth - 1)
    }

    private func tooManyNamespaces(at offset: Int) -> XMLError {
        error(
            .tooLarge, "more than \(limits.namespaces) namespaces declared on nested elements",
            expected: "at most \(limits.namespaces)", at: offset)
    }

    private func tooManyAttributes(at offset: Int) -> XMLError {
        error(
            .tooLarge, "more than \(limits.attributes) attributes in one tag",
            expected: "at most \(limits.attributes)", at: offset)
    }
}
