import Logging
import NewsModel
import NewsStore
import ServiceLifecycle
import Synchronization

/// Follows the change log and announces what was touched to those outside who are configured, each at a pace of its own.
///
/// The store remembers how far each has been told, once they have been: after a crash the last is told again, and nothing
/// is missed. Who was never told before is told from now on.
struct Announcer: Service {
    private static let page = 1000
    /// How many changes are announced together.
    private static let most = 10_000

    let targets: [any AnnouncementTarget]
    let places: any FollowerStore
    let store: any ArticleStore
    let courier: Courier
    /// Nobody is told of what they would not find yet.
    let followed: Followed
    let logger: Logger
    /// Changes that come in one after another are announced together.
    var pause: Duration = .milliseconds(500)

    /// Ends at a graceful shutdown; what is being told then is told again at the next start.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                var before = followed
                for target in targets {
                    let (earlier, told) = (before, Followed())
                    group.addTask { await follow(target, after: earlier, telling: told) }
                    // The others fetch through the cache.
                    if target is CachePurge { before = told }
                }
            }
            // Without a target the server goes on.
            try? await gracefulShutdown()
        }
    }

    /// - Parameters:
    ///   - earlier: whom this one must not be ahead of.
    ///   - told: how far this one has been told, or could not be.
    private func follow(_ target: any AnnouncementTarget, after earlier: Followed, telling told: Followed) async {
        var commits = store.commits().makeAsyncIterator()
        repeat {
            do {
                var place = try await unbroken { try await self.place(of: target) }
                told.reach(place)
                try await Task.sleep(for: pause)
                while let touched = try await unbroken({ [place] in try await touched(after: place) }) {
                    try await earlier.reaches(touched.last)
                    let announcements = try await unbroken { try await target.announcements(of: touched) }
                    try await courier.deliver(announcements, to: target.name) {
                        // Nobody waits for a cache that cannot be reached.
                        told.reach(touched.last)
                    }
                    try await unbroken { try await places.keep(touched.last, ofFollower: target.name) }
                    told.reach(touched.last)
                    place = touched.last
                }
            } catch is CancellationError {
                return
            } catch {
                logger.error("\(target.name) misses changes until the next one: \(error)")
            }
        } while await commits.next() != nil
    }

    /// What the store is asked to do is not cut short by a shutdown: an interrupted statement would look like a failure.
    private func unbroken<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await Task { try await work() }.value
    }

    /// Where it goes on. A store that was restored may be behind what was told.
    private func place(of target: any AnnouncementTarget) async throws -> Int64 {
        let newest = try await store.newestChange()
        if let place = try await places.place(ofFollower: target.name), place <= newest { return place }
        try await places.keep(newest, ofFollower: target.name)
        return newest
    }

    /// Nil where there is nothing new.
    private func touched(after place: Int64) async throws -> Touched? {
        var (touched, count) = (Touched(after: place), 0)
        while count < Self.most {
            let changes = try await store.changes(after: touched.last, limit: Self.page)
            for change in changes { touched.add(change) }
            count += changes.count
            if changes.count < Self.page { break }
        }
        return count == 0 ? nil : touched
    }
}

/// How far the change log has been followed, for those who must not be ahead.
final class Followed: Sendable {
    private let place = Mutex<Int64>(-1)

    func reach(_ sequence: Int64) {
        place.withLock { $0 = max($0, sequence) }
    }

    /// Looks again and again instead of being woken: it is hardly ever behind.
    ///
    /// - Throws: `CancellationError`.
    func reaches(_ sequence: Int64) async throws {
        while place.withLock({ $0 < sequence }) { try await Task.sleep(for: .milliseconds(20)) }
    }
}
