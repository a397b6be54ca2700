import LibXML
import NewsModel

/// Converts an agency's own markup to XHTML: TT's (`RUBRIK`, `BRODTEXT`), Infomaker's idf (`element` with a type), and
/// as far as possible any other, in which an element with text, but not within text, is a block.
struct AgencyMarkup {
    private(set) var events: [MarkupEvent] = []
    private(set) var pictures: [Picture] = []

    private let source: [MarkupEvent]
    /// For each start of an element, whether it directly contains text.
    private let holdsText: [Int: Bool]
    private var hasHeadline = false
    /// For each open element, the name for its end; nil if it was removed.
    private var open: [(name: String, isText: Bool)] = []

    /// - Parameter source: one element with its content.
    init(_ source: [MarkupEvent]) {
        self.source = source
        holdsText = Self.textHolders(source)
        var index = 0
        while index < source.count {
            switch source[index] {
            case .start(let name, let attributes):
                if let end = take(name.lowercased(), attributes, at: index) {
                    index = end
                } else {
                    start(name, attributes, holdsText: holdsText[index] ?? false)
                }
            case .text: events.append(source[index])
            case .end: if let element = open.popLast() { events.append(.end(name: element.name)) }
            }
            index += 1
        }
    }

    /// Whether an element is not HTML's, so that its content need not be either.
    static func isForeign(_ name: String) -> Bool {
        name != "html" && name != "body" && BodyElement.named(name) == nil || name == "BODY"
    }

    /// Vocabularies of machine-readable data, without text for readers.
    static let data: Set<String> = [
        "sports-content", "sports-content-set", "events", "event", "concept", "conceptSet", "planningItem", "chart",
        "vcalendar", "xcal",
    ]

    private static func textHolders(_ source: [MarkupEvent]) -> [Int: Bool] {
        var holders: [Int: Bool] = [:]
        var open: [Int] = []
        for (index, event) in source.enumerated() {
            switch event {
            case .start: open.append(index)
            case .text(let text): if let parent = open.last, !text.isBlank { holders[parent] = true }
            case .end: open.removeLast()
            }
        }
        return holders
    }
}

extension AgencyMarkup {
    /// Inside running text an unknown element is inline markup; elsewhere it is a block.
    private mutating func start(_ name: String, _ attributes: [MarkupAttribute], holdsText: Bool) {
        let isInText = open.last?.isText ?? false
        let type = attributes.first { $0.name == "type" }?.value.lowercased()
        let own = name.lowercased()
        var target = own == "element" ? Self.elements[type ?? ""] ?? "p" : Self.names[own] ?? own
        if target == "headline" {
            target = hasHeadline ? "h2" : "h1"
            hasHeadline = true
        }
        if isInText, Self.names[own] != nil { target = Self.unwrapped }
        if !Self.isHTML(target) { target = isInText ? Self.unwrapped : "div" }
        let kept = target == own ? attributes : Self.kept(attributes, as: own == "element" ? type ?? "" : own)
        events.append(.start(name: target, attributes: kept))
        if own == "citat" { events.append(.text("– ")) }
        open.append((target, isInText || holdsText))
    }

    /// `title` and `object`, which HTML drops with their text, mean something else here.
    private static func isHTML(_ name: String) -> Bool {
        switch BodyElement.named(name)?.kind {
        case nil, .dropped, .embedded: false
        default: true
        }
    }

    /// The language, and the kind of element if it is a field.
    private static func kept(_ attributes: [MarkupAttribute], as name: String) -> [MarkupAttribute] {
        let language = attributes.filter { $0.name == "xml:lang" || $0.name == "lang" }
        return Self.fields.contains(name) ? language + [MarkupAttribute(name: "class", value: name)] : language
    }

    private static let fields: Set<String> = ["byline", "dateline"]

    /// Not an HTML element, so that it is removed and its text stays.
    private static let unwrapped = "x"

