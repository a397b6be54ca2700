import Ingest
import NewsModel
import NewsServer
import NewsStore

/// Finds who can take copy and the desk's orders: this process, if the store is free, or the server that owns it. At
/// the command line there is no difference.
struct StoreOwner {
    let copy: any CopyTaker
    let desk: any DeskTaker
    let partners: any PartnerOrderTaker
    /// The store if this process owns it, to be closed afterwards.
    let store: SQLiteStore?

    /// How long to wait for another process that has the store but no socket: an import is in progress.
    static let patience: Duration = .seconds(30)

    /// - Parameter makesStore: whether to create a store; the desk's orders need an existing one.
    static func find(_ configuration: Configuration, makesStore: Bool = true) async throws -> StoreOwner {
        if !makesStore { try StoreReader.checkStore(of: configuration) }
        let start = ContinuousClock.now
        while true {
            do {
                let program = try build(configuration)
                let (store, parts) = (program.store, program.parts)
                try await store.advance(to: parts.clock.now())
                return StoreOwner(
                    copy: parts.intake.taker, desk: parts.desk, partners: parts.partners.office, store: store)
            } catch let error as StoreError {
                guard case .owned = error else { throw error }
                let server = SocketTaker(socket: configuration.paths.socket)
                if server.isListening {
                    return StoreOwner(copy: server, desk: server, partners: server, store: nil)
                }
                if ContinuousClock.now - start > patience { throw error }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }
}
