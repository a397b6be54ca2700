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
    /// For all bodies; nil where nobody but the machine's own users can send one.
    var memory: UploadMemory?

    /// `POST /partner/v1/wire`: responds once the copy is durable, with one result per item.
    @Sendable func take(_ request: Request, _ context: CallContext) async throws -> Response {
        do {
            let results = try await take(request) { $0.options }
            let body = ByteBuffer(bytes: try JSONEncoder.stable.encode(results))
            return Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
        } catch let problem as Problem {
            return problem.response
        }
    }

    /// Stores the copy in a request.
    ///
    /// - Parameter options: what applies to an upload.
    func take(
        _ request: Request, allowed: [WireUpload.Parameter] = WireUpload.all, options: (WireUpload) -> ImportOptions
    ) async throws -> [ImportResult] {
        let tooLarge = Problem(.contentTooLarge, "more than \(Self.largestBody) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largestBody {
            throw tooLarge
        }
        var body: [UInt8] = []
        var taken = 0
        defer { memory?.giveBack(taken) }
        for try await part in request.body {
            let count = part.readableBytes
            guard body.count + count <= Self.largestBody else { throw tooLarge }
            guard memory?.take(count) ?? true else {
                throw Problem(.serviceUnavailable, "too much is being sent at once", retryAfter: Self.pause)
            }
            taken += count
            body.append(contentsOf: part.readableBytesView)
        }
        let query = request.uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
        let upload = try WireUpload(head: request.head, query: query, body: body, finder: finder, allowed: allowed)
        return try await take(upload.copies, options(upload))
    }

    private func take(_ copies: [WireCopy], _ options: ImportOptions) async throws -> [ImportResult] {
        do {
            return try await taker.take(copies, options: options)
        } catch {
            if case StoreError.full = error { throw Problem(.insufficientStorage, "\(error)", retryAfter: Self.pause) }
            throw Problem(.serviceUnavailable, "\(error)", retryAfter: Self.pause)
        }
    }
}
