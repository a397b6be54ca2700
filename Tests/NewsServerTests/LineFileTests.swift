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

    /// Those of tasks are few, and all of them could wait.
    private func inThread(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    @Test("Of two that append, one waits for the other", arguments: [false, true])
    func lock(isDurable: Bool) async throws {
        try await withFile { path in
            let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
            try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
            async let appended: Void = inThread {
                try LineFile(path: path).append(Array("second\n".utf8), isDurable: isDurable)
            }
            let inode = try #require(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
            try await eventually("the second waits for the lock") {
                // proc_locks(5): what waits for a lock has an arrow.
                try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
                    .contains { $0.contains("-> FLOCK") && $0.contains(":\(inode) ") }
            }
            let first = Array("first\n".utf8)
            #expect(write(descriptor, first, first.count) == first.count)
            close(descriptor)
            try await appended
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\nsecond\n")
        }
    }

    @Test("A file that cannot be opened is named by its fault")
    func fault() {
        #expect(throws: LineFile.Failure.self) { try LineFile(path: "/nowhere/lines").append([0x0A]) }
    }
}
