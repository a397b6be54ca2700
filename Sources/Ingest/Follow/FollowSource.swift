import Addresses
import NewsModel

/// A source to follow: the partner API of another Newswire, all that the key is entitled to or a part of it.
public struct FollowSource: Sendable, Hashable, Codable {
    /// The address of the site, without a trailing slash.
    public let address: String
    /// Only what this feed has; nil for all.
    public let feed: String?
    /// Only this edition; nil for all.
    public let language: String?

    /// - Parameter address: of the site, or of its partner API.
    public init(address: String, feed: String? = nil, language: String? = nil) {
        var bare = address
        for ending in ["/", "/items", "/partner/v1", "/"] where bare.hasSuffix(ending) {
            bare.removeLast(ending.count)
        }
        self.address = bare
        self.feed = feed
        self.language = language
    }

    /// One feed in one language of the same site.
    func only(feed: String, language: String) -> FollowSource {
        FollowSource(address: address, feed: feed, language: language)
    }

    /// The address of the items after a cursor, in every version.
    ///
    /// - Parameter wait: the seconds to wait for items if there are none.
    func page(after cursor: String, limit: Int, wait: Int) -> String {
        let filters = [("feed", feed), ("language", language)].compactMap { name, value in
            value.map { "&\(name)=\($0.percentEncoded)" }
        }
        let waiting = wait > 0 ? "&wait=\(wait)" : ""
        let place = "after=\(cursor.percentEncoded)&limit=\(limit)&versions=all"
        return "\(address)/partner/v1/items?\(place)" + waiting + filters.joined()
    }
}
