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
