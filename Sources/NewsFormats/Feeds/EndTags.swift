import Bytes
import LibXML

// Plain text that looks like HTML: feedparser in RSS, and the W3C validator everywhere, take a text with an end tag in
// it for that (decision 22).

extension String {
    /// Whether it has anything that markup writes as a reference in text.
    var hasMarkupCharacters: Bool {
        var text = self
        return text.withUTF8 { text in
            text.firstOffset(from: 0) { $0.are("<") .| $0.are(">") .| $0.are("&") } != nil
        }
    }

    /// Plain text that nothing takes for HTML. Feedparser would read `</b>` in it as an end tag, and drop all of its
    /// tags; with an invisible joiner in it, it is text.
    var unlikeMarkup: String {
        let places = endTags
        guard !places.isEmpty else { return self }
        var text = Array(utf8)
        for place in places.reversed() { text.insert(contentsOf: "\u{2060}".utf8, at: place + 1) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The byte offsets of each `<` that begins an end tag.
    private var endTags: [Int] {
        guard utf8.contains(UInt8(ascii: "<")) else { return [] }
        let bytes = Array(utf8)
        return bytes.indices.dropLast(2).filter { place in
            bytes[place] == UInt8(ascii: "<") && bytes[place + 1] == UInt8(ascii: "/") && isOfName(bytes[place + 2])
        }
    }

    private func isOfName(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
