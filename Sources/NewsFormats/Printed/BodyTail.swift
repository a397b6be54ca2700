import NewsModel

/// The end of a body, where agencies print what is no text.
extension Body {
    /// The text of the last paragraph or of what stands behind its last break, with its references, if it has no more
    /// bytes than that and nothing in it is marked up.
    func lastLine(within longest: Int) -> String? {
        guard html.utf8.suffix(4).elementsEqual("</p>".utf8) else { return nil }
        let tail = html.utf8.dropLast(4).suffix(longest + 5)
        guard let start = tail.lastPlace(of: UInt8(ascii: ">")),
            tail[...start].suffix(5).elementsEqual("<br/>".utf8) || startOfParagraph(tag: start) != nil
        else { return nil }
        let line = tail[tail.index(after: start)...]
        return line.count > longest ? nil : String(Substring(line))
    }

    /// The text of a body that is one short paragraph with nothing marked up.
    func onlyLine(within longest: Int) -> String? {
        guard html.utf8.count <= longest + 7, html.utf8.starts(with: "<p>".utf8),
            let line = lastLine(within: longest), line.utf8.count + 7 == html.utf8.count
        else { return nil }
        return line
    }

    /// The lines at its end, the last first, up to one in which something is marked up.
    func lastLines(atMost count: Int) -> [String] {
        guard html.utf8.suffix(4).elementsEqual("</p>".utf8) else { return [] }
        var (lines, end) = ([String](), html.utf8.index(html.endIndex, offsetBy: -4))
        while lines.count < count {
            let tail = html.utf8[..<end].suffix(Self.longestLine)
            guard let mark = tail.lastPlace(of: UInt8(ascii: ">")) else { break }
            let isBroken = html.utf8[...mark].suffix(5).elementsEqual("<br/>".utf8)
            guard let tag = isBroken ? html.utf8.index(mark, offsetBy: -4) : startOfParagraph(tag: mark) else { break }
            lines.append(MarkupText.stated(String(html[html.utf8.index(after: mark)..<end])))
            guard isBroken || html.utf8[..<tag].suffix(5).elementsEqual("</p>\n".utf8) else { break }
            end = isBroken ? tag : html.utf8.index(tag, offsetBy: -5)
        }
        return lines
    }

    /// Where the tag of a paragraph begins, perhaps with a direction or a language.
    ///
    /// - Parameter end: of the `>` that ends it.
    private func startOfParagraph(tag end: String.Index) -> String.Index? {
        let head = html.utf8[..<end].suffix(Self.longestTag)
        guard let start = head.lastPlace(of: UInt8(ascii: "<")), head[start...].starts(with: "<p".utf8) else {
            return nil
        }
        let name = head[start...].dropFirst(2)
        return name.isEmpty || name.first == UInt8(ascii: " ") ? start : nil
    }

    /// In bytes.
    private static let longestTag = 100

    /// In bytes, of one that is looked at.
    private static let longestLine = 2000

    /// Without the last line; nil if it is another than this, or if nothing stands before it.
    func without(lastLine line: String) -> Body? {
        guard lastLine(within: line.utf8.count) == line else { return nil }
        let end = html.utf8.index(html.endIndex, offsetBy: -4)
        let start = html.utf8.index(end, offsetBy: -line.utf8.count)
        guard html.utf8[..<start].suffix(5).elementsEqual("<br/>".utf8) else {
            let tag = startOfParagraph(tag: html.utf8.index(before: start))
            return tag.flatMap { without(last: html.utf8.distance(from: $0, to: html.endIndex)) }
        }
        return Sanitizer.body(self, without: html.utf8.index(start, offsetBy: -5)..<end)
    }

    /// Without a rule that has nothing below it.
    var withoutLastRule: Body? {
        guard html.utf8.suffix(5).elementsEqual("<hr/>".utf8) else { return nil }
        return without(last: 5)
    }

    private func without(last bytes: Int) -> Body? {
        let start = html.utf8.index(html.endIndex, offsetBy: -bytes)
        guard start > html.startIndex, html.utf8[html.utf8.index(before: start)] == UInt8(ascii: "\n") else {
            return nil
        }
        return Sanitizer.body(self, without: html.utf8.index(before: start)..<html.endIndex)
    }
}
