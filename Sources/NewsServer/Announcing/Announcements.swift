public import NewsModel
public import NewsStore

/// The configured targets of announcements.
public struct Announcements: Sendable {
    /// Stores the position of each target.
    public let places: any FollowerStore
    /// The site whose addresses are announced.
    public let site: Site
    /// The cache in front of the server, if any.
    public let purge: CachePurge?
    /// The key for search engines; nil submits nothing.
    public let indexNow: IndexNow?
    /// Sends the announcements.
    public let send: Announcement.Send

    /// Announcements to the given targets; WebSub hubs come from the feeds' definitions.
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

    /// A cache comes first, because the others fetch through it.
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
