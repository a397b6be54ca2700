import Ingest
import Logging
import NewsStore
import ServiceLifecycle

/// Takes what comes into one spool folder, as soon as it is there.
struct SpoolKeeper: Service {
    private static let interval: Duration = .milliseconds(100)
    private static let longestPause: Duration = .seconds(60)

    let folder: SpoolFolder
    let reader: SpoolReader
    let logger: Logger

    /// Where the store cannot keep anything now it tries again later, less and less often.
    func run() async throws {
        var rest = Self.interval
        repeat {
            do {
                let sweep = try await reader.sweep()
                tell(sweep)
                if sweep.hasLooked { rest = sweep.failures.isEmpty ? Self.interval : .seconds(1) }
            } catch {
                if case StoreError.broken = error { throw error }
                rest = min(max(rest * 2, .seconds(1)), Self.longestPause)
                logger.error("spool \(folder.path): \(error); trying again in \(rest)")
            }
        } while await pause(rest)
    }

    private func tell(_ sweep: SpoolReader.Sweep) {
        for result in sweep.results where result.result == .refused {
            logger.warning("spool: \(result.line)")
        }
        for failure in sweep.failures {
            logger.warning("spool: \(failure.withoutControls); trying again")
        }
        if !sweep.results.isEmpty {
            logger.info("spool \(folder.path): \(sweep.results.count) items taken")
        }
    }
}
