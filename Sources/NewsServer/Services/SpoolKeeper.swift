import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Imports what comes into one spool folder, as soon as it is there.
struct SpoolKeeper: Service {
    private static let interval: Duration = .milliseconds(100)
    private static let longestPause: Duration = .seconds(60)

    let reader: SpoolReader
    let logger: Logger
    var parting = DiskWork.parting

    /// Retries at growing intervals while the store cannot store anything, or the folder cannot be used.
    func run() async throws {
        var rest = Self.interval
        var trouble = Trouble()
        repeat {
            do {
                guard let sweep = try await sweep() else {
                    if !Task.isCancelled {
                        logger.error("spool \(reader.path): it does not answer, and is left as it is")
                    }
                    return
                }
                tell(sweep)
                guard sweep.hasLooked else { continue }
                rest = sweep.isCut ? .zero : sweep.failures.isEmpty ? Self.interval : .seconds(1)
                if trouble.ends() { logger.notice("spool \(reader.path): in use again") }
            } catch {
                if case StoreError.broken = error { throw error }
                rest = min(max(rest * 2, .seconds(1)), Self.longestPause)
                if trouble.isNews("\(error)") {
                    logger.error(
                        "spool \(reader.path): \(error); trying again at least every \(Self.longestPause)")
                }
            }
        } while await pause(rest)
    }

    /// - Returns: nil if it has not ended when nobody waits for it any more. It ends before its next batch then; what it
    ///   has imported and not put away is unchanged the next time.
    private func sweep() async throws -> SpoolReader.Sweep? {
        try await DiskWork.result(parting: parting) { [reader] in
            try await reader.sweep(mustEnd: { Task.isShuttingDownGracefully || Task.isCancelled })
        }
    }

    private func tell(_ sweep: SpoolReader.Sweep) {
        for result in sweep.results where result.outcome == .refused {
            logger.warning("spool: \(result.line)")
        }
        for result in sweep.results where result.outcome.isNew && result.remark != nil {
            logger.notice("spool: \(result.line)")
        }
        for failure in sweep.failures {
            logger.warning("spool: \(failure.withoutControls); trying again")
        }
        if !sweep.results.isEmpty {
            logger.info("spool \(reader.path): \(sweep.results.count) items imported")
        }
    }
}
