import NewsModel

/// Headline and first paragraph of copy that has fields for what desks tell each other: AFP, PA and NTB write embargoes
/// and kills there all the same.
///
/// Little is believed of them, since stories are about embargoes and kills too: only what `DeskWords` takes for a desk's
/// in prose.
struct DeskHead {
    /// Without what a desk put before or behind it.
    let headline: String
    /// What that was.
    let rubric: String?
    /// The beginning of the text where it is short.
    private let paragraph: String?
    /// What the text says in brackets at its head about how it was corrected.
    private let correction: String?

    init(headline stated: String?, body: Body) {
        let stated = stated ?? ""
        let parted = Self.parted(stated)
        headline = parted.headline
        rubric = parted.rubric
        let first = Self.firstParagraph(of: body)
        paragraph = first.flatMap { $0 == stated || $0.utf8.count > Self.longestParagraph ? nil : $0 }
        correction = first.flatMap { DeskWords.correctedBracket(leading: $0) }
    }

    /// What `DeskSignals` are to be asked of.
    var prose: [String] {
        [headline, paragraph, correction].compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The same of what is a desk's for sure.
    var notes: [String] {
        [rubric].compactMap { $0 }
    }

    var correctionNote: String? {
        DeskSignals.correctionNote(in: [correction].compactMap { $0 })
    }

    /// `TEST PLEASE IGNORE`: whether the headline is one of copy that was sent to try the line.
    var isTest: Bool {
        let words = DeskTokens(String(headline.unicodeScalars.prefix(100))).words
        return words.count > 1 && words.count <= 8 && words.contains { $0 == "test" || $0 == "testing" }
            && words.allSatisfy { Self.testWords.contains($0) }
    }

    private static let testWords: Set<String> = [
        "test", "testing", "message", "only", "please", "ignore", "disregard", "transmission", "do", "not", "use",
        "publish", "nachricht", "meldung", "bitte", "ignorieren",
    ]

    /// Longer ones are text, in bytes.
    private static let longestParagraph = 400

    private static func firstParagraph(of body: Body) -> String? {
        if body == .empty { return nil }
        return BodyText(body, .everything, limit: 1).text
    }

    /// `EMBARGOED UNTIL 0600 GMT NOV 30: Fares rise` too: of several colons the first may be one of `EMBARGO:`.
    private static func parted(_ headline: String) -> (headline: String, rubric: String?) {
        let parted = DeskWords.parted(headline)
        guard parted.rubric == nil, headline.utf8.count <= longestParagraph else { return parted }
        for mark in headline.utf8.indices where headline.utf8[mark...].starts(with: ": ".utf8) {
            let (rubric, rest) = (headline[..<mark], headline[mark...].dropFirst(2).trimmed)
            guard rubric.utf8.contains(where: \.isDigit), !rest.isEmpty, DeskWords(String(rubric), in: .prose).isEmbargo
            else { continue }
            return (rest, String(rubric))
        }
        return parted
    }
}
