import NewsStore
import Synchronization

/// The holders of keys, as last read from the store: each key is looked up once, until anything about partners changes.
final class KnownHolders: Sendable {
    /// A holder with the revision at which it was read.
    struct Known: Sendable {
        let holder: KeyHolder
        let revision: Int
    }

    private struct State {
        var revision = 0
        var holders: [String: KeyHolder] = [:]
    }

    private static let most = 10_000

    private let store: any PartnerStore
    private let state = Mutex(State())

    init(store: any PartnerStore) {
        self.store = store
    }

    /// Nil for an unknown key. The revision is read before the store is, so that a change in between is noticed.
    func holder(ofKey id: String) async throws -> Known? {
        let revision = store.partnerRevision
        let known = state.withLock { $0.revision == revision ? $0.holders[id] : nil }
        if let known { return Known(holder: known, revision: revision) }
        guard let holder = try await store.keyHolder(id) else { return nil }
        state.withLock { state in
            if state.revision != revision || state.holders.count >= Self.most { state.holders = [:] }
            state.revision = revision
            state.holders[id] = holder
        }
        return Known(holder: holder, revision: revision)
    }
}
