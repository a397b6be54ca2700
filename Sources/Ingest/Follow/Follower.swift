public import Fetching
import FoundationEssentials
import NewsFormats
public import NewsModel

/// Follows the stream of another Newswire: requests what comes after the cursor, stores it in the folder, and repeats.
///
/// It retries temporary failures at growing intervals, or as the other side asks. After the other side's store was
/// restored, so that the cursor is invalid, everything is fetched again from the start.
public struct Follower {
    /// The timing of requests.
    public struct Manners: Sendable {
        /// Seconds that a response may wait for items.
        public var wait = 25
        /// The number of attempts before a temporary failure counts, unless following for ever.
        public var attempts = 5
        /// Seconds before the second attempt; doubled each time, up to `longestPause`.
        public var pause = 1.0
        /// Seconds.
        public var longestPause = 60.0

        public init() {}
    }

    private static let accept = "application/json"
    private static let mostItems = 100
    /// Items per response; fewer for a while if they are too large together.
    private var limit = Self.mostItems
    /// How often in one walk the other side may say that it does not know the cursor that it gave.
    private static let mostRestarts = 3
    private var restarts = 0

    private let source: FollowSource
    private let key: String
    private let folder: FollowFolder
    private let fetcher: Fetcher
    private let manners: Manners
    private let begin: String
    private let clock: WallClock

    /// - Parameters:
    ///   - key: a partner's key for the scope `read`.
    ///   - begin: where a folder without a cursor begins: `start` or `now`.
    public init(
        source: FollowSource, key: String, folder: FollowFolder, fetcher: Fetcher, clock: WallClock,
        begin: String = "start", manners: Manners = Manners()
    ) {
        self.source = source
        self.key = key
        self.folder = folder
        self.fetcher = fetcher
        self.clock = clock
        self.begin = begin
        self.manners = manners
    }

    /// Fetches everything that there is.
    ///
    /// - Parameters:
    ///   - goesOn: whether to wait for more afterwards, for ever.
    ///   - report: called with files as soon as they are durable.
    ///   - complain: called with temporary failures.
    public mutating func run(
        goesOn: Bool, report: ([FollowFolder.Arrival]) throws -> Void, complain: (String) -> Void
    ) async throws {
        var failures = 0
        while true {
            do {
                let started = ContinuousClock.now
                let step = try await take(wait: goesOn ? manners.wait : 0)
                failures = 0
                if !step.arrivals.isEmpty { try report(step.arrivals) }
                guard step.isLast else { continue }
                restarts = 0
                if !goesOn { return }
                // A host that does not know how to wait is not asked without end.
                if ContinuousClock.now - started < .seconds(1) { try await Task.sleep(for: .seconds(1)) }
            } catch let error as FollowError where error.isPassing {
                failures += 1
                if !goesOn, failures >= manners.attempts { throw error }
                let pause = pause(after: error, failures: failures)
                complain("\(error); trying again in \(Int(pause.rounded(.up))) s")
                try await Task.sleep(for: .seconds(pause))
            }
        }
    }

    /// The requested pause counts, up to an hour; with jitter, so that not all clients return at once.
    private func pause(after error: FollowError, failures: Int) -> Double {
        let spread = Double.random(in: 0.75...1.25)
        if case .busy(_, _, let seconds?) = error {
            // Nobody comes before the time that was named, and never without a pause.
            return max(Double(min(seconds, 3600)), manners.pause) * max(1, spread)
        }
        var pause = manners.pause
        for _ in 1..<min(failures, 16) where pause < manners.longestPause { pause *= 2 }
        return min(pause, manners.longestPause) * spread
    }

    // MARK: - One page

    private struct Step {
        let arrivals: [FollowFolder.Arrival]
        /// Whether there is nothing more for now.
        var isLast = false
    }

