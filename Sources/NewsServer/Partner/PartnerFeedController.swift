import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// What a partner's key is entitled to, its feeds for feed readers, and its figures.
struct PartnerFeedController: Sendable {
    let gate: PartnerGate
    let log: any PartnerLog
    let feeds: FeedGenerator
    let newsroom: Newsroom
    let clock: WallClock

    /// `GET /partner/v1/feeds`: what the key is entitled to.
    var entitled: RouteTable.Handler {
        gate.open(.read) { request, _, caller in
            // One that is configured no more holds nothing; what it held is still told of.
            let known = caller.holder.entitlements.feeds.filter {
                newsroom.feed($0.feed) != nil && newsroom.edition($0.edition) != nil
            }
            let feeds = known.sorted().map { feed in
                FeedFacts(
                    feed: feed.feed.description, language: feed.edition.description,
                    title: newsroom.feed(feed.feed).map { newsroom.title(of: $0, in: feed.edition) }
                        ?? feed.feed.description,
                    items: StreamAddress(of: feed).path,
                    atom: Site.partnerFeedPath(feed.feed, edition: feed.edition))
            }
            return try PartnerAnswer(to: request, json: ["feeds": feeds])
        }
    }

    private struct FeedFacts: Encodable {
        let feed: String
        let language: String
        let title: String
        let items: String
        let atom: String
    }

    /// `GET /partner/v1/feeds/{feed}.{lang}.atom`: for feed readers.
    var feed: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            let parts = try context.parameters.require("feed").split(separator: ".", omittingEmptySubsequences: false)
            let noFeed = Problem(.notFound, "there is no such feed")
            guard parts.count == 3, parts[2] == "atom", let feed = FeedID(String(parts[0])),
                let edition = LanguageTag(parts[1]),
                caller.holder.entitlements.feeds.contains(FeedEdition(feed: feed, edition: edition)),
                let document = try await feeds.generate(partnerFeed: feed, edition: edition, at: clock.now())
            else { throw noFeed }
            var answer = try PartnerAnswer(
                to: request, document.bytes, mediaType: document.mediaType, changed: document.lastModified)
            // RFC 9110 §8.8.2.1: never later than the answer; the change log may be ahead of the clock.
            answer.response.headers[.lastModified] = document.lastModified.map {
                min($0.lastModified, clock.now()).httpDate
            }
            return answer
        }
    }

    /// `GET /partner/v1/usage`: the partner's own figures.
    var usage: RouteTable.Handler {
        gate.open(.read) { request, _, caller in
            let usage = try await gate.ledger.usage(of: caller.holder.row, named: caller.holder.partner.name)
            let behind = try await log.waiting(
                DeliveryQuery(
                    after: usage.position, entitlements: caller.holder.entitlements, limit: StreamRequest.mostItems),
                at: clock.now())
            let figures = UsageFigures(
                partner: caller.holder.partner.name, calls: usage.calls, items: usage.items, bytes: usage.bytes,
                behind: behind, lastCall: usage.lastCall?.rfc3339,
                callsPerMinute: caller.holder.partner.rate, keyExpires: caller.holder.key.expires?.rfc3339)
            return try PartnerAnswer(to: request, json: figures)
        }
    }

    /// The figures of one partner, which include nothing about others.
    private struct UsageFigures: Encodable {
        let partner: String
        let calls: Int
        let items: Int
        let bytes: Int
        /// Items that wait for the partner, at most 500.
        let behind: Int
        let lastCall: String?
        let callsPerMinute: Int
        let keyExpires: String?
    }
}
