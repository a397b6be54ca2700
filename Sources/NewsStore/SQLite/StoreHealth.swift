import GRDB
import Synchronization

/// Remembers that the disk has failed: after an I/O error SQLite acknowledges commits that it then loses, so nothing
/// may be written by this process any more.
final class StoreHealth: Sendable {
    private let failure = Mutex<String?>(nil)

    func check(path: String) throws(StoreError) {
        if let reason = failure.withLock({ $0 }) { throw .broken(path: path, reason: reason) }
    }

    /// What an error of SQLite means to the caller.
    func judge(_ error: DatabaseError, path: String) -> any Error {
        switch error.resultCode.primaryResultCode {
        case .SQLITE_FULL: return StoreError.full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path)
        case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB:
            let reason = error.message ?? "\(error.resultCode)"
            failure.withLock { $0 = reason }
            return StoreError.broken(path: path, reason: reason)
        default: return error
        }
    }
}
