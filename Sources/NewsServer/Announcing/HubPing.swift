import Addresses
import NewsModel

/// A WebSub hub, which is notified of the addresses of changed feeds and fetches them for its subscribers.
///
/// WebSub leaves the notification to hub and publisher; all hubs accept PubSubHubbub's ping (0.4 §7.1) with one
/// address: of several, some hubs see only the last.
struct HubPing: AnnouncementTarget {
    let hub: String
    let newsroom: Newsroom
    let site: Site

    var name: String {
        "hub \(hub)"
    }

    func announcements(of touched: Touched) -> [Announcement] {
        var addresses: Set<String> = []
        for place in touched.feeds where newsroom.edition(place.edition) != nil {
            guard let feed = newsroom.feed(place.feed), feed.audience == .public, feed.hub == hub else { continue }
            for edition in [place.edition, nil] {
                for format in Site.FeedFormat.allCases {
                    addresses.insert(site.url(Site.feedPath(feed.id, edition: edition, format: format)))
                }
            }
        }
        return addresses.sorted().map { address in
            Announcement(
                method: "POST", address: hub,
                fields: [Announcement.Field("Content-Type", "application/x-www-form-urlencoded")],
                body: Array("hub.mode=publish&hub.url=\(address.percentEncoded)".utf8))
        }
    }
}
