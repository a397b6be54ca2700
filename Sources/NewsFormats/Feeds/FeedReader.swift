public import NewsModel

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 as wire copy: each entry an item.
///
/// Dates that no one can read are left out, since publishers' feeds are full of them and no embargo is among them. What
/// an entry does not state stays nil; the provider always does.
public enum FeedReader {
    /// The document entry by entry, each with its item or the reason why it is refused. Of one that breaks off the
    /// entries before the fault are read, and the fault comes last; of one that holds none it is thrown.
    public static func items(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let feed = try FeedParser.feed(utf8)
        let items = FeedCopyAdapter.items(of: feed, options: options)
        return items + (feed.failure.map { [.failure($0)] } ?? [])
    }

    /// The page that follows a document (RFC 5005 §3), as it is written there; nil where none does.
    public static func nextPage(_ utf8: [UInt8]) throws(WireError) -> String? {
        try FeedParser.feed(utf8).next
    }
}

/// Reads JSON Feed 1 and 1.1 as wire copy, as `FeedReader` reads the others.
public enum JSONFeedReader {
    /// The document item by item, each as an entry or the reason why it is refused. What is no JSON Feed is refused as
    /// a whole.
    public static func items(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        FeedCopyAdapter.items(of: try JSONFeedParser.feed(utf8), options: options)
    }

    /// The page that follows a document (`next_url`), as it is written there; nil where none does.
    public static func nextPage(_ utf8: [UInt8]) throws(WireError) -> String? {
        try JSONFeedParser.feed(utf8).next
    }
}
