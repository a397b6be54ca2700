import NewsModel

/// The running text of a body without its markup, a line for each block. Tables, figures and ruby annotations are
/// left out: in a list of articles they say nothing.
///
/// It trusts the body to be what `Body` promises, well-formed and with the five predefined entities only.
struct BodyText: Sendable {
    let text: String

    /// - Parameter limit: how many bytes to take before stopping at the next tag.
    init(_ body: Body, atMost limit: Int) {
        var text: [UInt8] = []
        var skipped: Int = 0
        var rest = body.html.utf8[...]
        while let byte = rest.first, text.count < limit {
            if byte == UInt8(ascii: "<") {
                let tag = Tag(Self.tag(at: rest))
                rest = rest.dropFirst(tag.length + 1)
                if tag.isSkipped { skipped += tag.isClosing ? -1 : tag.isEmpty ? 0 : 1 }
                if tag.isBlock, !text.isEmpty, text.last != Self.lineFeed { text.append(Self.lineFeed) }
            } else {
                let run = rest.prefix { $0 != UInt8(ascii: "<") }
                if skipped == 0 { text.append(contentsOf: Self.decoded(run)) }
                rest = rest.dropFirst(run.count)
            }
        }
        if text.last == Self.lineFeed { text.removeLast() }
        self.text = String(decoding: text, as: UTF8.self)
    }

    private static let lineFeed = UInt8(ascii: "\n")

    /// Without its `>`, which may also stand inside an attribute's value.
    private static func tag(at rest: Substring.UTF8View) -> Substring.UTF8View {
        var quote: UInt8?
        return rest.prefix { byte in
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            return quote != nil || byte != UInt8(ascii: ">")
        }
    }

    /// Line breaks within a block are only spaces in HTML.
    private static func decoded(_ run: Substring.UTF8View) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = run
        while let byte = rest.first {
            rest.removeFirst()
            let isSpace = byte == 0x0A || byte == 0x0D || byte == 0x09
            guard byte == UInt8(ascii: "&") else {
                decoded.append(isSpace ? 0x20 : byte)
                continue
            }
            let name = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest.dropFirst(name.count + 1)
            decoded.append(contentsOf: (entities[String(Substring(name))] ?? " ").utf8)
        }
        return decoded
    }

    private static let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
}

private struct Tag {
    /// Bytes from `<` up to, not including, `>`.
    let length: Int
    let name: String
    let isClosing: Bool
    let isEmpty: Bool

    init(_ text: Substring.UTF8View) {
        length = text.count
        isClosing = text.dropFirst().first == UInt8(ascii: "/")
        isEmpty = text.last == UInt8(ascii: "/")
        let name = text.dropFirst(isClosing ? 2 : 1).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        self.name = String(Substring(name))
    }

    var isSkipped: Bool {
        ["table", "figure", "rt", "rp"].contains(name)
    }

    var isBlock: Bool {
        ![
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "q", "ruby", "rt", "rp", "s",
            "small",
            "span", "strong", "sub", "sup", "time", "u",
        ].contains(name)
    }
}
