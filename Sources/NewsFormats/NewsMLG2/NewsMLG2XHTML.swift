import LibXML
import NewsModel

/// XHTML copy as agencies lay it out, parted into the text and what belongs to the fields.
///
/// The head of the text (`header`, `h1`, `span class="dateline"`) repeats the fields in dpa's, Aptoma's and others'
/// copy and leaves the text, provided that it says the same as the field or the field is missing. What says something
/// else stays where it stands.
struct NewsMLG2XHTML {
    private(set) var events: [MarkupEvent] = []
    private(set) var headline: String?
    private(set) var dateline: String?
    private(set) var byline: String?
    private(set) var pictures: [Picture] = []
    private var hasProse = false
    private var shown: Set<String> = []
    private var figureEnd = -1

    /// - Parameters: what the item's own fields say, in one line each.
    init(_ source: [MarkupEvent], headline: String?, dateline: String?, byline: String?) {
        self.headline = headline
        self.dateline = dateline
        self.byline = byline
        var index = 0
        var kept = 0
        while index < source.count {
            if let end = taken(source, from: index) {
                events += source[kept..<index]
                index = end + 1
                kept = index
                continue
            }
            note(source, at: index)
            index += 1
        }
        if kept == 0 { events = source } else { events += source[kept...] }
        if let dateline { removeLeading(dateline) }
    }
}

extension NewsMLG2XHTML {
    /// The index of the end of the element that begins here, if it is a field and no text.
    private mutating func taken(_ source: [MarkupEvent], from index: Int) -> Int? {
        guard case .start(let name, let attributes) = source[index] else { return nil }
        let classes = attributes.first { $0.name == "class" }?.value.words ?? []
        let isHeading = !hasProse && (name == "h1" || name == "h2" || name == "header")
        let isDateline = classes.contains("dateline")
        let isByline = classes.contains("byline")
        guard isHeading || isDateline || isByline else { return nil }
        let end = Self.end(source, from: index)
        // A head is short; without a bound, nested elements would be gone through again at every level.
        guard end - index < (name == "header" ? 1000 : 100) else { return nil }
        let inside = source[index...end]
        switch name {
        case "header": return isHead(inside) ? end : nil
        case _ where isDateline: return take(StatedLine.dateline(Self.text(inside)), into: &dateline) ? end : nil
        case _ where isByline:
            return take(StatedLine.byline(Self.text(inside), language: nil), into: &byline) ? end : nil
        case "h1": return take(Self.text(inside), into: &headline) ? end : nil
        default: return headline.map { $0.saysTheSame(as: Self.text(inside)) } == true ? end : nil
        }
    }

    private func take(_ text: String, into field: inout String?) -> Bool {
        guard !text.isEmpty else { return false }
        if let field { return field.saysTheSame(as: text) }
        field = text
        return true
    }

    /// dpa's `header` has time, keywords, headline and kicker, all of which the item's fields have as well.
    private mutating func isHead(_ inside: ArraySlice<MarkupEvent>) -> Bool {
        guard let start = inside.firstIndex(where: { $0.isStart(of: "h1") }) else { return false }
        return take(Self.text(inside[start...Self.end(inside, from: start)]), into: &headline)
    }

    private mutating func note(_ source: [MarkupEvent], at index: Int) {
        switch source[index] {
        case .start("p", _): hasProse = true
        case .start("figure", _) where index > figureEnd:
            figureEnd = Self.end(source, from: index)
            let inside = source[index...figureEnd]
            let captions = inside.indices.filter { inside[$0].isStart(of: "figcaption") }
            let caption = captions.first.map { Self.text(inside[$0...Self.end(inside, from: $0)]) }
            for event in inside { add(Self.picture(event, caption: caption)) }
        case .start("img", _): add(Self.picture(source[index], caption: nil))
        default: break
        }
    }

    private mutating func add(_ picture: Picture?) {
        if let picture, shown.insert(picture.renditions[0].href).inserted { pictures.append(picture) }
    }

    private static func picture(_ event: MarkupEvent, caption: String?) -> Picture? {
        guard case .start("img", let attributes) = event else { return nil }
        func attribute(_ name: String) -> String? {
            attributes.first { $0.name == name }.map { $0.value.oneLine }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let source = attribute("src") else { return nil }
        let rendition = Picture.Rendition(
            href: source, width: attribute("width").flatMap { Int($0) }, height: attribute("height").flatMap { Int($0) }
        )
        let text = caption.flatMap { $0.isEmpty ? nil : $0 }
        return Picture(caption: text, alternativeText: attribute("alt"), renditions: [rendition])
    }

    /// A dateline that is printed in the first paragraph too, with the dash after it.
    private mutating func removeLeading(_ dateline: String) {
        guard
            let index = events.firstIndex(where: { if case .text(let text) = $0 { !text.isBlank } else { false } }),
            case .text(let text) = events[index],
            let parted = StatedLine.part(text, after: dateline)
        else { return }
        self.dateline = parted.printed
        events[index] = .text(parted.rest)
    }

    /// Events are balanced, so depth alone finds the end.
    private static func end<Events: RandomAccessCollection>(_ events: Events, from start: Int) -> Int
    where Events.Element == MarkupEvent, Events.Index == Int {
        var depth = 0
        for index in start..<events.endIndex {
            switch events[index] {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
            if depth == 0 { return index }
        }
        return events.endIndex - 1
    }

    private static func text(_ events: ArraySlice<MarkupEvent>) -> String {
        var text = ""
        for case .text(let piece) in events { text += piece }
        return text.oneLine
    }
}

extension MarkupEvent {
    fileprivate func isStart(of name: String) -> Bool {
        if case .start(let own, _) = self { own == name } else { false }
    }
}
