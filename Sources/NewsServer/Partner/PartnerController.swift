import ContentCoding
import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import NewsStore
import Syndication

/// The partner API: the stream of changes, single items, feeds and figures. The gate has authenticated the caller; the
/// store decides which items reach it.
struct PartnerController: Sendable {
    let gate: PartnerGate
    let reader: DeliveryReader
    let text: DeliveryText
    let waiters: CommitWaiters
    let feeds: FeedGenerator
    let media: MediaFiles
    let newsroom: Newsroom
    let description: PartnerDescription
    let clock: WallClock

    // MARK: - The stream

    /// `GET /partner/v1/items`: what follows a cursor; waits for it if asked to.
    var items: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            let wanted = try StreamRequest(request, of: caller)
            let cursor = try await reader.cursor(for: wanted, of: caller)
            let (batch, caller) = try await batch(after: cursor, wanted, of: caller, context)
            let next = reader.log.seal(batch.next)
            var answer = answer(
                request, page(batch, wanted, to: caller, next: next), mediaType: wanted.format.mediaType)
            answer.response.headers[.link] = "<\(Self.address(of: wanted, after: next))>; rel=\"next\""
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
        let address = DeliveryReader.replay(of: widening, for: request)
        return HTTPField(name: .link, value: "<\(address)>; rel=\"related\"; title=\"\(feed).\(edition)\"")
    }

    /// The next address, with the same filters.
    private static func address(of request: StreamRequest, after cursor: String) -> String {
        let words = [
            "after=\(cursor)", request.filters, request.stream == .advance ? "stream=advance" : "",
            "limit=\(request.limit)", request.wait > 0 ? "wait=\(request.wait)" : "",
            request.format == .ninjs ? "" : "format=\(request.format.rawValue)",
        ]
        return "/partner/v1/items?" + words.filter { !$0.isEmpty }.joined(separator: "&")
    }

    // MARK: - Single items

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
        let found = try await reader.log.delivery(
            of: VariantID(id), version: version, to: caller.holder.entitlements, at: clock.now())
        guard let found, version == nil || found.item.visibility == .public else { throw Self.noItem }
        var answer = answer(
            request, text.writer.document(found.item, as: format), mediaType: format.mediaType)
        answer.items = 1
        return answer
    }

    /// `GET /partner/v1/media/{hash}`: a picture of an item that the key is entitled to, as long as the item shows it.
    var picture: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            guard let hash = MediaHash(try context.parameters.require("hash")),
                let file = try await reader.log.media(hash, to: caller.holder.entitlements, at: clock.now())
            else { throw Problem(.notFound, "there is no such picture") }
            let answer = try await media.answer(request, with: file, cacheControl: "private, no-cache", context)
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

    // MARK: - Feeds and figures

    /// `GET /partner/v1/feeds`: what the key is entitled to.
    var entitledFeeds: RouteTable.Handler {
        gate.open(.read) { request, _, caller in
            // One that is configured no more holds nothing; what it held is still told of.
            let known = caller.holder.entitlements.feeds.filter {
                newsroom.feed($0.feed) != nil && newsroom.edition($0.edition) != nil
            }
            let feeds = known.sorted().map { feed in
                FeedFacts(
                    feed: feed.feed.description, language: feed.edition.description,
                    title: newsroom.feed(feed.feed).map { newsroom.title(of: $0, in: feed.edition) }
                        ?? feed.feed.description,
                    items: DeliveryReader.replay("feed=\(feed.feed)&language=\(feed.edition)"),
                    atom: Site.partnerFeedPath(feed.feed, edition: feed.edition))
            }
            return answer(request, try json(["feeds": feeds]), mediaType: "application/json")
        }
    }

    private struct FeedFacts: Encodable {
        let feed: String
        let language: String
        let title: String
        let items: String
        let atom: String
    }

    /// `GET /partner/v1/feeds/{feed}.{lang}.atom`: for feed readers.
    var feed: RouteTable.Handler {
        gate.open(.read) { request, context, caller in
            let parts = try context.parameters.require("feed").split(separator: ".", omittingEmptySubsequences: false)
            let noFeed = Problem(.notFound, "there is no such feed")
            guard parts.count == 3, parts[2] == "atom", let feed = FeedID(String(parts[0])),
                let edition = LanguageTag(parts[1]),
                caller.holder.entitlements.feeds.contains(FeedEdition(feed: feed, edition: edition)),
                let document = try await feeds.generate(partnerFeed: feed, edition: edition, at: clock.now())
            else { throw noFeed }
            var answer = answer(request, document.bytes, mediaType: document.mediaType)
            if request.headers[.ifNoneMatch] == nil, let since = request.headers[.ifModifiedSince],
                Conditional.isUnmodified(document.lastModified, since: since)
            {
                let tag = answer.response.headers[.eTag]
                answer.response = Response(status: .notModified, headers: [.cacheControl: "private, no-cache"])
                answer.response.headers[.eTag] = tag
            }
            // RFC 9110 §8.8.2.1: never later than the answer; the change log may be ahead of the clock.
            answer.response.headers[.lastModified] = document.lastModified.map {
                min($0.lastModified, clock.now()).httpDate
            }
            return answer
        }
    }

    /// `GET /partner/v1/usage`: the partner's own figures.
    var usage: RouteTable.Handler {
        gate.open(.read) { request, _, caller in
            let usage = try await gate.ledger.usage(of: caller.holder.row, named: caller.holder.partner.name)
            let behind = try await reader.log.waiting(
                DeliveryQuery(
                    after: usage.position, entitlements: caller.holder.entitlements, limit: StreamRequest.mostItems),
                at: clock.now())
            let figures = UsageFigures(
                partner: caller.holder.partner.name, calls: usage.calls, items: usage.items, bytes: usage.bytes,
                behind: behind, lastCall: usage.lastCall?.rfc3339,
                callsPerMinute: caller.holder.partner.rate, keyExpires: caller.holder.key.expires?.rfc3339)
            return answer(request, try json(figures), mediaType: "application/json")
        }
    }

    /// The figures of one partner, which include nothing about others.
    private struct UsageFigures: Encodable {
        let partner: String
        let calls: Int
        let items: Int
        let bytes: Int
        /// Items that wait for the partner, at most 500.
        let behind: Int
        let lastCall: String?
        let callsPerMinute: Int
        let keyExpires: String?
    }

    // MARK: - Answers

    private func json(_ value: some Encodable) throws -> [UInt8] {
        return Array(try JSONEncoder.stable.encode(value))
    }

    /// A response with a tag of its bytes, compressed if accepted, and private to the key.
    private func answer(_ request: Request, _ bytes: [UInt8], mediaType: String) -> PartnerAnswer {
        // Nothing to write, in a format that has no empty document.
        if bytes.isEmpty {
            return PartnerAnswer(response: Response(status: .noContent, headers: [.cacheControl: "private, no-cache"]))
        }
        let digest = SHA256.hash(data: bytes).prefix(16).hexadecimal
        let tags = ["\"\(digest)\"", "\"\(digest)-gzip\""]
        var fields: HTTPFields = [.cacheControl: "private, no-cache"]
        if let list = request.headers[.ifNoneMatch], let known = tags.first(where: { EntityTags.holds(list, $0) }) {
            fields[.eTag] = known
            return PartnerAnswer(response: Response(status: .notModified, headers: fields))
        }
        let packed =
            AcceptedCodings(request.headers[.acceptEncoding]).accepts(.gzip) ? Gzip.compress(bytes, .quick) : nil
        fields[.eTag] = tags[packed == nil ? 0 : 1]
        fields[.contentType] = mediaType
        if packed != nil { fields[.contentEncoding] = "gzip" }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed ?? bytes))
        return PartnerAnswer(response: Response(status: .ok, headers: fields, body: body))
    }
}
