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
        let names: StatementArguments = edition.map { [feed.description, $0.description] } ?? [feed.description]
        let changed = try Int64.fetchOne(
            db, sql: "SELECT max(changed) FROM feed_state WHERE \(place)", arguments: names)
        let ended = try Int64.fetchOne(
            db, sql: "SELECT max(listed) FROM listing WHERE \(place) AND notice = 1 AND listed <= ?",
            arguments: names + [now.adding(seconds: -VariantRows.noticeSeconds).microseconds])
        let noticeEnd = ended.map { Timestamp(microseconds: $0).adding(seconds: VariantRows.noticeSeconds) }
        return [changed.map(Timestamp.init(microseconds:)), noticeEnd].compactMap { $0 }.max()
    }
}