    private static let names = [
        "rubrik": "headline", "headline": "headline", "hl1": "headline", "hl2": "h2", "mellis": "h2",
        "mellanrubrik": "h2", "subheadline": "h2", "subhead": "h2", "ingress": "div", "brodtext": "div",
        "citat": "p", "para": "p", "paragraph": "p", "byline": "p", "list-item": "li",
    ]

    /// `element/@type` of idf.
    private static let elements = [
        "headline": "headline", "subheadline": "h2", "subheadline1": "h2", "subheadline2": "h3", "subheadline3": "h4",
        "unordered-list": "ul", "ordered-list": "ol", "ul": "ul", "ol": "ol", "li": "li", "blockquote": "blockquote",
        "pullquote": "blockquote",
    ]
}

// MARK: - Elements that are taken whole

extension AgencyMarkup {
    /// The end of an element whose text is removed.
    private mutating func take(_ name: String, _ attributes: [MarkupAttribute], at index: Int) -> Int? {
        switch name {
        case "dat":
            let end = source.endOfElement(at: index)
            addDateline(index...end)
            return end
        case "bild":
            let end = source.endOfElement(at: index)
            addPicture(index...end)
            return end
        case "object": return takeObject(attributes, at: index)
        case "links", "meta", "metadata": return source.endOfElement(at: index)
        default: return nil
        }
    }

    /// TT's place and sender of the story.
    private mutating func addDateline(_ range: ClosedRange<Int>) {
        let place = text("ort", in: range)
        let sender = text("source", in: range)
        let named = [place, sender.flatMap { place == nil ? $0 : "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        guard let line = named.nilIfBlank ?? text("dat", in: range) else { return }
        events += [
            .start(name: "p", attributes: [MarkupAttribute(name: "class", value: "dateline")]), .text(line),
            .end(name: "p"),
        ]
    }

    private mutating func addPicture(_ range: ClosedRange<Int>) {
        guard let file = text("bildfil", in: range) else { return }
        pictures.append(
            Picture(
                caption: text("bildtext", in: range), credit: text("bildskapare", in: range),
                renditions: [Picture.Rendition(href: file)]))
    }

    /// Infomaker's pictures and other things beside the text; only text for readers is kept.
    private mutating func takeObject(_ attributes: [MarkupAttribute], at index: Int) -> Int? {
        let type = attributes.first { $0.name == "type" }?.value ?? ""
        guard type.utf8.starts(with: "x-im/".utf8) else { return nil }
        let end = source.endOfElement(at: index)
        if type == "x-im/image" {
            let id = attributes.first { $0.name == "uuid" }?.value.oneLine.nilIfBlank
            let link = source[index...end].lazy.compactMap { event -> String? in
                guard case .start("link", let attributes) = event else { return nil }
                return attributes.first { $0.name == "url" || $0.name == "uri" }?.value.oneLine.nilIfBlank
            }.first
            guard id != nil || link != nil else { return end }
            pictures.append(
                Picture(
                    id: id, caption: text("text", in: index...end),
                    renditions: link.map { [Picture.Rendition(href: $0)] } ?? []))
            return end
        }
        let holdsText = source[index...end].contains { $0.isStart(of: "element") }
        return holdsText ? nil : end
    }

    /// All text in the first element with that name, on one line.
    private func text(_ name: String, in range: ClosedRange<Int>) -> String? {
        let start = range.first { index in
            if case .start(let own, _) = source[index] { own.lowercased() == name } else { false }
        }
        guard let start else { return nil }
        var text = ""
        for event in source[start...source.endOfElement(at: start)] {
            switch event {
            case .text(let piece): text += piece
            case .start, .end: text += " "
            }
        }
        return text.oneLine.nilIfBlank
    }
}

extension MarkupEvent {
    /// With another name if there is one.
    func renamed(_ names: [String: String]) -> MarkupEvent {
        switch self {
        case .start(let name, let attributes): .start(name: names[name] ?? name, attributes: attributes)
        case .end(let name): .end(name: names[name] ?? name)
        case .text: self
        }
    }
}
