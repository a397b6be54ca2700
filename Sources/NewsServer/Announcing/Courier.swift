import Logging
import NewsModel

/// Sends announcements, and retries those that fail for as long as it takes.
struct Courier: Sendable {
    private enum Outcome {
        case delivered
        /// Rejected: a retry would have the same result.
        case refused(String)
        case failed(String, pause: Duration?)
    }

    private struct Problem {
        let reason: String
        /// The pause that the host asked for.
        var pause: Duration = .zero
    }

    private static let atOnce = 4
    private static let longestWait: Duration = .seconds(600)

    let send: Announcement.Send
    let logger: Logger
    /// The pause after the first failure; doubled each time.
    var firstWait: Duration = .seconds(2)

    /// - Parameters:
    ///   - name: the recipient's name in the log.
    ///   - onFailure: called when something must be retried.
    /// - Throws: `CancellationError`.
    func deliver(_ announcements: [Announcement], to name: String, onFailure: () -> Void) async throws {
        var (left, wait, failures) = (announcements, firstWait, 0)
        while true {
            let problem: Problem?
            (left, problem) = try await sendAll(left, to: name)
            guard let problem else { break }
            failures += 1
            onFailure()
            let rest = max(wait, min(problem.pause, Self.longestWait))
            logger.warning("\(name) does not accept changes: \(problem.reason); trying again in \(rest)")
            try await Task.sleep(for: rest)
            wait = min(wait * 2, Self.longestWait)
        }
        if failures > 0 { logger.notice("\(name) accepts changes again") }
    }

    /// - Returns: what must be retried, and why.
    private func sendAll(
        _ announcements: [Announcement], to name: String
    ) async throws -> (left: [Announcement], problem: Problem?) {
        var (left, problem): ([Announcement], Problem?) = ([], nil)
        for start in stride(from: 0, to: announcements.count, by: Self.atOnce) {
            let some = announcements[start..<min(start + Self.atOnce, announcements.count)]
            // Who does not answer is not asked for everything else first.
            guard problem == nil else { return (left + announcements[start...], problem) }
            for (announcement, outcome) in try await outcomes(of: some) {
                switch outcome {
                case .delivered: break
                case .refused(let reason): logger.error("\(name) refuses changes: \(reason)")
                case .failed(let reason, let pause):
                    left.append(announcement)
                    problem = Problem(reason: reason, pause: max(pause ?? .zero, problem?.pause ?? .zero))
                }
            }
        }
        return (left, problem)
    }

    private func outcomes(of announcements: ArraySlice<Announcement>) async throws -> [(Announcement, Outcome)] {
        try await withThrowingTaskGroup(of: (Announcement, Outcome).self) { group in
            for announcement in announcements {
                group.addTask { (announcement, try await outcome(of: announcement)) }
            }
            var outcomes: [(Announcement, Outcome)] = []
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
    }

    private func outcome(of announcement: Announcement) async throws -> Outcome {
        do {
            let reply = try await send(announcement)
            if (200...299).contains(reply.status) { return .delivered }
            let reason = "it responds with \(reply.status)"
            return reply.isPassing ? .failed(reason, pause: reply.pause) : .refused(reason)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            try Task.checkCancellation()
            return .failed("\(error)", pause: nil)
        }
    }
}
