import NewsFormats
public import NewsModel

/// Writes what partners are given. To whom it goes has been decided.
public struct PartnerWriter: Sendable {
    /// By the names that the query has for them.
    public enum Format: String, Sendable, CaseIterable {
        case ninjs, newsmlg2, nitf
    }

    private let site: Site

    /// For the addresses of a site.
    public init(site: Site) {
        self.site = site
    }

    /// One item as ninjs, without a line break.
    public func ninjs(_ item: SyndicatedItem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(item.content.body.html.utf8.count + 1024)
        NinJSWriter.append(item, site: site, to: &bytes)
        return bytes
    }

    /// A page of items with what changed about each.
    ///
    /// - Parameter items: as `ninjs` wrote them.
    public func page(
        _ items: [[UInt8]], changes: [PartnerChange], notices: [PartnerNotice], next: String
    ) -> [UInt8] {
        NinJSDeliveryWriter.page(items: items, changes: changes, notices: notices, next: next, site: site)
    }

    /// One change and its item on one line.
    public func event(_ item: [UInt8], change: PartnerChange) -> [UInt8] {
        NinJSDeliveryWriter.event(item: item, change: change, site: site)
    }

    /// A notice on one line.
    public func event(_ notice: PartnerNotice) -> [UInt8] {
        NinJSDeliveryWriter.event(notice)
    }
}
