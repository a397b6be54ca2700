import NewsModel

/// The names under which readers look for a feed at the address of a site.
enum FeedProbe: String, CaseIterable {
    case feed = "feed.xml"
    case rss = "rss.xml"
    case atom = "atom.xml"
    case index = "index.xml"
    case json = "feed.json"
    case feedAtom = "feed.atom"
    case feedRSS = "feed.rss"
    case indexRSS = "index.rss"

    /// `feed/` as a file, which a web server gives for the folder.
    static let folderFile = "feed/index.xml"

    var format: Site.FeedFormat {
        switch self {
        case .feed, .rss, .index, .feedRSS, .indexRSS: .rss
        case .atom, .feedAtom: .atom
        case .json: .json
        }
    }
}
