import FoundationEssentials
import HTTPTypes
import Hummingbird
import Ingest
import NIOCore
import NewsModel
import NewsStore

/// `POST /partner/v1/wire` for partners: the copy belongs to the provider that the key is bound to, whatever it says of
/// itself. Batches, which name folders of this machine, and other providers' articles are only possible on the Unix
/// socket.
struct PartnerWireController: Sendable {
    let gate: PartnerGate
    let wire: WireController

    var take: RouteTable.Handler {
        gate.open(.send) { request, _, caller in
            guard request.headers[.contentType].map({ !$0.hasPrefix(WireBatch.mediaType) }) ?? true else {
                throw Problem(.unsupportedMediaType, "\(WireBatch.mediaType): expected the copy itself")
            }
            let results = try await wire.take(request, allowed: WireUpload.ofCopy) { upload in
                var options = upload.options
                options.provider = caller.holder.partner.provider
                options.isProviderBound = true
                return options
            }
            let body = ByteBuffer(bytes: try JSONEncoder.stable.encode(results))
            return PartnerAnswer(
                response: Response(
                    status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                    body: ResponseBody(byteBuffer: body)),
                items: results.count)
        }
    }
}
