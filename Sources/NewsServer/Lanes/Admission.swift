import Synchronization

/// How many answers may be in the making: beyond that a quick no is better for all than a slow yes for none.
///
/// Those who ask for the same address at the same time have one place, since they are given what is made once.
final class Admission: Sendable {
    private struct State {
        var pending = 0
        /// The places of addresses, for others who come.
        var shared: [String: Weak] = [:]
    }

    private struct Weak {
        weak var place: Place?
        let id: ObjectIdentifier
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
        state.withLock { state in
            if let address, let place = state.shared[address]?.place, place.isTaken { return place }
            guard state.pending < limit else { return nil }
            state.pending += 1
            let place = Place(self, address)
            if let address { state.shared[address] = Weak(place: place, id: ObjectIdentifier(place)) }
            return place
        }
    }

    /// Told apart by its identity: to hold the address' newest place here, even for a moment, could make this the last to
    /// let it go, which takes the lock again.
    private func leave(_ address: String?, _ id: ObjectIdentifier) {
        state.withLock { state in
            state.pending -= 1
            if let address, state.shared[address]?.id == id { state.shared[address] = nil }
        }
    }

    /// A place among those in the making, free again when nobody has it any more.
    final class Place: Sendable {
        private let admission: Admission
        private let address: String?
        private let taken = Atomic<Bool>(true)

        fileprivate init(_ admission: Admission, _ address: String?) {
            self.admission = admission
            self.address = address
        }

        fileprivate var isTaken: Bool { taken.load(ordering: .relaxed) }

        /// Leaves it to others while waiting for something to happen.
        func stepAside() {
            if taken.exchange(false, ordering: .relaxed) { admission.leave(address, ObjectIdentifier(self)) }
        }

        deinit {
            stepAside()
        }
    }
}
