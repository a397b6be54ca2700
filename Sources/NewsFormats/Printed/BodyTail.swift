import NewsModel

/// The end of a body, where agencies print what is no text.
extension Body {
    /// The text of the last paragraph or of what stands behind its last break, with its references, if it has no more
    /// bytes than that and nothing in it is marked up.
    func lastLine(within longest: Int) -> String? {
        guard html.utf8.suffix(4).elementsEqual("</p>".utf8) else { return nil }
        let tail = html.utf8.dropLast(4).suffix(longest + 5)
        guard let start = tail.lastIndex(of: UInt8(ascii: ">")),
            tail[...start].suffix(3).elementsEqual("<p>".utf8) || tail[...start].suffix(5).elementsEqual("<br/>".utf8)
        else { return nil }
        let line = tail[tail.index(after: start)...]
        return line.count > longest ? nil : String(Substring(line))
    }

    /// The lines at its end, the last first, up to one in which something is marked up.
    func lastLines(atMost count: Int) -> [String] {
        guard html.utf8.suffix(4).elementsEqual("</p>".utf8) else { return [] }
        var (lines, end) = ([String](), html.utf8.index(html.endIndex, offsetBy: -4))
        while lines.count < count {
            let tail = html.utf8[..<end].suffix(Self.longestLine)
            guard let mark = tail.lastIndex(of: UInt8(ascii: ">")) else { break }
            let above = html.utf8[...mark]
            let isBroken = above.suffix(5).elementsEqual("<br/>".utf8)
            guard isBroken || above.suffix(3).elementsEqual("<p>".utf8) else { break }
            lines.append(MarkupText.stated(String(html[html.utf8.index(after: mark)..<end])))
            let parting = isBroken ? "<br/>" : "</p>\n<p>"
            guard above.suffix(parting.utf8.count).elementsEqual(parting.utf8) else { break }
            end = html.utf8.index(above.endIndex, offsetBy: -parting.utf8.count)
        }
        return lines
    }

    /// In bytes, of one that is looked at.
    private static let longestLine = 2000

    /// Without the last line; nil if it is another than this, or if nothing stands before it.
    func without(lastLine line: String) -> Body? {
        guard lastLine(within: line.utf8.count) == line else { return nil }
        let end = html.utf8.index(html.endIndex, offsetBy: -4)
        let start = html.utf8.index(end, offsetBy: -line.utf8.count)
        guard html.utf8[..<start].suffix(5).elementsEqual("<br/>".utf8) else {
            return without(last: line.utf8.count + 7)
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
