public import NewsModel

/// What a feed listed between two cuts, as it is at one instant. The feed's newest entries and its archives together
/// are the whole feed.
public struct FeedArchive: Sendable, Hashable {
    /// Older archives have lower numbers.
    public let number: Int
    /// Whether it is the latest archive.
    public let isNewest: Bool
    /// The entries still in the feed, newest first by `listed`, including notices of any age.
    public let variants: [Variant]
    /// Every variant that was listed: the archive changes when one of them changes, and only then.
    public let listed: Set<VariantID>
    /// When it last changed.
    public let changed: Timestamp

    public init(number: Int, isNewest: Bool, variants: [Variant], listed: Set<VariantID>, changed: Timestamp) {
        self.number = number
        self.isNewest = isNewest
        self.variants = variants
        self.listed = listed
        self.changed = changed
    }
}
