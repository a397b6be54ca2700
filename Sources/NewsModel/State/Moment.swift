/// When the rules decide something: the instant that it is dated with, and what the clock says.
///
/// The two are one unless the clock was set back. Then the stamps, which go on rising, run ahead of the clock, and an
/// embargo that is measured by them would end too soon.
public struct Moment: Sendable, Hashable {
    /// Later than that of any change before it.
    public let stamp: Timestamp
    /// Decides whether an embargo's time has come.
    public let clock: Timestamp

    public init(_ stamp: Timestamp, clock: Timestamp? = nil) {
        self.stamp = stamp
        self.clock = clock ?? stamp
    }
}
