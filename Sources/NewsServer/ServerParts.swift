public import Ingest
public import Logging
public import NewsModel
public import NewsStore
public import Pages
public import Syndication

/// What it serves, and from what.
public struct ServerParts: Sendable {
    /// Asked for pages, and followed.
    public let store: any ArticleStore
    /// Asked for pictures.
    public let pictures: any PictureStore
    /// The pictures' files.
    public let media: MediaFolder
    /// Fetches pictures that are wanted; nil leaves them in the queue.
    public let fetcher: PictureFetcher?
    /// Given the copy that other processes hand over.
    public let taker: any CopyTaker
    /// By which other ways copy comes.
    public let intake: Intake
    /// Given the desk's orders that other processes hand over.
    public let desk: any DeskTaker
    /// What there is for partners.
    public let partners: PartnerRoom
    /// To whom outside changes are announced.
    public let announcements: Announcements
    /// The editions that there are.
    public let newsroom: Newsroom
    /// Writes the feeds.
    public let feeds: FeedGenerator
    /// Writes robots.txt and the sitemaps.
    public let sitemaps: SitemapGenerator
    /// Writes the pages.
    public let renderer: PageRenderer
    /// How the pages look.
    public let theme: Theme
    /// What the public listener allows, and what it writes down.
    public let serving: ServingOptions
    /// Decides what is visible.
    public let clock: WallClock
    /// For what goes wrong.
    public let logger: Logger

    /// All of one store and one newsroom.
    public init(
        store: any ArticleStore, pictures: any PictureStore, media: MediaFolder, fetcher: PictureFetcher?,
        taker: any CopyTaker, intake: Intake, desk: any DeskTaker, partners: PartnerRoom,
        announcements: Announcements, newsroom: Newsroom, feeds: FeedGenerator,
        sitemaps: SitemapGenerator, renderer: PageRenderer, theme: Theme, serving: ServingOptions = ServingOptions(),
        clock: WallClock, logger: Logger
    ) {
        self.store = store
        self.pictures = pictures
        self.media = media
        self.fetcher = fetcher
        self.taker = taker
        self.intake = intake
        self.desk = desk
        self.partners = partners
        self.announcements = announcements
        self.newsroom = newsroom
        self.feeds = feeds
        self.sitemaps = sitemaps
        self.renderer = renderer
        self.theme = theme
        self.serving = serving
        self.clock = clock
        self.logger = logger
    }
}
