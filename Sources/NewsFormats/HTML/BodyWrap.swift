import NewsModel

/// Copy that was wrapped in a column before it was put into HTML, with a break for each line.
extension Body {
    /// With the lines of such paragraphs joined. What is broken for a reason stays: verse, lists, addresses.
    var withoutWrapping: Body {
        guard html.utf8.count > HardWrap.narrowestColumn, html.contains(bytes: "<br/>") else { return self }
        let paragraphs = brokenParagraphs
        guard let wrap = HardWrap(certainly: paragraphs.map(\.lines)) else { return self }
        var joints: [Sanitizer.Joint] = []
        for (breaks, lines) in paragraphs where wrap.fills(lines) {
            for (index, place) in breaks.enumerated() {
                joints.append(
                    Sanitizer.Joint(
                        place: place, isSpaced: HardWrap.needsSpace(lines[index].text, lines[index + 1].text)))
            }
        }
        return joints.isEmpty ? self : Sanitizer.body(self, joinedAt: joints)
    }

    /// Paragraphs with breaks: where these stand, and the lines as they are read.
    private var brokenParagraphs: [(breaks: [Range<String.Index>], lines: [TextLine])] {
        var found: [([Range<String.Index>], [TextLine])] = []
        var rest = html[...]
        while let start = rest.firstRange(ofBytes: "<p") {
            rest = rest[start.upperBound...]
            // `<pre>`
            guard let next = rest.utf8.first, next == UInt8(ascii: ">") || next == UInt8(ascii: " ") else { continue }
            guard let end = rest.firstRange(ofBytes: "</p>") else { break }
            let content = rest[..<end.lowerBound].utf8.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            rest = rest[end.upperBound...]
            let (breaks, lines) = Self.lines(Substring(content))
            if !breaks.isEmpty { found.append((breaks, lines)) }
        }
        return found
    }

    private static func lines(_ content: Substring) -> (breaks: [Range<String.Index>], lines: [TextLine]) {
        var (breaks, lines, rest) = ([Range<String.Index>](), [TextLine](), content)
        while let found = rest.firstRange(ofBytes: "<br/>") {
            lines.append(line(rest[..<found.lowerBound], number: lines.count + 1))
            breaks.append(found)
            rest = rest[found.upperBound...]
        }
        return (breaks, lines + [line(rest, number: lines.count + 1)])
    }

    /// Without its tags.
    private static func line(_ markup: Substring, number: Int) -> TextLine {
        var text = String.UnicodeScalarView()
        var isTag = false
        for scalar in markup.unicodeScalars {
            if scalar == "<" || scalar == ">" { isTag = scalar == "<" } else if !isTag { text.append(scalar) }
        }
        return TextLine(number: number, text: MarkupText.stated(String(text)), isIndented: false)
    }
}
