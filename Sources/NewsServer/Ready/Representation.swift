import NewsModel
import Pages
import Syndication

/// What a route answers with, before it is laid out for the wire.
struct Representation: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    let languages: [LanguageTag]
    let lastModified: Timestamp?
    let validUntil: Timestamp?
    let dependencies: Set<Dependency>
    let freshness: Freshness
    /// Where the same stands, if the address that was asked for is another one's.
    var contentLocation: String?
    /// For the Link header.
    var links: [WebLink] = []
}

/// What a ready response stands on: when one of these is touched, it is dropped.
enum Dependency: Sendable, Hashable {
    case feed(FeedEdition)
    case variant(VariantID)

    static func touched(by change: Change) -> Set<Dependency> {
        Set(change.touched.map(Dependency.feed)).union([.variant(change.variant)])
    }
}

/// How long a cache may keep an answer before it asks again.
enum Freshness: Sendable, Hashable {
    /// Readers poll by it.
    case feed(maxAge: Int)
    case page
    case asset
    /// What programs of partners are written by: a new one comes with a new version.
    case description

    /// For Cache-Control.
    var cacheControl: String {
        switch self {
        case .feed(let maxAge): "public, max-age=\(maxAge), stale-while-revalidate=60"
        case .page: "public, max-age=60"
        case .asset: "public, max-age=86400"
        case .description: "public, max-age=3600"
        }
    }
}

extension Representation {
    init(_ document: GeneratedDocument, freshness: Freshness = .feed(maxAge: FeedDefinition.usualMaxAge)) {
        self.init(
            bytes: document.bytes, mediaType: document.mediaType, languages: document.languages,
            lastModified: document.lastModified, validUntil: document.validUntil,
            dependencies: Set(document.dependencies.map(Dependency.feed))
                .union(document.variants.map(Dependency.variant)), freshness: freshness, links: document.links)
    }

    init(
        _ page: Page, lastModified: Timestamp?, validUntil: Timestamp? = nil, dependencies: Set<Dependency>
    ) {
        self.init(
            bytes: page.bytes, mediaType: "text/html; charset=utf-8", languages: [page.language],
            lastModified: lastModified, validUntil: validUntil, dependencies: dependencies, freshness: .page)
    }
}
