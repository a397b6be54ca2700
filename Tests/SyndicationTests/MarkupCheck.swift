import Testing

/// Whether an HTML page is what its templates and bodies promise: every tag closed by its own, attributes in double
/// quotes, nothing open at the end. Stricter than HTML, which would mend what is wrong.
enum MarkupCheck {
    private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "wbr", "col", "!doctype"]

    static func check(_ page: [UInt8], _ place: String) throws {
        var open: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            let end = try #require(endOfTag(rest[start...]), "\(place): a tag is not closed")
            let tag = rest[(start + 1)..<end]
            rest = rest[(end + 1)...]
            let letters = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let name = String(decoding: letters, as: UTF8.self).lowercased()
            try #require(name.utf8.allSatisfy { $0 < 0x80 } && !name.isEmpty, "\(place): <\(name)")
            if tag.first == UInt8(ascii: "/") {
                #expect(open.popLast() == name, "\(place): </\(name)> closes another")
            } else if tag.last != UInt8(ascii: "/"), !void.contains(name) {
                open.append(name)
            }
        }
        #expect(open.isEmpty, "\(place): \(open) are not closed")
    }

    /// Where its `>` is; one in a quoted value does not end it.
    private static func endOfTag(_ text: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        return text.firstIndex { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ">") && !isQuoted
        }
    }
}
