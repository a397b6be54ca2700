import LibXML
import NewsModel

/// The text of an element that holds no blocks, on one line: a headline, a byline, a place.
///
/// Names and places come in parts (`city`, `byttl`), which stand side by side with nothing between them but XML's
/// indenting; a comma parts them then, as in print.
struct NITFText {
    private(set) var line = ""
    /// `city`, and the whole of the first `location`.
    private(set) var city: String?
    private(set) var location: String?
    /// `story.date/@norm`.
    private(set) var date: String?

    /// - Parameters:
    ///   - reader: on the start of the element; it is left on the end.
    ///   - keepsLinks: whether addresses of links are told, as in notes.
    init(_ reader: XMLReader, keepsLinks: Bool = false) throws(XMLError) {
        if reader.isEmptyElement { return }
        var text = NITFLine()
        var link: NoteLink?
        var open: [Element] = []
        var isAfterPart = false
        reading: while try reader.read() {
            switch reader.kind {
            case .element:
                var element = Element(reader)
                if element.kind == .skipped {
                    try reader.skipElement()
                    continue
                }
                if element.kind == .date { date = date ?? reader.attribute("norm")?.oneLine }
                // The Canadian Press has an empty `story.date` behind the place.
                if isAfterPart && element.kind.isPart && !reader.isEmptyElement
                    || element.kind == .title && text.hasWords
                {
                    Self.part(&text, in: &open)
                } else if element.kind == .part, text.isWord {
                    // BusinessDesk: `By<person>Ana Costa</person>`.
                    text.add(" ")
                }
                if element.kind == .paragraph { text.add("\n") }
                element.start = text.place
                if reader.isEmptyElement { continue }
                open.append(element)
                if keepsLinks, let found = NoteLink(reader, depth: open.count, start: element.start.count) {
                    link = found
                }
            case .endElement:
                if let found = link, found.depth == open.count {
                    text.add(found.ending(of: text.text))
                    link = nil
                }
                guard let element = open.popLast() else { break reading }
                let inside = text.text(from: element.start)
                if element.kind == .city { city = city ?? Self.line(inside) }
                if element.kind == .location { location = location ?? Self.line(inside) }
                if element.kind == .date, WireDate(iso8601: inside) != nil {
                    // EFE prints the date for machines.
                    text.remove(from: element.start)
                } else if element.kind.isPart, !inside.isBlank {
                    isAfterPart = true
                }
                if element.kind == .paragraph { text.add("\n") }
            case .text, .cdata, .whitespace:
                let piece = reader.text
                if isAfterPart, !piece.isBlank { isAfterPart = false }
                text.add(piece)
            default: break
            }
        }
        line = MarkupText.stated(text.text)
    }

    /// The text alone; nil where there is none.
    static func line(_ reader: XMLReader, keepsLinks: Bool = false) throws(XMLError) -> String? {
        let line = try NITFText(reader, keepsLinks: keepsLinks).line
        return line.isEmpty ? nil : line
    }

    /// The place to which a dateline belongs.
    var located: String? {
        // AAP: `<location>SYDNEY, Nov 26</location>`; dpa: `<location>Berlin (dpa)</location>`.
        let place = location.flatMap { location in
            let isNamed = Bracketed(closing: location).map { Dateline.isKnown($0.content) } ?? false
            return isNamed || location.utf8.contains(where: \.isDigit)
                ? AgencyDateline.place(in: location) : location
        }
        return city ?? place ?? (line.isEmpty ? nil : AgencyDateline.place(in: line))
    }

    /// Blanks that go may have stood at the beginning of elements that are still open.
    private static func part(_ text: inout NITFLine, in open: inout [Element]) {
        text.part()
        for index in open.indices where open[index].start.count > text.place.count {
            open[index].start = text.place
        }
    }

    private static func line(_ text: String) -> String? {
        let line = text.oneLine
        return line.isEmpty ? nil : line
    }
}

extension NITFText {
    private struct Element {
        let kind: Kind
        /// Where its text begins.
        var start = NITFLine.Place()

        init(_ reader: XMLReader) {
            kind = Kind(reader)
        }
    }

    private enum Kind {
        case city, location, date, title, part, paragraph, skipped, other

        init(_ reader: XMLReader) {
            if reader.isElement("byttl") {
                self = .title
            } else if reader.isElement("source") || reader.isElement("person") {
                self = .part
            } else if reader.isElement("location") {
                self = .location
            } else if reader.isElement("city") {
                self = .city
            } else if reader.isElement("story.date") {
                self = .date
            } else if reader.isElement("p") || reader.isElement("br") || reader.isElement("li") {
                self = .paragraph
            } else {
                self.init(NITFElement.named(reader.localName))
            }
        }

        /// What it is in a line as it is in a body.
        private init(_ element: NITFElement?) {
            switch element {
            case .part: self = .part
            case .skipped, .media: self = .skipped
            default: self = .other
            }
        }

        var isPart: Bool {
            switch self {
            case .city, .location, .date, .title, .part: true
            case .paragraph, .skipped, .other: false
            }
        }
    }
}
