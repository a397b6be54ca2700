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

    /// Retries at growing intervals while the store cannot store anything, or the folder cannot be used.
    func run() async throws {
        var rest = Self.interval
        var trouble = Trouble()
        repeat {
            do {
                let sweep = try await reader.sweep(mustEnd: { Task.isShuttingDownGracefully || Task.isCancelled })
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
