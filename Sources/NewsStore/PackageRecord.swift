public import NewsModel

/// The desk's view of a package: its newest version, and the variants of its members.
public struct PackageRecord: Sendable, Hashable {
    public let provider: String
    public let providerID: String
    /// The newest version stored, by our count, including late copy that is only history.
    public let version: Int
    public let at: Timestamp
    public let package: WirePackage
    /// For each member in order the stored variants, empty if it has not come.
    public let variants: [[VariantID]]
}

/// Selects packages; an empty filter selects all.
public struct PackageFilter: Sendable, Hashable {
    public var status: PubStatus?
    /// Stored at or after this instant.
    public var since: Timestamp?
    /// A provider's id.
    public var name: String?

    public init(status: PubStatus? = nil, since: Timestamp? = nil, name: String? = nil) {
        self.status = status
        self.since = since
        self.name = name
    }
}
