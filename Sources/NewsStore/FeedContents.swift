public import NewsModel

/// A feed at one instant.
public struct FeedContents: Sendable, Hashable {
    /// Newest first by `listed`, notices among them.
    public let variants: [Variant]
    /// When the feed last became different; nil while it has never held anything.
    public let changed: Timestamp?
    /// The next instant at which it becomes different without a change: a notice's thirty days are over.
    public let validUntil: Timestamp?
    /// The number of the newest archive; they are numbered from 1, and 0 is none.
    public let archives: Int

    public init(variants: [Variant], changed: Timestamp?, validUntil: Timestamp?, archives: Int = 0) {
        self.variants = variants
        self.changed = changed
        self.validUntil = validUntil
        self.archives = archives
    }
}
