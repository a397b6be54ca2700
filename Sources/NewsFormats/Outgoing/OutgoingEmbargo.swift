import NewsModel

extension SyndicatedItem {
    /// When it was first public, for a text whose note still mentions its past embargo: otherwise software that reads
    /// the note would hold the text.
    var pastEmbargo: WireDate? {
        guard status == .usable, embargo == nil, let published else { return nil }
        let head = DeskHead(headline: content.headline, body: content.body)
        let signals = DeskSignals(
            labels: [], lines: DeskNotes.lines(of: [edNote].compactMap { $0 }) + head.notes, prose: head.prose,
            date: content.date ?? published, defaultZone: .utc, isMonthFirst: false)
        return signals.embargoLine == nil ? nil : published
    }
}
