/// The entitlement of a partner to a feed, for an interval of the change log.
public struct Entitlement: Sendable, Hashable {
    public let feed: FeedEdition
    /// The newest change when it was granted.
    public let since: Int64
    /// The newest change when it ended; nil while it is in force.
    public let until: Int64?
    /// The newest entry of the log of copy in advance, which has its own numbers, when it was granted.
    public let advanceSince: Int64
    /// The newest entry of that log when it ended; nil while it is in force.
    public let advanceUntil: Int64?

    public init(
        feed: FeedEdition, since: Int64, until: Int64? = nil, advanceSince: Int64 = 0, advanceUntil: Int64? = nil
    ) {
        self.feed = feed
        self.since = since
        self.until = until
        self.advanceSince = advanceSince
        self.advanceUntil = advanceUntil
    }
}

/// The feeds that held a variant, according to one change.
public struct FeedHolding: Sendable, Hashable {
    /// The change's number in its log.
    public let sequence: Int64
    /// Before the change.
    public let before: Set<FeedEdition>
    /// From the change on, with an entry or a notice.
    public let after: Set<FeedEdition>

    public init(sequence: Int64, before: Set<FeedEdition>, after: Set<FeedEdition>) {
        self.sequence = sequence
        self.before = before
        self.after = after
    }
}

extension Change {
    /// The feeds that held the variant.
    public var holding: FeedHolding {
        FeedHolding(sequence: sequence, before: before, after: after)
    }
}

/// All past and present entitlements of a partner, and the rule on which changes reach it.
public struct Entitlements: Sendable, Hashable {
    /// A feed may have several, one for each interval.
    public let all: [Entitlement]
    /// The feeds of those in force, with the changes since when.
    private let inForce: [FeedEdition: Int64]

    public init(_ all: [Entitlement]) {
        self.all = all
        inForce = Dictionary(all.filter { $0.until == nil }.map { ($0.feed, $0.since) }, uniquingKeysWith: min)
    }

    /// The feeds that the partner is entitled to now.
    public var feeds: Set<FeedEdition> {
        Set(inForce.keys)
    }

    /// Limited to some feeds; nil keeps all.
    public func only(feed: FeedID?, edition: LanguageTag?) -> Entitlements {
        Entitlements(
            all.filter { entitlement in
                (feed == nil || entitlement.feed.feed == feed)
                    && (edition == nil || entitlement.feed.edition == edition)
            })
    }

    /// The entitlements by the numbers of the log of copy in advance.
    public var inAdvance: Entitlements {
        Entitlements(all.map { Entitlement(feed: $0.feed, since: $0.advanceSince, until: $0.advanceUntil) })
    }

    /// Whether a change reaches the partner: a feed held the variant at some moment of an entitlement.
    ///
    /// The moment may be before the change, so that corrections and kills reach whoever received an item, even if it
    /// has left the feed or the entitlement has ended. After its end, what brings an item to the partner does not reach
    /// it any more, but what happens to items it received does, including a kill that came while the entitlement was in
    /// force and was not fetched then. Once the newest change of a variant reaches the partner, every later one does.
    ///
    /// - Parameter history: of the variant, oldest first, with the change in question last.
    public func reaches(_ history: [FeedHolding]) -> Bool {
        guard let change = history.last else { return false }
        return all.contains { entitlement in
            guard let until = entitlement.until, change.sequence <= until else { return entitlement.met(history) }
            return change.sequence > entitlement.since && entitlement.met(history.dropLast())
        }
    }

    /// Whether a change reaches the partner if the change alone decides; nil if the variant's history is needed.
    public func reaches(_ change: FeedHolding) -> Bool? {
        let isHeld =
            change.after.contains { inForce[$0] != nil }
            || change.before.contains { feed in inForce[feed].map { $0 < change.sequence } ?? false }
        return isHeld ? true : nil
    }
}

extension Entitlement {
    /// Whether the feed held the variant at any moment from `since` to `until`.
    fileprivate func met(_ history: some BidirectionalCollection<FeedHolding>) -> Bool {
        let inside = history.filter { $0.sequence > since && $0.sequence <= until ?? .max }
        if inside.contains(where: { $0.before.contains(feed) || $0.after.contains(feed) }) { return true }
        return history.last { $0.sequence <= since }?.after.contains(feed) ?? false
    }
}
