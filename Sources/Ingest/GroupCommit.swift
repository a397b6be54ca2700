import NewsModel
import NewsStore

/// Lets concurrent callers share a transaction, since each costs an `fsync`.
///
/// A single caller waits for nobody. Callers that arrive during a transaction wait for its end, and all of them go into
/// the next. The first of them carries it out for the others, so that no task is without an owner. Callers are served
/// in the order of arrival, so a provider's copy stays in order.
actor GroupCommit {
    private enum Turn: Sendable {
        /// The receipts, or why there are none.
        case over(Result<[Receipt], any Error>)
        /// The caller carries out the next transaction.
        case yours
    }

    private struct Call {
        let deliveries: [Delivery]
        let turn: CheckedContinuation<Turn, Never>?
    }

    typealias Keep = @Sendable ([Delivery], Timestamp) async throws -> [Receipt]

    /// More would delay the first of them, and need much memory.
    private static let mostDeliveries = 500

    private let keep: Keep
    private let clock: WallClock
    private var waiting: [Call] = []
    private var isBusy = false

    /// How many callers wait for a transaction under way.
    var callersWaiting: Int { waiting.count }

    /// - Parameter keep: carries out one transaction of the store.
    init(clock: WallClock, keep: @escaping Keep) {
        self.keep = keep
        self.clock = clock
    }

    /// Stores deliveries in order; one receipt each, once they are durable.
    ///
    /// - Throws: the store's error, to every caller that shared the transaction.
    func apply(_ deliveries: [Delivery]) async throws -> [Receipt] {
        if deliveries.isEmpty { return [] }
        if isBusy {
            let turn = await withCheckedContinuation {
                waiting.append(Call(deliveries: deliveries, turn: $0))
            }
            if case .over(let result) = turn { return try result.get() }
        }
        isBusy = true
        let calls = [Call(deliveries: deliveries, turn: nil)] + takeOthers(beside: deliveries.count)
        let results = await commit(calls)
        for (call, result) in zip(calls, results) { call.turn?.resume(returning: .over(result)) }
        passOn()
        return try results[0].get()
    }

    private func takeOthers(beside own: Int) -> [Call] {
        var size = own
        let others = waiting.prefix { call in
            size += call.deliveries.count
            return size <= Self.mostDeliveries
        }
        waiting.removeFirst(others.count)
        return Array(others)
    }

    private func passOn() {
        guard let next = waiting.first else {
            isBusy = false
            return
        }
        waiting.removeFirst()
        next.turn?.resume(returning: .yours)
    }

    /// One transaction; if it fails for a reason that may be due to one call, each call is tried alone.
    private func commit(_ calls: [Call]) async -> [Result<[Receipt], any Error>] {
        let together = await commit(calls.flatMap(\.deliveries))
        if case .success(let receipts) = together {
            var rest = receipts[...]
            return calls.map { call in
                defer { rest = rest.dropFirst(call.deliveries.count) }
                return .success(Array(rest.prefix(call.deliveries.count)))
            }
        }
        if case .failure(let error) = together, calls.count == 1 || error is StoreError {
            return calls.map { _ in together }
        }
        var results: [Result<[Receipt], any Error>] = []
        for call in calls { results.append(await commit(call.deliveries)) }
        return results
    }

    /// Runs in its own task: the carrier may be cancelled, but the others must not be.
    private func commit(_ deliveries: [Delivery]) async -> Result<[Receipt], any Error> {
        let (keep, now) = (keep, clock.now())
        return await Task { try await keep(deliveries, now) }.result
    }
}
