import LibXML
import NewsModel

/// The text of a news item in `contentSet`, and the resulting body.
///
/// It removes what repeats the item's headline, byline and dateline, so that a page that prints those above the text
/// does not print them twice; otherwise the sanitizer decides about the markup.
struct NewsMLG2Story: Sendable {
    enum Markup: Sendable {
        case events([MarkupEvent])
        case html(String)
        case plain(String)
    }

    var language: String?
    /// Its role among alternatives, in lower case: some agencies have a summary beside the text.
    var role: String?
    /// `html/head/title`.
    var title: String?
    var markup: Markup
    /// Set if the content is NITF; `markup` is empty then.
    var nitf: NITFBody?
    /// The pictures in an agency's own markup.
    var pictures: [Picture] = []

    init(language: String?, markup: Markup) {
        self.language = language
        self.markup = markup
    }

    /// Whether it is a short form of the text.
    var isShort: Bool {
        role.map { TextRole.shortForms.contains($0) } ?? false
    }

    /// Whether there is no text in it and no picture.
    var isBlank: Bool {
        if let nitf { return nitf.isBlank }
        return switch markup {
        case .html(let text), .plain(let text): text.isBlank
        case .events(let events):
            !events.contains { event in
                switch event {
                case .text(let text): !text.isBlank
                case .start(let name, _): name == "img"
                case .end: false
                }
            }
        }
    }
}
