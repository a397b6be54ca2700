import HTTPTypes
import NewsModel
import NewsStore
import Syndication

/// Reads the log for one partner: from a cursor to the following changes, and the next cursor.
struct DeliveryReader: Sendable {
    /// What follows a cursor.
    struct Batch: Sendable {
        var deliveries: [Delivery] = []
        var widenings: [Widening] = []
        var next: CursorContents
        /// The change up to which the partner has everything; 0 if the request cannot show that.
        var position: Int64

        var isEmpty: Bool {
            deliveries.isEmpty && widenings.isEmpty
        }
    }

    /// A change with its item as it is sent.
    struct Delivery: Sendable {
        let delivered: Delivered
        /// The item's ninjs, if written already.
        let ninjs: [UInt8]?
    }

    let log: any PartnerLog
    let window: DeliveryWindow
    let places: LookedPlaces
    let clock: WallClock

    // MARK: - Cursors

    /// The position at which a request begins.
    ///
    /// - Throws: `Problem`: 400 for a cursor that does not belong to this request, 409 if the log does not have it any
    ///   more.
    func cursor(for request: StreamRequest, of caller: Caller) async throws -> CursorContents {
        switch request.start {
        case .place(let start):
            let place = try await log.place(start, in: request.stream)
            let cursor = CursorContents(
                stream: request.stream, partner: caller.holder.row, filters: request.filters, sequence: place.sequence,
                at: place.at, event: caller.holder.widenings.map(\.event).max() ?? 0)
            if request.startsAtTheEnd(at: clock.now()) { return try await steady(cursor, request, of: caller) }
            var begun = cursor
            if case .time(let instant) = start { begun.begun = instant }
            return begun
        case .cursor(let text, let source):
            guard let cursor = log.unseal(text), cursor.partner == caller.holder.row else {
                throw Problem(
                    .badRequest, "\(source): not a cursor issued to you; start with after=start, after=now or a time")
            }
            guard cursor.stream == request.stream, cursor.filters == request.filters else {
                let words = cursor.filters.isEmpty ? "none" : cursor.filters
                throw Problem(
                    .badRequest,
                    "\(source): the cursor belongs to a request with the stream \(cursor.stream) and filters \(words)")
            }
            let place = LogPlace(sequence: cursor.sequence, at: cursor.at)
            guard try await log.holds(place, in: cursor.stream) else {
                throw Problem(
                    .conflict, "the store was restored from a backup older than this cursor: start again",
                    replay: StreamAddress(filters: cursor.filters, stream: cursor.stream, format: request.format).path)
            }
            return cursor
        }
    }

    /// The cursor of an earlier call that began at the end of the log, as long as nothing has come for this partner
    /// since: the newest one would reveal that something came for others.
    private func steady(
        _ newest: CursorContents, _ request: StreamRequest, of caller: Caller
    ) async throws -> CursorContents {
        let beginner = LookedPlaces.Beginner(
            partner: newest.partner, stream: newest.stream, filters: newest.filters, event: newest.event,
            revision: caller.revision)
        if let known = places.beginning(of: beginner), known.sequence <= newest.sequence,
            try await batch(after: known, request, of: caller).isEmpty
        {
            return known
        }
        places.note(newest, of: beginner)
        return newest
    }

    // MARK: - What follows

    /// - Parameter isWoken: whether a commit has woken the call, which is in the window already: the store need not be
    ///   asked for the newest change.
    func batch(
        after cursor: CursorContents, _ request: StreamRequest, of caller: Caller, isWoken: Bool = false
    ) async throws -> Batch {
        let now = clock.now()
        let entitlements = caller.holder.entitlements.only(feed: request.feed, edition: request.language)
        let newest = try await newest(in: cursor.stream, isWoken: isWoken)
        let place = LookedPlaces.Place(cursor: cursor, revision: caller.revision)
        // Who asks for a part may be as far behind with the rest as it was.
        let asksForAll = cursor.stream == .public && entitlements.feeds == caller.holder.entitlements.feeds
        var batch = Batch(next: cursor, position: asksForAll ? newest : 0)
        var looked = places.looked(from: place)
        var isComplete = looked >= newest
        while !isComplete, batch.deliveries.isEmpty {
            try Task.checkCancellation()
            let query = DeliveryQuery(
                stream: cursor.stream, after: looked, told: cursor.told, entitlements: entitlements,
                of: caller.holder.entitlements, givesEveryVersion: request.givesEveryVersion, limit: request.limit)
            if let found = recent(query, upTo: newest, at: now) {
                batch.deliveries = Array(found.prefix(request.limit))
                isComplete = found.count <= request.limit
                looked = newest
            } else {
                let page = try await log.deliveries(query, at: now)
                batch.deliveries = page.deliveries.map { Delivery(delivered: $0, ninjs: nil) }
                isComplete = page.isComplete
                looked = page.end
            }
        }
        if let last = batch.deliveries.last?.delivered.change {
            batch.next.sequence = last.sequence
            batch.next.at = last.at
            if isComplete { (batch.next.told, batch.next.begun) = (last.sequence, nil) }
            if !isComplete, asksForAll { batch.position = last.sequence }
        } else {
            places.note(looked, from: place)
        }
        let end = isComplete ? Int64.max : batch.next.sequence
        batch.widenings = widenings(of: caller, after: cursor.event, upTo: end, request)
        batch.next.event = batch.widenings.map(\.event).max() ?? cursor.event
        return batch
    }

    private func newest(in stream: CursorContents.Stream, isWoken: Bool) async throws -> Int64 {
        if isWoken, stream == .public, let known = window.newest { return known.sequence }
        return try await log.place(.end, in: stream).sequence
    }

    /// From memory, if that suffices.
    private func recent(_ query: DeliveryQuery, upTo newest: Int64, at now: Timestamp) -> [Delivery]? {
        guard query.stream == .public, !query.givesEveryVersion,
            let entries = window.entries(after: query.after, upTo: newest, at: now)
        else { return nil }
        return entries.filter { query.entitlements.reaches($0.history) }.map { entry in
            let change = query.entitlements.told(entry.changes, after: query.told)
            return Delivery(
                delivered: change.map(entry.delivered.told) ?? entry.delivered, ninjs: entry.ninjs)
        }
    }

    /// Each at its place among the changes.
    private func widenings(
        of caller: Caller, after event: Int64, upTo end: Int64, _ request: StreamRequest
    ) -> [Widening] {
        caller.holder.widenings.filter { widening in
            widening.event > event && widening.since(in: request.stream) <= end
                && (request.feed == nil || request.feed == widening.feed.feed)
                && (request.language == nil || request.language == widening.feed.edition)
        }
    }
}
