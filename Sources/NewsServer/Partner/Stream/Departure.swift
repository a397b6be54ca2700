import NIOCore

/// Notices that a waiting client has disconnected: nothing else is read from the connection meanwhile that would show
/// it. A client that only stops sending looks the same as one that has left, and counts as gone.
final class Departure: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny

    private let act: @Sendable () -> Void

    init(_ act: @escaping @Sendable () -> Void) {
        self.act = act
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { act() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        act()
        context.fireChannelInactive()
    }

    /// The client has disconnected.
    struct Gone: Error {}

    /// Cancels the work when the client disconnects.
    ///
    /// - Throws: `Gone` then.
    static func cancelling<Result: Sendable>(
        _ channel: any Channel, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            let (gone, told) = AsyncStream.makeStream(of: Never.self)
            let handler = Departure { told.finish() }
            try await channel.pipeline.addHandler(handler, position: .first)
            group.addTask {
                for await _ in gone {}
                try Task.checkCancellation()
                throw Gone()
            }
            group.addTask { try await work() }
            defer {
                group.cancelAll()
                channel.pipeline.removeHandler(handler, promise: nil)
            }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }
}
