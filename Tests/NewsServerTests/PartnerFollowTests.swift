import Foundation
import NewsModel
import NewsServer
import NewsStore
import SeededGenerator
import Synchronization
import Testing

/// Writers write while followers follow, are killed and go on from their last cursor. `NEWSWIRE_FOLLOW_SECONDS` has
/// them do so for longer.
@Suite("Followers of the partners' stream")
struct PartnerFollowTests {
    /// What a follower keeps: the newest version and status of each item, and every change in its order.
    private final class Follower: Sendable {
        struct State {
            var cursor = "start"
            var items: [String: String] = [:]
            var order: [String] = []
        }

        let key: String
        let feed: String
        let state = Mutex(State())

        init(key: String, feed: String) {
            (self.key, self.feed) = (key, feed)
        }

        /// One call; a follower that is killed forgets what it has not kept.
        func step(_ server: TestServer, wait: Int, isKilled: Bool) async throws -> Bool {
            let cursor = state.withLock { $0.cursor }
            let page = try await server.page(key, "after=\(cursor)&limit=7&wait=\(wait)")
            guard !isKilled else { return true }
            state.withLock { state in
                state.cursor = page.next
                for (change, item) in zip(page.changes, page.items) {
                    state.items[change.id] = "\(change.version) \(item.pubStatus) \(item.headlines?.first?.value ?? "")"
                    state.order.append("\(change.id) \(change.version)")
                }
            }
            return !page.items.isEmpty
        }
    }

    @Test(
        "eight writers and eight followers, killed at random: each ends with exactly what it is entitled to, in order")
    func follow() async throws {
        let seconds = ProcessInfo.processInfo.environment["NEWSWIRE_FOLLOW_SECONDS"].flatMap { Double($0) } ?? 4
        try await withServer { server in
            let feeds = ["macau", "sport"]
            var followers: [Follower] = []
            for number in 0..<8 {
                let feed = feeds[number % 2]
                followers.append(
                    Follower(
                        key: try await server.addPartner("f\(number)", feeds: [feed]) { $0.rate = 1_000_000 },
                        feed: feed))
            }
            let end = ContinuousClock.now + .seconds(seconds)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 { group.addTask { try await write(writer, server, until: end) } }
                for follower in followers {
                    group.addTask {
                        while ContinuousClock.now < end {
                            _ = try await follower.step(server, wait: 1, isKilled: Int.random(in: 0..<5) == 0)
                        }
                    }
                }
                try await group.waitForAll()
            }
            for follower in followers {
                while try await follower.step(server, wait: 0, isKilled: false) {}
                try await check(follower, server)
            }
        }
    }

    /// New copy, changed copy and kills, of ids that the writers share.
    private func write(_ writer: Int, _ server: TestServer, until end: ContinuousClock.Instant) async throws {
        var random = SeededGenerator(seed: writer)
        var count = 0
        while ContinuousClock.now < end {
            count += 1
            let id = "s\(Int.random(in: 0..<200, using: &random))"
            let category = Int.random(in: 0..<2, using: &random) == 0 ? "Macau" : "Sport"
            let status: PubStatus = Int.random(in: 0..<12, using: &random) == 0 ? .withheld : .usable
            let copy = server.wire.copy(id, server.wire.en, "w\(writer) \(count)", category: category, status: status)
            _ = try await server.store.apply([copy], at: server.clock.now)
        }
    }

    private func check(_ follower: Follower, _ server: TestServer) async throws {
        let state = follower.state.withLock { $0 }
        let changes = try await server.store.changes(after: 0, limit: .max)
        var held: Set<VariantID> = []
        var newest: [VariantID: Change] = [:]
        for change in changes {
            if change.touched.contains(where: { $0.feed.description == follower.feed }) { held.insert(change.variant) }
            newest[change.variant] = change
        }
        #expect(Set(state.items.keys) == Set(held.map(\.description)), "\(follower.feed)")
        for variant in held {
            let change = try #require(newest[variant])
            let words = state.items[variant.description]?.split(separator: " ", maxSplits: 2).map(String.init) ?? []
            #expect(words.first == "\(change.version)", "\(variant): \(words), expected \(change)")
            let now = try #require(try await server.store.variant(variant, at: server.clock.now))
            #expect(words.dropFirst().first == (now.visibility == .public ? "usable" : "withheld"))
            #expect(words.dropFirst(2).first ?? "" == now.content.headline)
        }
        let sequences = Dictionary(
            changes.map { ("\($0.variant) \($0.version)", $0.sequence) }, uniquingKeysWith: max)
        let order = state.order.compactMap { sequences[$0] }
        #expect(order == order.sorted() && Set(order).count == order.count, "in order and none twice")
        #expect(!order.isEmpty)
    }
}
