public import Ingest
public import Logging
public import NewsModel
public import NewsStore

/// The parts of a server, built by the caller.
public struct ServerParts: Sendable {
    /// What is served to everyone.
    public let documents: PublicDocuments
    /// The parts for pictures.
    public let pictures: PictureRoom
    /// The ways in which copy comes in.
    public let intake: Intake
    /// Takes the desk's orders that other processes hand over.
    public let desk: any DeskTaker
    /// The parts of the partner API.
    public let partners: PartnerRoom
    /// The targets of announcements.
    public let announcements: Announcements
    /// Decides what is visible.
    public let clock: WallClock
    /// The logger.
    public let logger: Logger

    /// All of one store and one newsroom.
    public init(
        documents: PublicDocuments, pictures: PictureRoom, intake: Intake, desk: any DeskTaker, partners: PartnerRoom,
        announcements: Announcements, clock: WallClock, logger: Logger
    ) {
        self.documents = documents
        self.pictures = pictures
        self.intake = intake
        self.desk = desk
        self.partners = partners
        self.announcements = announcements
        self.clock = clock
        self.logger = logger
    }

    var store: any ArticleStore { documents.store }
    var newsroom: Newsroom { documents.newsroom }
}

/// The parts for pictures.
public struct PictureRoom: Sendable {
    let store: any PictureStore
    let folder: MediaFolder
    let fetcher: PictureFetcher?

    /// All of one store.
    ///
    /// - Parameters:
    ///   - folder: the files.
    ///   - fetcher: fetches wanted pictures; nil leaves them in the queue.
    public init(store: any PictureStore, folder: MediaFolder, fetcher: PictureFetcher?) {
        self.store = store
        self.folder = folder
        self.fetcher = fetcher
    }
}