    /// The next page of the stream, or of a feed to catch up on.
    private mutating func take(wait: Int) async throws -> Step {
        if let replay = folder.state.replays.first { return try await take(replay) }
        guard let delivery = try await page(of: source, after: folder.state.cursor ?? begin, wait: wait) else {
            return Step(arrivals: try folder.keep([]) { state in state.cursor = "start" })
        }
        let replays = delivery.widenings.map {
            FollowFolder.Replay(source: source.only(feed: $0.feed, language: $0.language))
        }
        try Self.check(delivery, leadsBeyond: folder.state.cursor)
        let arrivals = try folder.keep(delivery.items) { state in
            state.cursor = delivery.next
            state.replays += replays
        }
        return Step(arrivals: arrivals, isLast: arrivals.isEmpty && replays.isEmpty)
    }

    private mutating func take(_ replay: FollowFolder.Replay) async throws -> Step {
        let delivery = try await page(of: replay.source, after: replay.cursor ?? "start", wait: 0)
        if let delivery { try Self.check(delivery, leadsBeyond: replay.cursor) }
        let arrivals = try folder.keep(delivery?.items ?? []) { state in
            if let delivery, delivery.items.isEmpty {
                state.replays.removeFirst()
            } else {
                state.replays[0].cursor = delivery?.next
            }
        }
        return Step(arrivals: arrivals)
    }

    /// Items without progress of the cursor would repeat without end.
    private static func check(_ delivery: NinJSDelivery, leadsBeyond cursor: String?) throws(FollowError) {
        guard !delivery.items.isEmpty, delivery.next == cursor else { return }
        throw .malformed("it has items but repeats the cursor of the request")
    }

    /// - Returns: nil if the cursor is not valid any more.
    private mutating func page(
        of source: FollowSource, after cursor: String, wait: Int
    ) async throws -> NinJSDelivery? {
        while true {
            var request = FetchRequest(
                source.page(after: cursor, limit: limit, wait: wait), limit: NinJSDelivery.mostBytes,
                patience: .seconds(60 + wait), allowsPrivate: true)
            request.accept = Self.accept
            request.authorization = "Bearer " + key
            do {
                let answer = try await fetcher.fetch(request)
                // It means nothing where there is none yet.
                if answer.status == 409, !["start", "now"].contains(cursor) {
                    restarts += 1
                    guard restarts <= Self.mostRestarts else {
                        throw FollowError.refused(
                            self.source.address, status: 409, detail: "it does not know the cursors that it gives")
                    }
                    return nil
                }
                let delivery = try delivery(answer)
                limit = min(2 * limit, Self.mostItems)
                return delivery
            } catch FetchError.tooLarge(let address, _) {
                guard limit > 1 else { throw FollowError.malformed("\(address) has an item that is too large") }
                limit = max(1, limit / 4)
            } catch let error as FetchError {
                if case .address = error { throw FollowError.address("\(error)") }
                throw FollowError.unreachable("\(error)")
            }
        }
    }

    private func delivery(_ answer: FetchAnswer) throws(FollowError) -> NinJSDelivery {
        let address = source.address
        switch answer.status {
        case 200:
            do throws(WireError) {
                return try NinJSDelivery(answer.body)
            } catch {
                throw .malformed("\(error)")
            }
        case 401, 403:
            guard WebAddress.areOfOneHost(answer.address, address) else {
                let place = FollowSource(address: String(answer.address.prefix { $0 != "?" })).address
                throw .elsewhere(address, place: place, status: answer.status)
            }
            throw .key(address, status: answer.status, detail: Self.detail(answer))
        case let status where FetchAnswer.isPassing(status):
            throw .busy(address, status: answer.status, pause: answer.pause(at: clock.now()))
        default: throw .refused(address, status: answer.status, detail: Self.detail(answer))
        }
    }

    /// The detail of a problem document (RFC 9457): untrusted text, cut to a line.
    private static func detail(_ answer: FetchAnswer) -> String? {
        struct Problem: Decodable {
            let detail: String?
        }
        let problem = try? JSONDecoder().decode(Problem.self, from: Data(answer.body))
        let words = problem?.detail?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        return words.isEmpty ? nil : String(words.unicodeScalars.prefix(300)).withoutControls
    }
}
