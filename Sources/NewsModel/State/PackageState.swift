/// The state of a package, for the rules on its copy.
///
/// A package is not shown by itself, so it has neither embargo nor notice: its copy is its newest version, and an older
/// one that comes late is history.
public struct PackageState: Sendable, Hashable {
    public var status: PubStatus
    /// The newest version stored.
    public var lastVersion: Int
    /// The highest version number that the provider has used.
    public var providerVersion: Int?

    public init(status: PubStatus = .usable, lastVersion: Int = 0, providerVersion: Int? = nil) {
        self.status = status
        self.lastVersion = lastVersion
        self.providerVersion = providerVersion
    }

    /// Processes a package's copy.
    ///
    /// - Parameter isKnown: whether the same copy has come before, so that nothing happens.
    /// - Returns: how the copy is to be stored; nil if it is not.
    public mutating func receive(
        _ package: WirePackage, isKnown: Bool
    ) -> (result: Receipt.Result, standing: VersionDraft.Standing?) {
        if isKnown || status == .canceled && package.status == .canceled { return (.unchanged, nil) }
        if status == .canceled { return (.refused("the package is canceled, and nothing revives it"), nil) }
        lastVersion += 1
        if let newest = providerVersion, let sent = package.providerVersion, sent < newest,
            package.status != .canceled
        {
            return (.held("version \(sent) is older than version \(newest), kept as history"), .history)
        }
        status = package.status
        providerVersion = package.providerVersion ?? providerVersion
        if lastVersion > 1 { return (.updated, .current) }
        let isNotice = status != .usable && package.members.isEmpty
        return (isNotice ? .held("\(status.rawValue) before the package came") : .stored, .current)
    }
}
