import NewsModel

extension Dependency {
    /// Its name outside: in Surrogate-Key, where caches find what to drop by it, and in a static site's manifest.
    var surrogateKey: String {
        switch self {
        case .feed(let feed): "feed/\(feed.feed)/\(feed.edition)"
        case .variant(let id): "variant/\(id)"
        }
    }
}
