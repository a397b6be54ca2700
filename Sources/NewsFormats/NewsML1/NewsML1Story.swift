import LibXML
import NewsModel

/// What the `DataContent` of a content item holds.
enum NewsML1Story: Sendable {
    /// NITF, or elements of its body without a document around them.
    case nitf(NITFBody)
    /// XHTML, or elements of it.
    case markup([MarkupEvent], title: String?, language: String?)
    /// HTML that was escaped.
    case html(String)
    case plain(String)

    /// Whether there is nothing in it for a reader.
    var isBlank: Bool {
        switch self {
        case .nitf(let nitf): nitf.isBlank
        case .html(let text), .plain(let text): text.isBlank
        case .markup(let events, _, _):
            !events.contains { event in
                switch event {
                case .text(let text): !text.isBlank
                case .start(let name, _): name == "img"
                case .end: false
                }
            }
        }
    }

    /// What it says of its own language.
    var language: String? {
        switch self {
        case .nitf(let nitf): nitf.language
        case .markup(_, _, let language): language
        case .html, .plain: nil
        }
    }

    /// Whether it is laid out, so that of equivalents it is the better one.
    var isLaidOut: Bool {
        if case .plain = self { false } else { true }
    }

    /// Whether it is made of elements that no reader of text knows, such as a table of results for machines.
    var isData: Bool {
        switch self {
        case .nitf, .plain: return false
        case .markup(let events, _, _): return Self.isData(events)
        case .html(let text):
            guard let events = try? HTMLFragment(text).events else { return false }
            return Self.isData(events)
        }
    }

    private static func isData(_ events: [MarkupEvent]) -> Bool {
        var hasElement = false
        for case .start(let name, _) in events {
            if BodyElement.named(name) != nil { return false }
            hasElement = true
        }
        return hasElement
    }
}

extension NewsML1Story {
    /// All of it on one line, as for a caption or a headline.
    func line() -> String {
        switch self {
        case .nitf(let nitf): BodyText(nitf.body, .everything).text
        case .markup(let events, _, _): MarkupText.line(events: events)
        case .html(let text): (try? MarkupText.line(html: text)) ?? ""
        case .plain(let text): text.oneLine
        }
    }
}
