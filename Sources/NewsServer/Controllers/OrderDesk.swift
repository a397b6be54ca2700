import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import NewsStore

/// Accepts orders from commands on the Unix socket beside the store: reads them as JSON, carries them out, and responds
/// once that is done.
struct OrderDesk: Sendable {
    /// The content type of its orders.
    let mediaType: String
    let largestBody: Int

    /// - Parameters:
    ///   - refusal: the error that the work throws if an order cannot be carried out, and the body of a 409.
    ///   - work: carries an order out.
    func answer<Order: Decodable, Refusal: Error & Encodable>(
        _ request: Request, refusing refusal: Refusal.Type, _ work: (Order) async throws -> some Encodable
    ) async throws -> Response {
        do {
            return try .json(try await work(try await order(request)))
        } catch let refusal as Refusal {
            return try .json(refusal, status: .conflict)
        } catch let problem as Problem {
            return problem.response
        } catch {
            if case StoreError.full = error { return Problem(.insufficientStorage, "\(error)").response }
            return Problem(.serviceUnavailable, "\(error)").response
        }
    }

    private func order<Order: Decodable>(_ request: Request) async throws -> Order {
        guard request.headers[.contentType] == mediaType else {
            throw Problem(.unsupportedMediaType, "expected \(mediaType)")
        }
        do {
            let body = try await request.body.collect(upTo: largestBody)
            return try JSONDecoder().decode(Order.self, from: Data(body.readableBytesView))
        } catch is NIOTooManyBytesError {
            throw Problem(.contentTooLarge, "more than \(largestBody) bytes")
        } catch {
            throw Problem(.badRequest, "not an order: \(error)")
        }
    }
}
