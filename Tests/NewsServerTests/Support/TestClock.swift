import NewsModel
import Synchronization

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    /// 2026-11-14T00:00:00Z.
    static let start = Timestamp(seconds: 1_794_614_400)

    private let instant = Mutex(TestClock.start)

    var now: Timestamp {
        instant.withLock { $0 }
    }

    var wall: WallClock {
        WallClock { self.now }
    }

    func advance(seconds: Int64) {
        instant.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
