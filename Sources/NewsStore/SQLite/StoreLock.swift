import Glibc
import Synchronization

/// Holds a store for one process: SQLite 3.7.0 to 3.51.2 can lose commits when two connections write and checkpoint
/// at once, and Debian 12 ships 3.40.1. The lock lasts until it is released, or this value or the process ends.
final class StoreLock: Sendable {
    private let descriptor: Mutex<CInt?>

    /// - Throws: `StoreError.owned` if another process holds it.
    init(storePath: String) throws(StoreError) {
        let path = StorePaths(store: storePath).lock
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw isHeld ? .owned(path: storePath) : .cannotOpen(path: path, reason: reason)
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Releases the store, which must be closed by now, for the next process. It is unlocked before it is closed,
    /// because a process that was just forked from this one may still have the descriptor.
    func release() {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            flock(open, LOCK_UN)
            close(open)
            descriptor = nil
        }
    }

    deinit {
        release()
    }
}
