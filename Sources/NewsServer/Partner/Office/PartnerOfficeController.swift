import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import NewsStore

/// Takes orders about partners on the Unix socket beside the store: what `newswire partner` hands over while a server
/// owns the store.
struct PartnerOfficeController {
    private static let largestBody = 1024 * 1024

    let taker: any PartnerOrderTaker

    /// `POST /desk/v1/partners`: answered once it is done; a refusal is 409 with its kind.
    @Sendable func carryOut(_ request: Request, _ context: CallContext) async throws -> Response {
        do {
            return try answer(.ok, try await taker.carryOut(try await order(request)))
        } catch let refusal as PartnerRefusal {
            return try answer(.conflict, refusal)
        } catch let problem as Problem {
            return problem.response
        } catch {
            if case StoreError.full = error { return Problem(.insufficientStorage, "\(error)").response }
            return Problem(.serviceUnavailable, "\(error)").response
        }
    }

    private func order(_ request: Request) async throws -> PartnerOrder {
        guard request.headers[.contentType] == PartnerOrder.mediaType else {
            throw Problem(.unsupportedMediaType, "expected \(PartnerOrder.mediaType)")
        }
        do {
            let body = try await request.body.collect(upTo: Self.largestBody)
            return try JSONDecoder().decode(PartnerOrder.self, from: Data(body.readableBytesView))
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
