import LibXML
import NewsModel

/// `ContentItem`: embedded text, or the address of a file.
extension NewsML1Parser {
    func contentItem(into contents: inout [NewsML1Content], known: NITFBody.Known) throws(XMLError) {
        var content = NewsML1Content(line: reader.line)
        content.href = reader.attribute("Href")?.oneLine ?? ""
        var inner: [NewsML1Content] = []
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("MediaType") {
                content.mediaType = try formalNameOrText()
            } else if reader.isElement("Format") {
                content.format = try formalNameOrText()
            } else if reader.isElement("MimeType") {
                content.mimeType = try formalNameOrText()
            } else if reader.isElement("Characteristics") {
                try reader.forEachChild { () throws(XMLError) in
                    guard reader.isElement("Property") else { return try reader.skipElement() }
                    try property(into: &content.properties)
                }
            } else if reader.isElement("Property") {
                try property(into: &content.properties)
            } else if reader.isElement("DataContent") {
                content.story = content.isStyleSheet ? try nothing() : try dataContent(of: content, known: known)
            } else if reader.isElement("Encoding") {
                content.story = try encoded(of: &content, known: known)
            } else if reader.isElement("ContentItem") {
                try contentItem(into: &inner, known: known)
            } else {
                try reader.skipElement()
            }
        }
        contents.append(content)
        contents += inner
    }

    private func nothing() throws(XMLError) -> NewsML1Story? {
        try reader.skipElement()
        return nil
    }

    /// NITF, XHTML, elements of either, escaped HTML or plain text.
    private func dataContent(
        of content: NewsML1Content, known: NITFBody.Known
    ) throws(XMLError) -> NewsML1Story? {
        if reader.isEmptyElement { return nil }
        var nitf: NITFBody?
        var markup = Markup()
        let isNITF = content.isNITF
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element where reader.isElement("nitf") || isNITF && reader.isElement("body"):
                nitf = try NITFBody(reader, known: known)
            case .element where isNITF && nitf == nil && !reader.isElement("html"):
                return try nitfParts(after: markup.text, known: known)
            case .element: try markup.readElement(reader)
            case .text, .cdata, .whitespace: markup.add(reader.text)
            default: break
            }
        }
        return nitf.map { .nitf($0) } ?? markup.story(isHTML: content.isHTML)
    }

    /// Elements of NITF's `body.content` and text, to the end of `DataContent`.
    private func nitfParts(after text: String, known: NITFBody.Known) throws(XMLError) -> NewsML1Story {
        var parts = NITFContent()
        parts.begin(headlines: [known.headline], dateline: known.dateline, byline: nil)
        if !text.isBlank { parts.add(text) }
        try parts.readElement(reader)
        try parts.readRest(of: reader)
        return .nitf(NITFBody(parts, known: known))
    }

    /// `Encoding`, which may be nested; only Base64 is supported, and only text is used.
    private func encoded(
        of content: inout NewsML1Content, known: NITFBody.Known
    ) throws(XMLError) -> NewsML1Story? {
        let notation = reader.attribute("Notation")?.lowercased() ?? ""
        guard notation.contains("base64"), !content.isImage else { return try nothing() }
        guard let decoded = EncodedText.decoded(base64: try reader.elementText(), type: content.mimeType) else {
            content.isUndecodable = true
            return nil
        }
        let start = decoded.trimmed
        guard start.hasPrefix("<?xml") || start.hasPrefix("<nitf") else {
            var markup = Markup()
            markup.add(decoded)
            return markup.story(isHTML: content.isHTML)
        }
        let inside = NewsML1Parser(reader: try XMLReader(Array(start.utf8)))
        while try inside.reader.read(), inside.reader.kind != .element {}
        if inside.reader.isElement("nitf") { return .nitf(try NITFBody(inside.reader, known: known)) }
        var markup = Markup()
        try markup.readElement(inside.reader)
        return markup.story(isHTML: true)
    }

    /// Elements and text of a content other than NITF.
    private struct Markup {
        private var mixed = MixedMarkup()
        private var title: String?
        private var language: String?

        var text: String { mixed.text }

        mutating func add(_ piece: String) {
            mixed.add(piece)
        }

        mutating func readElement(_ reader: XMLReader) throws(XMLError) {
            var events: [MarkupEvent] = []
            if reader.isElement("html") {
                language = reader.statedLanguage
                try reader.readXHTML(title: &title, events: &events)
            } else if reader.isElement("body") {
                events = try reader.contentEvents()
            } else {
                // Parts of NITF's body come without saying that they are NITF.
                events = try reader.elementEvents().map { $0.renamed(["hl1": "h2", "hl2": "h2"]) }
            }
            mixed.add(events)
        }

        func story(isHTML: Bool) -> NewsML1Story {
            if mixed.hasElements { return .markup(mixed.events, title: title, language: language) }
            let clean = XMLText.clean(mixed.text)
            return isHTML || MarkupText.looksLikeHTML(clean) ? .html(clean) : .plain(clean)
        }
    }
}

// MARK: - What it is

extension NewsML1Content {
    /// `NITF`, `bcNITF2.5`, `NITF3.1`; `text/vnd.IPTC.NITF`, `application/nitf+xml`.
    var isNITF: Bool {
        format.lowercased().contains("nitf") || mimeType.lowercased().contains("nitf")
    }

    var isHTML: Bool {
        format.lowercased().contains("html") || mimeType.lowercased().contains("html")
    }

    var isStyleSheet: Bool {
        format.lowercased() == "css" || mimeType.lowercased() == "text/css"
    }

    /// By its type, or without one by its format, or by its file's extension.
    var isImage: Bool {
        imageType != nil || Self.imageMedia.contains { mediaType.lowercased().hasPrefix($0) }
    }

    /// Video, audio and documents, which are not part of a story for readers of text.
    var isOtherMedia: Bool {
        !isImage && story == nil && !isText && !(href + mediaType + mimeType + format).isEmpty
    }

    /// Text, or what nobody says not to be, that came in a charset which it does not state.
    var isUnreadableText: Bool {
        isUndecodable && (isText || (mediaType + mimeType + format).isEmpty)
    }

    /// Text, embedded or elsewhere.
    var isText: Bool {
        let type = mimeType.lowercased()
        return mediaType.lowercased() == "text" || type.hasPrefix("text/") && type != "text/css"
            || type.contains("xml") || isNITF || isHTML
    }

    /// The MIME type of a picture; nil for anything else.
    var imageType: String? {
        let type = mimeType.lowercased()
        if type.hasPrefix("image/") { return type }
        if !type.isEmpty, type != "application/octet-stream" { return nil }
        let name = format.lowercased()
        if name.hasPrefix("image/") { return name }
        for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let found = PictureFile.type(fileExtension: word) { return found }
        }
        if isText || ["video", "audio", "animation"].contains(mediaType.lowercased()) { return nil }
        return PictureFile.type(of: href)
    }

    /// Opennemas has `PhotoFront` and `PhotoInner`.
    private static let imageMedia = ["photo", "picture", "image", "graphic"]
}
