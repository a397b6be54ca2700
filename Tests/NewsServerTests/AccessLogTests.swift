import Eventually
import Foundation
import NewsModel
import ServiceLifecycle
import Testing

@testable import NewsServer

struct AccessLogTests {
    private static func entry(_ target: String) -> AccessLog.Entry<[UInt8]> {
        AccessLog.Entry(
            address: "192.0.2.1", method: Array("GET".utf8), target: Array(target.utf8), status: 200, bytes: 5)
    }

    @Test("While the log cannot be written its lines are kept, and that is told")
    func kept() async throws {
        let (place, told) = (try TestFolder(), TestLog())
        let path = place.path + "/later/access.log"
        let log = AccessLog(path: path, logger: told.logger)
        let task = Task { try await log.run() }
        log.note(Self.entry("/a"), at: TestClock.start)
        try await #require(eventually { told.errors.count == 1 })
        log.note(Self.entry("/b"), at: TestClock.start)
        try FileManager.default.createDirectory(atPath: place.path + "/later", withIntermediateDirectories: false)
        try await #require(eventually { FileManager.default.fileExists(atPath: path) })
        task.cancel()
        _ = await task.result
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.map { $0.split(separator: " ")[6] } == ["/a", "/b"])
        #expect(
            told.messages == [
                "\(path): No such file or directory; its lines are kept for the time being",
                "\(path): its lines are written again",
            ])
    }

    @Test("A stop does not wait for a log that does not answer, and tells what is lost")
    func hangs() async throws {
        let (place, told) = (try TestFolder(), TestLog())
        let path = place.path + "/access.log"
        let file = try LockedFile(path)
        defer { file.release() }
        let log = AccessLog(path: path, logger: told.logger, parting: .milliseconds(50))
        let group = ServiceGroup(configuration: .init(services: [.init(service: log)], logger: .silent))
        let run = Task { try await group.run() }
        log.note(Self.entry("/a"), at: TestClock.start)
        try await #require(eventually { try file.isWaitedFor })
        log.note(Self.entry("/b"), at: TestClock.start)
        await group.triggerGracefulShutdown()
        try await run.value
        #expect(told.errors == ["\(path): 150 bytes of log lines are lost: it does not answer"])
    }
}
