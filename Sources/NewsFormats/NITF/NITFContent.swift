import LibXML
import NewsModel

/// Reads `body.content` and writes the resulting body, element by element.
///
/// NITF's block structure becomes HTML's, enriched text becomes text. What repeats a field (headline, dateline) is
/// removed from the text; the sanitizer removes what it does not allow.
struct NITFContent {
    /// What to do at the end of an open element.
    enum Role {
        case text, part, namePart, block
        case event(String)
        /// Above the text, it may repeat the headline.
        case heading(String)
        case paragraph
        /// With `quote-source`, until a `credit` says it.
        case quote(source: String?)
        case numerator

        /// Whether its text is treated as that of its parent.
        var isTransparent: Bool {
            switch self {
            case .text, .part, .namePart, .numerator, .block: true
            case .event, .heading, .paragraph, .quote: false
            }
        }
    }

    /// A heading above the text, and the body without it.
    struct HeadingAtHead {
        let before: BodyBuilder
        var text = ""
    }

    var builder = BodyBuilder(base: nil, capacity: 4096)
    var pictures: [Picture] = []
    var notes: [String] = []
    var dateline: String?
    var located: String?
    var byline: String?
    var correctionNote: String?

    var headlines: [String] = []
    var statedByline: String?
    var open: [Role] = []
    /// Whether no prose has been written, so that a dateline may still come.
    var isAtHead = true
    var head = ""
    var headingAtHead: HeadingAtHead?
    /// The number of headings examined. Each costs a copy of the output.
    var headingsAtHead = 0
    static let mostHeadingsAtHead = 8
    var dropsDash = false
    /// Text directly in the content or a block that has not been written.
    var loose = ""
    /// Whether only loose text has come, so that it is typed text or HTML.
    var isTyped = true
    /// Whether loose text continues after markup in it, so that a space separates words.
    var isInRun = false
    var blocks = 0
    /// The text of the only paragraph, if it has only text.
    var sole: String?
    /// The body before a block that the next one repeats.
    var beforeLead: BodyBuilder?
    /// Whether only `blank` has come since the end of a part, or of a numerator.
    var isAfterPart = false
    var isAfterNamePart = false
    var isAfterNumerator = false
    var blank = ""
    /// The width of the current line, for lines that were wrapped by hand.
    var columns = 0
    var lastByte: UInt8 = 0x20

    /// The fields that the text may repeat; once there is some text, it is too late.
    mutating func begin(headlines: [String?], dateline: String?, byline: String?) {
        guard isTyped, loose.isEmpty else { return }
        self.headlines = headlines.compactMap { $0 }
        self.dateline = self.dateline ?? dateline
        statedByline = byline
    }

    /// Everything inside the current element.
    mutating func readContent(of reader: XMLReader) throws(XMLError) {
        if !reader.isEmptyElement { try readRest(of: reader) }
    }

    /// The rest of an element, whose first nodes have been read.
    mutating func readRest(of reader: XMLReader) throws(XMLError) {
        let outside = open.count
        while try reader.read() {
            switch reader.kind {
            case .element: try start(reader)
            case .endElement:
                if open.count == outside { return }
                end(open.removeLast())
            case .cdata where !isLoose && MarkupText.looksLikeHTML(reader.text): add(html: reader.text)
            case .text, .cdata, .whitespace: add(reader.text)
            case .none, .comment, .processingInstruction, .documentType: break
            }
        }
    }

    /// The current element, and everything inside it.
    mutating func readElement(_ reader: XMLReader) throws(XMLError) {
        guard let role = try begin(reader) else { return }
        open.append(role)
        try readContent(of: reader)
        end(open.removeLast())
    }

    mutating func start(_ reader: XMLReader) throws(XMLError) {
        let isEmpty = reader.isEmptyElement
        guard let role = try begin(reader) else { return }
        if isEmpty { end(role) } else { open.append(role) }
    }
}
