import Ingest
import NewsModel
import NewsStore

/// Finds who can take copy: this process, when the store is free, or the server that owns it. A person at the command
/// line notices no difference.
enum CopyOwner {
    /// How long to wait for another process that has the store and listens on no socket: an import is under way.
    private static let patience: Duration = .seconds(30)

    /// A taker, and the store if it is ours, to be closed afterwards.
    static func find(_ configuration: Configuration) async throws -> (taker: any CopyTaker, store: SQLiteStore?) {
        let start = ContinuousClock.now
        while true {
            do {
                let program = try build(configuration)
                try await program.store.advance(to: program.clock.now())
                return (program.importer, program.store)
            } catch let error as StoreError {
                guard case .owned = error else { throw error }
                let server = SocketTaker(socket: configuration.controlSocket)
                if server.isListening { return (server, nil) }
                if ContinuousClock.now - start > patience { throw error }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }
}
