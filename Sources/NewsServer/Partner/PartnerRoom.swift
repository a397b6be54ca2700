public import NewsModel
public import NewsStore
import ServiceLifecycle
import Syndication

/// What there is for partners, built by the caller.
public struct PartnerRoom: Sendable {
    /// Who they are, and which changes reach them.
    public let store: any PartnerStore & PartnerLog
    /// Given the orders about them that other processes hand over.
    public let office: any PartnerOrderTaker
    /// Whose addresses stand in what they are given.
    public let site: Site
    /// The file to which every decision on a call is appended.
    public let audit: String
    /// Whose X-Forwarded-For is believed.
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

/// The partner interface, put together: its controllers and the services that they stand on.
struct PartnerInterface {
    let controller: PartnerController
    let wire: PartnerWireController
    /// In the order in which they start.
    let services: [any Service]

    init(_ parts: ServerParts) {
        let room = parts.partners
        let ledger = PartnerLedger(
            store: room.store, path: room.audit, clock: parts.clock, logger: parts.logger)
        let gate = PartnerGate(
            store: room.store, holders: KnownHolders(store: room.store), rates: CallRates(), ledger: ledger,
            trustedProxies: TrustedProxies(room.trustedProxies),
            clock: parts.clock)
        let (window, waiters, writer) = (DeliveryWindow(), CommitWaiters(), PartnerWriter(site: room.site))
        controller = PartnerController(
            gate: gate,
            reader: DeliveryReader(log: room.store, window: window, places: LookedPlaces(), clock: parts.clock),
            text: DeliveryText(writer: writer), waiters: waiters, feeds: parts.feeds,
            media: MediaFiles(folder: parts.media), newsroom: parts.newsroom, description: PartnerDescription(),
            clock: parts.clock)
        wire = PartnerWireController(
            gate: gate, wire: WireController(taker: parts.taker, finder: parts.intake.finder))
        let follower = DeliveryFollower(
            store: parts.store, log: room.store, window: window, waiters: waiters, writer: writer, clock: parts.clock,
            logger: parts.logger)
        services = [ledger, follower]
    }
}
