public import Addresses
public import NewsModel
public import NewsStore
import ServiceLifecycle
import Syndication

/// The parts of the partner API, built by the caller.
public struct PartnerRoom: Sendable {
    /// The partners, and which changes reach them.
    public let store: any PartnerStore & PartnerLog
    /// Carries out the orders about them that other processes hand over.
    public let office: any PartnerOrderTaker
    /// The site whose addresses are in their responses.
    public let site: Site
    /// The file to which every decision on a call is appended.
    public let audit: String
    /// The proxies whose X-Forwarded-For is trusted.
    public let trustedProxies: [AddressBlock]

    /// All of one store.
    public init(
        store: any PartnerStore & PartnerLog, office: any PartnerOrderTaker, site: Site, audit: String,
        trustedProxies: [AddressBlock] = []
    ) {
        self.store = store
        self.office = office
        self.site = site
        self.audit = audit
        self.trustedProxies = trustedProxies
    }
}

/// The assembled partner API: its controllers and the services that they need.
struct PartnerInterface {
    let controller: PartnerController
    let wire: PartnerWireController
    /// The services in the order in which they start.
    let services: [any Service]

    init(_ parts: ServerParts) {
        let room = parts.partners
        let ledger = PartnerLedger(
            store: room.store, path: room.audit, clock: parts.clock, logger: parts.logger)
        let gate = PartnerGate(
            store: room.store, holders: KnownHolders(store: room.store), rates: CallRates(), ledger: ledger,
            clock: parts.clock)
        let (window, waiters, writer) = (DeliveryWindow(), CommitWaiters(), PartnerWriter(site: room.site))
        controller = PartnerController(
            gate: gate,
            reader: DeliveryReader(log: room.store, window: window, places: LookedPlaces(), clock: parts.clock),
            text: DeliveryText(writer: writer), waiters: waiters, feeds: parts.feeds,
            media: MediaFiles(folder: parts.media), newsroom: parts.newsroom, description: PartnerDescription(),
            clock: parts.clock)
        wire = PartnerWireController(
            gate: gate,
            wire: WireController(
                taker: parts.taker, finder: parts.intake.finder,
                memory: UploadMemory(bytes: parts.serving.limits.uploads)))
        let follower = DeliveryFollower(
            store: parts.store, log: room.store, window: window, waiters: waiters, writer: writer, clock: parts.clock,
            logger: parts.logger)
        services = [ledger, follower]
    }
}
