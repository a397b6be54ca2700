public import NewsModel

/// What the importing user states for all the copy at hand.
public struct ImportOptions: Sendable, Hashable, Codable {
    /// The language of copy that states none.
    public var language: LanguageTag?
    /// Whose copy it is; nil means the usual provider's.
    public var provider: String?
    /// Whether the options came with a post.
    public var isPosted = false
    /// The id of copy that states none.
    public var id: String?
    /// The name of the format, instead of detecting it.
    public var format: String?
    /// The label of the character encoding.
    public var encoding: String?
    /// The public id of an article that the copy joins.
    public var article: String?
    /// List it at the copy's own date, as old copy.
    public var isBackfill = false
    /// Show what would happen and store nothing.
    public var isDryRun = false
    /// Whether a first block that looks like a head block is one.
    public var readsHead = true
    /// Include each item as ninjs in its result.
    public var wantsItems = false
    /// Whether a feed without entries is accepted, as one that is polled may be.
    public var mayBeEmpty = false

    /// Everything as the copy says it.
    public init() {}
}
