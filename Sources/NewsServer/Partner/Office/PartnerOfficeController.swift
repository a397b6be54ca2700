import Hummingbird
import NewsModel

/// Accepts orders about partners on the Unix socket beside the store: what `newswire partner` hands over while a server
/// owns the store.
struct PartnerOfficeController {
    private static let orders = OrderDesk(mediaType: PartnerOrder.mediaType, largestBody: 1024 * 1024)

    let taker: any PartnerOrderTaker

    /// `POST /desk/v1/partners`: responds once it is done; a refusal is 409 with its kind.
    @Sendable func carryOut(_ request: Request, _ context: CallContext) async throws -> Response {
        try await Self.orders.answer(request, refusing: PartnerRefusal.self) { try await taker.carryOut($0) }
    }
}
