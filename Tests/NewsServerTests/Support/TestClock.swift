import NewsModel
import Synchronization
import Testing

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

/// Asks again and again until it is so, for what no event tells of.
func eventually(within patience: Duration = .seconds(300), _ isSo: () async throws -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + patience
    repeat {
        if try await isSo() { return true }
        try await Task.sleep(for: .milliseconds(5))
    } while ContinuousClock.now < end
    return false
}

extension Bool {
    /// For what nothing after it makes sense without.
    func isTrue() throws {
        try #require(self)
    }
}
