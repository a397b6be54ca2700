import NewsModel

extension SyndicatedItem {
    /// When it was first public, for a text that still mentions its past embargo: otherwise software that reads this
    /// would hold the text.
    ///
    /// The lines of copy that was shown as it came have been read on import, and state none.
    var pastEmbargo: WireDate? {
        guard status == .usable, embargo == nil, let published, wasHeld || edNote != nil else { return nil }
        let notes = DeskNotes.lines(of: [edNote].compactMap { $0 })
        guard wasHeld else { return DeskSignals.isEmbargo(lines: notes, prose: []) ? published : nil }
        let head = DeskHead(headline: content.headline, subheadline: content.subheadline, body: content.body)
        return DeskSignals.isEmbargo(lines: notes + head.notes, prose: head.prose) ? published : nil
    }
}
