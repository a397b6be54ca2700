import Eventually
import Ingest
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import NewsServer

/// Pictures of a store that answers as the test wants.
struct PictureCollectorTests {
    private let clock = TestClock()
    private let log = TestLog()
    private let store = Shelf()

    private func collect(
        _ get: @escaping PictureFetcher.Get = { _, _ in PictureFetcher.Answer(status: 404, body: []) },
        _ body: () async throws -> Void
    ) async throws {
        // Nobody can make this folder, not even the superuser.
        let folder = MediaFolder(path: "/proc/nowhere")
        let fetcher = PictureFetcher(folder: folder, get: get)
        let collector = PictureCollector(
            store: store, folder: folder, fetcher: fetcher, clock: clock.wall, logger: log.logger,
            interval: .milliseconds(5), sweepInterval: .milliseconds(20))
        try await running(collector, body)
    }

    @Test("While the store fails that is told once, and once more when it is over")
    func trouble() async throws {
        store.fails.withLock { $0 = true }
        try await collect {
            try await #require(eventually { store.calls.withLock { $0 } >= 3 })
            store.fails.withLock { $0 = false }
            try await #require(eventually { log.messages.count > 1 })
        }
        #expect(log.errors.count == 1 && log.messages.count == 2 && log.messages[1] == "collecting pictures again")
    }

    @Test("A picture that cannot be stored is told of once, tried less and less, and holds up no other")
    func unstored() async throws {
        store.due.withLock { due in
            due = ["full", "missing"].map { PictureFetch(provider: "lusa", url: "https://pictures.example/\($0)") }
        }
        let gif: [UInt8] = "GIF89a".utf8 + [0x2C, 1, 0xC8, 0]
        let gets = Mutex(0)
        try await collect { fetch, _ in
            guard fetch.url.hasSuffix("full") else { return PictureFetcher.Answer(status: 404, body: []) }
            gets.withLock { $0 += 1 }
            return PictureFetcher.Answer(status: 200, body: gif)
        } _: {
            try await #require(eventually { gets.withLock { $0 } >= 3 })
            // 10, 20, 40, 80, 160, 160 ... milliseconds instead of five each.
            try await Task.sleep(for: .milliseconds(500))
            #expect(gets.withLock { $0 } <= 12)
        }
        #expect(store.kept.withLock { $0 } == ["https://pictures.example/missing"])
        #expect(log.errors.count == 1)
    }

    @Test("Orphans are looked for again although the clock was set back by years")
    func setBack() async throws {
        try await collect {
            try await #require(eventually { store.sweeps.withLock { $0 } == 1 })
            clock.advance(seconds: -10 * 365 * 86_400)
            try await #require(eventually { store.sweeps.withLock { $0 } >= 3 })
        }
    }
}

private final class Shelf: PictureStore {
    let fails = Mutex(false)
    let calls = Mutex(0)
    let sweeps = Mutex(0)
    let due = Mutex<[PictureFetch]>([])
    let kept = Mutex<Set<String>>([])

    func picturesToFetch(at now: Timestamp, limit: Int) async throws -> [PictureFetch] {
        calls.withLock { $0 += 1 }
        if fails.withLock({ $0 }) { throw StoreError.busy(path: "store") }
        return due.withLock { $0 }
    }

    func removeOrphans(from folder: MediaFolder, before instant: Timestamp) async throws -> Int {
        sweeps.withLock { $0 += 1 }
        return 0
    }

    func media(_ hash: MediaHash, at now: Timestamp) async throws -> StoredMedia? { nil }
    func removeErasedFiles(from folder: MediaFolder) async throws {}
    func removeUnused(_ media: [Media], from folder: MediaFolder) async throws {}

    func keep(_ outcomes: [PictureFetch.Outcome], in folder: MediaFolder, at now: Timestamp) async throws {
        for outcome in outcomes { kept.withLock { _ = $0.insert(outcome.fetch.url) } }
    }
}
