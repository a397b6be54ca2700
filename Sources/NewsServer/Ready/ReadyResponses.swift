import NewsModel
import Synchronization

/// The ready responses by path. Concurrent requests share one generation; a response is kept until something that it
/// depends on changes, or memory runs short.
final class ReadyResponses: Sendable {
    fileprivate typealias Outcome = Result<ReadyResponse?, any Error>

    private let state: Mutex<State>
    private let namesKeys: Bool
    private let clock: WallClock?

    /// - Parameters:
    ///   - limit: the most bytes of responses to keep.
    ///   - namesKeys: whether responses have the keys by which caches in front drop them.
    ///   - clock: no date of a response is ahead of it; nil does not change dates.
    init(limit: Int, namesKeys: Bool = false, clock: WallClock? = nil) {
        state = Mutex(State(limit: limit))
        self.namesKeys = namesKeys
        self.clock = clock
    }

    /// The number of ready responses, their bytes, and the number of generations.
    var figures: Figures {
        state.withLock { Figures(count: $0.entries.count, size: $0.size, generations: $0.generated) }
    }

    /// A cached response, or nil.
    func response(for path: String, at now: Timestamp) -> ReadyResponse? {
        state.withLock { $0.hit(path, at: now) }
    }

    /// A cached response, or what `generate` returns; concurrent callers wait for the same generation.
    func response(
        for path: String, at now: Timestamp, generate: () async throws -> Representation?
    ) async throws -> ReadyResponse? {
        while true {
            try Task.checkCancellation()
            switch state.withLock({ $0.nextStep(for: path, at: now) }) {
            case .answer(let response): return response
            case .generate: return try await keep(path, generate)
            case .wait:
                if let outcome = await outcome(of: path) { return try outcome.get() }
            }
        }
    }

    /// Drops the responses that depend on what has changed.
    func drop(_ touched: Set<Dependency>) {
        state.withLock { $0.drop(touched) }
    }

    /// Drops everything, if nobody knows what has changed.
    func dropAll() {
        state.withLock { $0.dropAll() }
    }

    /// The number of callers that wait for the generation of a path.
    func waiting(for path: String) -> Int {
        state.withLock { $0.generations[path]?.waiters.count ?? 0 }
    }

    private func keep(_ path: String, _ generate: () async throws -> Representation?) async throws -> ReadyResponse? {
        let outcome: Outcome
        do {
            outcome = .success(try await generate().map { ReadyResponse($0, namesKeys: namesKeys, at: clock?.now()) })
        } catch {
            outcome = .failure(error)
        }
        let waiters = state.withLock { $0.endGeneration(of: path, try? outcome.get()) }
        // That this request was given up says nothing to the others: one of them generates in its place.
        let wasGivenUp = if case .failure = outcome { Task.isCancelled } else { false }
        for waiter in waiters { waiter.resume(returning: wasGivenUp ? nil : outcome) }
        return try outcome.get()
    }

    /// The outcome of the generation in progress, or nil if the caller has to try again: it has ended, was given up, or
    /// the caller was cancelled.
    private func outcome(of path: String) async -> Outcome? {
        let place = state.withLock { $0.takePlace() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let isInLine = state.withLock { $0.enter(waiter, at: place, for: path) }
                if !isInLine { waiter.resume(returning: nil) }
                // A cancellation before this moment found nobody in line.
                if Task.isCancelled { leave(place, path) }
            }
        } onCancel: {
            leave(place, path)
        }
    }

    private func leave(_ place: UInt64, _ path: String) {
        state.withLock { $0.leave(place, path) }?.resume(returning: nil)
    }
}

extension ReadyResponses {
    struct Figures {
        let count: Int
        let size: Int
        let generations: Int
    }

    fileprivate typealias Waiter = CheckedContinuation<Outcome?, Never>

    /// An object, so that a hit needs one lookup of its path. The state's lock guards it.
    fileprivate final class Entry {
        let path: String
        let response: ReadyResponse
        // Its neighbours in the order of use, which only the state keeps alive.
        unowned(unsafe) var older: Entry?
        unowned(unsafe) var newer: Entry?

        init(_ response: ReadyResponse, for path: String) {
            (self.response, self.path) = (response, path)
        }
    }

