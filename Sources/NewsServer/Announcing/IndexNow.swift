import FoundationEssentials
import NewsModel
import NewsStore

/// The key by which search engines verify a submission of pages (https://www.indexnow.org/documentation): it is also
/// published at an address of the site.
public struct IndexNow: Sendable, Hashable {
    /// 8 to 128 letters, digits and hyphens.
    public let key: String
    /// Where to submit; one search engine informs the others.
    public let endpoint: String

    /// The common endpoint of all participants.
    public static let usualEndpoint = "https://api.indexnow.org/indexnow"

    /// - Returns: nil if the key is not valid.
    public init?(key: String, endpoint: String = usualEndpoint) {
        let isAllowed = key.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
        }
        guard isAllowed, (8...128).contains(key.utf8.count) else { return nil }
        self.key = key
        self.endpoint = endpoint
    }

    /// The address of the key.
    var path: String {
        "/\(key).txt"
    }
}

/// Submits the pages of changed variants, including those that are gone, so that they leave the indexes.
struct PageSubmission: AnnouncementTarget {
    /// The maximum number of addresses in a submission.
    private static let pages = 10_000
    /// How many variants are read at once.
    private static let batch = 100

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
        var rest = touched.variants.sorted()[...]
        while !rest.isEmpty {
            pages += try await addresses(of: Array(rest.prefix(Self.batch)))
            rest = rest.dropFirst(Self.batch)
        }
        return try stride(from: 0, to: pages.count, by: Self.pages).map { start in
            try submission(of: Array(pages[start..<min(start + Self.pages, pages.count)]))
        }
    }

    /// The pages of variants, in order, without those that no edition shows.
    private func addresses(of ids: [VariantID]) async throws -> [String] {
        let variants = try await store.variants(ids, at: clock.now()).map { ($0.id, $0) }
        let found = Dictionary(variants) { first, _ in first }
        var addresses: [String] = []
        for variant in ids.compactMap({ found[$0] }) {
            guard let edition = variant.edition else { continue }
            let headline = try await headline(of: variant)
            addresses.append(site.url(Site.articlePath(variant.id, edition: edition, headline: headline)))
        }
        return addresses
    }

    /// The headline as the public last saw it: of a withdrawn variant, that of the version that was shown.
    private func headline(of variant: Variant) async throws -> String {
        if variant.visibility == .public { return variant.content.headline }
        let shown = try await store.versions(of: variant.id).first { $0.publicNumber == variant.version }
        return shown?.content.headline ?? ""
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
