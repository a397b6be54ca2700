import NewsModel
import NewsStore
import Syndication

/// The address of a request for what follows in a partner's stream.
struct StreamAddress {
    /// A cursor, or where to begin.
    var after = "start"
    /// What the cursor is bound to.
    var filters: String
    var stream = CursorContents.Stream.public
    /// Nil for the usual one.
    var limit: Int?
    /// Seconds.
    var wait = 0
    var format = PartnerWriter.Format.ninjs

    var path: String {
        let words = [
            "after=\(after)", stream == .advance ? "stream=advance" : "", filters, limit.map { "limit=\($0)" } ?? "",
            wait > 0 ? "wait=\(wait)" : "", format == .ninjs ? "" : "format=\(format.rawValue)",
        ]
        return Site.partnerItemsPath + "?" + words.filter { !$0.isEmpty }.joined(separator: "&")
    }
}

extension StreamAddress {
    /// Where a request goes on, in the same way.
    init(of request: StreamRequest, after cursor: String) {
        self.init(
            after: cursor, filters: request.filters, stream: request.stream, limit: request.limit, wait: request.wait,
            format: request.format)
    }

    /// Where to catch up on an added feed, for a request of the same kind.
    init(of widening: Widening, for request: StreamRequest) {
        self.init(
            of: widening.feed, givesEveryVersion: request.givesEveryVersion, stream: request.stream,
            format: request.format)
    }

    /// All of one feed.
    init(
        of feed: FeedEdition, givesEveryVersion: Bool = false, stream: CursorContents.Stream = .public,
        format: PartnerWriter.Format = .ninjs
    ) {
        let filters = "feed=\(feed.feed)&language=\(feed.edition)" + (givesEveryVersion ? "&versions=all" : "")
        self.init(filters: filters, stream: stream, format: format)
    }
}
