import NewsModel
import Pages
import Syndication

/// The result of a route, before it is serialized.
struct Representation: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    let languages: [LanguageTag]
    let lastModified: Timestamp?
    let validUntil: Timestamp?
    let dependencies: Set<Dependency>
    let freshness: Freshness
    /// The canonical address, if another one was requested.
    var contentLocation: String?
    /// For the Link header.
    var links: [WebLink] = []
}

/// Something that a ready response depends on: when it changes, the response is dropped.
enum Dependency: Sendable, Hashable {
    case feed(FeedEdition)
    case variant(VariantID)

    static func touched(by change: Change) -> Set<Dependency> {
        Set(change.touched.map(Dependency.feed)).union([.variant(change.variant)])
    }
}

/// How long caches may keep a response.
enum Freshness: Sendable, Hashable {
    /// Feed readers poll by it.
    case feed(maxAge: Int)
    case page
    case asset
    /// Bytes whose address changes with them.
    case unchanging
    /// The API description, which changes only with the program.
    case description

    /// For Cache-Control.
    var cacheControl: String {
        "public, max-age=\(maxAge)" + (grace == 0 ? "" : ", stale-while-revalidate=\(grace)")
            + (self == .unchanging ? ", immutable" : "")
    }

    /// For how many seconds caches may show it.
    var seconds: Int64 { Int64(maxAge + grace) }

    private var maxAge: Int {
        switch self {
        case .feed(let maxAge): maxAge
        case .page: 60
        case .asset: 86_400
        case .unchanging: 31_536_000
        case .description: 3600
        }
    }

    /// For how many seconds more, while they ask for it again.
    private var grace: Int {
        if case .feed = self { 60 } else { 0 }
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
