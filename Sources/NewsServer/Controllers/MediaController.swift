import HTTPTypes
import Hummingbird
import Logging
import NewsModel
import NewsStore

/// Stored pictures, as long as a public variant shows them.
///
/// The bytes of an address never change, but whether there is an answer does: each request asks the store, and caches
/// may keep a picture no longer than a page, so that a kill holds as fast for one as for the other. They are not kept
/// ready, since they would push pages and feeds out of memory.
struct MediaController {
    let store: any PictureStore
    let folder: MediaFolder
    let clock: WallClock
    private let files = FileIO()

    init(store: any PictureStore, folder: MediaFolder, clock: WallClock) {
        self.store = store
        self.folder = folder
        self.clock = clock
    }

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
        var fields = Self.fields(of: stored.media)
        if Conditional.matches(request.headers[.ifNoneMatch], "\"\(hash)\"") {
            return Response(status: .notModified, headers: fields)
        }
        fields[.contentType] = stored.media.type.rawValue
        fields[.contentLength] = String(stored.media.bytes)
        if request.method == .head { return Response(status: .ok, headers: fields) }
        return Response(status: .ok, headers: fields, body: try await body(of: stored.media, context))
    }

    private func body(of media: Media, _ context: CallContext) async throws -> ResponseBody {
        let path = folder.path(of: media)
        do {
            return try await files.loadFile(path: path, context: context)
        } catch {
            // The store says that it is there: the folder was not kept with the store.
            context.logger.error("\(path) cannot be read")
            throw HTTPError(.serviceUnavailable)
        }
    }

    private static func fields(of media: Media) -> HTTPFields {
        [
            .eTag: "\"\(media.hash)\"", .cacheControl: Freshness.page.rawValue, .xContentTypeOptions: "nosniff",
            // Should a browser be talked into opening one as a document, nothing in it runs.
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
    }
}
