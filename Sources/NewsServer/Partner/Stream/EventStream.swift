import Hummingbird
import NIOCore
import NewsModel
import NewsStore

/// Server-sent events (HTML Living Standard §9.2): each change as an event whose id is the cursor after it. It ends
/// when the call would be refused now, when the client disconnects and when the server stops.
struct EventStream: Sendable {
    /// The longest silence.
    private static let beat: Duration = .seconds(15)

    let reader: DeliveryReader
    let text: DeliveryText
    let waiters: CommitWaiters
    let gate: PartnerGate

    func body(from start: CursorContents, _ request: StreamRequest, of caller: Caller) -> ResponseBody {
        ResponseBody { writer in
            try await write(to: &writer, from: start, request, of: caller)
            try await writer.finish(nil)
        }
    }

    private func write(
        to writer: inout any ResponseBodyWriter, from start: CursorContents, _ request: StreamRequest,
        of caller: Caller
    ) async throws {
        var (cursor, caller, isWoken) = (start, caller, false)
        // Also while news comes that this partner is not sent.
        var silentUntil = ContinuousClock.now + Self.beat
        // Where to go on is told before anything has come.
        try await writer.write(ByteBuffer(string: "retry: 3000\nid: \(reader.log.seal(cursor))\n\n"))
        while true {
            let generation = waiters.generation
            do {
                caller = try await gate.renewed(caller)
                try request.check(caller)
            } catch is Problem {
                return
            }
            let batch = try await reader.batch(after: cursor, request, of: caller, isWoken: isWoken)
            if !batch.isEmpty {
                let bytes = events(batch, after: cursor, request, to: caller)
                try await writer.write(ByteBuffer(bytes: bytes))
                gate.note(
                    events: batch.deliveries.count, bytes: bytes.count, position: batch.position, of: caller)
                (cursor, isWoken, silentUntil) = (batch.next, false, .now + Self.beat)
                continue
            }
            let isDue = silentUntil <= .now
            switch isDue ? .timedOut : await waiters.wait(after: generation, until: silentUntil) {
            case .woken: isWoken = true
            case .timedOut:
                (isWoken, silentUntil) = (false, .now + Self.beat)
                try await writer.write(ByteBuffer(string: ": still here\n\n"))
                gate.note(events: 0, bytes: 0, position: batch.position, of: caller)
            case .ended: return
            }
        }
    }

    private func events(
        _ batch: DeliveryReader.Batch, after cursor: CursorContents, _ request: StreamRequest, to caller: Caller
    ) -> [UInt8] {
        var (cursor, bytes) = (cursor, [UInt8]())
        for delivery in batch.deliveries {
            let change = delivery.delivered.change
            (cursor.sequence, cursor.at) = (change.sequence, change.at)
            if change.sequence == batch.next.sequence {
                (cursor.told, cursor.begun) = (batch.next.told, batch.next.begun)
            }
            append(change.kind.rawValue, text.event(delivery, to: caller), after: cursor, to: &bytes)
        }
        for widening in batch.widenings {
            cursor.event = widening.event
            append("feed", text.event(widening, for: request), after: cursor, to: &bytes)
        }
        return bytes
    }

    private func append(_ kind: String, _ data: [UInt8], after cursor: CursorContents, to bytes: inout [UInt8]) {
        bytes += "id: \(reader.log.seal(cursor))\nevent: \(kind)\ndata: ".utf8
        bytes += data
        bytes += "\n\n".utf8
    }
}
