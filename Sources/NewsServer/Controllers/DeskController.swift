import FoundationEssentials
import HTTPTypes
import Hummingbird
import Ingest
import NIOCore
import NewsStore

/// Takes the desk's orders over HTTP, on the Unix socket beside the store: what the desk's commands hand over while a
/// server owns the store.
struct DeskController {
    /// A correction of the largest copy there may be, its bytes written as numbers.
    private static let largestBody = 64 * 1024 * 1024

    let taker: any DeskTaker

    /// `POST /desk/v1/orders`: answered once it is done, with the variants that were meant; a refusal is 409 with its
    /// kind.
    @Sendable func carryOut(_ request: Request, _ context: CallContext) async throws -> Response {
        do {
            let results = try await taker.carryOut(try await order(request))
            return try answer(.ok, results)
        } catch let refusal as DeskRefusal {
            return try answer(.conflict, refusal)
        } catch let problem as Problem {
            return problem.response
        } catch {
            if case StoreError.full = error { return Problem(.insufficientStorage, "\(error)").response }
            return Problem(.serviceUnavailable, "\(error)").response
        }
    }

    private func order(_ request: Request) async throws -> DeskOrder {
        guard request.headers[.contentType] == DeskOrder.mediaType else {
            throw Problem(.unsupportedMediaType, "expected \(DeskOrder.mediaType)")
        }
        do {
            let body = try await request.body.collect(upTo: Self.largestBody)
            return try JSONDecoder().decode(DeskOrder.self, from: Data(body.readableBytesView))
        } catch is NIOTooManyBytesError {
            throw Problem(.contentTooLarge, "it has more than the \(Self.largestBody) bytes that are taken")
        } catch {
            throw Problem(.badRequest, "not an order: \(error)")
        }
    }

    private func answer(_ status: HTTPResponse.Status, _ value: some Encodable) throws -> Response {
        let body = ByteBuffer(bytes: try JSONEncoder().encode(value))
        return Response(
            status: status, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
    }
}
