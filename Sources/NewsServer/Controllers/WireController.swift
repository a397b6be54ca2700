import FoundationEssentials
import HTTPTypes
import Hummingbird
import Ingest
import NIOCore
import NewsModel
import NewsStore

/// Accepts wire copy over HTTP, on the Unix socket beside the store: what `newswire import` hands over while a server
/// owns the store, and what other programs post.
struct WireController {
    /// The largest batch of the import tool, including Base64.
    private static let largestBody = 64 * 1024 * 1024
    /// The seconds until a retry, if the store cannot store anything now.
    private static let pause = 5

    let taker: any CopyTaker
    let finder: CopyFinder

    /// `POST /partner/v1/wire`: responds once the copy is durable, with one result per item.
    @Sendable func take(_ request: Request, _ context: CallContext) async throws -> Response {
        do {
            let upload = try await upload(request)
            let results = try await take(upload.copies, upload.options)
            let body = ByteBuffer(bytes: try JSONEncoder.stable.encode(results))
            return Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
        } catch let problem as Problem {
            return problem.response
        }
    }

    /// The copy in a request, before anything is stored.
    func upload(
        _ request: Request, allowed: [WireUpload.Parameter] = WireUpload.all
    ) async throws -> WireUpload {
        let tooLarge = Problem(.contentTooLarge, "more than \(Self.largestBody) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largestBody {
            throw tooLarge
        }
        let body: [UInt8]
        do {
            body = Array(try await request.body.collect(upTo: Self.largestBody).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        }
        let query = request.uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
        return try WireUpload(head: request.head, query: query, body: body, finder: finder, allowed: allowed)
    }

    func take(_ copies: [WireCopy], _ options: ImportOptions) async throws -> [ImportResult] {
        do {
            return try await taker.take(copies, options: options)
        } catch {
            if case StoreError.full = error { throw Problem(.insufficientStorage, "\(error)", retryAfter: Self.pause) }
            throw Problem(.serviceUnavailable, "\(error)", retryAfter: Self.pause)
        }
    }
}
