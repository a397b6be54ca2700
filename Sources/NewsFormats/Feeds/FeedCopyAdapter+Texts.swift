import LibXML
import NewsModel

/// The text of an entry: its body, and the line of its summary.
extension FeedCopyAdapter {
    struct Story {
        var body = Body.empty
        /// Pictures that the text names as files beside the feed.
        var pictures: [Picture] = []
        var abstract: String?
        var language: LanguageTag?
    }

    func story() throws(XMLError) -> Story {
        var story = Story()
        let text = entry.wholeText ?? entry.summary ?? entry.spareText ?? filmText.map { .plain($0) }
        if let text { (story.body, story.language, story.pictures) = try body(text) }
        if let document = entry.document { (story.body, story.pictures) = (document.body, document.pictures) }
        story.body = try withRecordings(EndMark.removed(from: story.body))
        if entry.wholeText != nil || entry.document != nil, let summary = entry.summary {
            story.abstract = try line(withoutFooter(summary)).map(FeedFooter.removed).flatMap(\.nilIfBlank)
        }
        story.language = entry.language.flatMap(Self.tag) ?? story.language ?? feed.language
        return story
    }

    /// The addresses of the entry's own page. Where FeedBurner's hide it, the entry may be called by it.
    private var pages: [String] {
        let isHidden = entry.link.map(FeedFooter.isOfFeedBurner) ?? true
        let name = isHidden ? entry.id.flatMap { $0.hasPrefix("http") ? $0 : nil } : nil
        return [entry.link, name, entry.extras.page].compactMap(\.self)
    }

    /// Without the link to the entry's own page that a summary may end in.
    private func withoutFooter(_ summary: FeedCopy.Text) throws(XMLError) -> FeedCopy.Text {
        guard case .html(let html) = summary, html.contains(bytes: "<a ") else { return summary }
        return .markup(FeedFooter.removed(from: try HTMLFragment(html).events, pages: pages))
    }

    private func body(_ text: FeedCopy.Text) throws(XMLError) -> (Body, LanguageTag?, [Picture]) {
        switch text {
        case .plain(let text): return (Self.body(paragraphs: TypedText.paragraphs(text)), nil, [])
        case .unclear(let text):
            var paragraphs: [String] = []
            for paragraph in TypedText.paragraphs(text) { paragraphs.append(try line(.unclear(paragraph)) ?? "") }
            return (Self.body(paragraphs: paragraphs), nil, [])
        case .html(let text) where entry.isExported: return body(try HTMLFragment(WordPressText.html(text)).events)
        case .html(let text):
            switch try MarkupText.shown(text) {
            case .html(let text): return body(try HTMLFragment(text).events)
            case .plain(let text):
                // A break in a line of HTML is a space.
                return (Self.body(paragraphs: MarkupText.paragraphs(text, byLines: false)), nil, [])
            }
        case .markup(let events): return body(events)
        }
    }

    private static func body(paragraphs: [String]) -> Body {
        let last = paragraphs.last.map { FeedTeaser.removed(from: $0) }
        return Sanitizer.body(paragraphs: paragraphs.dropLast() + [last].compactMap { $0?.nilIfBlank })
    }

    private func body(_ events: [MarkupEvent]) -> (Body, LanguageTag?, [Picture]) {
        let title = entry.title.flatMap { try? line($0) }
        let shown = ServiceMarkup.removed(from: MarkupText.withoutTrackingPixels(events))
        let text = DrupalNode.text(shown, title: title)
        let (events, language) = MarkupText.unwrapped(
            FeedFooter.removed(from: SubstackText.removed(from: text), pages: pages))
        let (content, beside) = base == nil ? MarkupText.picturesBeside(events) : (events, [])
        return (Sanitizer.body(events: content, base: base), language, beside)
    }

    /// Unclear text is HTML where character references or end tags are left in it; a lone `<` is a sign.
    func line(_ text: FeedCopy.Text) throws(XMLError) -> String? {
        switch text {
        case .plain(let text): line(text)
        case .unclear(let text) where !text.contains("</") && !text.hasCharacterReference: line(text)
        case .html(let text), .unclear(let text): try MarkupText.line(html: text).nilIfBlank
        case .markup(let events): MarkupText.line(events: events).nilIfBlank
        }
    }
}
