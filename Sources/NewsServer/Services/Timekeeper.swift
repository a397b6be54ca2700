import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Logs the ends of embargoes and expiries when they are due.
///
/// It checks twice a second instead of sleeping until the next one: clocks are set, machines sleep, and the check is
/// one small read.
struct Timekeeper: Service {
    private static let interval: Duration = .milliseconds(500)

    let store: any ArticleStore
    let clock: WallClock
    let logger: Logger

    func run() async throws {
        // What fails is mostly the same twice a second, for hours: it is told once.
        var told: String?
        repeat {
            do {
                try await store.advance(to: clock.now())
                if told != nil { logger.notice("keeping time again") }
                told = nil
            } catch {
                if case StoreError.broken = error { throw error }
                let failure = "\(error)"
                if failure != told { logger.error("cannot keep time: \(failure)") }
                told = failure
            }
        } while await pause(Self.interval)
    }
}
