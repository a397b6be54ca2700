import Bytes

/// Reads a body piece by piece: tags, entities and the text between them.
///
/// It relies on what `Body` guarantees, well-formed lower-case markup with only XML's five entities, and checks
/// nothing. It reads the markup where it is, and is of no use outside `Body.read`.
struct MarkupReader {
    enum Piece {
        case start(name: String)
        case end(name: String)
        /// An element without content, closed in its own tag.
        case empty(name: String)
        case text(Slice<UnsafeBufferPointer<UInt8>>)
        /// The character of an entity.
        case entity(UInt8)
    }

    private let markup: UnsafeBufferPointer<UInt8>
    /// The number of bytes read.
    private(set) var offset = 0

    fileprivate init(_ markup: UnsafeBufferPointer<UInt8>) {
        self.markup = markup
    }

    mutating func next() -> Piece? {
        guard offset < markup.count else { return nil }
        switch markup[offset] {
        case UInt8(ascii: "<"): return tag()
        case UInt8(ascii: "&"): return .entity(entity())
        default:
            let start = offset
            offset = markup.firstOffset(from: start) { $0.are("<") .| $0.are("&") } ?? markup.count
            return .text(markup[start..<offset])
        }
    }
}

extension Body {
    /// Reads the markup.
    func read<Result>(_ body: (inout MarkupReader) -> Result) -> Result {
        var html = html
        return html.withUTF8 { markup in
            var reader = MarkupReader(markup)
            return body(&reader)
        }
    }
}

extension MarkupReader {
    private mutating func tag() -> Piece {
        let end = endOfTag()
        let tag = markup[offset..<end].dropFirst()
        offset = min(end + 1, markup.count)
        let isEnd = tag.first == UInt8(ascii: "/")
        let letters = (isEnd ? tag.dropFirst() : tag).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        let name = String(decoding: letters, as: UTF8.self)
        if isEnd { return .end(name: name) }
        return tag.last == UInt8(ascii: "/") ? .empty(name: name) : .start(name: name)
    }

    /// The index of its `>`; one in an attribute's value does not end it.
    private func endOfTag() -> Int {
        var place = offset
        while let mark = markup.firstOffset(from: place, where: { $0.are(">") .| $0.are("\"") .| $0.are("'") }) {
            if markup[mark] == UInt8(ascii: ">") { return mark }
            guard let close = markup.firstOffset(of: markup[mark], from: mark + 1) else { break }
            place = close + 1
        }
        return markup.count
    }

    private mutating func entity() -> UInt8 {
        let name = markup[(offset + 1)...].prefix { $0 != UInt8(ascii: ";") }
        offset = min(name.endIndex + 1, markup.count)
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return UInt8(ascii: "<")
        case "gt": return UInt8(ascii: ">")
        case "quot": return UInt8(ascii: "\"")
        case "apos": return UInt8(ascii: "'")
        default: return UInt8(ascii: "&")
        }
    }
}
