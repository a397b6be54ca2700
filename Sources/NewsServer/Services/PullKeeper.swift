import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Fetches every address of the providers' entries when it is due.
struct PullKeeper: Service {
    /// The longest sleep, because clocks are set and machines sleep.
    private static let longestSleep: Int64 = 30

    let pulls: [Puller]
    let figures: IngestFigures
    let clock: WallClock
    let logger: Logger

    /// Ends at a graceful shutdown; an interrupted fetch is repeated at the next start.
    func run() async throws {
        try await cancelWhenGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for pull in pulls { group.addTask { try await keep(pull) } }
                try await group.waitForAll()
                // All are gone: the server goes on.
                try? await gracefulShutdown()
            }
        }
    }

    private func keep(_ pull: Puller) async throws {
        var next = await pull.firstLook()
        while true {
            do {
                try await sleep(until: next)
                let outcome = try await pull.look()
                tell(outcome, of: pull)
                if outcome.isOver { return }
                next = await pull.nextLook()
            } catch is CancellationError {
                return
            }
        }
    }

    private func sleep(until next: Timestamp) async throws {
        while true {
            let rest = next.microseconds - clock.now().microseconds
            if rest <= 0 { return }
            try await Task.sleep(for: .microseconds(min(rest, Self.longestSleep * 1_000_000)))
        }
    }

    private func tell(_ outcome: Puller.Outcome, of pull: Puller) {
        let name = "pull \(pull.provider) \(pull.address.address)"
        if outcome.isFailure { figures.countPullFailure(of: pull.provider) }
        if outcome.isOver {
            logger.error("\(name): \(outcome.remark ?? "")")
        } else if let remark = outcome.remark {
            logger.warning("\(name): \(remark)")
        }
        let refused = outcome.results.filter { $0.outcome == .refused }
        if let first = refused.first {
            logger.warning(
                "\(name): \(refused.count) of \(outcome.results.count) items refused: \(first.line)")
        }
        if !outcome.results.isEmpty { logger.info("\(name): \(outcome.results.count) items") }
    }
}
