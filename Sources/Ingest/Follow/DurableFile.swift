import Glibc
import NewsStore

/// Files that are there after a crash, or were not begun.
enum DurableFile {
    /// Writes a file and waits until its bytes are on the disk; its name is once its folder is synchronized.
    static func write(_ bytes: [UInt8], to path: String) throws(FollowError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        if let code = OpenFile.write(bytes, to: descriptor) { throw failure(path, code) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    static func rename(_ path: String, to place: String) throws(FollowError) {
        guard Glibc.rename(path, place) == 0 else { throw failure(path) }
    }

    /// Waits until the names in a folder are on the disk.
    static func sync(_ folder: String) throws(FollowError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(folder) }
    }

    static func failure(_ path: String, _ code: CInt = errno) -> FollowError {
        .disk(path: path, reason: String(cString: strerror(code)))
    }
}
