import Ingest
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Tells the log when a provider goes quiet and when it speaks again: once each.
struct QuietWatch: Service {
    let store: any ArticleStore
    let providers: Providers
    let clock: WallClock
    let logger: Logger
    /// It looks first when this is over: what came while the server was down is being read then.
    var interval: Duration = .seconds(30)

    func run() async throws {
        var known: Set<String> = []
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
            } catch {
                logger.error("cannot determine who is quiet: \(error)")
            }
        }
    }
}
