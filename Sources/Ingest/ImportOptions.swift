public import NewsModel

/// What the person who imports says of all the copy at hand.
public struct ImportOptions: Sendable, Hashable, Codable {
    /// For copy that states none.
    public var language: LanguageTag?
    /// The provider of copy that names none; nil is the usual one.
    public var provider: String?
    /// Whether copy that names another provider is refused.
    public var isProviderBound = false
    /// For copy that states none.
    public var id: String?
    /// A format's name, instead of what the bytes look like.
    public var format: String?
    /// The label of its character encoding.
    public var encoding: String?
    /// The public id of an article that the copy joins.
    public var article: String?
    /// List it at the copy's own date, as old copy.
    public var isBackfill = false
    /// Tell what would happen and keep nothing.
    public var isDryRun = false
    /// Whether a first block that looks like a head block is one.
    public var readsHead = true
    /// Give each item as ninjs with its result.
    public var wantsItems = false
    /// Whether a feed without an entry is well: one that is looked at time and again.
    public var mayBeEmpty = false

    /// Everything as the copy says it.
    public init() {}
}
