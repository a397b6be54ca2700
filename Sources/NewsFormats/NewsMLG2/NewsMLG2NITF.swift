import LibXML
import NewsModel

/// NITF inside a NewsML-G2 item: its text, and of its head what is printed above a text.
///
/// NITF's metadata (`head`, `docdata`) is left aside: the item around it says the same, and says it newer. The body
/// is put into the vocabulary of HTML, element by element, and goes through the sanitizer like any other.
struct NewsMLG2NITF: Sendable {
    private(set) var headline: String?
    private(set) var subheadline: String?
    private(set) var byline: String?
    private(set) var dateline: String?
    private(set) var abstract: String?
    private(set) var events: [MarkupEvent] = []
    private(set) var pictures: [Picture] = []

    /// - Parameter reader: on the start of `nitf`; it is left on the end.
    init(_ reader: XMLReader) throws(XMLError) {
        try Self.forEachChild(reader) { () throws(XMLError) in
            guard reader.isElement("body") else { return try reader.skipElement() }
            try Self.forEachChild(reader) { () throws(XMLError) in
                if reader.isElement("body.head") {
                    try head(reader)
                } else if reader.isElement("body.content") {
                    add(try reader.contentEvents())
                } else {
                    try reader.skipElement()
                }
            }
        }
    }

    /// Whether there is no text in it and no picture.
    var isBlank: Bool {
        pictures.isEmpty
            && !events.contains { event in if case .text(let text) = event { !text.isBlank } else { false } }
    }

    private mutating func head(_ reader: XMLReader) throws(XMLError) {
        try Self.forEachChild(reader) { () throws(XMLError) in
            if reader.isElement("hedline") {
                try Self.forEachChild(reader) { () throws(XMLError) in
                    let isMain = reader.isElement("hl1")
                    let isSub = reader.isElement("hl2")
                    let text = try reader.elementText().oneLine
                    if text.isEmpty { return }
                    if isMain, headline == nil { headline = text }
                    if isSub, subheadline == nil { subheadline = text }
                }
            } else if reader.isElement("byline") {
                let text = StatedLine.byline(try reader.elementText(), language: nil)
                if !text.isEmpty { byline = [byline, text].compactMap { $0 }.joined(separator: ", ") }
            } else if reader.isElement("dateline") {
                let text = StatedLine.dateline(try reader.elementText())
                if !text.isEmpty { dateline = text }
            } else if reader.isElement("abstract") {
                let text = try reader.elementText().oneLine
                if !text.isEmpty { abstract = text }
            } else {
                try reader.skipElement()
            }
        }
    }

    private static func forEachChild(
        _ reader: XMLReader, _ body: () throws(XMLError) -> Void
    ) throws(XMLError) {
        if reader.isEmptyElement { return }
        while try reader.read(), reader.kind != .endElement {
            if reader.kind == .element { try body() }
        }
    }
}

// MARK: body.content

extension NewsMLG2NITF {
    /// NITF 3.6's elements that HTML calls otherwise. Those of the same name need no entry, and enriched text
    /// (`person`, `org`, `location`) is text once the sanitizer has dropped the elements it does not know.
    private static let names = [
        "hl1": "h2", "hl2": "h2", "bq": "blockquote", "q": "q", "media-caption": "figcaption", "credit": "cite",
        "nitf-table": "div",
    ]

    /// Alternatives to the text and data about it.
    private static let skipped: Set<String> = [
        "media-metadata", "media-object", "nitf-table-metadata", "nitf-table-summary", "custom-table",
    ]

    private mutating func add(_ source: [MarkupEvent]) {
        events.reserveCapacity(source.count)
        var skipping = 0
        var picture: Picture?
        var caption: String?
        for event in source {
            switch event {
            case .start(let name, let attributes):
                if skipping > 0 || Self.skipped.contains(name) {
                    skipping += 1
                } else if name == "media" {
                    picture = Picture(renditions: [])
                } else if name == "media-reference" {
                    picture?.renditions += Self.rendition(attributes)
                    if let text = Self.value("alternate-text", attributes) { picture?.alternativeText = text }
                } else if name == "media-producer" || name == "media-caption" {
                    caption = ""
                } else if picture == nil {
                    events.append(.start(name: Self.names[name] ?? name, attributes: attributes))
                }
            case .text(let text):
                if skipping > 0 { continue }
                if picture == nil { events.append(event) } else { caption? += text }
            case .end(let name):
                if skipping > 0 {
                    skipping -= 1
                } else if name == "media" {
                    if let picture, !picture.renditions.isEmpty { pictures.append(picture) }
                    picture = nil
                } else if name == "media-producer" {
                    picture?.credit = caption?.oneLine
                    caption = nil
                } else if name == "media-caption" {
                    picture?.caption = caption?.oneLine
                    caption = nil
                } else if picture == nil, name != "media-reference" {
                    events.append(.end(name: Self.names[name] ?? name))
                }
            }
        }
    }

    private static func rendition(_ attributes: [MarkupAttribute]) -> [Picture.Rendition] {
        guard let source = value("source", attributes) else { return [] }
        return [
            Picture.Rendition(
                href: source, role: value("name", attributes), mediaType: value("mime-type", attributes),
                width: value("width", attributes).flatMap { Int($0) },
                height: value("height", attributes).flatMap { Int($0) })
        ]
    }

    private static func value(_ name: String, _ attributes: [MarkupAttribute]) -> String? {
        attributes.first { $0.name == name }.map { $0.value.oneLine }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
