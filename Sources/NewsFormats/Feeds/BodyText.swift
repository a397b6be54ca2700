import NewsModel

/// The paragraphs at the beginning of a body as plain text, for summaries.
///
/// Relies on what `Body` promises: well-formed, lower case, only XML's five entities. Leaves out what is no running
/// text: headings, tables, captions, verbatim text.
struct BodyText {
    /// In order, white space collapsed, none empty.
    private(set) var paragraphs: [String] = []
    private var paragraph: [UInt8] = []
    private var length = 0
    private var skippedElements = 0

    /// - Parameter limit: stop at the end of the paragraph in which this number of bytes is reached.
    init(_ body: Body, limit: Int) {
        var rest = Array(body.html.utf8)[...]
        while let byte = rest.first, length < limit {
            switch byte {
            case UInt8(ascii: "<"):
                readTag(Self.takeTag(from: &rest))
            case UInt8(ascii: "&"):
                append(Self.takeEntity(from: &rest))
            default:
                let text = rest.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
                append(text)
                rest = rest.dropFirst(text.count)
            }
        }
        endParagraph()
    }

    private mutating func readTag(_ tag: ArraySlice<UInt8>) {
        let isEnd = tag.first == UInt8(ascii: "/")
        let isEmpty = tag.last == UInt8(ascii: "/")
        let name = String(decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix(while: Self.isNameByte), as: UTF8.self)
        if Self.skipped.contains(name) {
            endParagraph()
            if !isEmpty { skippedElements += isEnd ? -1 : 1 }
        } else if !Self.inline.contains(name) {
            endParagraph()
        }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        if skippedElements == 0 { paragraph += bytes }
    }

    private mutating func endParagraph() {
        let text = String(decoding: paragraph, as: UTF8.self).joiningLines().drop { $0 == Self.indent }
        if !text.isEmpty { paragraphs.append(String(text)) }
        length += paragraph.count
        paragraph = []
    }

    /// Chinese papers indent paragraphs with two of them.
    private static let indent: Character = "\u{3000}"
    private static let skipped: Set = ["table", "figure", "figcaption", "pre", "h1", "h2", "h3", "h4", "h5", "h6"]
    private static let inline: Set = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
        "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// What stands between `<` and `>`; a `>` in an attribute's value does not end the tag.
    private static func takeTag(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        rest.removeFirst()
        var quote: UInt8?
        let tag = rest.prefix { byte in
            if quote == nil, byte == UInt8(ascii: ">") { return false }
            if quote == byte {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            return true
        }
        rest = rest.dropFirst(tag.count + 1)
        return tag
    }

    private static func takeEntity(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        rest.removeFirst()
        let name = rest.prefix { $0 != UInt8(ascii: ";") }
        rest = rest.dropFirst(name.count + 1)
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default: return [UInt8(ascii: "&")]
        }
    }
}
