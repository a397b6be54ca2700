/// Reads a body piece by piece: tags, entities and the text between them.
///
/// It relies on what `Body` guarantees, well-formed lower-case markup with only XML's five entities, and checks
/// nothing.
struct MarkupReader {
    enum Piece {
        case start(name: String)
        case end(name: String)
        /// An element without content, closed in its own tag.
        case empty(name: String)
        case text(ArraySlice<UInt8>)
        /// The character of an entity.
        case entity(UInt8)
    }

    private var rest: ArraySlice<UInt8>

    init(_ body: Body) {
        rest = Array(body.html.utf8)[...]
    }

    /// The number of bytes read.
    var offset: Int {
        rest.startIndex
    }

    mutating func next() -> Piece? {
        switch rest.first {
        case nil: return nil
        case UInt8(ascii: "<"): return tag()
        case UInt8(ascii: "&"): return .entity(entity())
        default:
            let end = rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? rest.endIndex
            defer { rest = rest[end...] }
            return .text(rest[..<end])
        }
    }
}

extension MarkupReader {
    private mutating func tag() -> Piece {
        let end = endOfTag()
        let tag = rest[rest.startIndex..<end].dropFirst()
        rest = rest[end...].dropFirst()
        let isEnd = tag.first == UInt8(ascii: "/")
        let letters = (isEnd ? tag.dropFirst() : tag).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        let name = String(decoding: letters, as: UTF8.self)
        if isEnd { return .end(name: name) }
        return tag.last == UInt8(ascii: "/") ? .empty(name: name) : .start(name: name)
    }

    /// The index of its `>`; one in an attribute's value does not end it.
    private func endOfTag() -> Int {
        var quote: UInt8?
        let end = rest.firstIndex { byte in
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            return quote == nil && byte == UInt8(ascii: ">")
        }
        return end ?? rest.endIndex
    }

    private mutating func entity() -> UInt8 {
        let name = rest.dropFirst().prefix { $0 != UInt8(ascii: ";") }
        rest = rest[name.endIndex...].dropFirst()
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return UInt8(ascii: "<")
        case "gt": return UInt8(ascii: ">")
        case "quot": return UInt8(ascii: "\"")
        case "apos": return UInt8(ascii: "'")
        default: return UInt8(ascii: "&")
        }
    }
}
