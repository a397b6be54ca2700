/// An entry of the change log: something about a variant changed outside.
///
/// Ordered by commit and never renumbered. All followers of the store follow this.
public struct Change: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Public for the first time.
        case release
        /// Changed text, status or fields, without a correction.
        case update
        case correction
        case withhold
        /// Public again after it was withheld.
        case restore
        case cancel
        case expire
        /// A sibling was added, removed or moved; the variant itself is unchanged.
        case links
        /// A picture was added, removed or changed; the text is unchanged.
        case pictures
        /// Feed definitions changed, so that other feeds hold it.
        case feeds
        /// The text was erased for legal reasons.
        case purge
        /// Only in the log of copy in advance: a text is under embargo, or the embargo changed.
        case embargo
    }

    /// Rises in the order of commits.
    public let sequence: Int64
    public let variant: VariantID
    /// The public number.
    public let version: Int
    public let kind: Kind
    /// The instant of its commit, which no other change has.
    public let at: Timestamp
    /// What was corrected, for readers, or why it was withdrawn, for partners.
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

    /// The change as reported to someone to whom it is one of another kind.
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
