import LibXML
import NewsModel

/// The text of a ninjs object: which of its bodies it is, and that body without what the fields say already.
struct NinJSStory {
    let body: Body
    /// Where the text has one that is marked as such.
    let dateline: String?
    /// Pictures that the text names as files beside the copy.
    let pictures: [Picture]

    /// Of several bodies the main one, in the form with the most of it, and below it those that say something else.
    init(_ document: NinJSDocument, headline: String, byline: String? = nil) throws(WireError) {
        guard !document.isPicture else {
            body = .empty
            dateline = nil
            pictures = []
            return
        }
        var parts: [Part] = []
        for forms in Self.texts(of: document.bodies) {
            let head = parts.isEmpty ? Head(headline: headline, byline: byline ?? "") : nil
            guard let part = try Self.part(forms, under: head, line: document.line) else { continue }
            let text = BodyText(part.body, .everything).text
            if part.body != .empty, !parts.contains(where: { BodyText($0.body, .everything).text.contains(text) }) {
                parts.append(part)
            }
        }
        if parts.isEmpty { try Self.refuseUnreadable(document) }
        dateline = parts.first?.dateline
        pictures = parts.flatMap(\.pictures)
        body = EndMark.removed(from: try Self.joined(parts.map(\.body), line: document.line))
    }
}

extension NinJSStory {
    /// What the fields state that the main text may repeat.
    private struct Head {
        let headline: String
        /// Where there is none, who took the pictures may stand in the text.
        let byline: String
    }

    /// What one of the bodies comes to.
    private struct Part {
        let body: Body
        var dateline: String?
        var pictures: [Picture] = []
    }

    /// The texts that the bodies are, each in all its forms, the main one first.
    ///
    /// 1.x has one text in several members, and TT's roles in 2.x tell such forms. Notes and short forms are no part of
    /// a text, unless there is none.
    private static func texts(of bodies: [NinJSDocument.Text]) -> [[NinJSDocument.Text]] {
        let bodies = bodies.filter { !$0.value.isBlank && !TextRole.isNote($0.role) }
        var main = bodies.filter { mainRoles.contains($0.role) }
        // IPTC's example of 3.1 has the main text plain, and `richtext` beside it. A box may have such a role too.
        if !main.contains(where: \.isHTML) {
            let start = main.first?.start
            main += bodies.filter { form in
                formRoles.contains(form.role) && start.map { form.start.isSameText(as: $0) } ?? true
            }
        }
        let others = bodies.filter { !mainRoles.contains($0.role) && !formRoles.contains($0.role) }
        let roles = others.map(\.role).distinct.prefix(mostTexts)
        let named = roles.map { role in others.filter { $0.role == role } }
        let texts = (main.isEmpty ? [] : [main]) + named.filter { !TextRole.shortForms.contains($0[0].role) }
        return texts.isEmpty ? Array(named.prefix(1)) : texts
    }

    /// A newspaper has a box or two; a stranger may send a hundred thousand.
    private static let mostTexts = 20
    private static let mainRoles: Set<String> = ["main", "full"]
    private static let formRoles: Set<String> = [
        "", "text", "plain", "html", "xhtml", "html5", "richhtml5", "nitf", "ttnitf", "richtext", "body",
    ]

    /// A text in its best form; nil where none can be read.
    private static func part(
        _ forms: [NinJSDocument.Text], under head: Head?, line: Int
    ) throws(WireError) -> Part? {
        // XHTML is the one with the least to repair.
        let html = forms.first { $0.contentType.contains("xhtml") } ?? forms.first(where: \.isHTML)
        if html == nil, let nitf = nitf(in: forms) { return Part(body: nitf.body, dateline: nitf.dateline) }
        guard let chosen = html ?? forms.first(where: \.isPlain) else { return nil }
        do {
            switch chosen.isHTML ? try MarkupText.shown(chosen.value) : .plain(chosen.value) {
            case .plain(let text):
                // A line of what should be HTML is no paragraph; what blank lines part would else be one.
                let paragraphs = MarkupText.paragraphs(text, byLines: !chosen.isHTML)
                // TT repeats the headline above the plain text.
                let isRepeated = paragraphs.count > 1 && Sanitizer.line(paragraphs[0]) == head?.headline
                return Part(body: Sanitizer.body(paragraphs: isRepeated ? Array(paragraphs.dropFirst()) : paragraphs))
            case .html(let text):
                return part(try HTMLFragment(text).events, under: head)
            }
        } catch {
            throw malformed(error, line: line)
        }
    }

    private static func part(_ source: [MarkupEvent], under head: Head?) -> Part {
        var events = source
        guard let head else {
            let (rest, pictures) = MarkupText.picturesBeside(events)
            return Part(body: Sanitizer.body(events: rest), pictures: pictures)
        }
        dropHeadline(head.headline, from: &events)
        let dateline = takeDateline(from: &events)
        let parted = PartedMarkup(
            events, headline: head.headline, subheadline: nil, dateline: dateline, byline: head.byline)
        let (rest, pictures) = MarkupText.picturesBeside(parted.events)
        return Part(body: Sanitizer.body(events: rest), dateline: parted.dateline, pictures: pictures)
    }

    private static func joined(_ bodies: [Body], line: Int) throws(WireError) -> Body {
        guard bodies.count > 1 else { return bodies.first ?? .empty }
        do throws(XMLError) {
            return try Sanitizer.body(html: bodies.map(\.html).joined(separator: "\n"))
        } catch {
            throw malformed(error, line: line)
        }
    }

    private static func malformed(_ error: XMLError, line: Int) -> WireError {
        WireError(
            .malformed, line: line, field: "body", value: error.message, expected: error.expected ?? "an HTML fragment")
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
        guard let body = document.bodies.first(where: { !$0.value.isBlank && !TextRole.isNote($0.role) }) else {
            return
        }
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
    /// The letters with which the text begins, without its markup.
    fileprivate var start: Substring {
        MarkupText.stated(value).foldedName.prefix(1000)
    }

    fileprivate var isHTML: Bool {
        contentType.contains("html")
            || contentType.isEmpty && (role.contains("html") || MarkupText.looksLikeHTML(value))
    }

    fileprivate var isPlain: Bool {
        contentType.isEmpty || contentType.hasPrefix("text/plain")
    }
}

extension Substring {
    /// Whether one of two texts has the beginning of the other: a headline may stand above it.
    fileprivate func isSameText(as other: Substring) -> Bool {
        contains(bytes: String(other.prefix(60))) || other.contains(bytes: String(prefix(60)))
    }
}
