import LibXML
import NewsModel

/// Marked-up copy as agencies lay it out, parted into the text and what belongs to the fields.
///
/// The head of the text (`header`, `h1`, `span class="dateline"`) repeats the fields in dpa's, Aptoma's and others'
/// copy and leaves the text, provided that it says the same as the field or the field is missing. What says something
/// else stays where it stands, a lead or a picture in a `header` too.
struct PartedMarkup {
    private(set) var events: [MarkupEvent] = []
    private(set) var headline: String?
    private(set) var dateline: String?
    private(set) var byline: String?
    private let subheadline: String?
    private var hasProse = false
    private var paragraphs = 0
    /// The end of the head that is being read, if it repeats the headline.
    private var headEnd = -1
    private var shown = MarkupPictures()

    /// - Parameters: what the item's own fields say, in one line each.
    init(_ source: [MarkupEvent], headline: String?, subheadline: String?, dateline: String?, byline: String?) {
        self.headline = headline
        self.subheadline = subheadline
        self.dateline = dateline
        self.byline = byline
        let unescaped = MarkupText.withoutDoubleEscapes(source)
        let source =
            unescaped.contains(where: MarkupText.isTrackingPixel)
            ? MarkupText.withoutTrackingPixels(unescaped) : unescaped
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

    var pictures: [Picture] {
        shown.all
    }
}

extension PartedMarkup {
    /// The index of the end of the element that begins here, if it is a field and no text.
    private mutating func taken(_ source: [MarkupEvent], from index: Int) -> Int? {
        guard case .start(let name, let attributes) = source[index] else { return nil }
        if name == "header", !hasProse, index > headEnd { beginHead(source, from: index) }
        let isInHead = index <= headEnd
        let classes = attributes.first { $0.name == "class" }?.value.words ?? []
        // TT sets a vignette above the headline.
        let isBelowOne = name == "h1" && paragraphs == 1 && headline != nil
        let isHeading = (!hasProse || isInHead || isBelowOne) && Self.headings.contains(name)
        let isDateline = classes.contains("dateline")
        // In a figure it is who took the picture.
        let isByline = index > shown.figureEnd && classes.contains("byline")
        let isData = isInHead && (name == "time" || classes.contains(where: Self.headData.contains))
        if name == "p", let end = byline(in: source, from: index) { return end }
        guard isHeading || isDateline || isByline || isData else { return nil }
        let end = source.endOfElement(at: index)
        // A head is short; without a bound, nested elements would be gone through again at every level.
        guard end - index < (isData ? Self.longestHead : 100) else { return nil }
        if isData { return end }
        let text = source[index...end].line
        if isDateline { return Self.take(StatedLine.dateline(text), into: &dateline) ? end : nil }
        if isByline { return Self.take(StatedLine.byline(text, language: nil), into: &byline) ? end : nil }
        if name == "h1" { return Self.take(text, into: &headline) || repeats(text) ? end : nil }
        return repeats(text) ? end : nil
    }

    /// The end of one of the first paragraphs, if it is nothing but who wrote the text and nothing else says otherwise
    /// (Thomson Reuters).
    private mutating func byline(in source: [MarkupEvent], from index: Int) -> Int? {
        paragraphs += 1
        guard paragraphs <= 3, index + 2 < source.count, case .text(let text) = source[index + 1],
            case .end("p") = source[index + 2], let name = Byline.onItsOwn(text.oneLine),
            !FactLine.isBeside(Self.first(in: source[..<index].reversed()), text.oneLine),
            !FactLine.isBeside(Self.first(in: source[(index + 3)...]), text.oneLine)
        else { return nil }
        if let byline { return byline.saysTheSame(as: name) ? index + 2 : nil }
        byline = name
        return index + 2
    }

    /// The first text, in which blanks are none.
    private static func first(in events: some Sequence<MarkupEvent>) -> String? {
        for case .text(let text) in events where !text.isBlank { return text.oneLine }
        return nil
    }

    private func repeats(_ text: String) -> Bool {
        [headline, subheadline].contains { $0?.saysTheSame(as: text) ?? false }
    }

    private static func take(_ text: String, into field: inout String?) -> Bool {
        guard !text.isEmpty else { return false }
        if let field { return field.saysTheSame(as: text) }
        field = text
        return true
    }

    /// dpa's `header` has time, keywords, an embargo, headline and kicker, all of which the item's fields have as well.
    private mutating func beginHead(_ source: [MarkupEvent], from index: Int) {
        let end = source.endOfElement(at: index)
        guard end - index < Self.longestHead,
            let start = source[index...end].firstIndex(where: { $0.isStart(of: "h1") })
        else { return }
        let text = source[start...source.endOfElement(at: start)].line
        if headline.map({ $0.saysTheSame(as: text) }) ?? !text.isEmpty { headEnd = end }
    }

    private static let longestHead = 1000
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    /// Classes of what a head says of the item and not of the story.
    private static let headData: Set<String> = ["slugline", "genre", "embargoed", "publicationDate"]

    private mutating func note(_ source: [MarkupEvent], at index: Int) {
        if source[index].isStart(of: "p") { hasProse = true }
        shown.take(source, at: index)
    }

    /// A dateline that is printed at the head of the text too, with the dash after it, below what Thomson Reuters says
    /// in brackets of what is new.
    private mutating func removeLeading(_ dateline: String) {
        var looked = 0
        for index in events.indices {
            guard case .text(let text) = events[index], !text.isBlank else { continue }
            if let parted = StatedLine.part(text, after: dateline) {
                self.dateline = parted.printed
                events[index] = .text(StatedLine.withoutByline(parted.rest, &byline, behind: parted.printed))
                return
            }
            if let parted = linked(text, at: index, after: dateline) {
                self.dateline = parted.printed
                events[index] = .text(StatedLine.withoutByline(parted.rest, &byline, behind: parted.printed))
                events.removeSubrange((index + 1)...(index + 4))
                return
            }
            looked += 1
            let line = text.oneLine
            guard looked < 3, line.hasPrefix("("), line.hasSuffix(")") else { return }
        }
    }

    /// Business Wire's dateline, whose agency is a link: `PARIS--(<a>BUSINESS WIRE</a>)--`.
    private func linked(_ text: String, at index: Int, after dateline: String) -> (printed: String, rest: String)? {
        guard text.hasSuffix("("), index + 4 < events.count, events[index + 1].isStart(of: "a"),
            case .text(let name) = events[index + 2], case .end("a") = events[index + 3],
            case .text(let rest) = events[index + 4], rest.hasPrefix(")")
        else { return nil }
        return StatedLine.part(text + name + rest, after: dateline)
    }
}
