/// What the reader of a spool folder last saw of it.
public struct SpoolStanding: Sendable, Hashable {
    /// Files in `incoming/`.
    public let waiting: Int
    /// Files in `refused/`, without those that hold the reasons.
    public let refused: Int
    /// Whether copy could be taken from it.
    public let isUsable: Bool
}
