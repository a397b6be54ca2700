import Eventually
import Foundation
import Glibc
import Testing

@testable import NewsServer

@Suite("Files of lines")
struct LineFileTests {
    private func withFile(_ body: (String) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "lines-\(UUID().uuidString)"
        defer { unlink(path) }
        try await body(path)
    }

    @Test("Of two that append, one waits for the other", arguments: [false, true])
    func lock(isDurable: Bool) async throws {
        try await withFile { path in
            let file = try LockedFile(path)
            async let appended: Void = LineFile(path: path).append(Array("second\n".utf8), isDurable: isDurable)
            try await eventually("the second waits for the lock") { try file.isWaitedFor }
            file.append("first\n")
            file.release()
            try await appended
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\nsecond\n")
        }
    }

    @Test("A pipe that nobody reads is told at the check, which does not wait for a reader")
    func pipe() async throws {
        try await withFile { path in
            try #require(mkfifo(path, 0o600) == 0)
            let file = LineFile(path: path)
            #expect(throws: LineFile.Failure.self) { try file.check() }
            let reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
            defer { close(reader) }
            try file.check()
        }
    }

    @Test("A file that cannot be opened is named by its fault")
    func fault() async {
        await #expect(throws: LineFile.Failure.self) { try await LineFile(path: "/nowhere/lines").append([0x0A]) }
    }
}
