import Hummingbird
import Ingest
import Logging
import NewsModel
import NewsStore

/// `POST /partner/v1/wire` for partners: the copy belongs to the provider that the key is bound to, whatever it says of
/// itself. What names folders of this machine, or other providers' articles, is only read on the Unix socket.
struct PartnerWireController: Sendable {
    let gate: PartnerGate
    let intake: WireIntake
    let finder: CopyFinder

    var take: RouteTable.Handler {
        gate.open(.send) { request, context, caller in
            let results = try await take(request, of: caller, context)
            return PartnerAnswer(response: try .json(results), items: results.count)
        }
    }

    private func take(_ request: Request, of caller: Caller, _ context: CallContext) async throws -> [ImportResult] {
        do {
            return try await intake.take(request) { post in
                var upload = try WireUpload(post, finder: finder, allowed: WireUpload.ofCopy)
                upload.options.provider = caller.holder.partner.provider
                return upload
            }
        } catch let error as StoreError {
            context.logger.error("copy of \(caller.holder.partner.name) cannot be stored: \(error)")
            throw Problem(storing: error)
        }
    }
}
