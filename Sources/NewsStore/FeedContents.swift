public import NewsModel

/// A feed at one instant.
public struct FeedContents: Sendable, Hashable {
    /// Newest first by `listed`, including notices.
    public let variants: [Variant]
    /// When the feed last changed; nil if it has always been empty.
    public let changed: Timestamp?
    /// The next time at which it is no longer as it is here, whether or not a change says so: a variant or a sibling of
    /// one expires, or a notice's thirty days are over.
    public let validUntil: Timestamp?
    /// The number of the newest archive; they are numbered from 1, and 0 means there is no archive.
    public let archives: Int

    public init(variants: [Variant], changed: Timestamp?, validUntil: Timestamp?, archives: Int = 0) {
        self.variants = variants
        self.changed = changed
        self.validUntil = validUntil
        self.archives = archives
    }
}
