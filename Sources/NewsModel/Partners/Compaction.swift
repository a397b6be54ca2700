extension Change.Kind {
    /// Whether it does not concern the text: earlier changes of the text must still be reported.
    fileprivate var leavesText: Bool {
        self == .links || self == .pictures || self == .feeds
    }

    /// Whether there is no text after it.
    public var isWithdrawal: Bool {
        [.withhold, .cancel, .expire, .purge].contains(self)
    }

    /// Whether earlier changes may have to be reported in its place.
    public var canHideOthers: Bool {
        leavesText || self == .update || self == .restore
    }
}

extension Entitlements {
    /// A variant's newest change as reported to a partner that has received everything up to a place: with the kind
    /// that counts among the missed ones, and its note. A withdrawal counts more than links and feeds, and so does a
    /// text; among texts a correction counts, since the partner has an earlier text that said otherwise. What brings
    /// the partner the item, even if only the feeds have changed, is its release.
    ///
    /// - Parameter changes: of the variant, oldest first; the newest reaches the partner.
    public func told(_ changes: [Change], after place: Int64) -> Change? {
        guard let newest = changes.last else { return nil }
        let holdings = changes.map(\.holding)
        let missed = changes.indices.filter { changes[$0].sequence > place && reaches(Array(holdings[...$0])) }
            .map { changes[$0] }
        guard let last = missed.last(where: { !$0.kind.leavesText }) else {
            let hadIt = changes.indices.contains {
                changes[$0].sequence <= place && reaches(Array(holdings[...$0]))
            }
            return hadIt || missed.isEmpty ? newest : newest.told(as: .release)
        }
        let telling = last.kind.isWithdrawal ? last : missed.last { $0.kind == .correction } ?? last
        return Change(
            sequence: newest.sequence, variant: newest.variant, version: newest.version, kind: telling.kind,
            at: newest.at, note: telling.note, before: newest.before, after: newest.after)
    }
}
