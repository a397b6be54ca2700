import LibXML
import NewsModel

/// The bodies of stories.
extension Sanitizer {
    /// A body from events in the vocabulary of HTML, as `XMLReader.contentEvents()` and `HTMLFragment` give them.
    ///
    /// - Parameter base: the http address that relative ones are resolved against; without one they are dropped.
    static func body(events: [MarkupEvent], base: String? = nil) -> Body {
        var builder = BodyBuilder(base: base, capacity: 64 * events.count + 256)
        for event in events { builder.add(event) }
        return Body(sanitized: builder.finish())
    }

    /// A body from a builder that has been fed event by event.
    static func body(_ builder: BodyBuilder) -> Body {
        var builder = builder
        return Body(sanitized: builder.finish())
    }

    /// A body from HTML text. Throws only if the text exceeds a limit.
    static func body(html: String, base: String? = nil) throws(XMLError) -> Body {
        body(events: try HTMLFragment(html).events, base: base)
    }

    /// A body of plain paragraphs, each a `<p>` on a line of its own; empty ones are left out. White space in them
    /// collapses as in HTML; rows of a table keep their columns, in one `<pre>`.
    static func body(paragraphs: [String]) -> Body {
        var blocks: [String] = []
        var rest = paragraphs.map { balancingDirections(XMLText.clean($0)) }.filter { !$0.isBlank }[...]
        while let first = rest.first {
            let rows = rest.prefix(while: TypedTable.isRow)
            blocks.append(rows.count > 1 ? "<pre>\(rows.joined(separator: "\n").escaped())</pre>" : block(first))
            rest = rest.dropFirst(max(rows.count, 1))
        }
        return Body(sanitized: blocks.joined(separator: "\n"))
    }

    private static func block(_ paragraph: String) -> String {
        let isRule = paragraph.utf8.first == UInt8(ascii: "_") && BodyBuilder.isRule(paragraph.utf8)
        return isRule ? "<hr/>" : "<p>\(paragraph.joiningLines().escaped())</p>"
    }

    /// Where a line break goes, and whether a blank takes its place.
    struct Joint {
        let place: Range<String.Index>
        let isSpaced: Bool
    }

    /// A body without some of its line breaks, in their order.
    static func body(_ body: Body, joinedAt joints: [Joint]) -> Body {
        var (html, kept) = ("", body.html.startIndex)
        for joint in joints {
            html += body.html[kept..<joint.place.lowerBound]
            if joint.isSpaced { html += " " }
            kept = joint.place.upperBound
        }
        return Body(sanitized: html + body.html[kept...])
    }

    /// A body without a part that contains no tags or whole elements; blanks behind it go, too.
    static func body(_ body: Body, without part: Range<String.Index>) -> Body {
        let rest = body.html[part.upperBound...].unicodeScalars.drop(while: \.isBlank)
        return Body(sanitized: String(body.html[..<part.lowerBound]) + String(Substring(rest)))
    }
}

extension Sanitizer {
    /// Directions within each other that are kept. Copy needs two or three, and looking for the one that ends must not
    /// cost the more, the more of them a stranger has begun.
    static let deepestDirections = 16

    /// Closes at the paragraph's end what the paragraph opened, and drops what closes nothing, by the rules of the
    /// Unicode Bidirectional Algorithm (UAX #9, X1 to X8): an override left open would turn the page around it.
    private static func balancingDirections(_ text: String) -> String {
        // They begin with this byte, as do dashes and quotation marks, and most paragraphs have none of them.
        guard text.utf8.contains(0xE2), text.unicodeScalars.contains(where: \.isDirectionControl) else { return text }
        var open: [Unicode.Scalar] = []
        var balanced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}":
                guard open.count < deepestDirections else { continue }
                open.append(scalar.value < 0x2066 ? "\u{202C}" : "\u{2069}")
            case "\u{202C}":
                guard open.last == scalar else { continue }
                open.removeLast()
            case "\u{2069}":
                guard let start = open.lastIndex(of: scalar) else { continue }
                balanced.append(contentsOf: open[(start + 1)...].reversed())
                open.removeSubrange(start...)
            default: break
            }
            balanced.append(scalar)
        }
        balanced.append(contentsOf: open.reversed())
        // A blank at an end may have stood beside a control that went.
        return String(balanced).trimmed
    }
}
