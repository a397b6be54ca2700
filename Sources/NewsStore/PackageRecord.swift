public import NewsModel

/// The desk's view of a package: its newest version, and which variants its members are.
public struct PackageRecord: Sendable, Hashable {
    public let provider: String
    public let providerID: String
    /// The newest version stored, ours; late copy that is only history counts.
    public let version: Int
    public let at: Timestamp
    public let package: WirePackage
    /// For each member in its order the variants that the store has of it, none where it has not come.
    public let variants: [[VariantID]]
}

/// Which packages a list holds; an empty filter holds all.
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
