import NewsModel

/// The change log is ahead of the clock, with the consequences.
struct LogAhead: CustomStringConvertible {
    /// Instants that are made distinct run ahead a little.
    static let longest = 60.0

    let seconds: Double

    /// In whole units, at least two of them.
    private var length: String {
        let unit = [86_400, 3600, 60].first { seconds >= Double(2 * $0) } ?? 1
        return Duration.seconds(Int((seconds / Double(unit)).rounded()) * unit).readable
    }

    var description: String {
        "the newest change in the store is \(length) ahead of the clock, which must have "
            + "been ahead once: everything new is dated after it until the clock catches up"
    }
}
