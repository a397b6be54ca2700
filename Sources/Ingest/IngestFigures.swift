import Synchronization

/// Counts what comes in, for those who watch the server. The counts begin anew with the process.
public final class IngestFigures: Sendable {
    /// The counts at one instant.
    public struct Counts: Sendable {
        /// Items by what became of them.
        public fileprivate(set) var items: [ImportResult.Outcome: Int] = [:]
        /// Fetches that failed, by provider.
        public fileprivate(set) var pullFailures: [String: Int] = [:]
    }

    private let state = Mutex(Counts())

    /// Nothing has come yet.
    public init() {}

    /// The counts now.
    public var counts: Counts {
        state.withLock { $0 }
    }

    /// Counts what became of items.
    public func count(_ results: [ImportResult]) {
        state.withLock { state in
            for result in results { state.items[result.result, default: 0] += 1 }
        }
    }

    /// Counts a fetch that failed.
    public func countPullFailure(of provider: String) {
        state.withLock { $0.pullFailures[provider, default: 0] += 1 }
    }
}

/// Has copy taken by another, and counts.
public struct CountingTaker: CopyTaker {
    private let taker: any CopyTaker
    private let figures: IngestFigures

    /// Every transport's copy goes through one of these.
    public init(_ taker: any CopyTaker, figures: IngestFigures) {
        self.taker = taker
        self.figures = figures
    }

    /// As the other does.
    public func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        let results = try await taker.take(batch, options: options)
        if !options.isDryRun { figures.count(results) }
        return results
    }
}
