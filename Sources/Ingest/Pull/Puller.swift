public import Fetching
import FoundationEssentials
public import NewsModel
import NewsStore

/// Fetches one address if it has changed, has its copy imported, and says when to fetch it again.
public struct Puller: Sendable {
    /// The outcome of a fetch.
    public struct Outcome: Sendable {
        /// The result of each item; empty if nothing had changed.
        public fileprivate(set) var results: [ImportResult] = []
        /// A message for the operator.
        public fileprivate(set) var remark: String?
        /// Whether it failed.
        public fileprivate(set) var isFailure = false
        /// Whether the address is gone and need not be fetched again.
        public fileprivate(set) var isOver = false
    }

    /// The most pages of one feed per fetch; the next fetch continues.
    private static let mostPages = 20
    private static let longestPause: Int64 = 86_400
    /// The longest until the next try, if the store can keep nothing now, in seconds.
    private static let pauseOfStore: Int64 = 60
    /// The longest pause a host can ask for; more is taken for a mistake.
    private static let longestAsked: Int64 = 7 * 86_400
    private static let accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/json, application/xml;q=0.9, "
        + "*/*;q=0.5"

    /// The provider of the copy.
    public let provider: String
    /// The address to fetch.
    public let address: PullAddress
    private let allowsPrivate: Bool
    private let taker: any CopyTaker
    private let fetcher: Fetcher
    private let memory: PullMemory
    private let clock: WallClock
    private let jitter: @Sendable () -> Double
    private var key: String { address.key(of: provider) }

    /// - Parameters:
    ///   - allowsPrivate: whether the address may be on this machine or its networks.
    ///   - jitter: the variation of an interval, so that not everyone fetches at once.
    public init(
        provider: String, address: PullAddress, allowsPrivate: Bool = false, taker: any CopyTaker, fetcher: Fetcher,
        memory: PullMemory,
        clock: WallClock, jitter: @escaping @Sendable () -> Double = { Double.random(in: -0.1...0.1) }
    ) {
        self.provider = provider
        self.address = address
        self.allowsPrivate = allowsPrivate
        self.taker = taker
        self.fetcher = fetcher
        self.memory = memory
        self.clock = clock
        self.jitter = jitter
    }

    /// When to fetch first after a start: a back-off is reset, since somebody may have fixed the problem, but a time
    /// that the host asked for is kept. What could not be read is fetched again, for the same reason.
    public func firstLook() async -> Timestamp {
        let now = clock.now()
        var state = await memory.stateOfStore(of: key)
        if state.hasUnread == true {
            (state.entityTag, state.lastModified, state.hasUnread) = (nil, nil, nil)
            // Where that cannot be written it is fetched again after the next start.
            try? await memory.remember(state, of: key)
        }
        guard let next = state.next, !state.isGone else { return now }
        return state.isAsked ? next : min(next, now.adding(seconds: seconds(address.interval)))
    }

    /// When to fetch next.
    public func nextLook() async -> Timestamp {
        await memory.state(of: key).next ?? clock.now()
    }

    /// Fetches now.
    ///
    /// - Throws: `StoreError.broken`, after which nothing may be written, or `CancellationError`.
    public func look() async throws -> Outcome {
        var state = await memory.state(of: key)
        state.isGone = false
        var outcome = Outcome()
        do {
            var request = try request(to: state.movedTo ?? address.address)
            request.entityTag = state.entityTag
            request.lastModified = state.lastModified
            try await take(try await fetcher.fetch(request), into: &outcome, &state)
        } catch let error as CancellationError {
            throw error
        } catch {
            if case StoreError.broken = error { throw error }
            if error is StoreError {
                wait("\(error)", &outcome, &state)
            } else {
                fail("\(error)", retryAfter: nil, &outcome, &state)
            }
        }
        do {
            try await memory.remember(state, of: key)
        } catch {
            // The worst that comes of it is a fetch too many.
            outcome.remark = [outcome.remark, "\(error)"].compactMap { $0 }.joined(separator: "; ")
        }
        return outcome
    }

