public import NewsModel

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 as wire copy: each entry is an item.
///
/// Dates that cannot be read are ignored, since publishers' feeds are full of them and none of them is an embargo. What
/// an entry does not state is nil; the provider always is.
public enum FeedReader {
    /// The document entry by entry, each with its item or the reason for its refusal. An entry that is no text in its
    /// encoding, or cannot be read as XML, is refused by itself; the refusals of such come last. If the document breaks
    /// off, the entries before the error are read, and the error comes last; without any entry it is thrown.
    public static func items(
        _ bytes: [UInt8], decoder: WireDecoder = WireDecoder(), options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let (feed, refusals) = try sound(bytes, decoder: decoder)
        let items = FeedCopyAdapter.items(of: feed, options: options)
        return items + (refusals + [feed.failure].compactMap(\.self)).map { .failure($0) }
    }

    /// The next page of a document (RFC 5005 §3), as written there; nil if there is none.
    public static func nextPage(_ bytes: [UInt8], decoder: WireDecoder) throws(WireError) -> String? {
        try sound(bytes, decoder: decoder).feed.next
    }

    private static func sound(
        _ bytes: [UInt8], decoder: WireDecoder
    ) throws(WireError) -> (feed: FeedCopy, refusals: [WireError]) {
        var entries = try SoundEntries(bytes, decoder: decoder)
        while true {
            do throws(WireError) {
                return (try FeedParser.feed(entries.utf8), entries.refusals)
            } catch {
                guard try entries.refuse(error) else { throw error }
            }
        }
    }
}

/// Reads JSON Feed 1 and 1.1 as wire copy, as `FeedReader` reads the others.
public enum JSONFeedReader {
    /// The document item by item, each as an entry or the reason for its refusal. Anything other than JSON Feed is
    /// refused as a whole.
    public static func items(
        _ utf8: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        FeedCopyAdapter.items(of: try JSONFeedParser.feed(utf8), options: options)
    }

    /// The next page of a document (`next_url`), as written there; nil if there is none.
    public static func nextPage(_ utf8: [UInt8]) throws(WireError) -> String? {
        try JSONFeedParser.feed(utf8).next
    }
}
