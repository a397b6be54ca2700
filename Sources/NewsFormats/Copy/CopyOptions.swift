public import NewsModel

/// How copy is read, as the command line and the provider's entry say. The first three are for plain text alone.
public struct CopyOptions: Sendable, Hashable {
    /// The label of the copy's encoding, as in `Big5-HKSCS`; nil is UTF-8. A byte order mark wins over it.
    public var encoding: String?
    /// Whether a first block of `Key: value` lines is a head block. False reads it as headline and text.
    public var readsHead: Bool
    /// Whether the provider signs its stories with a bare name run on at their end.
    public var trailingBylines: Bool
    /// For dates that state no offset.
    public var defaultZone: Zone
    /// When the copy came in, which copy without a date of its own is measured by; nil where nobody knows.
    public var received: Timestamp?

    /// UTF-8 with a head block, in UTC, unless stated otherwise.
    public init(
        encoding: String? = nil, readsHead: Bool = true, trailingBylines: Bool = false, defaultZone: Zone = .utc,
        received: Timestamp? = nil
    ) {
        self.encoding = encoding
        self.readsHead = readsHead
        self.trailingBylines = trailingBylines
        self.defaultZone = defaultZone
        self.received = received
    }
}
