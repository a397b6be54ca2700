import LibXML
import NewsModel

/// The `DataContent` of a content item.
enum NewsML1Story: Sendable {
    /// NITF, or elements of its body without a document.
    case nitf(NITFBody)
    /// XHTML, or elements of it.
    case markup([MarkupEvent], title: String?, language: String?)
    /// Escaped HTML.
    case html(String)
    case plain(String)

    /// Whether it has nothing for readers.
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

    /// The language that it states.
    var language: String? {
        switch self {
        case .nitf(let nitf): nitf.language
        case .markup(_, _, let language): language
        case .html, .plain: nil
        }
    }

    /// Whether it is formatted, so that it is preferred among equivalents.
    var isLaidOut: Bool {
        if case .plain = self { false } else { true }
    }

    /// Whether it has only elements unknown to text readers, such as a machine-readable table of results.
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
    /// All of it on one line, for a caption or a headline.
    func line() -> String {
        switch self {
        case .nitf(let nitf): BodyText(nitf.body, .everything).text
        case .markup(let events, _, _): MarkupText.line(events: events)
        case .html(let text): (try? MarkupText.line(html: text)) ?? ""
        case .plain(let text): text.oneLine
        }
    }
}
