import Logging
import NewsModel
import NewsStore
import ServiceLifecycle
import Synchronization

/// Follows the change log and announces changes to the configured targets, each at its own pace.
///
/// The store remembers each target's position once the target has accepted the announcement: after a crash the last one
/// is repeated, and none is missed. A new target learns of changes from then on.
struct Announcer: Service {
    private static let page = 1000
    /// How many changes are announced together.
    private static let most = 10_000
    /// Until the next try, if the store cannot be read or written.
    private static let longestWait: Duration = .seconds(60)

    let targets: [any AnnouncementTarget]
    let places: any FollowerStore
    let store: any ArticleStore
    let courier: Courier
    /// No target is notified of something that it could not fetch yet.
    let followed: Followed
    let logger: Logger
    /// Changes in quick succession are announced together.
    var pause: Duration = .milliseconds(500)

    /// Ends at a graceful shutdown; an interrupted announcement is repeated at the next start.
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
    ///   - earlier: the target that this one must not be ahead of.
    ///   - told: the position of this one, including announcements that failed.
    private func follow(_ target: any AnnouncementTarget, after earlier: Followed, telling told: Followed) async {
        var commits = store.commits().makeAsyncIterator()
        var (standing, wait) = (Standing?.none, pause)
        repeat {
            do {
                try await catchUp(target, from: &standing, after: earlier, telling: told)
                wait = pause
                guard await commits.next() != nil else { return }
            } catch is CancellationError {
                return
            } catch {
                wait = min(wait * 2, Self.longestWait)
                logger.error("\(target.name) misses changes: \(error); trying again in \(wait)")
                try? await Task.sleep(for: wait)
            }
        } while !Task.isCancelled
    }

    /// How far a target has come.
    private struct Standing {
        /// Up to which change it has accepted announcements.
        var told: Int64
        /// The last change that the store remembers as accepted. What lies between it and `told` has been accepted and
        /// only waits to be recorded: it is not announced again.
        var kept: Int64
    }

    /// - Parameter standing: nil if it was not read yet.
    private func catchUp(
        _ target: any AnnouncementTarget, from standing: inout Standing?, after earlier: Followed,
        telling told: Followed
    ) async throws {
        var own: Standing
        if let standing {
            own = standing
        } else {
            let place = try await unbroken { try await self.place(of: target) }
            own = Standing(told: place, kept: place)
        }
        defer { standing = own }
        told.reach(own.told)
        try await Task.sleep(for: pause)
        while true {
            let last = own.told
            if last > own.kept { try await unbroken { try await places.keep(last, ofFollower: target.name) } }
            own.kept = last
            guard let touched = try await unbroken({ try await touched(after: last) }) else { return }
            try await earlier.reaches(touched.last)
            let announcements = try await unbroken { try await target.announcements(of: touched) }
            try await courier.deliver(announcements, to: target.name) {
                // Nobody waits for a cache that cannot be reached.
                told.reach(touched.last)
            }
            own.told = touched.last
            told.reach(own.told)
        }
    }

    /// Runs work on the store that a shutdown does not cancel: an interrupted statement would look like a failure.
    private func unbroken<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await Task { try await work() }.value
    }

    /// The position of a target. A restored store may be behind it.
    private func place(of target: any AnnouncementTarget) async throws -> Int64 {
        let newest = try await store.newestChange()
        if let place = try await places.place(ofFollower: target.name), place <= newest { return place }
        try await places.keep(newest, ofFollower: target.name)
        return newest
    }

    /// Nil without changes.
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

/// The position up to which the change log has been followed, for those that must not be ahead of it.
final class Followed: Sendable {
    private let place = Mutex<Int64>(-1)
    private let waiting = Mutex(0)

    func reach(_ sequence: Int64) {
        place.withLock { $0 = max($0, sequence) }
    }

    /// How many wait for it to get further.
    var waiters: Int { waiting.withLock { $0 } }

    /// Polls instead of being woken: it is hardly ever behind.
    ///
    /// - Throws: `CancellationError`.
    func reaches(_ sequence: Int64) async throws {
        waiting.withLock { $0 += 1 }
        defer { waiting.withLock { $0 -= 1 } }
        while place.withLock({ $0 < sequence }) { try await Task.sleep(for: .milliseconds(20)) }
    }
}
