public import NewsModel
public import NewsStore

/// How far a target of announcements is behind the log.
public struct AnnouncementLag: Sendable, Hashable {
    /// The name used in the server's log.
    public let name: String
    /// The number of changes not yet announced.
    public let changes: Int64
    /// The time of the first of them; nil without any.
    public let since: Timestamp?

    /// The number of seconds that it has been behind.
    public func seconds(at now: Timestamp) -> Double {
        since.map { max(0, Double(now.microseconds - $0.microseconds) / 1e6) } ?? 0
    }
}

extension Announcements {
    /// The lags of all configured targets; a new target is not behind.
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
