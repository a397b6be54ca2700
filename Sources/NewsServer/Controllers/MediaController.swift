import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore

/// Stored pictures, as long as a public variant shows them.
///
/// The bytes at an address never change, but whether they may be served does: each request asks the store, and caches
/// may keep a picture no longer than a page, and not as `immutable`, so that a kill takes effect as fast for one as for
/// the other. Pictures do not become ready responses, since they would evict pages and feeds.
struct MediaController {
    let store: any PictureStore
    let files: MediaFiles
    let clock: WallClock
    /// Whether responses name the variants that a picture belongs to, for caches in front.
    let namesKeys: Bool

    /// `/media/{hash}`
    @Sendable func file(_ request: Request, _ context: CallContext) async throws -> Response {
        guard let hash = MediaHash(try context.parameters.require("hash")),
            let stored = try await store.media(hash, at: clock.now())
        else { throw HTTPError(.notFound) }
        switch stored.visibility {
        case .notYetPublic, .withheld: throw HTTPError(.notFound)
        case .canceled, .expired: throw HTTPError(.gone)
        case .public: break
        }
        return try await files.answer(
            request, with: stored.media, cacheControl: Freshness.page.cacheControl,
            keys: namesKeys ? Set(stored.variants.map(Dependency.variant)) : [], context)
    }
}
