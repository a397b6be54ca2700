import HTTPTypes
import NIOCore
import Synchronization

/// What the public listener counts, for `/metrics`.
final class ServingFigures: Sendable {
    /// Who answered.
    enum Lane: String, CaseIterable {
        /// From memory, before any routing.
        case express
        case router
    }

    /// Upper ends of the classes of the histogram, in seconds; above the last there is one more.
    static let bounds = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]

    /// Of one lane.
    final class Answers: Sendable {
        /// By hundreds: 2 is 200 to 299.
        let byClass = Counters(count: 6)
        let durations = Counters(count: bounds.count + 1)
        let nanoseconds = Counter()
        let bytes = Counter()

        func note(_ status: HTTPResponse.Status, bytes count: Int, took: TimeAmount) {
            byClass.add(at: min(5, status.code / 100))
            let seconds = Double(took.nanoseconds) / 1e9
            durations.add(at: ServingFigures.bounds.firstIndex { seconds <= $0 } ?? ServingFigures.bounds.count)
            nanoseconds.add(Int(took.nanoseconds))
            bytes.add(count)
        }
    }

    let express = Answers()
    let router = Answers()
    /// Connections taken, and those turned away because there were too many.
    let accepted = Counter()
    let refused = Counter()
    /// Connections closed because their time was over.
    let timeouts = Counter()
    /// Requests answered 429, and 503 because too many were in the making.
    let tooEager = Counter()
    let overloaded = Counter()
    /// Requests that were none.
    let malformed = Counter()

    subscript(_ lane: Lane) -> Answers {
        lane == .express ? express : router
    }
}

/// A counter that many threads add to.
final class Counter: Sendable {
    private let cell = Atomic<Int>(0)

    var value: Int { cell.load(ordering: .relaxed) }

    func add(_ count: Int = 1) {
        cell.add(count, ordering: .relaxed)
    }
}

/// A row of them.
final class Counters: Sendable {
    private let cells: [Counter]

    init(count: Int) {
        cells = (0..<count).map { _ in Counter() }
    }

    var values: [Int] { cells.map(\.value) }

    func add(at index: Int) {
        cells[index].add()
    }
}
