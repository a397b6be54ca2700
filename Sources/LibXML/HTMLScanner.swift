import Bytes

/// Rewrites HTML in a form that libxml2's HTML parser can read in only one way, and checks the limits.
///
/// libxml2 2.9.14 is not an HTML5 parser: it disagrees with browsers about comments, quotes and scripts, which is how
/// markup hides from sanitizers, and it is quadratic in attributes. So this follows the tokenizer of the HTML standard
/// (section 13.2.5) for tags, comments and raw text. Its output is text, end tags, and start tags whose attributes are
/// in double quotes. Comments, declarations, instructions, and elements with raw text are dropped (of an iframe only
/// the content), and so are the tags of html, head and body, which a fragment does not have. It builds no tree and
/// resolves no references.
struct HTMLScanner {
    /// The rewritten markup.
    private(set) var output: [UInt8] = []

    private let bytes: [UInt8]
    private let limits: XMLLimits
    private var position = 0

    init(_ bytes: [UInt8], limits: XMLLimits) {
        self.bytes = bytes
        self.limits = limits
        output.reserveCapacity(bytes.count + 256)
    }

    /// Scans to the end.
    mutating func scan() throws(XMLError) {
        while position < bytes.count {
            try copyText()
            guard position < bytes.count else { return }
            let next = byte(at: position + 1)
            if Self.isLetter(next) {
                try scanStartTag()
            } else if next == UInt8(ascii: "/"), Self.isLetter(byte(at: position + 2)) {
                scanEndTag()
            } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
                skipComment()
            } else {
                output += "&lt;".utf8
                position += 1
            }
        }
    }

    /// The element put around a fragment, so that libxml2 does not wrap bare text in a paragraph. Authors cannot close
    /// it: tags with this name are dropped.
    static let root = "newswire-fragment"

    /// Elements whose content browsers read as raw text; dropped with their content.
    private static let rawText: Set<String> = [
        "script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "title", "textarea",
    ]

    /// Tags that a fragment cannot have; they are dropped, their content stays.
    private static let outer: Set<String> = ["html", "head", "body", "frameset", "frame", root]
}

