import NewsModel

extension SyndicatedItem {
    /// That it is public, for a text that still reads as if it must not be: software that reads this would hold it
    /// again, as this program would.
    ///
    /// The lines of copy that was shown as it came have been read on import, and hold nothing.
    var release: Release? {
        guard status == .usable, embargo == nil, let published, wasHeld || edNote != nil else { return nil }
        return Release(of: content, edNote: edNote, isWhole: wasHeld, at: published)
    }
}

/// The release of copy whose words are those of an embargo, a kill, a hold or a test.
struct Release {
    /// When it was first public.
    let date: WireDate
    /// When it was first public, for words of an embargo: formats can state its end.
    let embargo: WireDate?

    /// Nil unless the words would hold it.
    ///
    /// - Parameter isWhole: whether headlines and text count as well, not only the note.
    init?(of content: Content, edNote: String?, isWhole: Bool, at date: WireDate) {
        let notes = DeskNotes.lines(of: [edNote].compactMap { $0 })
        let head = DeskHead(
            headline: isWhole ? content.headline : nil, subheadline: isWhole ? content.subheadline : nil,
            body: isWhole ? content.body : .empty)
        let signals = DeskSignals(
            labels: [], lines: notes + head.notes, above: head.above, prose: head.prose, length: head.length,
            date: nil, defaultZone: .utc, order: .unknown)
        let isForDesks = DeskCopy.doubt(types: content.genres.map(\.qcode), head: head) != nil
        guard signals.embargoLine != nil || signals.withdrawal != nil || isForDesks else { return nil }
        self.date = date
        embargo = signals.embargoLine == nil ? nil : date
    }

    /// For formats that can only say it in words.
    var note: String {
        "Public since \(date.rfc3339): " + (embargo == nil ? "its desk has released it" : "its embargo is over")
    }
}
