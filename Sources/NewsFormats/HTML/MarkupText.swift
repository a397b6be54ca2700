import LibXML
import NewsModel

/// Plain text of markup, and markup without its enclosing element.
///
/// It makes no `Body`; only the sanitizer does.
enum MarkupText {
    /// The text of HTML on one line, for a headline or an abstract, without scripts and hidden content. Throws only if
    /// the text exceeds a limit.
    static func line(html: String) throws(XMLError) -> String {
        let hasMarkup = html.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        return hasMarkup ? line(events: try HTMLFragment(html).events) : html.oneLine
    }

    /// A line that should be text, without remaining markup if it was escaped twice or is CDATA: a lone `<` is a
    /// character.
    static func stated(_ text: String) -> String {
        guard text.hasMarkupSigns, text.hasEndTag || text.hasCharacterReference else { return text.oneLine }
        return (try? line(html: text)) ?? text.oneLine
    }

    /// The text of markup on one line; blocks and line breaks become a space.
    static func line(events: [MarkupEvent]) -> String {
        var text = ""
        var dropped = 0
        for event in events {
            switch event {
            case .text(let run): if dropped == 0 { text += run }
            case .start(let name, _):
                if dropped > 0 || isDropped(name) { dropped += 1 } else if !isInline(name) { text += " " }
            case .end(let name):
                if dropped > 0 { dropped -= 1 } else if !isInline(name) { text += " " }
            }
        }
        return text.oneLine
    }

    /// The content without a division around all of it that only has a language, and that language: Atom requires one
    /// (RFC 4287 §3.1.1.3), and our own writers put one around everything.
    static func unwrapped(_ events: [MarkupEvent]) -> (events: [MarkupEvent], language: LanguageTag?) {
        let inner = events.drop { $0.isBlankText }
        guard case .start("div", let attributes)? = inner.first,
            attributes.allSatisfy({ ["lang", "xml:lang", "dir"].contains($0.name) }),
            let end = inner.lastIndex(where: { !$0.isBlankText }), inner.endOfElement(at: inner.startIndex) == end
        else { return (events, nil) }
        let language = attributes.first { $0.name != "dir" }.flatMap { LanguageTag($0.value) }
        return (Array(inner[(inner.startIndex + 1)..<end]), language)
    }

    /// The kind of a text declared as HTML.
    enum Shown {
        case html(String)
        case plain(String)
    }

    /// Without a tag it is plain text in references; or, escaped twice as by some systems, HTML whose
    /// tags appear when the references are resolved.
    static func shown(_ html: String) throws(XMLError) -> Shown {
        if html.utf8.contains(UInt8(ascii: "<")) { return .html(html) }
        guard html.utf8.contains(UInt8(ascii: "&")) else { return .plain(html) }
        let text = try HTMLFragment(html).events.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        return looksLikeHTML(text) ? .html(text) : .plain(text)
    }

    /// Whether undeclared text is HTML: it has an end tag, an empty element or a paragraph.
    static func looksLikeHTML(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["</", "/>", "<p>", "<br>"].contains { lower.contains($0) }
    }

    /// Plain text as paragraphs: separated by blank lines, or, without any, one per line.
    ///
    /// - Parameter byLines: whether single lines may be paragraphs.
    static func paragraphs(_ text: String, byLines: Bool = true) -> [String] {
        var blocks: [[String]] = [[]]
        let lines = TypedText.partedAtIndents(text).unicodeScalars
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{2028}" }
            .map { Substring($0).trimmed }
        for line in lines {
            if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
        }
        blocks = blocks.filter { !$0.isEmpty }
        // Where every line ends a sentence none was wrapped.
        let areParagraphs = byLines || blocks.first.map { $0.allSatisfy(\.endsSentence) } == true
        return blocks.count == 1 && areParagraphs ? blocks[0] : blocks.map { $0.joined(separator: "\n").joiningLines() }
    }

    /// A substitute for a headline: the first paragraph, cut between two words or, in Han, two characters, after at
    /// most 100 characters. A text may turn its direction, a headline may not.
    static func beginning(of body: Body) -> String {
        let text = BodyText(body, .everything, limit: 1).text.oneLine
        let head = text.prefix(100)
        guard head.endIndex < text.endIndex else { return text }
        let space = head.lastIndex(of: " ")
        let isLateSpace = space.map { head.distance(from: head.startIndex, to: $0) >= 50 } ?? false
        return (isLateSpace ? String(head[..<(space ?? head.endIndex)]) : String(head)) + "…"
    }

    private static func isDropped(_ name: String) -> Bool {
        if case .dropped? = BodyElement.named(name)?.kind { true } else { false }
    }

    fileprivate static func isInline(_ name: String) -> Bool {
        if name == "br" { return false }
        guard let kind = BodyElement.named(name)?.kind else { return true }
        if case .inline = kind { return true }
        return false
    }
}

extension MarkupEvent {
    /// Whether it is something that a reader sees.
    var isShown: Bool {
        if isStart(of: "img") { return true }
        if case .text(let text) = self { return !text.isBlank }
        return false
    }

    /// Whether an element begins or ends there that is not part of a line.
    var isBlock: Bool {
        switch self {
        case .start(let name, _), .end(let name): !MarkupText.isInline(name)
        case .text: false
        }
    }

    /// The address of the link that begins there.
    var linkAddress: String? {
        guard case .start("a", let attributes) = self else { return nil }
        return attributes.first { $0.name == "href" }?.value
    }

    var isBlankText: Bool {
        if case .text(let text) = self { text.isBlank } else { false }
    }

    func isStart(of name: String) -> Bool {
        if case .start(let own, _) = self { own == name } else { false }
    }

    func isEnd(of name: String) -> Bool {
        if case .end(let own) = self { own == name } else { false }
    }
}
