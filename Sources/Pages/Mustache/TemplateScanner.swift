/// Splits a template into text and tags (Mustache 1.4, `mustache(5)`).
///
/// A tag that is alone on its line and writes nothing removes the line. Nesting of tags is not checked here.
struct TemplateScanner {
    enum Kind: Hashable {
        case text, markup, section, inverted, end, partial, parent, block
    }

    struct Tag {
        let kind: Kind
        let name: String
        let line: Int
        /// The indent of a tag that is alone on its line.
        let indent: [UInt8]
    }

    enum Token {
        case literal([UInt8])
        case tag(Tag)
    }

    /// A mistake and its line.
    struct Problem: Error {
        let line: Int
        let text: String
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The line of the last tag, and where that begins.
    private var line = (number: 1, place: 0)
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    static func tokens(of template: [UInt8]) throws(Problem) -> [Token] {
        var scanner = TemplateScanner(bytes: template)
        return try scanner.tokens()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension TemplateScanner {
    private mutating func tokens() throws(Problem) -> [Token] {
        var tokens: [Token] = []
        while let start = place(of: opening, from: position) {
            let (sign, name, end) = try tag(at: start)
            let kind = try kind(of: sign, at: start)
            let writes = kind == .text || kind == .markup
            let line = writes ? nil : ownLine(of: start..<end)
            tokens.append(.literal(Array(bytes[position..<(line?.lowerBound ?? start)])))
            self.line = (number(ofLineAt: start), start)
            if let kind {
                let indent = line.map { Array(bytes[$0.lowerBound..<start]) } ?? []
                tokens.append(.tag(Tag(kind: kind, name: name, line: self.line.number, indent: indent)))
            } else if sign == UInt8(ascii: "=") {
                try setDelimiters(name, at: start)
            }
            position = line?.upperBound ?? end
        }
        tokens.append(.literal(Array(bytes[position...])))
        return tokens
    }

    /// The sigil of a tag, its content and its end.
    private func tag(at start: Int) throws(Problem) -> (sign: UInt8?, content: String, end: Int) {
        let inside = start + opening.count
        var sign = bytes[inside...].first
        if let first = sign, !"#^/><$&{!=%".utf8.contains(first) { sign = nil }
        var ending = closing
        if sign == UInt8(ascii: "{") { ending = Array("}".utf8) + closing }
        if sign == UInt8(ascii: "=") { ending = Array("=".utf8) + closing }
        let content = inside + (sign == nil ? 0 : 1)
        guard let close = place(of: ending, from: content) else { throw problem("a tag is not closed", at: start) }
        let text = String(decoding: bytes[content..<close], as: UTF8.self)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (sign, words, close + ending.count)
    }

    /// Nil for a tag without effect.
    private func kind(of sign: UInt8?, at start: Int) throws(Problem) -> Kind? {
        switch sign {
        case nil: return .text
        case UInt8(ascii: "&"), UInt8(ascii: "{"): return .markup
        case UInt8(ascii: "#"): return .section
        case UInt8(ascii: "^"): return .inverted
        case UInt8(ascii: "/"): return .end
        case UInt8(ascii: ">"): return .partial
        case UInt8(ascii: "<"): return .parent
        case UInt8(ascii: "$"): return .block
        case UInt8(ascii: "!"), UInt8(ascii: "="): return nil
        default: throw problem("pragmas are not supported", at: start)
        }
    }

    private mutating func setDelimiters(_ text: String, at start: Int) throws(Problem) {
        let pair = text.split(separator: " ").map { Array($0.utf8) }
        guard pair.count == 2 else { throw problem("expected two delimiters, not '\(text)'", at: start) }
        (opening, closing) = (pair[0], pair[1])
    }

    /// The line of a tag that is alone on it, including the line end.
    private func ownLine(of tag: Range<Int>) -> Range<Int>? {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let start = bytes[..<tag.lowerBound].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        guard var end = bytes[tag.upperBound...].firstIndex(where: { !isBlank($0) }) else {
            return start..<bytes.count
        }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
    }

    private func place(of mark: [UInt8], from start: Int) -> Int? {
        bytes[start...].firstRange(of: mark)?.lowerBound
    }

    /// Of a place behind the last tag.
    private func number(ofLineAt place: Int) -> Int {
        line.number + bytes[line.place..<place].count { $0 == UInt8(ascii: "\n") }
    }

    private func problem(_ text: String, at place: Int) -> Problem {
        Problem(line: number(ofLineAt: place), text: text)
    }
}
