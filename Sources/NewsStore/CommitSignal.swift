import Synchronization

/// Signals commits to followers. It carries no data: they read the change log, so a late signal, or one for several
/// commits, loses nothing.
final class CommitSignal: Sendable {
    private struct State {
        var next = 0
        var followers: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let state = Mutex(State())

    func stream() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.next += 1
            state.followers[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in state.followers[id] = nil }
        }
        return stream
    }

    func send() {
        let followers = state.withLock { Array($0.followers.values) }
        for follower in followers { follower.yield() }
    }
}
