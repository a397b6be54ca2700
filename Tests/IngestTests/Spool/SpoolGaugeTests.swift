import Dispatch
import Eventually
import Foundation
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import Ingest

/// What is known of a spool folder without looking at it.
struct SpoolGaugeTests {
    private static let text = "Night ferries until two\n\nFares stay as they are.\n"

    @Test("A folder is measured every few seconds at most, and was not usable if nobody could look for long")
    func times() throws {
        let place = try TemporaryFolder()
        let folder = SpoolFolder(provider: "agency", path: place.path + "/spool")
        try folder.make()
        let (gauge, start) = (SpoolGauge(folder: folder), ContinuousClock.now)
        #expect(gauge.standing(now: start) == nil)
        gauge.measure(now: start)
        for name in ["incoming/a", "incoming/b", "refused/c", "refused/c.why"] { try place.write("spool/" + name, []) }
        gauge.measure(now: start + .seconds(4))
        #expect(gauge.standing(now: start) == SpoolStanding(waiting: 0, refused: 0, isUsable: true))
        gauge.measure(now: start + .seconds(5))
        let last = start + .seconds(5)
        #expect(gauge.standing(now: last) == SpoolStanding(waiting: 2, refused: 1, isUsable: true))
        #expect(gauge.standing(now: last + SpoolGauge.patience)?.isUsable == true)
        let late = gauge.standing(now: last + SpoolGauge.patience + .seconds(1))
        #expect(late == SpoolStanding(waiting: 2, refused: 1, isUsable: false))
        try FileManager.default.removeItem(atPath: folder.path)
        gauge.measure(now: last + .seconds(5))
        #expect(gauge.standing(now: last + .seconds(5))?.isUsable == false)
    }

    @Test("A look that never ends keeps nobody who asks what the last one saw")
    func hangs() async throws {
        let isReading = Mutex(false)
        let goesOn = DispatchSemaphore(value: 0)
        let spool = try Spool { path, found throws(CopyRefusal) in
            isReading.withLock { $0 = true }
            goesOn.wait()
            return try CopyFile.read(path, as: found)
        }
        #expect(spool.reader.standing == nil)
        _ = try await spool.sweep()
        try spool.deliver("a.en.txt", Self.text)
        let reader = spool.reader
        async let sweep = reader.sweep()
        #expect(try await eventually { isReading.withLock { $0 } })
        #expect(reader.standing == SpoolStanding(waiting: 0, refused: 0, isUsable: true))
        goesOn.signal()
        #expect(try await sweep.results.map(\.outcome) == [.stored])
    }

    @Test("What a sweep leaves is known after it, whether it failed or not")
    func afterSweep() async throws {
        let spool = try Spool()
        spool.taker.fail(with: StoreError.full(path: "store"))
        try spool.deliver("a.en.txt", Self.text)
        await #expect(throws: StoreError.self) { try await spool.sweep() }
        #expect(spool.reader.standing == SpoolStanding(waiting: 1, refused: 0, isUsable: true))
    }
}