    /// The key belongs to the host of the configured address, and is sent to no other.
    private func request(to place: String) throws -> FetchRequest {
        var request = FetchRequest(place, limit: WireCopy.mostBytes, allowsPrivate: allowsPrivate)
        request.accept = Self.accept
        if let file = address.keyFile, Self.areOfOneHost(place, address.address) {
            request.authorization = try PullKey(file: file).authorization
        }
        return request
    }

    private static func areOfOneHost(_ one: String, _ other: String) -> Bool {
        guard let one = URL(string: one), let other = URL(string: other) else { return false }
        return one.scheme == other.scheme && one.host() == other.host() && one.port == other.port
    }

    // MARK: - Answers

    private func take(_ answer: FetchAnswer, into outcome: inout Outcome, _ state: inout PullState)
        async throws
    {
        switch answer.status {
        case 200:
            outcome.results = try await taker.take([copy(answer)], options: options)
            if outcome.results.contains(where: \.result.isNew), let page = nextPage(after: answer) {
                state.goOn(at: page)
            }
            let pause = try await takeOlderPages(into: &outcome, &state)
            state.entityTag = answer.entityTag
            state.lastModified = answer.lastModified
            // What the store itself refuses does not come again.
            state.hasUnread = outcome.results.contains { $0.result == .refused && $0.id == nil }
            succeed(answer, retryAfter: pause, &outcome, &state)
        case 204, 304:
            let pause = try await takeOlderPages(into: &outcome, &state)
            succeed(answer, retryAfter: pause, &outcome, &state)
        case 410:
            state.isGone = true
            state.problem = "it is gone (410)"
            outcome.isOver = true
            outcome.isFailure = true
            outcome.remark = "it is gone (410) and is not fetched again before the next start"
        default: fail("it responded with \(answer.status)", retryAfter: answer.retryAfter, &outcome, &state)
        }
    }

    /// The pages of a feed after the first (RFC 5005 §3), as long as there is anything new on the previous one. Where a
    /// page cannot be had, or there are too many for one look, the next goes on: also if the front page, from which it
    /// follows the pages again, has changed meanwhile.
    ///
    /// - Returns: the pause that the host asks for at one of them.
    private func takeOlderPages(into outcome: inout Outcome, _ state: inout PullState) async throws -> String? {
        var seen: Set<String> = []
        while seen.count < Self.mostPages,
            let page = state.olderPages?.first(where: { !seen.contains($0.address) })?.address
        {
            seen.insert(page)
            let found = try await olderPage(page)
            guard let answer = found.answer else {
                let isGivenUp = state.noteFailure(of: page)
                outcome.remark =
                    "\(page), its next page: \(found.problem)" + (isGivenUp ? "; it is no longer fetched" : "")
                if let pause = found.retryAfter { return pause }
                continue
            }
            let results = try await taker.take([copy(answer)], options: options)
            outcome.results += results
            state.leave(page)
            if results.contains(where: \.result.isNew), let next = nextPage(after: answer), !seen.contains(next) {
                state.goOn(at: next)
            }
        }
        return nil
    }

    /// An older page, or why there is none (too large, too slow, broken off, an error of the host): the front page was
    /// read all the same, since new items must not wait for old ones.
    private func olderPage(_ page: String) async throws -> (answer: FetchAnswer?, problem: String, retryAfter: String?)
    {
        do {
            let answer = try await fetcher.fetch(request(to: page))
            if answer.status == 200 { return (answer, "", nil) }
            return (nil, "it responded with \(answer.status)", answer.retryAfter)
        } catch let error as CancellationError {
            throw error
        } catch {
            return (nil, "\(error)", nil)
        }
    }

    /// Only on the same host.
    private func nextPage(after answer: FetchAnswer) -> String? {
        let reader = CopyReader(provider: Provider(), options: options, received: clock.now())
        guard let text = try? reader.nextPage(of: copy(answer)),
            let next = URL(string: text, relativeTo: URL(string: answer.address))?.absoluteString,
            Self.areOfOneHost(next, answer.address)
        else { return nil }
        return next
    }

