import NewsFormats
public import NewsModel

/// Writes items for partners. Access has been decided before.
public struct PartnerWriter: Sendable {
    /// By their names in the query.
    public enum Format: String, Sendable, CaseIterable {
        case ninjs, newsmlg2, nitf

        /// The Content-Type.
        public var mediaType: String {
            self == .ninjs ? "application/json" : "application/xml"
        }
    }

    private let site: Site

    /// For the addresses of a site.
    public init(site: Site) {
        self.site = site
    }

    /// One item as ninjs, without a line break.
    public func ninjs(_ item: SyndicatedItem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size(of: item))
        append(item, to: &bytes)
        return bytes
    }

    /// Appends one item as ninjs, without a line break.
    public func append(_ item: SyndicatedItem, to bytes: inout [UInt8]) {
        NinJSWriter.append(item, site: site, to: &bytes)
    }

    /// About what an item takes as ninjs, in bytes.
    public func size(of item: SyndicatedItem) -> Int {
        item.content.body.html.utf8.count + 1024
    }

    /// One item as a document.
    public func document(_ item: SyndicatedItem, as format: Format) -> [UInt8] {
        switch format {
        case .ninjs: ninjs(item)
        case .newsmlg2: NewsMLG2Writer.write([item], site: site, sent: item.updated)
        case .nitf: NITFWriter.write(item, site: site)
        }
    }

    /// Several items without their changes.
    ///
    /// - Returns: nil without items, for which the formats have no document.
    public func documents(_ items: [SyndicatedItem], as format: Format) -> [UInt8]? {
        guard let newest = items.map(\.updated).max() else { return nil }
        switch format {
        case .ninjs: return nil
        case .newsmlg2: return NewsMLG2Writer.write(items, site: site, sent: newest)
        case .nitf: return NITFWriter.write(items, site: site)
        }
    }

    /// A page of items with their changes.
    ///
    /// - Parameters:
    ///   - size: about that of all items, in bytes.
    ///   - append: appends an item, as `append(_:to:)` does.
    public func page<Items: Collection>(
        _ items: Items, size: Int, changes: [PartnerChange], notices: [PartnerNotice], next: String,
        append: (Items.Element, inout [UInt8]) -> Void
    ) -> [UInt8] {
        NinJSDeliveryWriter.page(
            items: items, size: size, changes: changes, notices: notices, next: next, site: site, append: append)
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
