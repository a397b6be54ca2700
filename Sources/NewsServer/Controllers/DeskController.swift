import Hummingbird
import Ingest

/// Accepts the desk's orders over HTTP, on the Unix socket beside the store: what the desk's commands hand over while a
/// server owns the store.
struct DeskController {
    /// A correction with the largest copy, 10 MiB, in Base64.
    private static let orders = OrderDesk(mediaType: DeskOrder.mediaType, largestBody: 16 * 1024 * 1024)

    let taker: any DeskTaker
    /// Drops all that was read of the store and is kept for the next who asks.
    let forget: @Sendable () -> Void

    /// `POST /desk/v1/orders`: responds once the order is carried out, with the variants concerned; a refusal is 409
    /// with its kind.
    @Sendable func carryOut(_ request: Request, _ context: CallContext) async throws -> Response {
        try await Self.orders.answer(request, refusing: DeskRefusal.self) { (order: DeskOrder) in
            defer { follow(order) }
            return try await taker.carryOut(order)
        }
    }

    /// An expiry in the future changes nothing yet but until when documents are valid, and the log has no change of it.
    private func follow(_ order: DeskOrder) {
        if case .variant(.expire) = order.act { forget() }
    }
}
