import LibXML
import NewsModel

/// The text of a ninjs object: which of its bodies it is, and that body without what the fields say already.
struct NinJSStory {
    let body: Body
    /// Where the text has one that is marked as such.
    let dateline: String?

    /// Of several bodies the main one, else the first in HTML, else plain text.
    init(_ document: NinJSDocument, headline: String) throws(WireError) {
        guard !document.isPicture, let chosen = Self.chosen(of: document.bodies) else {
            let nitf = document.isPicture ? nil : Self.nitf(in: document.bodies)
            if nitf == nil { try Self.refuseUnreadable(document) }
            body = nitf?.body ?? .empty
            dateline = nitf?.dateline
            return
        }
        do {
            switch chosen.isHTML ? try MarkupText.shown(chosen.value) : .plain(chosen.value) {
            case .plain(let text):
                // A line of what should be HTML is no paragraph; what blank lines part would else be one.
                let paragraphs = MarkupText.paragraphs(text, byLines: !chosen.isHTML)
                // TT repeats the headline above the plain text.
                let isRepeated = paragraphs.count > 1 && Sanitizer.line(paragraphs[0]) == headline
                body = Sanitizer.body(paragraphs: isRepeated ? Array(paragraphs.dropFirst()) : paragraphs)
                dateline = nil
            case .html(let text):
                var events = try HTMLFragment(text).events
                Self.dropHeadline(headline, from: &events)
                dateline = Self.takeDateline(from: &events)
                body = Sanitizer.body(events: events)
            }
        } catch {
            throw WireError(
                .malformed, line: document.line, field: "body", value: error.message,
                expected: error.expected ?? "an HTML fragment")
        }
    }
}

extension NinJSStory {
    private static func chosen(of bodies: [NinJSDocument.Text]) -> NinJSDocument.Text? {
        let texts = bodies.filter { !$0.value.isBlank && ($0.isHTML || $0.isPlain) }
        let main = texts.first { $0.role == "main" || $0.role == "full" }
        // 1.x has the same text in several members: XHTML is the one with the least to repair.
        let xhtml = texts.first { $0.contentType.contains("xhtml") }
        return main ?? xhtml ?? texts.first(where: \.isHTML) ?? texts.first
    }

    /// What a body in NITF says, whole or what stands in its `body.content`.
    private static func nitf(in bodies: [NinJSDocument.Text]) -> Content? {
        for text in bodies where text.contentType.lowercased().contains("nitf") {
            let inner = "<nitf><body><body.content>\(text.value)</body.content></body></nitf>"
            for document in [text.value, inner] {
                guard case .item(let item)? = try? NITFReader.items(Array(document.utf8)).first?.get().first,
                    item.content.body != .empty
                else { continue }
                return item.content
            }
        }
        return nil
    }

    /// A text in a form that is not read (TT's own NITF) must not be taken for a story without one.
    private static func refuseUnreadable(_ document: NinJSDocument) throws(WireError) {
        guard !document.isPicture, let body = document.bodies.first(where: { !$0.value.isBlank }) else { return }
        throw WireError(
            .unsupported, line: document.line, field: "body", value: body.contentType,
            expected: "a body in text/html, application/xhtml+xml or text/plain")
    }

    /// TT's HTML begins with the headline.
    private static func dropHeadline(_ headline: String, from events: inout [MarkupEvent]) {
        for name in ["h1", "h2"] {
            guard let range = range(in: events, where: { element, _ in element == name }) else { continue }
            if MarkupText.line(events: Array(events[range])) == headline { events.removeSubrange(range) }
            return
        }
    }

    /// TT: `<div class="dat"><span class="vignette">Stockholm</span><span class="source">TT</span></div>`.
    private static func takeDateline(from events: inout [MarkupEvent]) -> String? {
        let found = range(in: events) { element, attributes in
            element == "div" && attributes.contains { $0.name == "class" && $0.value == "dat" }
        }
        guard let found else { return nil }
        let runs = events[found].compactMap { event in
            if case .text(let text) = event, !text.isBlank { Sanitizer.line(text) } else { nil }
        }
        events.removeSubrange(found)
        return runs.joined(separator: " ").nilIfBlank
    }

    /// The first element that fits, from its start to its end.
    private static func range(
        in events: [MarkupEvent], where fits: (String, [MarkupAttribute]) -> Bool
    ) -> Range<Int>? {
        var start: Int?
        var depth = 0
        for (index, event) in events.enumerated() {
            switch event {
            case .start(let name, let attributes):
                if start == nil, fits(name, attributes) { start = index }
                if start != nil { depth += 1 }
            case .end:
                guard let start else { continue }
                depth -= 1
                if depth == 0 { return start..<(index + 1) }
            case .text: continue
            }
        }
        return nil
    }
}

extension NinJSDocument.Text {
    fileprivate var isHTML: Bool {
        contentType.contains("html")
            || contentType.isEmpty && (role.contains("html") || MarkupText.looksLikeHTML(value))
    }

    fileprivate var isPlain: Bool {
        contentType.isEmpty || contentType.hasPrefix("text/plain")
    }
}
