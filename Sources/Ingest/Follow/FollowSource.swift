import NewsModel

/// What is followed of another Newswire: its partner interface, all that the key may have or a part of it.
public struct FollowSource: Sendable, Hashable, Codable {
    /// Of the site, without a slash at its end.
    public let address: String
    public let feed: String?
    public let language: String?

    /// - Parameter address: of the site, or of its partner interface.
    public init(address: String, feed: String? = nil, language: String? = nil) {
        var bare = address
        for ending in ["/", "/items", "/partner/v1", "/"] where bare.hasSuffix(ending) {
            bare.removeLast(ending.count)
        }
        self.address = bare
        self.feed = feed
        self.language = language
    }

    /// The same site, and of it one feed in one language.
    func only(feed: String, language: String) -> FollowSource {
        FollowSource(address: address, feed: feed, language: language)
    }

    /// Where the items after a cursor are, in every version.
    ///
    /// - Parameter wait: how many seconds the answer may take where there are none yet.
    func page(after cursor: String, limit: Int, wait: Int) -> String {
        let filters = [("feed", feed), ("language", language)].compactMap { name, value in
            value.map { "&\(name)=\($0.percentEncoded)" }
        }
        let waiting = wait > 0 ? "&wait=\(wait)" : ""
        let place = "after=\(cursor.percentEncoded)&limit=\(limit)&versions=all"
        return "\(address)/partner/v1/items?\(place)" + waiting + filters.joined()
    }
}
