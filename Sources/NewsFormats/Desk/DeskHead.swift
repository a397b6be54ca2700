import NewsModel

/// Headline and first paragraph of copy whose format has fields for instructions to desks: AFP, PA and NTB write
/// embargoes and kills there all the same.
///
/// They are trusted little, since stories may be about embargoes and kills: only what `DeskWords` accepts in prose.
struct DeskHead {
    /// Without the words of a desk before or after it.
    let headline: String
    /// The words of a desk beside the headline.
    let rubric: String?
    /// The beginning of the text, if it is short.
    let paragraph: String?
    /// Whether the body has more than the first paragraph.
    let hasMore: Bool
    /// Of the text, as `DeskSignals` counts it.
    let length: Int
    /// The note in brackets at the beginning of the text on how it was corrected.
    private let correction: String?
    let subheadline: String?
    /// The last paragraph, if it is short and nothing in it is marked up.
    let lastLine: String?
    private let body: Body
    /// Of the second headline and the last paragraph, where stories have their ends too, those that are embargoes.
    private let embargoes: [String]

    init(headline stated: String?, subheadline: String? = nil, body: Body) {
        let stated = stated ?? ""
        let parted = Self.parted(stated)
        headline = parted.headline
        rubric = parted.rubric
        let first = Self.firstParagraph(of: body)
        paragraph = first.flatMap { $0 == stated || $0.utf8.count > Self.longestParagraph ? nil : $0 }
        correction = first.flatMap { DeskWords.correctedBracket(leading: $0) }
        hasMore = first.map { body.html.utf8.count > $0.utf8.count + 40 } ?? false
        length = BodyText.scalars(of: body, atMost: DeskSignals.longestNotice + 1).count
        self.body = body
        self.subheadline = subheadline
        lastLine = body.lastLine(within: Self.longestLine)
        embargoes = [subheadline, lastLine].compactMap { $0 }.filter { DeskWords.isEmbargo(prose: $0) }
    }

    /// A first paragraph that is no sentence of a text, but a line by itself above it: no heading, no item, no caption,
    /// no part of a paragraph.
    var above: [String] {
        guard let paragraph, hasMore, paragraph.columns <= Self.widestAbove, !paragraph.endsSentence,
            body.isParagraphWhole
        else { return [] }
        let words = DeskWords(paragraph, in: .above)
        return words.isSignal && (words.mayBeOfText || isOfList(paragraph, words)) ? [] : [paragraph]
    }

    /// `Release date: 12 December 2026` above `Price: 12 euros`.
    private func isOfList(_ line: String, _ words: DeskWords) -> Bool {
        guard !words.hasAnyClock, FactLine.isFact(line) else { return false }
        return BodyText.paragraphs(of: body).dropFirst().first.map(FactLine.isFact) ?? false
    }

    private static let widestAbove = 90

    /// The texts for `DeskSignals` to check.
    var prose: [String] {
        ([headline, paragraph, correction].compactMap { $0 } + embargoes).filter { !$0.isEmpty }
    }

    /// The texts to check that are certainly a desk's.
    var notes: [String] {
        [rubric].compactMap { $0 }
    }

    var correctionNote: String? {
        DeskSignals.correctionNote(in: [correction].compactMap { $0 })
    }

    /// In bytes; longer ones are text.
    private static let longestParagraph = 400

    private static func firstParagraph(of body: Body) -> String? {
        if body == .empty { return nil }
        return BodyText(body, .everything, limit: 1).text
    }

    /// In bytes.
    private static let longestLine = 150

    /// `EMBARGOED UNTIL 0600 GMT NOV 30: Fares rise` too: of several colons the first may belong to `EMBARGO:`.
    static func parted(_ headline: String) -> (headline: String, rubric: String?) {
        if let lead = LeadMark(leading: headline) { return (lead.rest, lead.mark) }
        let parted = DeskWords.parted(headline)
        guard parted.rubric == nil, headline.utf8.count <= longestParagraph else { return parted }
        for mark in headline.utf8.indices
        where headline.utf8[mark] == UInt8(ascii: ":") && headline.utf8[mark...].starts(with: ": ".utf8) {
            let (rubric, rest) = (headline[..<mark], headline[mark...].dropFirst(2).trimmed)
            guard rubric.utf8.contains(where: \.isDigit), !rest.isEmpty, DeskWords(String(rubric), in: .prose).isEmbargo
            else { continue }
            return (rest, String(rubric))
        }
        return parted
    }
}

extension Body {
    /// Whether it begins with a paragraph of a single run of text, whatever marks that up as a whole.
    fileprivate var isParagraphWhole: Bool {
        guard let tag = Self.paragraphTag(leading: html[...]), let end = html.firstRange(ofBytes: "</p>"),
            tag.endIndex <= end.lowerBound
        else { return false }
        let pieces = html[tag.endIndex..<end.lowerBound].utf8.split(separator: UInt8(ascii: "<"))
        let texts = pieces.enumerated().map { index, piece in
            index == 0 && html.utf8[tag.endIndex] != UInt8(ascii: "<")
                ? piece : piece.drop { $0 != UInt8(ascii: ">") }.dropFirst()
        }
        return texts.count { text in text.contains { $0 > 0x20 } } == 1
    }
}
