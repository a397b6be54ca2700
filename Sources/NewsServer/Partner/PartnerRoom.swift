public import Addresses
public import NewsModel
public import NewsStore

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
