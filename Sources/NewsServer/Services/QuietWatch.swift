import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Logs once when a provider goes quiet, and once when its copy comes again.
struct QuietWatch: Service {
    let store: any ArticleStore
    let providers: Providers
    let clock: WallClock
    let logger: Logger
    /// The first check is after this interval: what came while the server was down is imported first.
    var interval: Duration = .seconds(30)

    func run() async throws {
        var known: Set<String> = []
        var trouble = Trouble()
        while await pause(interval) {
            do {
                let quiet = QuietProvider.all(
                    of: providers, last: try await store.lastCopies(), since: store.created, at: clock.now())
                for provider in quiet where !known.contains(provider.provider) {
                    logger.error("\(provider)")
                }
                let names = Set(quiet.map(\.provider))
                for name in known.subtracting(names).sorted() {
                    logger.notice("\(name) is no longer quiet")
                }
                known = names
                if trouble.ends() { logger.notice("who is quiet can be determined again") }
            } catch {
                if trouble.isNews("\(error)") { logger.error("cannot determine who is quiet: \(error)") }
            }
        }
    }
}
