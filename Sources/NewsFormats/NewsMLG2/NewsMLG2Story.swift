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

extension NewsMLG2Story {
    /// Paragraphs of plain text: separated by blank lines, or by indents, with wrapped lines joined; or one per line.
    static func paragraphs(_ text: String) -> [String] {
        var blocks: [[WireTextDocument.Line]] = []
        var block: [WireTextDocument.Line] = []
        for (index, line) in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
            .enumerated()
        {
            let trimmed = Substring(line).trimmed
            if trimmed.isEmpty {
                if !block.isEmpty { blocks.append(block) }
                block = []
            } else {
                let isIndented = line.first?.isBlank ?? false
                block.append(WireTextDocument.Line(number: index + 1, text: trimmed, isIndented: isIndented))
            }
        }
        if !block.isEmpty { blocks.append(block) }
        if blocks.count == 1, let paragraphs = indented(blocks[0]) { return paragraphs }
        let wrap = HardWrap(blocks: blocks)
        return blocks.flatMap { wrap.paragraphs(of: $0) }
    }

    /// Lines wrapped in a column, with an indented first line per paragraph and no blank lines between.
    private static func indented(_ block: [WireTextDocument.Line]) -> [String]? {
        let indents = block.count { $0.isIndented }
        guard block[0].isIndented, indents > 1, indents < block.count,
            block.allSatisfy({ $0.text.columns <= HardWrap.widestColumn })
        else { return nil }
        var parts: [[String]] = []
        for line in block {
            if line.isIndented { parts.append([line.text]) } else { parts[parts.count - 1].append(line.text) }
        }
        return parts.map(HardWrap.joined)
    }

    /// The paragraphs of markup that is actually typed text: only text, or one `p` whose lines begin at the margin and
    /// whose paragraphs are indented or separated by blank lines (ANSA, Thomson Reuters). Text that XML's indentation
    /// moved as a whole is not.
    static func typedParagraphs(_ events: [MarkupEvent]) -> [String]? {
        var text = ""
        var paragraphs = 0
        for event in events {
            switch event {
            case .text(let piece): text += piece
            case .start("p", _): paragraphs += 1
            case .start("br", _): return nil
            case .start(let name, _): if name != "pre" { return nil }
            case .end: break
            }
            if paragraphs > 1 { return nil }
        }
        if paragraphs == 0 { return text.isBlank ? nil : self.paragraphs(text) }
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
            .map { String($0) }
        guard lines.dropFirst().contains(where: { $0.unicodeScalars.first?.isBlank == false }) else { return nil }
        var blocks: [[String]] = [[]]
        for line in lines {
            if line.isBlank || line.unicodeScalars.first?.isBlank == true, !blocks[blocks.count - 1].isEmpty {
                blocks.append([])
            }
            if !line.isBlank { blocks[blocks.count - 1].append(line.trimmed) }
        }
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n").oneLine }
    }

    /// CR LF leaves an empty line only in text that XML did not normalize, as by references to CR.
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
}