    private func copy(_ answer: FetchAnswer) -> WireCopy {
        let encoding = StatedCharset(contentType: answer.mediaType).label(of: answer.body)
        return WireCopy(name: address.address, bytes: answer.body, encoding: encoding)
    }

    private var options: ImportOptions {
        var options = ImportOptions()
        options.provider = provider
        options.language = address.language
        options.format = address.format
        options.mayBeEmpty = true
        return options
    }

    /// - Parameter pause: what the host asks for besides.
    private func succeed(
        _ answer: FetchAnswer, retryAfter pause: String?, _ outcome: inout Outcome, _ state: inout PullState
    ) {
        if let place = answer.movedTo, place != state.movedTo {
            state.movedTo = place
            outcome.remark = "it has moved permanently to \(place): change its entry"
        }
        state.failures = 0
        state.problem = nil
        let own = Double(seconds(address.interval)) * (1 + jitter())
        plan(Int64(own), retryAfter: pause ?? answer.retryAfter, &state)
    }

    private func fail(
        _ reason: String, retryAfter: String?, _ outcome: inout Outcome, _ state: inout PullState
    ) {
        state.failures += 1
        state.problem = reason
        // The address that it moved to may be what fails.
        state.movedTo = nil
        let doubled =
            Double(seconds(address.interval)) * Double(1 << min(state.failures, 20)) * (1 + jitter())
        plan(min(Int64(doubled), Self.longestPause), retryAfter: retryAfter, &state)
        outcome.isFailure = true
        outcome.remark = reason
    }

    /// What our own store cannot keep for now is no failure of the host.
    private func wait(_ reason: String, _ outcome: inout Outcome, _ state: inout PullState) {
        plan(min(seconds(address.interval), Self.pauseOfStore), retryAfter: nil, &state)
        outcome.remark = reason
    }

    private func plan(_ pause: Int64, retryAfter: String?, _ state: inout PullState) {
        let now = clock.now()
        let own = now.adding(seconds: pause)
        let asked = retryAfter.flatMap { Self.instant(of: $0, at: now) }
        let latest = now.adding(seconds: Self.longestAsked)
        state.next = asked.map { max(own, min($0, latest)) } ?? own
        state.isAsked = asked.map { $0 > own } ?? false
    }

    /// Seconds or a date (RFC 9110 §10.2.3).
    static func instant(of retryAfter: String, at now: Timestamp) -> Timestamp? {
        if let seconds = Int64(retryAfter), seconds >= 0 {
            return now.adding(seconds: min(seconds, 1_000_000_000))
        }
        return Timestamp(httpDate: retryAfter)
    }

    private func seconds(_ duration: Duration) -> Int64 {
        duration.components.seconds
    }
}

extension PullState {
    /// The most pages to go on at. A feed has more gaps only if it grows faster than it can be read.
    private static let mostOlderPages = 10
    /// The most failures of one of them in a row.
    private static let mostFailures = 5

    /// Goes on at a page before all others.
    fileprivate mutating func goOn(at address: String) {
        let known = leave(address)
        olderPages = Array(([known ?? OlderPage(address)] + (olderPages ?? [])).prefix(Self.mostOlderPages))
    }

    @discardableResult
    fileprivate mutating func leave(_ address: String) -> OlderPage? {
        guard let index = olderPages?.firstIndex(where: { $0.address == address }) else { return nil }
        return olderPages?.remove(at: index)
    }

    /// - Returns: whether the page is given up.
    fileprivate mutating func noteFailure(of address: String) -> Bool {
        guard let index = olderPages?.firstIndex(where: { $0.address == address }) else { return true }
        olderPages?[index].failures += 1
        guard let failures = olderPages?[index].failures, failures >= Self.mostFailures else { return false }
        olderPages?.remove(at: index)
        return true
    }
}