extension HTMLScanner {
    private mutating func copyText() throws(XMLError) {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            append(bytes[position])
            position += 1
        }
        guard position - start <= limits.textBytes else {
            throw XMLError(
                .tooLarge, "text of \(position - start) bytes", expected: "at most \(limits.textBytes)", at: start,
                in: bytes)
        }
    }

    /// Control characters are removed here already: libxml2 would end the document at a NUL.
    private mutating func append(_ byte: UInt8) {
        if byte >= 0x20 || byte.isXMLSpace { output.append(byte) }
    }

    private mutating func scanStartTag() throws(XMLError) {
        let start = position
        position += 1
        let name = tagName()
        var tag: [UInt8] = Array("<\(name)".utf8)
        var count = 0
        while let attribute = nextAttribute() {
            count += 1
            tag += attribute
            guard count <= limits.attributes, tag.count <= limits.tagBytes else {
                throw XMLError(
                    .tooLarge, "a tag <\(name)> of \(count) attributes and \(tag.count) bytes",
                    expected: "at most \(limits.attributes) attributes and \(limits.tagBytes) bytes", at: start,
                    in: bytes)
            }
        }
        // A tag cut off by the end of the text is no tag (HTML, eof-in-tag).
        guard position < bytes.count else { return }
        position += 1
        if Self.rawText.contains(name) {
            skipRawText(until: name)
            // Its content is for browsers that know no frames; what it frames is of interest.
            if name == "iframe" { output += tag + "></iframe>".utf8 }
        } else if !Self.outer.contains(name) {
            output += tag
            output.append(UInt8(ascii: ">"))
        }
    }

    private mutating func scanEndTag() {
        position += 2
        let name = tagName()
        while nextAttribute() != nil {}
        guard position < bytes.count else { return }
        position += 1
        if !Self.outer.contains(name), !Self.rawText.contains(name) { output += "</\(name)>".utf8 }
    }

    /// In lower case. Characters that libxml2 allows in no name become `-`, so that the element is an unknown one.
    private mutating func tagName() -> String {
        var name: [UInt8] = []
        while position < bytes.count, !Self.endsName(bytes[position]) {
            name.append(Self.nameByte(bytes[position]))
            position += 1
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The next attribute as ` name="value"`; nil at the tag's end. Empty if the name is not allowed in HTML.
    private mutating func nextAttribute() -> [UInt8]? {
        while Self.isSpace(byte(at: position)) || byte(at: position) == UInt8(ascii: "/") { position += 1 }
        guard position < bytes.count, bytes[position] != UInt8(ascii: ">") else { return nil }
        let isName = Self.isLetter(bytes[position])
        var attribute: [UInt8] = [UInt8(ascii: " ")]
        repeat {
            attribute.append(Self.nameByte(bytes[position]))
            position += 1
        } while position < bytes.count && !Self.endsName(bytes[position]) && bytes[position] != UInt8(ascii: "=")
        attribute += "=\"".utf8
        var next = position
        while Self.isSpace(byte(at: next)) { next += 1 }
        if byte(at: next) == UInt8(ascii: "=") {
            position = next + 1
            while Self.isSpace(byte(at: position)) { position += 1 }
            appendValue(to: &attribute)
        }
        attribute.append(UInt8(ascii: "\""))
        return isName ? attribute : []
    }

    private mutating func appendValue(to attribute: inout [UInt8]) {
        let quote = byte(at: position)
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { position += 1 }
        while position < bytes.count {
            let byte = bytes[position]
            if isQuoted ? byte == quote : (Self.isSpace(byte) || byte == UInt8(ascii: ">")) { break }
            if byte == UInt8(ascii: "\"") {
                attribute += "&quot;".utf8
            } else if byte >= 0x20 || Self.isSpace(byte) {
                attribute.append(byte)
            }
            position += 1
        }
        if isQuoted, position < bytes.count { position += 1 }
    }
}

extension HTMLScanner {
    /// `<!-- -->` with the endings browsers accept; `<!DOCTYPE>`, `<![CDATA[` and `<?` end at the first `>`.
    private mutating func skipComment() {
        guard byte(at: position + 1) == UInt8(ascii: "!"), starts(with: "--", at: position + 2) else {
            skip(past: UInt8(ascii: ">"))
            return
        }
        position += 4
        if starts(with: ">", at: position) || starts(with: "->", at: position) {
            skip(past: UInt8(ascii: ">"))
            return
        }
        while position < bytes.count {
            if starts(with: "-->", at: position) || starts(with: "--!>", at: position) {
                skip(past: UInt8(ascii: ">"))
                return
            }
            position += 1
        }
    }

    private mutating func skip(past byte: UInt8) {
        while position < bytes.count, bytes[position] != byte { position += 1 }
        position = min(position + 1, bytes.count)
    }

    /// Skips to the end tag; without one, nothing of the rest can be trusted to be text.
    private mutating func skipRawText(until name: String) {
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), byte(at: position + 1) == UInt8(ascii: "/") {
                position += 2
                if tagName() == name {
                    while nextAttribute() != nil {}
                    position = min(position + 1, bytes.count)
                    return
                }
            } else {
                position += 1
            }
        }
    }

    private func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func starts(with text: String, at offset: Int) -> Bool {
        offset <= bytes.count && bytes[offset...].starts(with: text.utf8)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// HTML's white space has the form feed besides XML's.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte.isXMLSpace || byte == 0x0C
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private static func nameByte(_ byte: UInt8) -> UInt8 {
        if isLetter(byte) { return byte | 0x20 }
        let isKept = (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte) || byte == UInt8(ascii: "_")
        return isKept ? byte : UInt8(ascii: "-")
    }
}
