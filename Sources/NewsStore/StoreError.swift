/// Errors of a store, each with what a person needs to fix it.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another process owns the store; work can be handed to its socket.
    case owned(path: String)
    case cannotOpen(path: String, reason: String)
    /// A newer version of Newswire has written it.
    case newerSchema(path: String)
    case wrongTag(stored: String, configured: String)
    /// The disk is full; nothing of the transaction was stored.
    case full(path: String)
    /// Another process keeps the file busy; nothing of the transaction was stored.
    case busy(path: String)
    /// The system refuses what SQLite asks of it for now: memory, descriptors, the right to write. Nothing of the
    /// transaction was stored.
    case unusable(path: String, reason: String)
    /// The disk failed. SQLite's state cannot be trusted after that, so the process must end.
    case broken(path: String, reason: String)
    /// The file at the path is missing or not the open one: what was written now would be lost.
    case moved(path: String)
    /// Almost no space is left.
    case nearlyFull(path: String)
    case unknownVariant(String)
    /// The folder cannot be used for a backup.
    case noPlaceForBackup(path: String, reason: String)
    /// Problems that SQLite finds in a file.
    case damaged(path: String, problem: String)
    /// It was erased, but another process reads the log beside the store, which still has it.
    case logInUse(path: String)

    public var description: String {
        switch self {
        case .owned(let path): "\(path) is in use by another newswire process"
        case .cannotOpen(let path, let reason): "\(path) cannot be opened: \(reason)"
        case .newerSchema(let path): "\(path) was written by a newer newswire; use that version"
        case .wrongTag(let stored, let configured):
            "the store was made with tag '\(stored)', the configuration says '\(configured)': every id in use "
                + "would change, so set it back"
        case .full(let path): "no space left for \(path); nothing of this batch was stored, try again"
        case .busy(let path): "\(path) is busy; nothing of this batch was stored, try again"
        case .unusable(let path, let reason):
            "\(path) cannot be used now (\(reason)); nothing of this batch was stored, try again"
        case .broken(let path, let reason): "\(path): the disk failed (\(reason)); stopping"
        case .moved(let path):
            "\(path) was moved, removed or replaced while it was open; nothing is stored until it is back"
        case .nearlyFull(let path): "almost no space is left for \(path)"
        case .logInUse(let path):
            "erased, but another process is reading \(path)-wal, which still holds it: purge again when it has ended"
        case .noPlaceForBackup(let path, let reason): "\(path): \(reason)"
        case .damaged(let path, let problem):
            "\(path) is damaged (\(problem)): restore a backup (docs/operating.md, Backup and restore)"
        case .unknownVariant(let name): "there is no article or variant '\(name)'"
        }
    }
}
