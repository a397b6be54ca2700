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
        var reading = Reading(keepsLinks: keepsLinks)
        while try reader.read() {
            switch reader.kind {
            case .element: try reading.begin(reader)
            case .endElement where reading.isWithinElement: reading.end()
            case .endElement:
                line = MarkupText.stated(reading.text.text)
                (city, location, date) = (reading.city, reading.location, reading.date)
                return
            case .text, .cdata, .whitespace: reading.add(reader.text)
            default: break
            }
        }
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
}

extension NITFText {
    /// What was read of it so far.
    private struct Reading {
        private(set) var text = NITFLine()
        private(set) var city: String?
        private(set) var location: String?
        private(set) var date: String?
        private let keepsLinks: Bool
        private var link: NoteLink?
        private var open: [Element] = []
        private var isAfterPart = false

        init(keepsLinks: Bool) {
            self.keepsLinks = keepsLinks
        }

        var isWithinElement: Bool {
            !open.isEmpty
        }

        mutating func begin(_ reader: XMLReader) throws(XMLError) {
            var element = Element(reader)
            if element.kind == .skipped { return try reader.skipElement() }
            if element.kind == .date { date = date ?? reader.attribute("norm")?.oneLine }
            separate(element.kind, isEmpty: reader.isEmptyElement)
            if element.kind == .paragraph { text.add("\n") }
            element.start = text.place
            if reader.isEmptyElement { return }
            open.append(element)
            if keepsLinks, let found = NoteLink(reader, depth: open.count, start: element.start.count) { link = found }
        }

        /// The element begun last.
        mutating func end() {
            if let found = link, found.depth == open.count {
                text.add(found.ending(of: text.text))
                link = nil
            }
            let element = open.removeLast()
            let inside = text.text(from: element.start)
            if element.kind == .city { city = city ?? inside.oneLine.nilIfBlank }
            if element.kind == .location { location = location ?? inside.oneLine.nilIfBlank }
            if element.kind == .date, WireDate(iso8601: inside) != nil {
                // EFE prints the date for machines.
                text.remove(from: element.start)
            } else if element.kind.isPart, !inside.isBlank {
                isAfterPart = true
            }
            if element.kind == .paragraph { text.add("\n") }
        }

        mutating func add(_ piece: String) {
            if isAfterPart, !piece.isBlank { isAfterPart = false }
            text.add(piece)
        }

        /// Puts between the text and an element that follows it what XML's indenting stands for.
        ///
        /// - Parameter isEmpty: The Canadian Press has an empty `story.date` behind the place.
        private mutating func separate(_ kind: Kind, isEmpty: Bool) {
            if isAfterPart && kind.isPart && !isEmpty || kind == .title && text.hasWords {
                text.part()
                // Blanks that went may have stood at the beginning of elements that are still open.
                for index in open.indices where open[index].start.count > text.place.count {
                    open[index].start = text.place
                }
            } else if kind == .part, text.isWord {
                // BusinessDesk: `By<person>Ana Costa</person>`.
                text.add(" ")
            }
        }
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
