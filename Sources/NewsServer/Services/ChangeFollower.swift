import Logging
import NewsModel
import NewsStore
import ServiceLifecycle

/// Follows the change log and drops the ready responses that each change affects.
struct ChangeFollower: Service {
    private static let batch = 1000
    private static let retry: Duration = .milliseconds(500)

    let store: any ArticleStore
    let ready: ReadyResponses
    /// Receives the position up to which no ready response is outdated.
    let followed: Followed
    let logger: Logger

    func run() async throws {
        let commits = store.commits()
        var last = try await store.newestChange()
        // The listeners open at the same time: what is ready already may be older than this look at the log.
        ready.dropAll()
        followed.reach(last)
        for await _ in commits.cancelOnGracefulShutdown() { last = await catchUp(from: last) }
    }

    /// Until the log can be read nothing that is ready is known to be current, and announcements wait.
    private func catchUp(from start: Int64) async -> Int64 {
        var trouble = Trouble()
        repeat {
            do {
                let last = try await follow(from: start)
                if trouble.ends() { logger.notice("the change log can be read again") }
                return last
            } catch {
                ready.dropAll()
                if trouble.isNews("\(error)") {
                    logger.error("cannot read the change log, so every ready response is dropped: \(error)")
                }
            }
        } while await pause(Self.retry)
        return start
    }

    private func follow(from start: Int64) async throws -> Int64 {
        var last = start
        while true {
            let changes = try await store.changes(after: last, limit: Self.batch)
            guard let newest = changes.last else { return last }
            ready.drop(changes.reduce(into: []) { $0.formUnion(Dependency.touched(by: $1)) })
            last = newest.sequence
            followed.reach(last)
            logger.debug("followed \(changes.count) changes to \(last)")
        }
    }
}
