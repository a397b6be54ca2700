/// The first element of XML or HTML with its first child, and the DOCTYPE: enough to identify the document without
/// parsing it.
struct MarkupStart {
    /// The local name of the root element; nil if the copy ends before it.
    private(set) var root: String?
    /// The local name of the first element in it, if it begins with one.
    private(set) var first: String?
    /// Whether a DOCTYPE says that it is HTML.
    private(set) var isHTML = false

    /// Nil if it is not markup: a headline may begin with `<` too, but not with `<` and a name.
    init?(_ ascii: [UInt8]) {
        var rest = ascii[...].drop { $0 <= 0x20 }
        guard Self.begins(rest) else { return nil }
        while rest.first == UInt8(ascii: "<"), first == nil {
            if rest.starts(with: "<!--".utf8) {
                rest = Self.skip(rest, past: "-->")
            } else if rest.starts(with: "<?".utf8) {
                rest = Self.skip(rest, past: "?>")
            } else if rest.starts(with: "<!".utf8) {
                isHTML = isHTML || Self.isHTML(doctype: rest)
                rest = Self.skipDoctype(rest)
            } else {
                let name = Self.word(rest.dropFirst())
                let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
                guard !local.isEmpty else { return }
                if root == nil {
                    root = String(decoding: local, as: UTF8.self)
                    rest = Self.skipTag(rest)
                } else {
                    first = String(decoding: local, as: UTF8.self)
                }
            }
            rest = rest.drop { $0 <= 0x20 }
        }
    }
}

extension MarkupStart {
    private static func begins(_ start: ArraySlice<UInt8>) -> Bool {
        guard start.first == UInt8(ascii: "<"), let second = start.dropFirst().first else { return false }
        return [UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "_")].contains(second)
            || second.isLetter
    }

    private static func skip(_ text: ArraySlice<UInt8>, past end: StaticString) -> ArraySlice<UInt8> {
        let end = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        var index = text.startIndex + 2
        while let found = text[index...].firstIndex(of: end[0]) {
            if text[found...].starts(with: end) { return text[(found + end.count)...] }
            index = found + 1
        }
        return []
    }

    /// Skips the declaration with its internal subset, in which `>` ends nothing (XML 1.0 §2.8).
    private static func skipDoctype(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var brackets = 0
        var quote: UInt8?
        for index in text.indices {
            switch (text[index], quote) {
            case (let byte, .some(let open)): if byte == open { quote = nil }
            case (UInt8(ascii: "\""), _), (UInt8(ascii: "'"), _): quote = text[index]
            case (UInt8(ascii: "["), _): brackets += 1
            case (UInt8(ascii: "]"), _): brackets -= 1
            case (UInt8(ascii: ">"), _): if brackets <= 0 { return text[(index + 1)...] }
            default: break
            }
        }
        return []
    }

    /// Skips a tag, which has no content if it is empty. `>` does not end an attribute's value.
    private static func skipTag(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var quote: UInt8?
        for index in text.indices {
            switch (text[index], quote) {
            case (let byte, .some(let open)): if byte == open { quote = nil }
            case (UInt8(ascii: "\""), _), (UInt8(ascii: "'"), _): quote = text[index]
            case (UInt8(ascii: ">"), _): return text[index - 1] == UInt8(ascii: "/") ? [] : text[(index + 1)...]
            default: break
            }
        }
        return []
    }

    /// `<!DOCTYPE html`, in any letter case.
    private static func isHTML(doctype: ArraySlice<UInt8>) -> Bool {
        let keyword = word(doctype.dropFirst(2))
        let name = word(doctype[keyword.endIndex...].drop { $0 <= 0x20 })
        return String(decoding: name, as: UTF8.self).lowercased() == "html"
    }

    /// Up to white space, a slash or the end of the tag; names are never as long as the limit.
    private static func word(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.prefix(200).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    }
}
