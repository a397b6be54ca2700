import NewsModel

/// The beginning of a body, where agencies print what fields should state.
extension Body {
    /// The first paragraph, with its references, if it has no more bytes than that and nothing in it is marked up.
    func firstLine(within longest: Int) -> String? {
        guard let tag = Self.paragraphTag(leading: html[...]) else { return nil }
        let line = html.utf8.dropFirst(tag.utf8.count).prefix(longest)
        return line.firstPlace(of: UInt8(ascii: "<")).flatMap { String(line[..<$0]) }
    }

    /// `<p>`, or with a direction or a language.
    static func paragraphTag(leading text: Substring) -> Substring? {
        guard text.utf8.starts(with: "<p".utf8), let next = text.utf8.dropFirst(2).first,
            next == UInt8(ascii: ">") || next == UInt8(ascii: " "),
            let end = text.utf8.prefix(longestTag).firstPlace(of: UInt8(ascii: ">"))
        else { return nil }
        return text[...end]
    }

    /// In bytes.
    private static let longestTag = 100

    /// Without its first paragraph, if that is nothing but a line and more follows.
    func withoutFirstParagraph(_ line: String) -> Body? {
        guard let end = endOfFirst(line) else { return nil }
        return Sanitizer.body(self, without: html.startIndex..<end)
    }

    /// Where the next block begins, if the first paragraph is nothing but this line.
    private func endOfFirst(_ line: String) -> String.Index? {
        guard let tag = Self.paragraphTag(leading: html[...]) else { return nil }
        let head = line + "</p>\n"
        let inside = html.utf8[tag.endIndex...]
        guard inside.count > head.utf8.count, inside.starts(with: head.utf8) else { return nil }
        return html.utf8.index(tag.endIndex, offsetBy: head.utf8.count)
    }

    /// Without what stands before `rest` in the first paragraph, whose text this is: of plain text, or of a first
    /// element that ends in the head or contains it (`<strong>MACAU (Lusa)</strong> - `). Pictures may stand above it.
    ///
    /// - Parameter line: a first paragraph to which this is the second.
    func withoutHead(of text: String, until rest: String, below line: String? = nil) -> Body? {
        let count = text.unicodeScalars.count - rest.unicodeScalars.count
        guard count > 0, !rest.isEmpty, let start = line.map(startOfText(below:)) ?? startOfText else { return nil }
        let head = text.unicodeScalars.prefix(count)
        let inside = html.unicodeScalars[start...]
        if inside.starts(with: head) {
            return Sanitizer.body(self, without: start..<inside.index(start, offsetBy: count))
        }
        guard let tag = Self.tag(leading: inside) else { return nil }
        let marked = inside.dropFirst(tag.utf8.count + 2)
        if marked.starts(with: head) {
            return Sanitizer.body(self, without: marked.startIndex..<marked.index(marked.startIndex, offsetBy: count))
        }
        guard let end = marked.firstIndex(of: "<"), marked[end...].starts(with: "</\(tag)>".unicodeScalars) else {
            return nil
        }
        let (first, behind) = (marked[..<end], marked[end...].dropFirst(tag.utf8.count + 3))
        let remainder = head.dropFirst(first.count)
        guard head.starts(with: first), behind.starts(with: remainder) else { return nil }
        return Sanitizer.body(self, without: start..<behind.index(behind.startIndex, offsetBy: remainder.count))
    }

    /// The beginnings, up to the first markup, of the paragraphs below a first that is nothing but this line.
    func paragraphs(below line: String, atMost count: Int) -> [String] {
        guard let start = startOfText(below: line) else { return [] }
        var paragraphs: [String] = []
        var rest = html[start...]
        while paragraphs.count < count {
            paragraphs.append(String(rest.prefix { $0 != "<" }))
            guard let end = rest.firstRange(ofBytes: "</p>\n<p"),
                let tag = Self.paragraphTag(leading: rest[end.lowerBound...].dropFirst(5))
            else { break }
            rest = rest[tag.endIndex...]
        }
        return paragraphs
    }

    private func startOfText(below line: String) -> String.Index? {
        endOfFirst(line).flatMap { Self.paragraphTag(leading: html[$0...])?.endIndex }
    }

    /// The first words of a text that begins marked up, and what stands behind them.
    var firstMarked: String? {
        guard let start = Self.paragraphTag(leading: html[...])?.endIndex else { return nil }
        let marked = html.unicodeScalars[start...]
        guard let tag = Self.tag(leading: marked) else { return nil }
        let words = marked.dropFirst(tag.utf8.count + 2).prefix { $0 != "<" }
        let behind = marked[words.endIndex...].dropFirst(tag.utf8.count + 3).prefix { $0 != "<" }
        return String(words) + (words.count < Self.longestMark ? String(behind) : "")
    }

    /// In scalars; longer ones contain the head.
    private static let longestMark = 100

    /// The text of a heading at the very beginning, if something stands below it, and where that begins.
    var headingAbove: (text: String, end: String.Index)? {
        let bytes = html.utf8
        guard bytes.starts(with: "<h".utf8), let level = bytes.dropFirst(2).first, (0x31...0x36).contains(level),
            bytes.dropFirst(3).first == UInt8(ascii: ">")
        else { return nil }
        let start = bytes.index(html.startIndex, offsetBy: 4)
        let close = [UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: "h"), level, UInt8(ascii: ">"), 0x0A]
        var place = start
        while let mark = bytes[place...].prefix(Self.longestHeading).firstIndex(of: UInt8(ascii: "<")) {
            if bytes[mark...].starts(with: close) {
                let text = MarkupText.stated(String(html[start..<mark]))
                return (text, bytes.index(mark, offsetBy: close.count))
            }
            place = bytes.index(after: mark)
        }
        return nil
    }

    /// In bytes, between two tags of it.
    private static let longestHeading = 500

    private static func tag(leading text: Substring.UnicodeScalarView) -> String? {
        ["strong", "b", "em", "i"].first { text.starts(with: "<\($0)>".unicodeScalars) }
    }

    /// Behind the tag of the first paragraph, if nothing but a picture stands above it.
    private var startOfText: String.Index? {
        if let tag = Self.paragraphTag(leading: html[...]) { return tag.endIndex }
        guard html.hasPrefix("<figure>"), let end = html.firstRange(ofBytes: "</figure>\n<p") else { return nil }
        return Self.paragraphTag(leading: html[end.lowerBound...].dropFirst(10))?.endIndex
    }
}
