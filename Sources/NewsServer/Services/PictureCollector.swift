import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Fetches wanted pictures when they are due, and removes files whose copy was erased or never stored.
///
/// The queue is in the store, so that a restart loses nothing; interrupted fetches are repeated. It checks every few
/// seconds instead of following commits, so that the pictures of a story come together and change its page once.
struct PictureCollector: Service {
    private static let atOnce = 8
    /// The most time that an import may take between storing a file and its copy.
    private static let day: Int64 = 86_400

    let store: any PictureStore
    let folder: MediaFolder
    let fetcher: PictureFetcher
    let clock: WallClock
    let logger: Logger
    var interval: Duration = .seconds(2)
    /// Between two looks for orphans.
    var sweepInterval: Duration = .seconds(86_400)

    func run() async throws {
        // Not by the clock, which may be set back for long.
        var nextSweep = ContinuousClock.now
        var trouble = Trouble()
        repeat {
            do {
                while try await collect() {}
                if ContinuousClock.now >= nextSweep {
                    nextSweep = .now + sweepInterval
                    try await sweep()
                }
                try await store.removeErasedFiles(from: folder)
                if trouble.ends() { logger.notice("collecting pictures again") }
            } catch is CancellationError {
                return
            } catch {
                if case StoreError.broken = error { throw error }
                if trouble.isNews("\(error)") { logger.error("cannot collect pictures: \(error)") }
            }
        } while await pause(interval)
    }

    private func sweep() async throws {
        let count = try await store.removeOrphans(from: folder, before: clock.now().adding(seconds: -Self.day))
        if count > 0 { logger.notice("\(folder.path): removed \(count) unreferenced files") }
    }

    /// - Returns: whether there may be more to do at once.
    private func collect() async throws -> Bool {
        let due = try await store.picturesToFetch(at: clock.now(), limit: Self.atOnce)
        guard !due.isEmpty, !Task.isShuttingDownGracefully else { return false }
        let outcomes = try await cancelWhenGracefulShutdown { try await fetch(due) }
        try await store.keep(outcomes, at: clock.now())
        for case let outcome in outcomes {
            guard case .failed(let problem, let isFinal) = outcome.result else { continue }
            logger.notice("picture \(outcome.fetch.url): \(problem)\(isFinal ? "; given up" : "")")
        }
        return due.count == Self.atOnce
    }

    private func fetch(_ due: [PictureFetch]) async throws -> [PictureFetch.Outcome] {
        try await withThrowingTaskGroup(of: PictureFetch.Outcome.self) { group in
            for fetch in due { group.addTask { PictureFetch.Outcome(fetch, try await fetcher.fetch(fetch)) } }
            var outcomes: [PictureFetch.Outcome] = []
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes.sorted { $0.fetch.url < $1.fetch.url }
        }
    }
}
