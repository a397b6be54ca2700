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
    /// The most failures of one older page in a row.
    private static let mostPageFailures = 5
    private static let longestPause: Int64 = 86_400
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
            fail("\(error)", retryAfter: nil, &outcome, &state)
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
            if outcome.results.contains(where: \.isNew) { state.olderPage = nextPage(after: answer) ?? state.olderPage }
            try await takeOlderPages(into: &outcome, &state)
            state.entityTag = answer.entityTag
            state.lastModified = answer.lastModified
            // What the store itself refuses does not come again.
            state.hasUnread = outcome.results.contains { $0.result == .refused && $0.id == nil }
            succeed(answer, &outcome, &state)
        case 204, 304:
            try await takeOlderPages(into: &outcome, &state)
            succeed(answer, &outcome, &state)
        case 410:
            state.isGone = true
            state.problem = "it is gone (410)"
            outcome.isOver = true
            outcome.isFailure = true
            outcome.remark = "it is gone (410) and is not fetched again before the next start"
        default: fail("it responded with \(answer.status)", retryAfter: answer.retryAfter, &outcome, &state)
        }
    }

    /// The pages of a feed after the first (RFC 5005 §3), as long as there is anything new on the previous one. After a
    /// failure of the host, the next fetch continues.
    private func takeOlderPages(into outcome: inout Outcome, _ state: inout PullState) async throws {
        var seen: Set<String> = []
        while let page = state.olderPage, seen.count < Self.mostPages {
            guard seen.insert(page).inserted else {
                state.olderPage = nil
                return
            }
            guard let answer = try await olderPage(page, &outcome, &state) else { return }
            guard answer.status == 200 else {
                state.olderPage = nil
                outcome.remark = "\(page), its next page, responded with \(answer.status)"
                return
            }
            let results = try await taker.take([copy(answer)], options: options)
            outcome.results += results
            state.olderPage = results.contains(where: \.isNew) ? nextPage(after: answer) : nil
        }
    }

    /// The response to a request for an older page. If there is none (too large, too slow, broken off), the front page
    /// was read all the same: new items must not wait for old ones.
    private func olderPage(_ page: String, _ outcome: inout Outcome, _ state: inout PullState) async throws
        -> FetchAnswer?
    {
        do {
            let answer = try await fetcher.fetch(request(to: page))
            state.olderPageFailures = nil
            return answer
        } catch let error as CancellationError {
            throw error
        } catch {
            let failures = (state.olderPageFailures ?? 0) + 1
            let isGivenUp = failures >= Self.mostPageFailures
            state.olderPageFailures = isGivenUp ? nil : failures
            if isGivenUp { state.olderPage = nil }
            outcome.remark =
                "\(page), its next page: \(error)" + (isGivenUp ? "; it is no longer fetched" : "")
            return nil
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

    private func succeed(_ answer: FetchAnswer, _ outcome: inout Outcome, _ state: inout PullState) {
        if let place = answer.movedTo, place != state.movedTo {
            state.movedTo = place
            outcome.remark = "it has moved permanently to \(place): change its entry"
        }
        state.failures = 0
        state.problem = nil
        let pause = Double(seconds(address.interval)) * (1 + jitter())
        plan(Int64(pause), retryAfter: answer.retryAfter, &state)
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

extension ImportResult {
    /// Whether the store did not have it.
    fileprivate var isNew: Bool {
        switch result {
        case .stored, .updated, .held: true
        case .unchanged, .refused: false
        }
    }
}