    /// The entries in the order of their last use. A use and an eviction take the same time however many there are.
    fileprivate struct UseOrder {
        private(set) unowned(unsafe) var oldest: Entry?
        private unowned(unsafe) var newest: Entry?

        mutating func add(_ entry: Entry) {
            entry.older = newest
            entry.newer = nil
            newest?.newer = entry
            newest = entry
            if oldest == nil { oldest = entry }
        }

        mutating func remove(_ entry: Entry) {
            if let older = entry.older { older.newer = entry.newer } else { oldest = entry.newer }
            if let newer = entry.newer { newer.older = entry.older } else { newest = entry.older }
        }

        mutating func use(_ entry: Entry) {
            guard entry !== newest else { return }
            remove(entry)
            add(entry)
        }
    }

    fileprivate struct Generation {
        var waiters: [UInt64: Waiter] = [:]
        /// What was dropped since the generation began: it may have read the store before the change.
        var dropped: Set<Dependency> = []
        var isOutdated = false
    }

    fileprivate enum Step {
        case answer(ReadyResponse), generate, wait
    }

    fileprivate struct State {
        let limit: Int
        var size = 0
        var generated = 0
        /// The number of callers that ever took a place.
        var places: UInt64 = 0
        var entries: [String: Entry] = [:]
        var order = UseOrder()
        /// The paths of the entries by dependency, so that a change need not look at the others.
        var dependents: [Dependency: Set<String>] = [:]
        var generations: [String: Generation] = [:]

        init(limit: Int) {
            self.limit = limit
        }
    }
}

extension ReadyResponses.State {
    fileprivate mutating func hit(_ path: String, at now: Timestamp) -> ReadyResponse? {
        guard let entry = entries[path] else { return nil }
        if let end = entry.response.validUntil, end <= now {
            remove(path)
            return nil
        }
        order.use(entry)
        return entry.response
    }

    fileprivate mutating func nextStep(for path: String, at now: Timestamp) -> ReadyResponses.Step {
        if let response = hit(path, at: now) { return .answer(response) }
        if generations[path] != nil { return .wait }
        generations[path] = ReadyResponses.Generation()
        return .generate
    }

    fileprivate mutating func endGeneration(of path: String, _ response: ReadyResponse?) -> [ReadyResponses.Waiter] {
        guard let generation = generations.removeValue(forKey: path) else { return [] }
        generated += 1
        if let response, !generation.isOutdated,
            generation.dropped.isDisjoint(with: response.dependencies)
        {
            insert(response, for: path)
        }
        return Array(generation.waiters.values)
    }

    fileprivate mutating func drop(_ touched: Set<Dependency>) {
        for dependency in touched {
            for path in dependents[dependency] ?? [] { remove(path) }
        }
        for path in generations.keys { generations[path]?.dropped.formUnion(touched) }
    }

    fileprivate mutating func dropAll() {
        entries = [:]
        order = ReadyResponses.UseOrder()
        dependents = [:]
        size = 0
        for path in generations.keys { generations[path]?.isOutdated = true }
    }

    // MARK: - Those who wait

    fileprivate mutating func takePlace() -> UInt64 {
        places += 1
        return places
    }

    /// - Returns: false if the generation has ended.
    fileprivate mutating func enter(_ waiter: ReadyResponses.Waiter, at place: UInt64, for path: String) -> Bool {
        guard generations[path] != nil else { return false }
        generations[path]?.waiters[place] = waiter
        return true
    }

    fileprivate mutating func leave(_ place: UInt64, _ path: String) -> ReadyResponses.Waiter? {
        generations[path]?.waiters.removeValue(forKey: place)
    }

    // MARK: - Entries

    private mutating func remove(_ path: String) {
        guard let entry = entries.removeValue(forKey: path) else { return }
        order.remove(entry)
        size -= entry.response.size
        for dependency in entry.response.dependencies {
            dependents[dependency]?.remove(path)
            if dependents[dependency]?.isEmpty == true { dependents[dependency] = nil }
        }
    }

    /// Evicts the least recently used responses.
    private mutating func insert(_ response: ReadyResponse, for path: String) {
        remove(path)
        let entry = ReadyResponses.Entry(response, for: path)
        entries[path] = entry
        order.add(entry)
        for dependency in response.dependencies { dependents[dependency, default: []].insert(path) }
        size += response.size
        while size > limit, let oldest = order.oldest, oldest !== entry { remove(oldest.path) }
    }
}
