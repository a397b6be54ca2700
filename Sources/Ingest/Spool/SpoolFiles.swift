import Files
import NewsModel

/// Decides which files of a spool folder are complete and may be read.
///
/// A file that was closed or moved in under watch is complete. Any other has to stay unchanged for a while: a short one
/// if nobody was seen writing to it, otherwise a longer one.
struct SpoolFiles {
    /// A file that may be read, or something else that must be refused.
    struct Whole {
        let entry: FolderWalk.Entry
        let status: FileStatus

        var path: String { entry.path }
        var key: PathKey { entry.key }
    }

    private struct Observation {
        let status: FileStatus
        let since: ContinuousClock.Instant
    }

    /// How long files must stay unchanged.
    struct Patience: Sendable {
        var untouched: Duration = .seconds(2)
        var written: Duration = .seconds(60)
        /// How long a picture is kept for copy that may still name it.
        var picture: Duration = .seconds(900)
    }

    private let root: String
    private let patience: Patience
    private let watch = SpoolWatch()
    private var whole: Set<PathKey> = []
    private var written: Set<PathKey> = []
    private var observed: [PathKey: Observation] = [:]
    /// Pictures, and files that no event names: nobody waits for these.
    private var resting: [FolderWalk.Entry: Observation] = [:]

    init(root: String, patience: Patience) {
        self.root = root
        self.patience = patience
        watch?.watch(root)
    }

    /// Whether anything happened since the last time, as far as the system reports.
    mutating func hears() -> Bool {
        let events = watch?.events() ?? []
        for event in events {
            switch event {
            case .whole(let path):
                whole.insert(PathKey(path))
                written.remove(PathKey(path))
            case .writing(let path):
                whole.remove(PathKey(path))
                written.insert(PathKey(path))
            case .gone(let path):
                whole.remove(PathKey(path))
                written.remove(PathKey(path))
            case .look: break
            case .lost: whole = []
            }
        }
        return !events.isEmpty
    }

    /// Whether files have to be checked again.
    ///
    /// - Parameter others: paths that do not.
    func isWaiting(besides others: Set<PathKey>) -> Bool {
        observed.keys.contains { !others.contains($0) }
    }

    /// The files that may be read now, in the order of their paths, and the pictures that have been kept long enough.
    /// Whatever is not a file is among the first, to be refused; so are folders that cannot be read.
    mutating func look(now: ContinuousClock.Instant) -> (copy: [Whole], pictures: [Whole]) {
        var (found, pictures): ([Whole], [Whole]) = ([], [])
        var seen: [PathKey: Observation] = [:]
        var rests: [FolderWalk.Entry: Observation] = [:]
        var known: (whole: Set<PathKey>, written: Set<PathKey>) = ([], [])
        // Before they are listed: of what comes later there is an event. Also the first, which may be another by now.
        for entry in FolderWalk.entries(below: root, enter: { watch?.watch($0) }) {
            if whole.contains(entry.key) { known.whole.insert(entry.key) }
            if written.contains(entry.key) { known.written.insert(entry.key) }
            guard let status = entry.status else { continue }
            let file = Whole(entry: entry, status: status)
            if entry.bytes != nil || Self.isPicture(entry.path) {
                let rest = resting[entry].flatMap { $0.status.isSame(as: status) ? $0 : nil }
                rests[entry] = rest ?? Observation(status: status, since: now)
                let time = now - (rest?.since ?? now)
                if entry.bytes != nil {
                    if time >= patience.untouched { found.append(file) }
                } else if time >= patience.picture {
                    pictures.append(file)
                }
            } else if whole.contains(entry.key) || !status.isFile && !status.isFolder {
                found.append(file)
            } else if let earlier = observed[entry.key], earlier.status.isSame(as: status) {
                // A folder may be closed to us while it is being copied.
                let isSlow = status.isFolder || written.contains(entry.key)
                let enough = isSlow ? patience.written : patience.untouched
                if now - earlier.since >= enough { found.append(file) }
                seen[entry.key] = earlier
            } else {
                seen[entry.key] = Observation(status: status, since: now)
            }
        }
        observed = seen
        // What went with its folder is told by no event.
        (whole, written, resting) = (known.whole, known.written, rests)
        let waiting = Set((found.map(\.key) + seen.keys).map(\.parent))
        return (found, pictures.filter { !waiting.contains($0.key.parent) })
    }

    /// Forgets a file that was moved away.
    mutating func forget(_ file: PathKey) {
        whole.remove(file)
        written.remove(file)
        observed[file] = nil
    }

    /// Pictures beside copy are not copy: they stay until the copy has been read.
    private static func isPicture(_ path: String) -> Bool {
        PictureFile.type(of: path) != nil
    }
}

extension PathKey {
    /// Of its folder.
    fileprivate var parent: PathKey { PathKey(FilePath.parent(of: path)) }
}
