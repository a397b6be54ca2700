import FoundationEssentials
import NewsModel
import NewsStore

/// The key that lets search engines believe a submission of pages (https://www.indexnow.org/documentation): the same is
/// at an address of the site.
public struct IndexNow: Sendable, Hashable {
    /// 8 to 128 letters, digits and hyphens.
    public let key: String
    /// Where to submit; one search engine tells the others.
    public let endpoint: String

    /// That of all who take part.
    public static let usualEndpoint = "https://api.indexnow.org/indexnow"

    /// - Returns: nil where the key cannot be one.
    public init?(key: String, endpoint: String = usualEndpoint) {
        let isAllowed = key.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
        }
        guard isAllowed, (8...128).contains(key.utf8.count) else { return nil }
        self.key = key
        self.endpoint = endpoint
    }

    /// Where the key is found.
    var path: String {
        "/\(key).txt"
    }
}

/// Submits the pages of variants that have changed: those that are gone too, so that they leave the indexes.
struct PageSubmission: AnnouncementTarget {
    /// What a submission may hold.
    private static let pages = 10_000

    private struct Body: Encodable {
        let host: String
        let key: String
        let keyLocation: String
        let urlList: [String]
    }

    let indexNow: IndexNow
    let store: any ArticleStore
    let site: Site
    let clock: WallClock

    var name: String {
        "IndexNow \(indexNow.endpoint)"
    }

    func announcements(of touched: Touched) async throws -> [Announcement] {
        var pages: [String] = []
        for id in touched.variants.sorted() {
            if let page = try await page(of: id) { pages.append(page) }
        }
        return try stride(from: 0, to: pages.count, by: Self.pages).map { start in
            try submission(of: Array(pages[start..<min(start + Self.pages, pages.count)]))
        }
    }

    /// As those outside have seen it: the headline of what was withdrawn is that of the version which was shown.
    private func page(of id: VariantID) async throws -> String? {
        guard let variant = try await store.variant(id, at: clock.now()), let edition = variant.edition else {
            return nil
        }
        var headline = variant.content.headline
        if variant.visibility != .public {
            let shown = try await store.versions(of: id).first { $0.publicNumber == variant.version }
            headline = shown?.content.headline ?? ""
        }
        return site.url(Site.articlePath(id, edition: edition, headline: headline))
    }

    private func submission(of pages: [String]) throws -> Announcement {
        let host = site.base.drop { $0 != "/" }.dropFirst(2)
        let body = try JSONEncoder.stable.encode(
            Body(
                host: String(host.prefix { $0 != ":" }), key: indexNow.key, keyLocation: site.url(indexNow.path),
                urlList: pages))
        return Announcement(
            method: "POST", address: indexNow.endpoint,
            fields: [Announcement.Field("Content-Type", "application/json; charset=utf-8")], body: Array(body))
    }
}
