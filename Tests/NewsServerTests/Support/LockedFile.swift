import Foundation
import Glibc
import Testing

/// A file that this process has locked, for which whoever appends to it waits.
final class LockedFile {
    private let descriptor: CInt
    private let inode: Int

    init(_ path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
        inode = try #require(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
    }

    /// proc_locks(5): what waits for a lock has an arrow.
    var isWaitedFor: Bool {
        get throws {
            try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
                .contains { $0.contains("-> FLOCK") && $0.contains(":\(inode) ") }
        }
    }

    func append(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    }

    /// Call this once.
    func release() {
        close(descriptor)
    }
}
