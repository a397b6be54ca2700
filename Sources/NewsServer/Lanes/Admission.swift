import Synchronization

/// How many answers may be in the making: beyond that a quick no is better for all than a slow yes for none.
final class Admission: Sendable {
    private let limit: Int
    private let count = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// How many are in the making.
    var pending: Int { count.load(ordering: .relaxed) }

    /// Nil if there are too many.
    func enter() -> Place? {
        if count.add(1, ordering: .relaxed).newValue > limit {
            count.subtract(1, ordering: .relaxed)
            return nil
        }
        return Place(self)
    }

    /// A place among those in the making, free again when nobody has it any more.
    final class Place: Sendable {
        private let admission: Admission
        private let isTaken = Atomic<Bool>(true)

        fileprivate init(_ admission: Admission) {
            self.admission = admission
        }

        /// Leaves it to others while waiting for something to happen.
        func stepAside() {
            if isTaken.exchange(false, ordering: .relaxed) { admission.count.subtract(1, ordering: .relaxed) }
        }

        deinit {
            stepAside()
        }
    }
}
