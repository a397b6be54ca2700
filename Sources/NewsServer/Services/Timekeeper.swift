import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Enters embargoes that end and variants that expire, when their time comes.
///
/// It looks twice a second instead of sleeping until the next moment: clocks are set, machines sleep, and the look
/// is one small read.
struct Timekeeper: Service {
    private static let interval: Duration = .milliseconds(500)

    let store: any ArticleStore
    let clock: WallClock
    let logger: Logger

    func run() async throws {
        repeat {
            do {
                try await store.advance(to: clock.now())
            } catch {
                if case StoreError.broken = error { throw error }
                logger.error("cannot keep time: \(error)")
            }
        } while await pause(Self.interval)
    }
}
