import Synchronization

/// The memory for the bodies of all uploads in progress: each alone may be large, and together they must not be more
/// than the machine has.
final class UploadMemory: Sendable {
    private let free: Mutex<Int>

    /// - Parameter bytes: for all bodies together.
    init(bytes: Int) {
        free = Mutex(bytes)
    }

    /// - Returns: false if there is not so much left.
    func take(_ bytes: Int) -> Bool {
        free.withLock { free in
            guard bytes <= free else { return false }
            free -= bytes
            return true
        }
    }

    func giveBack(_ bytes: Int) {
        free.withLock { $0 += bytes }
    }
}
