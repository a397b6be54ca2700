import FoundationEssentials
import Hummingbird
import Ingest

/// Accepts wire copy over HTTP, on the Unix socket beside the store: what `newswire import` hands over while a server
/// owns the store, and what other programs post.
struct WireController {
    let intake: WireIntake
    let finder: CopyFinder

    /// `POST /partner/v1/wire`: responds once the copy is durable, with one result per item.
    @Sendable func take(_ request: Request, _ context: CallContext) async throws -> Response {
        do {
            let results = try await intake.take(request) { post in
                post.type?.value == WireBatch.mediaType
                    ? try WireUpload(batch: post.body) : try WireUpload(post, finder: finder)
            }
            return try .json(results)
        } catch let problem as Problem {
            return problem.response
        } catch {
            return Problem(storing: error, reason: "\(error)").response
        }
    }
}

extension WireUpload {
    /// The import tool's batch, which names folders of this machine and any option: for its own users, who can read
    /// these, and so only here.
    fileprivate init(batch body: [UInt8]) throws {
        do {
            let batch = try JSONDecoder().decode(WireBatch.self, from: Data(body))
            self.init(copies: batch.copies, options: batch.options)
        } catch {
            throw Problem(.badRequest, "not a batch: \(error)")
        }
    }
}
