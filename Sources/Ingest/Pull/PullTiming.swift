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

    /// - Parameter asked: the pause that the host asks for.
    func succeed(_ state: inout PullState, asked: Int64?) {
        state.failures = 0
        state.problem = nil
        plan(Int64(Double(interval) * (1 + jitter())), asked: asked, &state)
    }

    /// - Parameter asked: the pause that the host asks for.
    func fail(_ state: inout PullState, because reason: String, asked: Int64?) {
        state.failures += 1
        state.problem = reason
        let doubled = Double(interval) * Double(1 << min(state.failures, 20)) * (1 + jitter())
        plan(min(Int64(doubled), Self.longestPause), asked: asked, &state)
    }

    /// Our own store can keep nothing now.
    func wait(_ state: inout PullState) {
        plan(min(interval, Self.pauseOfStore), asked: nil, &state)
    }

    /// The time that was planned, unless it lies beyond all that can be planned now: then the clock was ahead.
    func next(of state: PullState) -> Timestamp? {
        // With the most that chance adds to an interval.
        let own = state.failures > 0 ? Self.longestPause : interval + interval / 10
        return state.next.map { min($0, clock.now().adding(seconds: state.isAsked ? Self.longestAsked : own)) }
    }

    private func plan(_ pause: Int64, asked: Int64?, _ state: inout PullState) {
        let now = clock.now()
        let own = now.adding(seconds: pause)
        let named = asked.map { now.adding(seconds: min($0, Self.longestAsked)) }
        let next = max(own, named ?? own)
        state.next = next
        state.isAsked = next > own
    }
}
