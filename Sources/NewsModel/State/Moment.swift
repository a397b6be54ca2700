/// The time of a decision by the rules: the instant for its date, and the clock.
///
/// They are the same unless the clock was set back. Then the stamps, which go on rising, run ahead of the clock, and an
/// embargo measured by them would end too soon.
public struct Moment: Sendable, Hashable {
    /// Later than that of any earlier change.
    public let stamp: Timestamp
    /// Decides whether an embargo has ended.
    public let clock: Timestamp

    public init(_ stamp: Timestamp, clock: Timestamp? = nil) {
        self.stamp = stamp
        self.clock = clock ?? stamp
    }
}
