import NewsModel
import Synchronization

/// The ready responses by path. Concurrent requests share one generation; a response is kept until something that it
/// depends on changes, or memory runs short.
final class ReadyResponses: Sendable {
    fileprivate typealias Outcome = Result<ReadyResponse?, any Error>

    /// How many generations a caller has made or waited for at most, if something changes during each.
    private static let mostAttempts = 3

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
    ///
    /// A generation that had read what has changed meanwhile is repeated, twice at most: what comes later than the
    /// change would stay in caches that were purged of it. Nobody gets what was outdated before they asked.
    func response(
        for path: String, at now: Timestamp, generate: () async throws -> Representation?
    ) async throws -> ReadyResponse? {
        var attempts = 0
        while true {
            try Task.checkCancellation()
            let end: End?
            switch state.withLock({ $0.nextStep(for: path, at: now) }) {
            case .answer(let response): return response
            case .generate: end = await keep(path, generate)
            case .wait: end = await self.end(of: path)
            }
            guard let end else { continue }
            attempts += 1
            if end.isOutdated, attempts < Self.mostAttempts || end.wasOutdatedBefore { continue }
            return try end.outcome.get()
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

    private func keep(_ path: String, _ generate: () async throws -> Representation?) async -> End? {
        let outcome: Outcome
        do {
            outcome = .success(try await generate().map { ReadyResponse($0, namesKeys: namesKeys, at: clock?.now()) })
        } catch {
            outcome = .failure(error)
        }
        guard let generation = state.withLock({ $0.endGeneration(of: path, try? outcome.get()) }) else { return nil }
        // That this request was given up says nothing to the others: one of them generates in its place.
        let wasGivenUp = if case .failure = outcome { Task.isCancelled } else { false }
        for waiter in generation.waiters.values {
            let end = End(outcome, of: generation, knownBefore: waiter.dropped)
            waiter.continuation.resume(returning: wasGivenUp ? nil : end)
        }
        return End(outcome, of: generation)
    }

    /// The end of the generation in progress, or nil if the caller has to try again: it has ended, was given up, or the
    /// caller was cancelled.
    private func end(of path: String) async -> End? {
        let place = state.withLock { $0.takePlace() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isInLine = state.withLock { $0.enter(continuation, at: place, for: path) }
                if !isInLine { continuation.resume(returning: nil) }
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

    fileprivate typealias Continuation = CheckedContinuation<End?, Never>

    /// A caller that waits for a generation which another began.
    fileprivate struct Waiter {
        let continuation: Continuation
        /// What had been dropped when it came, since the generation began.
        let dropped: Dropped
    }

    /// How a generation ended, for one of its callers.
    fileprivate struct End {
        let outcome: Outcome
        /// Whether it may have read what has changed.
        let isOutdated: Bool
        /// Whether that had changed before the caller came.
        let wasOutdatedBefore: Bool

        init(_ outcome: Outcome, of generation: Generation, knownBefore: Dropped = Dropped()) {
            self.outcome = outcome
            isOutdated = generation.dropped.affects(outcome)
            wasOutdatedBefore = knownBefore.affects(outcome)
        }
    }

    /// What was dropped since a generation began: it may have read the store before the change.
    fileprivate struct Dropped {
        private var dependencies: Set<Dependency> = []
        private var isAll = false

        mutating func add(_ touched: Set<Dependency>) {
            dependencies.formUnion(touched)
        }

        mutating func addAll() {
            isAll = true
        }

        /// What has no dependencies that are known, such as a missing page, may have become anything.
        func affects(_ outcome: Outcome) -> Bool {
            guard case .success(let response?) = outcome else { return isAll || !dependencies.isEmpty }
            return affects(response)
        }

        func affects(_ response: ReadyResponse) -> Bool {
            isAll || !dependencies.isDisjoint(with: response.dependencies)
        }
    }

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
        var dropped = Dropped()
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

    fileprivate mutating func endGeneration(
        of path: String, _ response: ReadyResponse?
    ) -> ReadyResponses.Generation? {
        guard let generation = generations.removeValue(forKey: path) else { return nil }
        generated += 1
        if let response, !generation.dropped.affects(response) { insert(response, for: path) }
        return generation
    }

    fileprivate mutating func drop(_ touched: Set<Dependency>) {
        for dependency in touched {
            for path in dependents[dependency] ?? [] { remove(path) }
        }
        for path in generations.keys { generations[path]?.dropped.add(touched) }
    }

    fileprivate mutating func dropAll() {
        entries = [:]
        order = ReadyResponses.UseOrder()
        dependents = [:]
        size = 0
        for path in generations.keys { generations[path]?.dropped.addAll() }
    }

    // MARK: - Those who wait

    fileprivate mutating func takePlace() -> UInt64 {
        places += 1
        return places
    }

    /// - Returns: false if the generation has ended.
    fileprivate mutating func enter(
        _ continuation: ReadyResponses.Continuation, at place: UInt64, for path: String
    ) -> Bool {
        guard let dropped = generations[path]?.dropped else { return false }
        generations[path]?.waiters[place] = ReadyResponses.Waiter(continuation: continuation, dropped: dropped)
        return true
    }

    fileprivate mutating func leave(
        _ place: UInt64, _ path: String
    ) -> ReadyResponses.Continuation? {
        generations[path]?.waiters.removeValue(forKey: place)?.continuation
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
