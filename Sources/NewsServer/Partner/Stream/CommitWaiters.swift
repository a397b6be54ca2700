import ServiceLifecycle
import Synchronization

/// The calls that wait for changes. One commit wakes all of them, and they read the same window, so that a thousand
/// cost little more than one.
final class CommitWaiters: Sendable {
    enum Outcome: Sendable {
        case woken, timedOut
        /// The server stops, or the caller has disconnected.
        case ended
    }

    private struct Waiter {
        let deadline: ContinuousClock.Instant
        let resume: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var generation = 0
        var last = 0
        var waiters: [Int: Waiter] = [:]
        /// The numbers of the calls that ended before they began to wait.
        var ended: Set<Int> = []
    }

    private let state = Mutex(State())

    /// Read this before looking for changes, so that nothing is missed between the look and the wait.
    var generation: Int {
        state.withLock { $0.generation }
    }

    /// Waits until something was committed after `generation`, but not beyond the deadline.
    func wait(after generation: Int, until deadline: ContinuousClock.Instant) async -> Outcome {
        let id = state.withLock { state in
            state.last += 1
            return state.last
        }
        let outcome = await withTaskCancellationHandler {
            await withGracefulShutdownHandler {
                await withCheckedContinuation { continuation in
                    enter(id, Waiter(deadline: deadline, resume: continuation), after: generation)
                }
            } onGracefulShutdown: {
                self.end(id)
            }
        } onCancel: {
            end(id)
        }
        state.withLock { _ = $0.ended.remove(id) }
        return outcome
    }

    func wake() {
        let waiters = state.withLock { state in
            state.generation += 1
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume.resume(returning: .woken) }
    }

    /// Ends those whose time is over.
    func expire(at now: ContinuousClock.Instant = .now) {
        let over = state.withLock { state in
            let over = state.waiters.filter { $0.value.deadline <= now }
            for id in over.keys { state.waiters[id] = nil }
            return over
        }
        for waiter in over.values { waiter.resume.resume(returning: .timedOut) }
    }

    /// The number of waiting calls.
    var count: Int {
        state.withLock { $0.waiters.count }
    }

    private func enter(_ id: Int, _ waiter: Waiter, after generation: Int) {
        let outcome: Outcome? = state.withLock { state in
            if state.ended.remove(id) != nil { return .ended }
            if state.generation != generation { return .woken }
            if waiter.deadline <= .now { return .timedOut }
            state.waiters[id] = waiter
            return nil
        }
        if let outcome { waiter.resume.resume(returning: outcome) }
    }

    private func end(_ id: Int) {
        let waiter = state.withLock { state in
            if let waiter = state.waiters.removeValue(forKey: id) { return Optional(waiter) }
            state.ended.insert(id)
            return nil
        }
        waiter?.resume.resume(returning: .ended)
    }
}
