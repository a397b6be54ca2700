import GRDB
import NewsModel

/// When feeds last changed, for Last-Modified.
enum FeedDates {
    /// The last change that affected the feed, or the end of a notice's thirty days since then.
    static func lastChange(
        of feed: FeedID, edition: LanguageTag?, at now: Timestamp, in db: Database
    ) throws -> Timestamp? {
        // Every edition that the feed has ever been in, which an index finds one by one.
        let everyEdition = "feed = ?1 AND edition IN (SELECT edition FROM feed_state WHERE feed = ?1)"
        let place = edition == nil ? everyEdition : "feed = ?1 AND edition = ?2"
        let changed: Int64? = try db.first("SELECT max(changed) FROM feed_state WHERE \(place)") {
            add(feed, edition, to: &$0)
        }
        let ended: Int64? = try db.first(
            "SELECT max(listed) FROM listing WHERE \(place) AND notice = 1 AND listed <= ?"
        ) {
            add(feed, edition, to: &$0)
            $0.add(now.adding(seconds: -VariantRows.noticeSeconds).microseconds)
        }
        let noticeEnd = ended.map { Timestamp(microseconds: $0).adding(seconds: VariantRows.noticeSeconds) }
        return [changed.map(Timestamp.init(microseconds:)), noticeEnd].compactMap { $0 }.max()
    }

    private static func add(_ feed: FeedID, _ edition: LanguageTag?, to bindings: inout Bindings) {
        bindings.add(feed.description)
        if let edition { bindings.add(edition.description) }
    }
}
