import NewsModel
import ServiceLifecycle
import Syndication

/// The assembled partner API: its controllers and the services that they need.
struct PartnerInterface {
    let stream: PartnerStreamController
    let items: PartnerItemController
    let feeds: PartnerFeedController
    let wire: PartnerWireController
    /// What the API says of itself.
    let description = PartnerDescription()
    let gate: PartnerGate
    /// The newest changes, as partners are sent them.
    let window: DeliveryWindow
    /// The services in the order in which they start.
    let services: [any Service]

    /// - Parameter uploads: the most bytes of copy that partners may be sending at the same time.
    init(_ parts: ServerParts, uploads: Int) {
        let room = parts.partners
        let ledger = PartnerLedger(
            store: room.store, path: room.audit, clock: parts.clock, logger: parts.logger)
        gate = PartnerGate(
            store: room.store, holders: KnownHolders(store: room.store), rates: CallRates(), ledger: ledger,
            clock: parts.clock)
        let (waiters, writer) = (CommitWaiters(), PartnerWriter(site: room.site))
        window = DeliveryWindow()
        stream = PartnerStreamController(
            gate: gate,
            reader: DeliveryReader(log: room.store, window: window, places: LookedPlaces(), clock: parts.clock),
            text: DeliveryText(writer: writer), waiters: waiters)
        items = PartnerItemController(
            gate: gate, log: room.store, writer: writer, media: MediaFiles(folder: parts.pictures.folder),
            clock: parts.clock)
        feeds = PartnerFeedController(
            gate: gate, log: room.store, feeds: parts.documents.feeds, newsroom: parts.newsroom, clock: parts.clock)
        wire = PartnerWireController(
            gate: gate,
            intake: WireIntake(taker: parts.intake.taker, memory: UploadMemory(bytes: uploads)),
            finder: parts.intake.finder)
        let follower = DeliveryFollower(
            store: parts.store, log: room.store, window: window, waiters: waiters, writer: writer, clock: parts.clock,
            logger: parts.logger)
        services = [ledger, follower]
    }
}
