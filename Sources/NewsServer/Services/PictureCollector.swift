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
        var wait = interval
        repeat {
            do {
                while try await collect() {}
                if ContinuousClock.now >= nextSweep {
                    nextSweep = .now + sweepInterval
                    try await sweep()
                }
                try await store.removeErasedFiles(from: folder)
                wait = interval
                if trouble.ends() { logger.notice("collecting pictures again") }
            } catch is CancellationError {
                return
            } catch {
                if case StoreError.broken = error { throw error }
                // What could not be stored is fetched again.
                wait = min(wait * 2, interval * 32)
                if trouble.isNews("\(error)") { logger.error("cannot collect pictures: \(error)") }
            }
        } while await pause(wait)
    }

    private func sweep() async throws {
        let count = try await store.removeOrphans(from: folder, before: clock.now().adding(seconds: -Self.day))
        if count > 0 { logger.notice("\(folder.path): removed \(count) unreferenced files") }
    }

    /// - Returns: whether there may be more to do at once.
    private func collect() async throws -> Bool {
        let due = try await store.picturesToFetch(at: clock.now(), limit: Self.atOnce)
        guard !due.isEmpty, !Task.isShuttingDownGracefully else { return false }
        let fetched = await cancelWhenGracefulShutdown { await fetch(due) }
        try await store.keep(fetched.outcomes, in: folder, at: clock.now())
        for case let outcome in fetched.outcomes {
            guard case .failed(let problem, let isFinal) = outcome.result else { continue }
            logger.notice("picture \(outcome.fetch.url): \(problem)\(isFinal ? "; given up" : "")")
        }
        if let failure = fetched.failure { throw failure }
        return due.count == Self.atOnce
    }

    /// - Returns: the outcomes, and why the pictures without one could not be stored.
    private func fetch(_ due: [PictureFetch]) async -> (outcomes: [PictureFetch.Outcome], failure: (any Error)?) {
        await withTaskGroup(of: Result<PictureFetch.Outcome, any Error>.self) { group in
            for fetch in due { group.addTask { await outcome(of: fetch) } }
            var (outcomes, failure): ([PictureFetch.Outcome], (any Error)?) = ([], nil)
            for await result in group {
                switch result {
                case .success(let outcome): outcomes.append(outcome)
                case .failure(let error): failure = failure ?? error
                }
            }
            return (outcomes.sorted { $0.fetch.url < $1.fetch.url }, failure)
        }
    }

    private func outcome(of fetch: PictureFetch) async -> Result<PictureFetch.Outcome, any Error> {
        do {
            return .success(PictureFetch.Outcome(fetch, try await fetcher.fetch(fetch)))
        } catch {
            return .failure(error)
        }
    }
}
