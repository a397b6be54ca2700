import Eventually
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import Ingest

@Suite("Shared transactions")
struct GroupCommitTests {
    private func submission(_ id: String) throws -> Delivery {
        let key = WireKey(provider: "agency", providerID: id, language: try #require(LanguageTag("en")))
        return .item(Submission(key: key, item: WireItem(content: Content(headline: id, body: .empty))))
    }

    @Test("Whoever comes while a transaction is under way shares the next, in the order of coming")
    func shared() async throws {
        let store = SlowStore()
        let commits = GroupCommit(clock: WallClock { ImportDesk.now }, keep: store.apply)
        try await withThrowingTaskGroup(of: (Int, [Receipt]).self) { group in
            for number in 0..<20 {
                let submissions = [try submission("\(number)a"), try submission("\(number)b")]
                group.addTask { (number, try await commits.apply(submissions)) }
                try await store.untilBusy()
                try await commits.untilWaiting(number)
            }
            store.letGo()
            for try await (number, receipts) in group {
                #expect(receipts.map(\.remark) == ["\(number)a", "\(number)b"])
            }
        }
        #expect(store.transactions == [["0a", "0b"], (1..<20).flatMap { ["\($0)a", "\($0)b"] }])
    }

    @Test("A lone caller waits for nobody")
    func alone() async throws {
        let store = SlowStore()
        store.letGo()
        let commits = GroupCommit(clock: WallClock { ImportDesk.now }, keep: store.apply)
        for id in ["a", "b"] { _ = try await commits.apply([try submission(id)]) }
        #expect(store.transactions == [["a"], ["b"]])
        #expect(try await commits.apply([]).isEmpty && store.transactions.count == 2)
    }

    @Test("A store that is full says so to everyone who shared the transaction")
    func full() async throws {
        let outcome = try await outcomes(of: ["a", "b", "full", "c"])
        #expect(outcome == ["a": "a", "b": "full", "full": "full", "c": "full"])
    }

    @Test("What only one of them can have caused fails for that one")
    func poison() async throws {
        let outcome = try await outcomes(of: ["a", "b", "poison", "c"])
        #expect(outcome == ["a": "a", "b": "b", "poison": "poison", "c": "c"])
    }

    @Test("When the one that carries out the transaction is cancelled, the others are served")
    func cancelled() async throws {
        let store = SlowStore()
        let commits = GroupCommit(clock: WallClock { ImportDesk.now }, keep: store.apply)
        let (first, second) = (try submission("a"), try submission("b"))
        let leader = Task { try await commits.apply([first]) }
        try await store.untilBusy()
        let follower = Task { try await commits.apply([second]) }
        try await commits.untilWaiting(1)
        leader.cancel()
        follower.cancel()
        store.letGo()
        #expect(try await leader.value.count == 1)
        #expect(try await follower.value.count == 1)
    }

    /// The first is alone in its transaction, the others share the next.
    private func outcomes(of ids: [String]) async throws -> [String: String] {
        let store = SlowStore()
        let commits = GroupCommit(clock: WallClock { ImportDesk.now }, keep: store.apply)
        return try await withThrowingTaskGroup(of: (String, String).self) { group in
            for (index, id) in ids.enumerated() {
                let submission = try submission(id)
                group.addTask {
                    do {
                        return (id, try await commits.apply([submission]).compactMap(\.remark).joined())
                    } catch StoreError.full {
                        return (id, "full")
                    } catch {
                        return (id, "\(error)")
                    }
                }
                try await store.untilBusy()
                try await commits.untilWaiting(index)
            }
            store.letGo()
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }
}

extension GroupCommit {
    /// Goes on when so many wait.
    nonisolated fileprivate func untilWaiting(_ count: Int) async throws {
        try #require(try await eventually { await callersWaiting == count })
    }
}

/// A store that keeps nothing, remembers what it was given together, and waits until it is let go.
private final class SlowStore: Sendable {
    private struct Poison: Error, CustomStringConvertible {
        let description = "poison"
    }

    private struct State {
        var isFree = false
        var isBusy = false
        var transactions: [[String]] = []
    }

    private let state = Mutex(State())

    var transactions: [[String]] { state.withLock { $0.transactions } }

    func letGo() {
        state.withLock { $0.isFree = true }
    }

    func untilBusy() async throws {
        try #require(try await eventually { state.withLock { $0.isBusy } })
    }

    @Sendable func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] {
        let ids = deliveries.compactMap { delivery in
            if case .item(let item) = delivery { item.key.providerID } else { nil }
        }
        state.withLock { state in
            state.isBusy = true
            state.transactions.append(ids)
        }
        _ = try await eventually { state.withLock { $0.isFree } }
        if ids.contains("full") { throw StoreError.full(path: "x") }
        if ids.contains("poison") { throw Poison() }
        return ids.map { Receipt(.stored, remark: $0) }
    }
}
