public import NewsModel

/// What a feed listed between two cuts, as it is at one instant. Together with the feed's newest entries its archives
/// hold all that the feed holds.
public struct FeedArchive: Sendable, Hashable {
    /// Older archives have lower numbers.
    public let number: Int
    /// Whether it is the last that was cut.
    public let isNewest: Bool
    /// Those that the feed still holds, newest first by `listed`, notices of whatever age among them.
    public let variants: [Variant]
    /// Every variant that was listed: with each of them it changes, and with nothing else.
    public let listed: Set<VariantID>
    /// When it last became different.
    public let changed: Timestamp

    public init(number: Int, isNewest: Bool, variants: [Variant], listed: Set<VariantID>, changed: Timestamp) {
        self.number = number
        self.isNewest = isNewest
        self.variants = variants
        self.listed = listed
        self.changed = changed
    }
}
