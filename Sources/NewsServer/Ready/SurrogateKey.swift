import NewsModel

extension Set<Dependency> {
    /// For the header; nil where there are none.
    var surrogateKeys: String? {
        isEmpty ? nil : map(\.surrogateKey).sorted().joined(separator: " ")
    }
}

extension Dependency {
    /// Its name outside: in Surrogate-Key, where caches find what to drop by it, and in a static site's manifest.
    var surrogateKey: String {
        switch self {
        case .feed(let feed): "feed/\(feed.feed)/\(feed.edition)"
        case .variant(let id): "variant/\(id)"
        }
    }
}
