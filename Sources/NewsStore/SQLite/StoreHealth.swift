import Files
import GRDB
import Glibc
import Synchronization

/// Knows why nothing may be written: the disk has failed, after which SQLite acknowledges commits that it then loses,
/// so that this process must not write any more; or the file has gone from its path, where what is written is found
/// again.
final class StoreHealth: Sendable {
    private let failure = Mutex<String?>(nil)
    private let file = Mutex<FileStatus.Identity?>(nil)

    /// The file at the path is the one that is open.
    func opened(path: String) {
        file.withLock { $0 = FileStatus(path)?.identity }
    }

    func check(path: String) throws(StoreError) {
        if let reason = failure.withLock({ $0 }) { throw .broken(path: path, reason: reason) }
        if let opened = file.withLock({ $0 }), FileStatus(path)?.identity != opened { throw .moved(path: path) }
    }

    /// - Throws: `StoreError.nearlyFull` where less than a twentieth of the disk is free and less than a gibibyte, as
    ///   the smaller counts.
    func checkSpace(path: String) throws(StoreError) {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else { return }
        let (free, all) = (Double(disk.f_bavail), Double(disk.f_blocks))
        if free < all / 20, free * Double(disk.f_frsize) < 1_073_741_824 { throw .nearlyFull(path: path) }
    }

    /// What an error of SQLite means to the caller. Those that may be due to what was to be stored stay as they are.
    func judge(_ error: DatabaseError, path: String) -> any Error {
        switch error.resultCode.primaryResultCode {
        case .SQLITE_FULL: return StoreError.full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path)
        case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB:
            let reason = error.message ?? "\(error.resultCode)"
            failure.withLock { $0 = reason }
            return StoreError.broken(path: path, reason: reason)
        case .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_PROTOCOL, .SQLITE_NOLFS:
            return StoreError.unusable(path: path, reason: error.message ?? "\(error.resultCode)")
        default: return error
        }
    }
}
