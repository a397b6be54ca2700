import Bytes
import NewsModel

/// Repairs common errors in feeds that every reader tolerates: `&` that begins no reference, characters that XML
/// forbids, and well-known prefixes that the feed does not declare.
///
/// Text and lines stay the same. Only a document that cannot be read as it is is repaired.
enum FeedRepair {
    /// The document with bare `&` escaped and forbidden characters removed; nil if it has none.
    static func wellFormed(_ utf8: [UInt8]) -> [UInt8]? {
        var mended: [UInt8] = []
        var copied = 0
        var index = 0
        var verbatim = Verbatim()
        while index < utf8.count {
            let byte = utf8[index]
            if byte == UInt8(ascii: "<"), let end = verbatim.end(at: index, in: utf8) {
                index = end
            } else if byte == UInt8(ascii: "&"), let (replacement, end) = replacement(at: index, in: utf8) {
                mended += utf8[copied..<index] + replacement.utf8
                (copied, index) = (end, end)
            } else if byte < 0x20, !byte.isXMLSpace {
                mended += utf8[copied..<index]
                index += 1
                copied = index
            } else {
                index += 1
            }
        }
        return copied == 0 ? nil : mended + utf8[copied...]
    }

    /// The document of RSS with its texts taken verbatim where they are HTML that is no XML: tags that HTML need not
    /// close (`<br>`, `<p>`, `<img>`) in texts that should have been escaped. What they say is for the reader of HTML;
    /// nil if there are none.
    static func verbatimTexts(_ utf8: [UInt8]) -> [UInt8]? {
        var mended: [UInt8] = []
        var copied = 0
        var index = 0
        var verbatim = Verbatim()
        while let start = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            if let end = verbatim.end(at: start, in: utf8) {
                index = end
            } else if let text = markedText(at: start, in: utf8) {
                mended += utf8[copied..<text.lowerBound] + "<![CDATA[".utf8 + utf8[text] + "]]>".utf8
                (copied, index) = (text.upperBound, text.upperBound)
            } else {
                index = start + 1
            }
        }
        return copied == 0 ? nil : mended + utf8[copied...]
    }

    /// The inside of an element of a text that begins at a `<`, if it has tags and can be quoted.
    private static func markedText(at start: Int, in utf8: [UInt8]) -> Range<Int>? {
        let rest = utf8[(start + 1)...]
        guard let name = texts.first(where: { rest.starts(with: $0) }), start + 1 + name.count < utf8.count,
            utf8[start + 1 + name.count] == UInt8(ascii: ">")
        else { return nil }
        let first = start + name.count + 2
        let opening = [UInt8(ascii: "<")] + name
        let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name + [UInt8(ascii: ">")]
        var isMarked = false
        var place = first
        while let mark = utf8[place...].firstIndex(of: UInt8(ascii: "<")) {
            if utf8[mark...].starts(with: closing) { return isMarked ? first..<mark : nil }
            // What quotes itself needs no help, and what is not closed before the next has no end.
            if utf8[mark...].starts(with: "<![CDATA[".utf8) || utf8[mark...].starts(with: opening) { return nil }
            isMarked = true
            place = mark + 1
        }
        return nil
    }

    private static let texts = ["description", "content:encoded"].map { Array($0.utf8) }

    /// The document with declarations of the prefixes that it uses undeclared; nil if there are none.
    static func declaringPrefixes(_ utf8: [UInt8]) -> [UInt8]? {
        let text = String(decoding: utf8, as: UTF8.self)
        let missing = known.filter {
            text.contains(bytes: "<\($0.prefix):") && !text.contains(bytes: "xmlns:\($0.prefix)")
        }
        guard !missing.isEmpty, let place = endOfRootName(in: utf8) else { return nil }
        let declarations = missing.map { " xmlns:\($0.prefix)=\"\($0.namespace)\"" }.joined()
        return Array(utf8[..<place]) + declarations.utf8 + utf8[place...]
    }

    private static let known: [(prefix: String, namespace: StaticString)] = [
        ("content", FeedNames.content), ("dc", FeedNames.dublinCore), ("dcterms", FeedNames.dublinCoreTerms),
        ("media", FeedNames.media), ("atom", FeedNames.atom), ("itunes", FeedNames.podcast),
    ]
}

extension FeedRepair {
    /// Finds comments and CDATA sections.
    private struct Verbatim {
        private static let kinds = [("<![CDATA[", "]]>"), ("<!--", "-->")].map { (Array($0.utf8), Array($1.utf8)) }

        /// The offsets from where no end of each kind exists: searched once, however many are opened there.
        private var barren = [0, 0]

        /// The end of the one that begins at a `<`; nil if none does, or if it is not closed.
        mutating func end(at start: Int, in utf8: [UInt8]) -> Int? {
            for (kind, (opening, closing)) in Self.kinds.enumerated()
            where start >= barren[kind] && utf8[start...].starts(with: opening) {
                var index = start + opening.count
                while index + closing.count <= utf8.count {
                    let byte = utf8[index]
                    // What is forbidden is left to be found by the caller.
                    if byte < 0x20, !byte.isXMLSpace { break }
                    if byte == closing[0], utf8[index...].starts(with: closing) { return index + closing.count }
                    index += 1
                }
                barren[kind] = index
            }
            return nil
        }
    }

    /// The replacement of an `&`, and the end of what it replaces; nil if it begins a valid reference.
    private static func replacement(at start: Int, in utf8: [UInt8]) -> (String, Int)? {
        let rest = utf8[(start + 1)...]
        let name = rest.prefix(32).prefix { $0 == UInt8(ascii: "#") || $0.isDigit || $0.isLetter }
        guard name.endIndex < utf8.count, utf8[name.endIndex] == UInt8(ascii: ";"), let first = name.first else {
            return ("&amp;", start + 1)
        }
        guard first == UInt8(ascii: "#") else { return first.isDigit ? ("&amp;", start + 1) : nil }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self).lowercased()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number else { return ("&amp;", start + 1) }
        let isCharacter = number >= 0x20 ? Unicode.Scalar(number) != nil : UInt8(number).isXMLSpace
        return isCharacter && number != 0xFFFE && number != 0xFFFF ? nil : ("", name.endIndex + 1)
    }

    /// The beginning of the document element's attributes.
    private static func endOfRootName(in utf8: [UInt8]) -> Int? {
        var index = 0
        var verbatim = Verbatim()
        while let start = utf8[index...].firstIndex(of: UInt8(ascii: "<")), start + 1 < utf8.count {
            let next = utf8[start + 1]
            if next.isLetter {
                return utf8[start...].firstIndex {
                    $0.isXMLSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">")
                }
            }
            index = verbatim.end(at: start, in: utf8) ?? start + 1
        }
        return nil
    }
}
