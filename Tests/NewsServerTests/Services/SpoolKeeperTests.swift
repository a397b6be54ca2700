import Dispatch
import Eventually
import Foundation
import NewsModel
import NewsStore
import ServiceLifecycle
import Synchronization
import Testing

@testable import Ingest
@testable import NewsServer

/// What is logged of a spool folder.
struct SpoolKeeperTests {
    private let log = TestLog()
    private let folder: SpoolFolder
    private let place: TestFolder

    init() throws {
        place = try TestFolder()
        folder = SpoolFolder(provider: "agency", path: place.path + "/spool")
        try folder.make()
    }

    private func deliver(_ name: String) throws {
        let draft = place.path + "/draft"
        try Data("Text\n\nText.\n".utf8).write(to: URL(filePath: draft))
        #expect(rename(draft, folder.path + "/incoming/" + name) == 0)
    }

    private func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.path + "/" + path)
    }

    /// Watches the folder while `body` runs.
    private func keep(_ taker: FixedTaker, _ body: () async throws -> Void) async throws {
        let keeper = SpoolKeeper(
            reader: SpoolReader(folder: folder, taker: taker, editions: []), logger: log.logger)
        try await running(keeper, body)
    }

    @Test(
        "What is refused is told, and what is remarked on new copy; of what is unchanged, and of the rest, the number",
        arguments: [
            (Receipt.Outcome.refused, nil, "refused   PATH  (odd)"),
            (.stored, "no picture", "stored    PATH  v1  (no picture)"),
            (.updated, "no picture", "updated   PATH  v1  (no picture)"),
            (.held, "no picture", "held      PATH  v1  (odd) (no picture)"),
            (.unchanged, "no picture", nil), (.stored, nil, nil),
        ] as [(Receipt.Outcome, String?, String?)])
    func remarks(outcome: Receipt.Outcome, remark: String?, line: String?) async throws {
        try deliver("a.en.txt")
        try await keep(FixedTaker(outcome: outcome, remark: remark)) {
            try await #require(eventually { log.messages.contains { $0.hasSuffix(": 1 items imported") } })
        }
        let lines = line.map { ["spool: " + $0.replacing("PATH", with: folder.path + "/incoming/a.en.txt")] } ?? []
        #expect(log.messages == lines + ["spool \(folder.path): 1 items imported"])
    }

    @Test("While the store can keep nothing that is told once, and once more when it can again")
    func trouble() async throws {
        let calls = Mutex(0)
        let taker = FixedTaker(outcome: .stored) {
            let count = calls.withLock {
                $0 += 1
                return $0
            }
            if count <= 2 { throw StoreError.full(path: "store") }
        }
        try deliver("a.en.txt")
        try await keep(taker) {
            try await #require(eventually { calls.withLock { $0 } == 1 })
            try deliver("b.en.txt")
            try await #require(eventually { calls.withLock { $0 } == 2 })
            try deliver("c.en.txt")
            try await #require(eventually { has("done/c.en.txt") })
            try await #require(eventually { log.messages.contains { $0.hasSuffix("in use again") } })
        }
        #expect(log.errors.count == 1 && log.errors[0].hasSuffix("; trying again at least every 60.0 seconds"))
        #expect(log.messages.count { $0.hasSuffix("in use again") } == 1)
    }

    @Test("A stop does not wait for a disk that does not answer")
    func hangs() async throws {
        let isReading = Mutex(false)
        let answers = DispatchSemaphore(value: 0)
        let finder = CopyFinder(editions: []) { path, found throws(CopyRefusal) in
            isReading.withLock { $0 = true }
            answers.wait()
            return try CopyFile.read(path, as: found)
        }
        let reader = SpoolReader(
            folder: folder, taker: FixedTaker(outcome: .stored), finder: finder, patience: SpoolFiles.Patience())
        let keeper = SpoolKeeper(reader: reader, logger: log.logger, parting: .milliseconds(50))
        let group = ServiceGroup(configuration: .init(services: [.init(service: keeper)], logger: .silent))
        let hasEnded = Mutex(false)
        let run = Task {
            defer { hasEnded.withLock { $0 = true } }
            try await group.run()
        }
        try deliver("a.en.txt")
        try await #require(eventually { isReading.withLock { $0 } })
        await group.triggerGracefulShutdown()
        let isOver = try await eventually { hasEnded.withLock { $0 } }
        answers.signal()
        try await run.value
        #expect(isOver && log.errors == ["spool \(folder.path): it does not answer, and is left as it is"])
        // What it had begun goes on by itself, and nothing after it.
        try await #require(eventually { has("done/a.en.txt") })
    }

    @Test("A folder that is gone is told once, and once more when it is back")
    func gone() async throws {
        try FileManager.default.removeItem(atPath: folder.path)
        try await keep(FixedTaker(outcome: .stored)) {
            try await #require(eventually { !log.errors.isEmpty })
            try folder.make()
            try deliver("a.en.txt")
            try await #require(eventually { has("done/a.en.txt") })
            try await #require(eventually { log.messages.contains { $0.hasSuffix("1 items imported") } })
        }
        #expect(log.errors.count == 1 && log.errors[0].contains("incoming: No such file or directory"))
        #expect(log.messages.count { $0.hasSuffix("in use again") } == 1)
    }
}
