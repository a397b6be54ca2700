import HTTPTypes
import Hummingbird
import Logging
import NewsModel
import NewsStore

/// Answers with files of the media folder. Who may have them has been decided.
struct MediaFiles: Sendable {
    let folder: MediaFolder
    private let files = FileIO()

    init(folder: MediaFolder) {
        self.folder = folder
    }

    func answer(
        _ request: Request, with media: Media, cacheControl: String, _ context: CallContext
    ) async throws -> Response {
        var fields: HTTPFields = [
            .eTag: "\"\(media.hash)\"", .cacheControl: cacheControl, .xContentTypeOptions: "nosniff",
            // Should a browser be talked into opening one as a document, nothing in it runs.
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        if Conditional.matches(request.headers[.ifNoneMatch], "\"\(media.hash)\"") {
            return Response(status: .notModified, headers: fields)
        }
        fields[.contentType] = media.type.rawValue
        fields[.contentLength] = String(media.bytes)
        if request.method == .head { return Response(status: .ok, headers: fields) }
        return Response(status: .ok, headers: fields, body: try await body(of: media, context))
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
}
