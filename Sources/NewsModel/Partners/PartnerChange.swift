/// A change as reported to a partner, beside the item.
public struct PartnerChange: Sendable, Hashable {
    public let variant: VariantID
    public let kind: Change.Kind
    /// The version that the change brought.
    public let version: Int
    public let at: Timestamp
    public let note: String?
    /// The partner's feeds that hold the item now; empty if it has left them all.
    public let feeds: [FeedID]
    /// If the item translates an older text of its original.
    public let behind: Behind?

    public init(
        variant: VariantID, kind: Change.Kind, version: Int, at: Timestamp, note: String?, feeds: [FeedID],
        behind: Behind? = nil
    ) {
        self.variant = variant
        self.kind = kind
        self.version = version
        self.at = at
        self.note = note
        self.feeds = feeds
        self.behind = behind
    }
}

/// A feed added to a partner's entitlement, with the address to catch up on it.
public struct PartnerNotice: Sendable, Hashable {
    public let feed: FeedEdition
    public let replay: String

    public init(feed: FeedEdition, replay: String) {
        self.feed = feed
        self.replay = replay
    }
}
