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
