/// One entry of the change log: something about a variant became different for those outside.
///
/// Ordered by commit and never renumbered. Everything that follows the store follows this.
public struct Change: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Public for the first time.
        case release
        /// Changed text, status or fields, without a correction.
        case update
        case correction
        case withhold
        /// Public again after having been withheld.
        case restore
        case cancel
        case expire
        /// A sibling came, went or moved; the variant itself says what it said.
        case links
        /// A picture of it came, went or changed; the text says what it said.
        case pictures
        /// Feed definitions changed, so that other feeds hold it.
        case feeds
        /// The text was erased for law's sake.
        case purge
        /// Not of this log but of that of copy in advance: a text waits for its embargo, or the embargo moved.
        case embargo
    }

    public let sequence: Int64
    public let variant: VariantID
    /// As those outside count.
    public let version: Int
    public let kind: Kind
    public let at: Timestamp
    public let note: String?
    /// The feeds that held the variant before.
    public let before: Set<FeedEdition>
    /// The feeds that hold it now, as an entry or as a notice.
    public let after: Set<FeedEdition>

    public init(
        sequence: Int64, variant: VariantID, version: Int, kind: Kind, at: Timestamp, note: String?,
        before: Set<FeedEdition>, after: Set<FeedEdition>
    ) {
        self.sequence = sequence
        self.variant = variant
        self.version = version
        self.kind = kind
        self.at = at
        self.note = note
        self.before = before
        self.after = after
    }

    /// The same as a change of another kind.
    public func told(as kind: Kind) -> Change {
        Change(
            sequence: sequence, variant: variant, version: version, kind: kind, at: at, note: note, before: before,
            after: after)
    }

    /// Every feed whose bytes the change can alter.
    public var touched: Set<FeedEdition> {
        before.union(after)
    }
}
