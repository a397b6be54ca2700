import UnixSignals

/// The signals of the whole run, for successive rounds: a signal between two of them waits for the next.
struct Signals: Sendable {
    enum Event: Sendable, Equatable {
        case signal(UnixSignal)
        /// Something else ends the round.
        case interruption
    }

    /// Read by one round at a time.
    let events: AsyncStream<Event>
    private let source: AsyncStream<Event>.Continuation

    init() {
        (events, source) = AsyncStream.makeStream()
    }

    func interrupt() {
        source.yield(.interruption)
    }

    /// Keeps signals from ending the program, and delivers them while `work` runs.
    static func trapping(_ signals: UnixSignal..., in work: (Signals) async throws -> Void) async throws {
        let trapped = await UnixSignalsSequence(trapping: signals)
        let handed = Signals()
        // The library's sequence can be read once only.
        try await withThrowingDiscardingTaskGroup { tasks in
            tasks.addTask {
                for await signal in trapped { handed.source.yield(.signal(signal)) }
            }
            try await work(handed)
            tasks.cancelAll()
        }
    }
}
