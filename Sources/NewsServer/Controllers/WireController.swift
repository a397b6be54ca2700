import FoundationEssentials
import HTTPTypes
import Hummingbird
import Ingest
import NIOCore
import NewsStore

/// Takes wire copy over HTTP, on the Unix socket beside the store: what `newswire import` hands over while a server
/// owns the store.
struct WireController {
    /// A batch of the import tool, with room for Base64.
    private static let largestBody = 64 * 1024 * 1024

    let taker: any CopyTaker

    /// `POST /partner/v1/wire`: answered once the copy is durable, one result for each piece.
    @Sendable func take(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        guard request.headers[.contentType] == WireBatch.mediaType else {
            return answer(.unsupportedMediaType, Data("expected \(WireBatch.mediaType)".utf8))
        }
        let batch: WireBatch
        do {
            let body = try await request.body.collect(upTo: Self.largestBody)
            batch = try JSONDecoder().decode(WireBatch.self, from: Data(body.readableBytesView))
        } catch is NIOTooManyBytesError {
            return answer(.contentTooLarge, Data("more than \(Self.largestBody) bytes".utf8))
        } catch {
            return answer(.badRequest, Data("not a batch: \(error)".utf8))
        }
        do {
            let results = try await taker.take(batch.copies, options: batch.options)
            return answer(.ok, try JSONEncoder().encode(results), mediaType: "application/json")
        } catch {
            if case StoreError.full = error { return answer(.insufficientStorage, Data("\(error)".utf8)) }
            return answer(.serviceUnavailable, Data("\(error)".utf8))
        }
    }

    private func answer(
        _ status: HTTPResponse.Status, _ body: Data, mediaType: String = "text/plain; charset=utf-8"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

extension HTTPResponse.Status {
    /// RFC 4918 §11.5.
    fileprivate static let insufficientStorage = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}
