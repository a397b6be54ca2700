public import NewsModel
import Synchronization

/// Counts incoming copy, for metrics. The counts start at zero with the process.
public final class IngestFigures: Sendable {
    /// The counts at one instant.
    public struct Counts: Sendable {
        /// Items by result.
        public fileprivate(set) var items: [Receipt.Outcome: Int] = [:]
        /// Failed fetches, by provider.
        public fileprivate(set) var pullFailures: [String: Int] = [:]
    }

    private let state = Mutex(Counts())

    public init() {}

    /// The counts now.
    public var counts: Counts {
        state.withLock { $0 }
    }

    /// Counts the results of items.
    public func count(_ results: [ImportResult]) {
        state.withLock { state in
            for result in results { state.items[result.outcome, default: 0] += 1 }
        }
    }

    /// Counts a failed fetch.
    public func countPullFailure(of provider: String) {
        state.withLock { $0.pullFailures[provider, default: 0] += 1 }
    }
}

/// Passes copy to another taker, and counts it.
public struct CountingTaker: CopyTaker {
    private let taker: any CopyTaker
    private let figures: IngestFigures

    /// All transports use one of these.
    public init(_ taker: any CopyTaker, figures: IngestFigures) {
        self.taker = taker
        self.figures = figures
    }

    public func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        let results = try await taker.take(batch, options: options)
        if !options.isDryRun { figures.count(results) }
        return results
    }
}
