import Glibc
import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore

/// Serves files of the media folder. Access has been decided before.
struct MediaFiles: Sendable {
    let folder: MediaFolder
    private let files = FileIO()

    init(folder: MediaFolder) {
        self.folder = folder
    }

    /// - Parameter keys: the surrogate keys of the response.
    func answer(
        _ request: Request, with media: Media, cacheControl: String, keys: Set<Dependency> = [],
        _ context: CallContext
    ) async throws -> Response {
        var fields: HTTPFields = [
            .eTag: "\"\(media.hash)\"", .cacheControl: cacheControl, .xContentTypeOptions: "nosniff",
            // Should a browser be talked into opening one as a document, nothing in it runs.
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        fields[.surrogateKey] = keys.surrogateKeys
        var whole = fields
        whole[.contentType] = media.type.rawValue
        whole[.acceptRanges] = "bytes"
        let copy = Conditional.Copy(etag: "\"\(media.hash)\"", changed: nil, length: media.bytes)
        let outline = Conditional.outline(
            Conditional.verdict(on: copy, for: request), for: request, length: media.bytes, whole: whole,
            notModified: fields)
        guard let part = outline.part, !part.isEmpty else { return Response(outline, body: nil) }
        return Response(outline, body: try await body(of: media, part, context))
    }

    private func body(of media: Media, _ part: Range<Int>, _ context: CallContext) async throws -> ResponseBody {
        let path = folder.path(of: media)
        do {
            return try await files.loadFile(path: path, range: ClosedRange(part), context: context)
        } catch {
            // The store says that it is there: the folder was not kept with the store.
            let reason = access(path, R_OK) == 0 ? "\(error)" : String(cString: strerror(errno))
            throw Unreadable(path: path, reason: reason)
        }
    }

    /// A file that the store knows and that cannot be read.
    struct Unreadable: Error, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String { "\(path) cannot be read: \(reason)" }
    }
}
