import HTTPTypes
import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// The partners' stream of changes, page by page and as events. The gate has authenticated the caller; the store
/// decides which items reach it.
struct PartnerStreamController: Sendable {
    let gate: PartnerGate
    let reader: DeliveryReader
    let text: DeliveryText
    let waiters: CommitWaiters

    /// `GET /partner/v1/items`: what follows a cursor; waits for it if asked to.
    var items: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            let wanted = try StreamRequest(request, of: caller)
            let cursor = try await reader.cursor(for: wanted, of: caller)
            let (batch, caller) = try await batch(after: cursor, wanted, of: caller, context)
            let next = reader.log.seal(batch.next)
            var answer = try PartnerAnswer(
                to: request, page(batch, wanted, to: caller, next: next), mediaType: wanted.format.mediaType)
            answer.response.headers[.link] = "<\(StreamAddress(of: wanted, after: next).path)>; rel=\"next\""
            for widening in batch.widenings {
                answer.response.headers.append(Self.link(to: widening, for: wanted))
            }
            answer.items = batch.deliveries.count
            // Who begins at a time says nothing of what it has from before.
            answer.position = wanted.startsInBetween && batch.deliveries.isEmpty ? 0 : batch.position
            return answer
        }
    }

    /// Formats other than ninjs have no place for the changes, and the cursor is only in Link.
    private func page(
        _ batch: DeliveryReader.Batch, _ request: StreamRequest, to caller: Caller, next: String
    ) -> [UInt8] {
        guard request.format != .ninjs else { return text.page(batch, for: request, to: caller, next: next) }
        return text.writer.documents(batch.deliveries.map(\.delivered.item), as: request.format) ?? []
    }

    /// `GET /partner/v1/stream`: the same as server-sent events.
    var stream: RouteTable.Handler {
        gate.open(.read) { request, _, caller in
            let wanted = try StreamRequest(
                request, of: caller, allowed: ["after", "feed", "language", "stream", "versions"],
                resume: request.headers[.lastEventID])
            let cursor = try await reader.cursor(for: wanted, of: caller)
            let events = EventStream(reader: reader, text: text, waiters: waiters, gate: gate)
            return PartnerAnswer(
                response: Response(
                    status: .ok,
                    headers: [.contentType: "text/event-stream", .cacheControl: "private, no-store"],
                    body: events.body(from: cursor, wanted, of: caller)))
        }
    }

    private func batch(
        after cursor: CursorContents, _ request: StreamRequest, of caller: Caller, _ context: CallContext
    ) async throws -> (DeliveryReader.Batch, Caller) {
        var generation = waiters.generation
        var batch = try await reader.batch(after: cursor, request, of: caller)
        guard batch.isEmpty, request.wait > 0 else { return (batch, caller) }
        // Who only waits must not keep others from being answered.
        context.place?.stepAside()
        let deadline = ContinuousClock.now + .seconds(request.wait)
        var caller = caller
        while batch.isEmpty {
            let (seen, waiters) = (generation, waiters)
            let outcome = try await Departure.cancelling(context.channel) {
                await waiters.wait(after: seen, until: deadline)
            }
            if case .ended = outcome { break }
            caller = try await gate.renewed(caller)
            try request.check(caller)
            if case .timedOut = outcome { break }
            generation = waiters.generation
            batch = try await reader.batch(after: cursor, request, of: caller, isWoken: true)
        }
        return (batch, caller)
    }

    /// The link to catch up on an added feed: the only place for it in formats without notices.
    private static func link(to widening: Widening, for request: StreamRequest) -> HTTPField {
        let (feed, edition) = (widening.feed.feed, widening.feed.edition)
        let address = StreamAddress(of: widening, for: request).path
        return HTTPField(name: .link, value: "<\(address)>; rel=\"related\"; title=\"\(feed).\(edition)\"")
    }
}
