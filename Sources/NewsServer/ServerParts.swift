public import Ingest
public import Logging
public import NewsModel
public import NewsStore
public import Pages
public import Syndication

/// The parts of a server.
public struct ServerParts: Sendable {
    /// The store for pages, and the change log.
    public let store: any ArticleStore
    /// The store of pictures.
    public let pictures: any PictureStore
    /// The files of pictures.
    public let media: MediaFolder
    /// Fetches wanted pictures; nil leaves them in the queue.
    public let fetcher: PictureFetcher?
    /// Takes the copy that other processes hand over.
    public let taker: any CopyTaker
    /// The other ways in which copy comes in.
    public let intake: Intake
    /// Takes the desk's orders that other processes hand over.
    public let desk: any DeskTaker
    /// The parts of the partner API.
    public let partners: PartnerRoom
    /// The targets of announcements.
    public let announcements: Announcements
    /// The editions and feeds.
    public let newsroom: Newsroom
    /// Generates the feeds.
    public let feeds: FeedGenerator
    /// Generates robots.txt and the sitemaps.
    public let sitemaps: SitemapGenerator
    /// Renders the pages.
    public let renderer: PageRenderer
    /// The theme of the pages.
    public let theme: Theme
    /// The limits and options of the public listener.
    public let serving: ServingOptions
    /// Decides what is visible.
    public let clock: WallClock
    /// The logger.
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
