import HTTPTypes
import NIOCore
import Synchronization

/// The counters of the public listener, for `/metrics`.
final class ServingFigures: Sendable {
    /// The lane that responded.
    enum Lane: String, CaseIterable {
        /// From memory, before any routing.
        case express
        case router
    }

    /// Upper bounds of the histogram, in seconds; there is one more bucket above the last.
    static let bounds = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]

    /// The counters of one lane.
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
    /// Connections accepted, and those refused over a limit.
    let accepted = Counter()
    let refused = Counter()
    /// Connections closed at their deadline.
    let timeouts = Counter()
    /// Requests answered 429, and 503 because of too many in progress.
    let tooEager = Counter()
    let overloaded = Counter()
    /// Malformed requests.
    let malformed = Counter()

    subscript(_ lane: Lane) -> Answers {
        lane == .express ? express : router
    }
}

/// A counter for many threads.
final class Counter: Sendable {
    private let cell = Atomic<Int>(0)

    var value: Int { cell.load(ordering: .relaxed) }

    func add(_ count: Int = 1) {
        cell.add(count, ordering: .relaxed)
    }
}

/// A row of counters.
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
