public import NewsModel
public import NewsStore

/// How far somebody outside who is told of changes is behind the log.
public struct AnnouncementLag: Sendable, Hashable {
    /// As the log of the server calls them.
    public let name: String
    /// How many changes they have not been told of.
    public let changes: Int64
    /// When the first of these was; nil where there is none.
    public let since: Timestamp?

    /// For how many seconds they have been behind.
    public func seconds(at now: Timestamp) -> Double {
        since.map { max(0, Double(now.microseconds - $0.microseconds) / 1e6) } ?? 0
    }
}

extension Announcements {
    /// Of all who are configured; who was never told before is behind nothing.
    public func lags(
        newsroom: Newsroom, store: any ArticleStore, clock: WallClock
    ) async throws -> [AnnouncementLag] {
        let newest = try await store.newestChange()
        var lags: [AnnouncementLag] = []
        for target in targets(newsroom: newsroom, store: store, clock: clock) {
            let place = min(try await places.place(ofFollower: target.name) ?? newest, newest)
            let first = place < newest ? try await store.changes(after: place, limit: 1).first : nil
            lags.append(AnnouncementLag(name: target.name, changes: newest - place, since: first?.at))
        }
        return lags
    }
}

extension ArticleStore {
    /// By how many seconds the newest change is ahead of a time. The log never goes back: where the clock was ahead once,
    /// everything new is dated after what came then.
    public func secondsAhead(of now: Timestamp) async throws -> Double {
        let newest = try await newestChange()
        guard newest > 0, let change = try await changes(after: newest - 1, limit: 1).first else { return 0 }
        return max(0, Double(change.at.microseconds - now.microseconds) / 1e6)
    }
}
