/// What can go wrong with a store, each case with what a person needs to mend it.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another process owns the store; its socket is where to hand work to it.
    case owned(path: String)
    case cannotOpen(path: String, reason: String)
    /// A newer version of Newswire has written it.
    case newerSchema(path: String)
    case wrongTag(stored: String, configured: String)
    /// The disk is full; nothing of the transaction was kept.
    case full(path: String)
    /// Another process keeps the file busy; nothing of the transaction was kept.
    case busy(path: String)
    /// The disk failed. What SQLite says after that cannot be trusted, so the process must end.
    case broken(path: String, reason: String)
    /// The file at the path is not the one that is open, or there is none: what was written now would be lost.
    case moved(path: String)
    /// Hardly any space is left.
    case nearlyFull(path: String)
    case unknownVariant(String)
    /// A folder is not one that a backup may be put into.
    case noPlaceForBackup(path: String, reason: String)
    /// What SQLite finds wrong with a file.
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
