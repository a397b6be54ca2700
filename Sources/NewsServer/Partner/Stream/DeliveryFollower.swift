import Logging
import NewsModel
import NewsStore
import ServiceLifecycle
import Syndication

/// Follows the change log for all partners: fills the window and wakes the waiting calls.
struct DeliveryFollower: Service {
    /// Larger steps are left to the store.
    private static let most = 1000
    private static let tick: Duration = .milliseconds(200)

    let store: any ArticleStore
    let log: any PartnerLog
    let window: DeliveryWindow
    let waiters: CommitWaiters
    let writer: PartnerWriter
    let clock: WallClock
    let logger: Logger

    func run() async throws {
        let commits = store.commits()
        window.reset(to: try await log.place(.end, in: .public))
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in commits.cancelOnGracefulShutdown() {
                    await follow()
                    waiters.wake()
                }
            }
            group.addTask {
                while await pause(Self.tick) { waiters.expire() }
            }
        }
    }

    private func follow() async {
        do {
            // While nobody waits the store is as quick, and an import need not be read a second time.
            if waiters.count > 0, let newest = window.newest,
                let recent = try await log.recentChanges(after: newest.sequence, limit: Self.most, at: clock.now())
            {
                window.append(recent, after: newest, writer: writer)
            } else {
                window.reset(to: try await log.place(.end, in: .public))
            }
        } catch {
            window.fallBehind()
            logger.error("cannot read the change log for partners: \(error)")
        }
    }
}
