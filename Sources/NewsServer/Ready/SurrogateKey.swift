import NewsModel

extension Set<Dependency> {
    /// The value of the header field; nil if there are none.
    var surrogateKeys: String? {
        isEmpty ? nil : map(\.surrogateKey).sorted().joined(separator: " ")
    }
}

extension Dependency {
    /// Its public name: in Surrogate-Key, by which caches drop responses, and in a static site's manifest.
    var surrogateKey: String {
        switch self {
        case .feed(let feed): "feed/\(feed.feed)/\(feed.edition)"
        case .variant(let id): "variant/\(id)"
        }
    }
}
