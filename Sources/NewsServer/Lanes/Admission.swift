import Synchronization

/// Limits the number of requests in progress: beyond that, a quick refusal is better for all than a slow response for
/// none.
///
/// Concurrent requests for the same address count as one, since they share one generation, or what it found instead: a
/// redirect, or nothing.
final class Admission: Sendable {
    private struct State {
        var pending = 0
        /// The number of requests that share a place, by address.
        var sharers: [String: Int] = [:]
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// The number of requests in progress.
    var pending: Int { state.withLock { $0.pending } }

    /// Takes a place; nil if there are too many requests.
    ///
    /// - Parameter address: the address, if its response is the same for everyone.
    func enter(sharing address: String?) -> Place? {
        let isIn = state.withLock { state in
            let others = address.flatMap { state.sharers[$0] } ?? 0
            guard others > 0 || state.pending < limit else { return false }
            if others == 0 { state.pending += 1 }
            if let address { state.sharers[address] = others + 1 }
            return true
        }
        return isIn ? Place(self, address) : nil
    }

    private func leave(_ address: String?) {
        state.withLock { state in
            let others = address.flatMap { state.sharers[$0] }.map { $0 - 1 } ?? 0
            if let address { state.sharers[address] = others > 0 ? others : nil }
            if others == 0 { state.pending -= 1 }
        }
    }

    /// A place among the requests in progress, free again when nobody holds it any more.
    final class Place: Sendable {
        private let admission: Admission
        private let address: String?
        private let isTaken = Atomic<Bool>(true)

        fileprivate init(_ admission: Admission, _ address: String?) {
            self.admission = admission
            self.address = address
        }

        /// Gives the place up while waiting for something to happen.
        func stepAside() {
            if isTaken.exchange(false, ordering: .relaxed) { admission.leave(address) }
        }

        deinit {
            stepAside()
        }
    }
}
