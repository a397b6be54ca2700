import Synchronization

/// Measures a spool folder on the thread of its reader, for those who must not look themselves: where a disk does not
/// answer, each of them would keep a thread.
final class SpoolGauge: Sendable {
    /// The shortest time between two measurements: each lists both folders.
    private static let interval: Duration = .seconds(5)
    /// How old one may be. The reader tries again at least every minute.
    static let patience: Duration = .seconds(150)

    private let folder: SpoolFolder
    private let last = Mutex<(standing: SpoolStanding, at: ContinuousClock.Instant)?>(nil)

    init(folder: SpoolFolder) {
        self.folder = folder
    }

    /// Looks at the folder, unless that was done just now.
    func measure(now: ContinuousClock.Instant = .now) {
        if let last = last.withLock({ $0 }), now - last.at < Self.interval { return }
        let depth = folder.depth()
        let isUsable = (try? folder.check()) != nil
        let standing = SpoolStanding(waiting: depth.waiting, refused: depth.refused, isUsable: isUsable)
        last.withLock { $0 = (standing, now) }
    }

    /// What was measured last; nil before that. A folder at which nobody could look for a long time is not usable.
    func standing(now: ContinuousClock.Instant = .now) -> SpoolStanding? {
        guard let (standing, time) = last.withLock({ $0 }) else { return nil }
        guard now - time > Self.patience else { return standing }
        return SpoolStanding(waiting: standing.waiting, refused: standing.refused, isUsable: false)
    }
}
