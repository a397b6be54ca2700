import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Fetches every address of the providers' entries when it is due.
struct PullKeeper: Service {
    let pulls: [Puller]
    let figures: IngestFigures
    let clock: WallClock
    let logger: Logger
    /// Because clocks are set and machines sleep.
    var longestSleep: Duration = .seconds(30)

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
        var told = Told()
        while true {
            do {
                try await sleep(until: next)
                let outcome = try await pull.look()
                tell(outcome, of: pull, &told)
                if outcome.isOver { return }
                next = await pull.nextLook()
            } catch is CancellationError {
                return
            }
        }
    }

    /// No longer than it is until then now: the clock may be set back meanwhile.
    private func sleep(until next: Timestamp) async throws {
        let end = ContinuousClock.now + .microseconds(next.microseconds - clock.now().microseconds)
        while true {
            let rest = min(.microseconds(next.microseconds - clock.now().microseconds), end - ContinuousClock.now)
            if rest <= .zero { return }
            try await Task.sleep(for: min(rest, longestSleep))
        }
    }

    /// What was told of an address last: the same at each look is told once.
    private struct Told {
        var trouble = Trouble()
        var refusal: PullRefusal?
    }

    private func tell(_ outcome: Puller.Outcome, of pull: Puller, _ told: inout Told) {
        let name = "pull \(pull.provider) \(pull.address.address)"
        if outcome.isFailure { figures.countPullFailure(of: pull.provider) }
        if outcome.isOver {
            logger.error("\(name): \(outcome.remark ?? "")")
        } else if let remark = outcome.remark {
            if told.trouble.isNews(remark) { logger.warning("\(name): \(remark)") }
        } else {
            _ = told.trouble.ends()
        }
        guard !outcome.results.isEmpty else { return }
        if let refusal = outcome.refusal, refusal != told.refusal { logger.warning("\(name): \(refusal.line)") }
        told.refusal = outcome.refusal
        let accepted = outcome.results.count - (outcome.refusal?.count ?? 0)
        if accepted > 0 { logger.info("\(name): \(accepted) items") }
    }
}
