import NewsModel

/// When an address is fetched next: after its interval, later the more often it fails, and never before the time that
/// its host asks for.
struct PullTiming: Sendable {
    private static let longestPause: Int64 = 86_400
    /// The longest until the next try, if the store can keep nothing now, in seconds.
    private static let pauseOfStore: Int64 = 60
    /// The longest pause a host can ask for; more is taken for a mistake.
    private static let longestAsked: Int64 = 7 * 86_400

    /// Between two fetches, in seconds.
    let interval: Int64
    let clock: WallClock
    /// The variation of an interval, so that not everyone fetches at once.
    let jitter: @Sendable () -> Double

    func succeed(_ state: inout PullState, retryAfter: String?) {
        state.failures = 0
        state.problem = nil
        plan(Int64(Double(interval) * (1 + jitter())), retryAfter: retryAfter, &state)
    }

    func fail(_ state: inout PullState, because reason: String, retryAfter: String?) {
        state.failures += 1
        state.problem = reason
        let doubled = Double(interval) * Double(1 << min(state.failures, 20)) * (1 + jitter())
        plan(min(Int64(doubled), Self.longestPause), retryAfter: retryAfter, &state)
    }

    /// Our own store can keep nothing now.
    func wait(_ state: inout PullState) {
        plan(min(interval, Self.pauseOfStore), retryAfter: nil, &state)
    }

    private func plan(_ pause: Int64, retryAfter: String?, _ state: inout PullState) {
        let now = clock.now()
        let own = now.adding(seconds: pause)
        let asked = retryAfter.flatMap { Self.instant(of: $0, at: now) }
        let latest = now.adding(seconds: Self.longestAsked)
        state.next = asked.map { max(own, min($0, latest)) } ?? own
        state.isAsked = asked.map { $0 > own } ?? false
    }

    /// Seconds or a date (RFC 9110 §10.2.3).
    private static func instant(of retryAfter: String, at now: Timestamp) -> Timestamp? {
        if let seconds = Int64(retryAfter), seconds >= 0 {
            return now.adding(seconds: min(seconds, 1_000_000_000))
        }
        return Timestamp(httpDate: retryAfter)
    }
}
