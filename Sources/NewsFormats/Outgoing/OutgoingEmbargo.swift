import NewsModel

extension SyndicatedItem {
    /// When it was first public, of a text whose note still speaks of the embargo that it was under: without it, who reads
    /// the note takes the text for one that must not go out.
    var pastEmbargo: WireDate? {
        guard status == .usable, embargo == nil, let published else { return nil }
        let head = DeskHead(headline: content.headline, body: content.body)
        let signals = DeskSignals(
            labels: [], lines: DeskNotes.lines(of: [edNote].compactMap { $0 }) + head.notes, prose: head.prose,
            date: content.date ?? published, defaultZone: .utc, isMonthFirst: false)
        return signals.embargoLine == nil ? nil : published
    }
}
