import NIOCore

/// A bucket that holds a minute's worth of calls and fills continuously.
struct TokenBucket: Sendable {
    private var tokens: Double
    private var filled: NIODeadline

    init(rate: Int, at now: NIODeadline) {
        tokens = Double(rate)
        filled = now
    }

    /// Takes a call out.
    ///
    /// - Parameter rate: calls a minute.
    /// - Returns: nil, or the seconds until there is one.
    mutating func take(rate: Int, at now: NIODeadline) -> Int? {
        let (most, perSecond) = (Double(rate), Double(rate) / 60)
        let elapsed = max(0, Double((now - filled).nanoseconds) / 1e9)
        tokens = min(most, tokens + perSecond * elapsed)
        filled = now
        guard tokens >= 1 else { return max(1, Int(((1 - tokens) / perSecond).rounded(.up))) }
        tokens -= 1
        return nil
    }

    /// Whether it would be as full as a new one.
    func isFull(rate: Int, at now: NIODeadline) -> Bool {
        tokens + Double(rate) / 60 * Double((now - filled).nanoseconds) / 1e9 >= Double(rate)
    }
}
