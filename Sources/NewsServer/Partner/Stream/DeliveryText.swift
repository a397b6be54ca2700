import NewsModel
import NewsStore
import Syndication

/// Writes what a partner receives: the items with the partner's own data, such as those of its feeds that hold them.
struct DeliveryText: Sendable {
    let writer: PartnerWriter

    func page(
        _ batch: DeliveryReader.Batch, for request: StreamRequest, to caller: Caller, next: String
    ) -> [UInt8] {
        let feeds = caller.holder.entitlements.feeds
        let size = batch.deliveries.reduce(0) { $0 + writer.size(of: $1.delivered.item) }
        return writer.page(
            batch.deliveries, size: size, changes: batch.deliveries.map { change($0, feeds: feeds) },
            notices: batch.widenings.map { notice($0, for: request) }, next: next
        ) { delivery, bytes in
            if let ninjs = delivery.ninjs { bytes += ninjs } else { writer.append(delivery.delivered.item, to: &bytes) }
        }
    }

    func event(_ delivery: DeliveryReader.Delivery, to caller: Caller) -> [UInt8] {
        writer.event(item(delivery), change: change(delivery, feeds: caller.holder.entitlements.feeds))
    }

    func event(_ widening: Widening, for request: StreamRequest) -> [UInt8] {
        writer.event(notice(widening, for: request))
    }

    private func item(_ delivery: DeliveryReader.Delivery) -> [UInt8] {
        delivery.ninjs ?? writer.ninjs(delivery.delivered.item)
    }

    private func change(_ delivery: DeliveryReader.Delivery, feeds: Set<FeedEdition>) -> PartnerChange {
        let delivered = delivery.delivered
        let held = Set(delivered.change.after.filter(feeds.contains).map(\.feed))
        return PartnerChange(
            variant: delivered.change.variant, kind: delivered.change.kind, version: delivered.change.version,
            at: delivered.change.at, note: delivered.change.note, feeds: held.sorted(),
            behind: delivered.item.behind)
    }

    private func notice(_ widening: Widening, for request: StreamRequest) -> PartnerNotice {
        PartnerNotice(feed: widening.feed, replay: StreamAddress(of: widening, for: request).path)
    }
}
