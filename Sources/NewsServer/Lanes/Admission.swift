import Synchronization

/// How many answers may be in the making: beyond that a quick no is better for all than a slow yes for none.
///
/// Those who ask for the same address at the same time count as one, since they are given what is made once.
final class Admission: Sendable {
    private struct State {
        var pending = 0
        /// How many have a place for an address.
        var sharers: [String: Int] = [:]
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// How many are in the making.
    var pending: Int { state.withLock { $0.pending } }

    /// Nil if there are too many.
    ///
    /// - Parameter address: what is asked for, where all are given the same.
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

    /// A place among those in the making, free again when nobody has it any more.
    final class Place: Sendable {
        private let admission: Admission
        private let address: String?
        private let isTaken = Atomic<Bool>(true)

        fileprivate init(_ admission: Admission, _ address: String?) {
            self.admission = admission
            self.address = address
        }

        /// Leaves it to others while waiting for something to happen.
        func stepAside() {
            if isTaken.exchange(false, ordering: .relaxed) { admission.leave(address) }
        }

        deinit {
            stepAside()
        }
    }
}
