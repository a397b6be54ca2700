import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// Single items for partners, and their pictures. The store decides which reach the caller.
struct PartnerItemController: Sendable {
    let gate: PartnerGate
    let log: any PartnerLog
    let writer: PartnerWriter
    let media: MediaFiles
    let clock: WallClock

    /// `GET /partner/v1/items/{id}`: the current item, or the notice of a withdrawn one.
    var item: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            try await item(context, version: nil, request, caller)
        }
    }

    /// `GET /partner/v1/items/{id}/versions/{n}`: a version that was public, as long as the item is.
    var version: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            guard let number = Int(try context.parameters.require("version")), number > 0 else { throw Self.noItem }
            return try await item(context, version: number, request, caller)
        }
    }

    private static let noItem = Problem(.notFound, "there is no such item")

    private func item(
        _ context: CallContext, version: Int?, _ request: Request, _ caller: Caller
    ) async throws -> PartnerAnswer {
        let id = try context.parameters.require("id")
        let format = try StreamRequest(request, of: caller, allowed: ["format"]).format
        let found = try await log.delivery(
            of: VariantID(id), version: version, to: caller.holder.entitlements, at: clock.now())
        guard let found, version == nil || found.item.visibility == .public else { throw Self.noItem }
        var answer = try PartnerAnswer(
            to: request, writer.document(found.item, as: format), mediaType: format.mediaType)
        answer.items = 1
        return answer
    }

    /// `GET /partner/v1/media/{hash}`: a picture of an item that the key is entitled to, as long as the item shows it.
    var picture: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            guard let hash = MediaHash(try context.parameters.require("hash")),
                let file = try await log.media(hash, to: caller.holder.entitlements, at: clock.now())
            else { throw Problem(.notFound, "there is no such picture") }
            let answer = try await media.answer(request, with: file, cacheControl: PartnerAnswer.cacheControl, context)
            return PartnerAnswer(response: answer.status.code < 400 ? answer : Self.problem(of: answer))
        }
    }

    /// The problem document for a file that does not match If-Match or has no such range: a failed condition has no
    /// body of its own.
    private static func problem(of answer: Response) -> Response {
        let isRange = answer.status == .rangeNotSatisfiable
        var response = Problem(
            answer.status, isRange ? "Range: the file has no such range" : "If-Match: the file has another tag"
        ).response
        for name in [HTTPField.Name.eTag, .contentRange, .cacheControl] {
            response.headers[name] = answer.headers[name]
        }
        return response
    }
}
