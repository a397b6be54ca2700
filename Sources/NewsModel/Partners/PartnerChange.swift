/// One change as a partner is told of it, beside the item.
public struct PartnerChange: Sendable, Hashable {
    public let variant: VariantID
    public let kind: Change.Kind
    /// The version that the change brought.
    public let version: Int
    public let at: Timestamp
    public let note: String?
    /// The partner's feeds that hold the item now; none where it has left them all.
    public let feeds: [FeedID]
    /// Where the item translates what its original says no longer.
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

/// That a partner may have a feed from now on, and where to catch up on what it held before.
public struct PartnerNotice: Sendable, Hashable {
    public let feed: FeedEdition
    public let replay: String

    public init(feed: FeedEdition, replay: String) {
        self.feed = feed
        self.replay = replay
    }
}
