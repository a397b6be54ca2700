public import NewsModel
public import NewsStore

/// To whom outside changes are announced, as it is configured.
public struct Announcements: Sendable {
    /// Remembers how far each has been told.
    public let places: any FollowerStore
    /// Whose addresses are announced.
    public let site: Site
    /// The cache in front of the server; nil is none.
    public let purge: CachePurge?
    /// The key for search engines that take submissions; nil submits nothing.
    public let indexNow: IndexNow?
    /// How they are sent.
    public let send: Announcement.Send

    /// WebSub hubs are those that the feeds' definitions name.
    public init(
        places: any FollowerStore, site: Site, purge: CachePurge? = nil, indexNow: IndexNow? = nil,
        send: @escaping Announcement.Send
    ) {
        self.places = places
        self.site = site
        self.purge = purge
        self.indexNow = indexNow
        self.send = send
    }

    /// A cache comes first: whoever is told fetches through it.
    func targets(newsroom: Newsroom, store: any ArticleStore, clock: WallClock) -> [any AnnouncementTarget] {
        var targets: [any AnnouncementTarget] = []
        if let purge { targets.append(purge) }
        for hub in Set(newsroom.publicFeeds.compactMap(\.hub)).sorted() {
            targets.append(HubPing(hub: hub, newsroom: newsroom, site: site))
        }
        if let indexNow {
            targets.append(PageSubmission(indexNow: indexNow, store: store, site: site, clock: clock))
        }
        return targets
    }
}
