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
        var trouble = Trouble()
        repeat {
            do {
                try await store.advance(to: clock.now())
                if trouble.ends() { logger.notice("keeping time again") }
            } catch {
                if case StoreError.broken = error { throw error }
                if trouble.isNews("\(error)") { logger.error("cannot keep time: \(error)") }
            }
        } while await pause(Self.interval)
    }
}
