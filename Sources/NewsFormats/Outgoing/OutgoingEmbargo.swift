import NewsModel

extension SyndicatedItem {
    /// When it was first public, for a text whose note still mentions its past embargo: otherwise software that reads
    /// the note would hold the text.
    var pastEmbargo: WireDate? {
        guard status == .usable, embargo == nil, let published else { return nil }
        let head = DeskHead(headline: content.headline, subheadline: content.subheadline, body: content.body)
        let notes = DeskNotes.lines(of: [edNote].compactMap { $0 }) + head.notes
        return DeskSignals.isEmbargo(lines: notes, prose: head.prose) ? published : nil
    }
}

extension DeskWords {
    /// The same as `isEmbargo` of a headline or the beginning of a text, with less work for most.
    static func isEmbargo(prose line: String) -> Bool {
        // Of what is wide, only the first words decide.
        if line.columns > widestLine {
            // The last of them may be cut.
            let words = DeskTokens(String(line.unicodeScalars.prefix(mostOpening))).words.dropLast()
            if let first = words.first(where: { !addresses.contains($0) }), !isEmbargo(first), !openers.contains(first)
            {
                return false
            }
        }
        return DeskWords(line, in: .prose).isEmbargo
    }

    private static let mostOpening = 60

    /// The words that embargo lines begin with, besides the word itself.
    private static let openers = Set(
        [bans, holds, advances].flatMap(\.all).compactMap { $0.split(separator: " ").first.map { String($0) } }
    ).union(unders).union(["please"])
}
