/// An entry of the log of copy in advance, as far as it decides whom it reaches.
public struct AdvanceEntry: Sendable, Hashable {
    /// By the numbers of the log of copy in advance.
    public let sequence: Int64
    /// `embargo` with a text; `release` once the public log has it.
    public let kind: Change.Kind
    /// The feeds that will hold the text.
    public let feeds: Set<FeedEdition>

    public init(sequence: Int64, kind: Change.Kind, feeds: Set<FeedEdition>) {
        (self.sequence, self.kind, self.feeds) = (sequence, kind, feeds)
    }
}

extension Entitlements {
    /// How a variant's newest entry is reported to a partner, by the same rule as changes; nil if it is not.
    ///
    /// A text is given only to those who will get its release. To others who had an earlier one, because the
    /// entitlement is over or the text goes to other feeds, it is a `withhold`.
    ///
    /// - Parameters:
    ///   - history: of the variant, oldest first, with the entry in question last.
    ///   - released: the variant's history in the change log.
    public func told(
        inAdvance history: [AdvanceEntry], released: () throws -> [FeedHolding]
    ) rethrows -> Change.Kind? {
        guard let entry = history.last else { return nil }
        if entry.kind == .embargo, !entry.feeds.isDisjoint(with: feeds) { return .embargo }
        guard inAdvance.reaches(Self.holdings(history)) else { return nil }
        // Once it is released, the change log tells those whom it reaches.
        let isReleased = history.last { $0.kind == .embargo || $0.kind == .release }?.kind == .release
        if isReleased, try reaches(released()) { return nil }
        return entry.kind == .embargo || entry.kind == .release ? .withhold : entry.kind
    }

    /// The feeds hold a text until the next entry.
    private static func holdings(_ history: [AdvanceEntry]) -> [FeedHolding] {
        var before: Set<FeedEdition> = []
        return history.map { entry in
            let after = entry.kind == .embargo ? entry.feeds : []
            defer { before = after }
            return FeedHolding(sequence: entry.sequence, before: before, after: after)
        }
    }
}
