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

extension NewsMLG2Item {
    /// Of several languages that of the item, if it is among them.
    var contentLanguage: Value? {
        let stated = content.languages
        return stated.count > 1 ? stated.first { $0.text == language } ?? stated.first : stated.first
    }

    /// Of alternatives the first full one in the item's language with any content.
    func chooseStory() {
        let tag = (contentLanguage?.text ?? language).flatMap { LanguageTag(stated: $0) }
        func distance(_ story: NewsMLG2Story) -> Int {
            tag.flatMap { tag in story.language.map { NewsMLG2Adapter.distance($0, tag) } } ?? 0
        }
        func isBetter(_ one: NewsMLG2Story, than other: NewsMLG2Story) -> Bool {
            if one.isBlank != other.isBlank { return other.isBlank }
            let distances = (distance(one), distance(other))
            return distances.0 == distances.1 ? !one.isShort && other.isShort : distances.0 < distances.1
        }
        guard var best = stories.first else { return }
        for story in stories.dropFirst() where isBetter(story, than: best) { best = story }
        story = best
        otherTexts = stories.filter { !$0.isBlank && distance($0) > distance(best) + 1 }.compactMap(\.language).distinct
    }
}
