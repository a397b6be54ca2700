import NewsModel
import Synchronization

/// The ready responses by path. A path's response is generated once however many ask for it at the same time, stands
/// until something that it depends on changes, and gives way to others when memory runs short.
final class ReadyResponses: Sendable {
    fileprivate struct Entry {
        let response: ReadyResponse
        var lastUse: UInt64
    }

    fileprivate typealias Waiter = CheckedContinuation<ReadyResponse?, any Error>

    fileprivate struct State {
        var entries: [String: Entry] = [:]
        var waiters: [String: [Waiter]] = [:]
        var size = 0
        var uses: UInt64 = 0
        /// What was dropped while a generation was under way: it may have read the store before the change.
        var drops: [Set<Dependency>] = []
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: how many bytes of bodies to keep.
    init(limit: Int) {
        self.limit = limit
    }

    /// A hit, or nil.
    func response(for path: String, at now: Timestamp) -> ReadyResponse? {
        state.withLock { state -> ReadyResponse? in
            guard var entry = state.entries[path] else { return nil }
            if let end = entry.response.validUntil, end <= now {
                state.remove(path)
                return nil
            }
            state.uses += 1
            entry.lastUse = state.uses
            state.entries[path] = entry
            return entry.response
        }
    }

    /// A hit, or what `generate` makes; whoever asks meanwhile waits for the same.
    func response(
        for path: String, at now: Timestamp, generate: () async throws -> Representation?
    ) async throws -> ReadyResponse? {
        if let hit = response(for: path, at: now) { return hit }
        guard let dropsBefore = beginGeneration(of: path) else {
            return try await withCheckedThrowingContinuation { waiter in wait(waiter, for: path) }
        }
        let outcome: Result<ReadyResponse?, any Error>
        do {
            outcome = .success(try await generate().map(ReadyResponse.init))
        } catch {
            outcome = .failure(error)
        }
        for waiter in endGeneration(of: path, outcome, dropsBefore: dropsBefore) { waiter.resume(with: outcome) }
        return try outcome.get()
    }

    /// Drops what depends on something that has changed.
    func drop(_ touched: Set<Dependency>) {
        state.withLock { state in
            let paths = state.entries.filter { !$0.value.response.dependencies.isDisjoint(with: touched) }.keys
            for path in paths { state.remove(path) }
            if !state.waiters.isEmpty { state.drops.append(touched) }
        }
    }

    /// - Returns: how many drops there have been, or nil if somebody is at it already.
    private func beginGeneration(of path: String) -> Int? {
        state.withLock { state in
            guard state.waiters[path] == nil else { return nil }
            state.waiters[path] = []
            return state.drops.count
        }
    }

    /// The generation may have ended since its end was looked for; then the waiter takes what is there.
    private func wait(_ waiter: Waiter, for path: String) {
        let settled: ReadyResponse?? = state.withLock { state in
            guard state.waiters[path] != nil else { return .some(state.entries[path]?.response) }
            state.waiters[path]?.append(waiter)
            return nil
        }
        if let settled { waiter.resume(returning: settled) }
    }

    private func endGeneration(
        of path: String, _ outcome: Result<ReadyResponse?, any Error>, dropsBefore: Int
    ) -> [Waiter] {
        state.withLock { state in
            let waiters = state.waiters.removeValue(forKey: path) ?? []
            if case .success(let response?) = outcome {
                let isStale = state.drops.dropFirst(dropsBefore).contains { !$0.isDisjoint(with: response.dependencies) }
                if !isStale { state.insert(response, for: path, limit: limit) }
            }
            if state.waiters.isEmpty { state.drops = [] }
            return waiters
        }
    }
}

extension ReadyResponses.State {
    fileprivate mutating func remove(_ path: String) {
        if let entry = entries.removeValue(forKey: path) { size -= entry.response.size }
    }

    /// Least recently used responses make room.
    fileprivate mutating func insert(_ response: ReadyResponse, for path: String, limit: Int) {
        remove(path)
        uses += 1
        entries[path] = ReadyResponses.Entry(response: response, lastUse: uses)
        size += response.size
        guard size > limit else { return }
        for (oldest, _) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) where oldest != path {
            remove(oldest)
            if size <= limit - limit / 10 { return }
        }
    }
}
