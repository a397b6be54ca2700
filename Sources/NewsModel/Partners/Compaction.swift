extension Change.Kind {
    /// Whether it says nothing of the text: what was said of that before still has to be told.
    fileprivate var leavesText: Bool {
        self == .links || self == .pictures || self == .feeds
    }

    /// Whether there is no text after it.
    public var isWithdrawal: Bool {
        [.withhold, .cancel, .expire, .purge].contains(self)
    }

    /// Whether changes before it may have to be told in its place.
    public var canHideOthers: Bool {
        leavesText || self == .update || self == .restore
    }
}

extension Entitlements {
    /// A variant's newest change as a partner is told of it who has been told everything up to a place: of the kind that
    /// counts among those that it has missed, with its note. A withdrawal counts more than links and feeds, and so does a
    /// text; of texts a correction counts, since an earlier one stands with the partner that said otherwise.
    ///
    /// - Parameter changes: of the variant, oldest first, the newest of which reaches.
    public func told(_ changes: [Change], after place: Int64) -> Change? {
        guard let newest = changes.last else { return nil }
        let holdings = changes.map(\.holding)
        let missed = changes.indices.filter { changes[$0].sequence > place && reaches(Array(holdings[...$0])) }
            .map { changes[$0] }
        guard let last = missed.last(where: { !$0.kind.leavesText }) else { return newest }
        let telling = last.kind.isWithdrawal ? last : missed.last { $0.kind == .correction } ?? last
        return Change(
            sequence: newest.sequence, variant: newest.variant, version: newest.version, kind: telling.kind,
            at: newest.at, note: telling.note, before: newest.before, after: newest.after)
    }
}
