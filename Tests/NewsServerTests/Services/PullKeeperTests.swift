import Eventually
import Fetching
import Foundation
import Ingest
import LoopbackHost
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import NewsServer

/// When addresses are fetched, by a clock that is set meanwhile, and what is logged of them.
struct PullKeeperTests {
    private let clock = TestClock()
    private let log = TestLog()
    private let figures = IngestFigures()
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// Fetches while `body` runs.
    private func keep(
        _ paths: [String] = ["/"], at host: LoopbackHost, every interval: Duration,
        longestSleep: Duration = .seconds(30), taker: FixedTaker = FixedTaker(outcome: .stored),
        _ body: () async throws -> Void
    ) async throws {
        let memory = PullMemory(path: folder.path + "/pull", past: NoPast())
        let pulls = paths.map { path in
            Puller(
                provider: "agency",
                address: PullAddress(address: "http://127.0.0.1:\(host.port)\(path)", interval: interval),
                allowsPrivate: true, taker: taker, fetcher: Fetcher(userAgent: "test"),
                memory: memory, clock: clock.wall, jitter: { 0 })
        }
        let keeper = PullKeeper(
            pulls: pulls, figures: figures, clock: clock.wall, logger: log.logger, longestSleep: longestSleep)
        try await running(keeper, body)
    }

    @Test("An address is fetched when its interval is over, though the clock stands still or was set back meanwhile")
    func setBack() async throws {
        let host = try LoopbackHost { _ in answer("204 No Content") }
        try await keep(at: host, every: .seconds(1)) {
            try await #require(eventually { !host.requests.isEmpty })
            clock.advance(seconds: -3600)
            try await #require(eventually { host.requests.count >= 3 })
        }
    }

    @Test("An address is fetched soon after the clock says that it is due, though it was set forward")
    func setForward() async throws {
        let host = try LoopbackHost { _ in answer("204 No Content") }
        try await keep(at: host, every: .seconds(3600), longestSleep: .milliseconds(20)) {
            try await eventually("it is fetched a third time") {
                clock.advance(seconds: 3600)
                return host.requests.count >= 3
            }
        }
    }

    @Test("An address that is gone is told and left, and the others go on")
    func gone() async throws {
        let host = try LoopbackHost { head in
            head.hasPrefix("GET /gone ") ? answer("410 Gone") : answer("204 No Content")
        }
        try await keep(["/gone", "/"], at: host, every: .seconds(1)) {
            try await #require(eventually { host.requests.count { $0.hasPrefix("GET / ") } == 3 })
        }
        #expect(host.requests.count { $0.hasPrefix("GET /gone ") } == 1)
        #expect(
            log.errors == [
                "pull agency http://127.0.0.1:\(host.port)/gone: "
                    + "it is gone (410) and is not fetched again before the next start"
            ])
        #expect(figures.counts.pullFailures == ["agency": 1])
    }

    @Test("What is refused at each look is told once, and counted each time")
    func refusals() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", [:], Array("x".utf8)) }
        try await keep(at: host, every: .seconds(1), taker: FixedTaker(outcome: .refused)) {
            try await #require(eventually { figures.counts.pullFailures["agency"] == 3 })
        }
        #expect(log.messages == ["pull agency http://127.0.0.1:\(host.port)/: 1 of 1 items refused: odd"])
    }

    @Test("What hinders at each look is told once, and again when it is another")
    func trouble() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", [:], Array("x".utf8)) }
        let calls = Mutex(0)
        let taker = FixedTaker(outcome: .stored) {
            let count = calls.withLock {
                $0 += 1
                return $0
            }
            throw count < 3 ? StoreError.full(path: "store") : StoreError.busy(path: "store")
        }
        try await keep(at: host, every: .seconds(1), taker: taker) {
            try await #require(eventually { calls.withLock { $0 } >= 4 })
        }
        #expect(
            log.messages
                == [StoreError.full(path: "store"), .busy(path: "store")].map {
                    "pull agency http://127.0.0.1:\(host.port)/: \($0)"
                })
    }
}

/// The store has come no way.
private struct NoPast: StorePast {
    func mark() async throws -> String { "" }
    func holds(mark: String) async throws -> Bool { true }
}
